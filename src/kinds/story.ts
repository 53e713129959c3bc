// The story: how the community began, why people join it, and what it hopes for in 6, 12 and 24 months.
import { date, duration, entries, month, prose, texts } from './fields.ts'
import { defineKind } from './kind.ts'

export default defineKind({
  kind: 'story',
  title: 'Story',
  titles: { fr: 'Histoire', de: 'Geschichte', es: 'Historia', it: 'Storia' },
  area: 'identity',
  help: 'How the community began, why people join it, and where it goes next.',
  files: ['story.md', 'our-story.md', 'history.md', 'community-background.md', 'background.md', 'narrative.md'],
  from: 'planning',
  expectedOf: {
    cop: 'should',
    'competence-centre': 'should',
    software: 'could',
    'research-project': 'could',
    network: 'should',
    programme: 'could',
  },
  reviewMonths: 12,
  opening: 'how_we_began',
  whenMissing: {
    title: 'The community has told its story',
    says: 'The story of this community is not written yet.',
    why: 'People join a community whose reasons they can read in a minute.',
    fix: 'Write three sentences: who started this and why, why others would join, and what comes next.',
    severity: { planning: 'advice', launching: 'advice', active: 'warning' },
    minutes: 20,
    source: 'Foundational Community Building, session 1',
  },
  firstStep: {
    title: 'Say why you exist.',
    how: 'Who started this, and why? Why would others join? Where next? Three sentences are enough.',
    minutes: 20,
  },
  fields: {
    started: month({
      names: {
        en: 'Started|Founded|Began',
        fr: 'Début|Créée en|Fondée en',
        de: 'Begonnen|Gegründet|Beginn',
        es: 'Inicio|Fundada en',
        it: 'Inizio|Fondata nel',
      },
      help: 'The month in which it began, for example 2025-09.',
      whenMissing: {
        id: 'story-says-when-it-began',
        title: 'The story says when the community began',
        says: '{page} does not say when the community began.',
        why: 'Members like to mark a birthday, and funders ask how long you have been there.',
        fix: 'Add a line such as “Started: 2025-09” below the title.',
        severity: 'advice',
        from: 'active',
        minutes: 2,
        source: 'Foundational Community Building, session 1',
      },
    }),
    started_by: texts({
      names: {
        en: 'Started by|Founded by',
        fr: 'Lancée par|Fondée par',
        de: 'Begonnen von|Gegründet von',
        es: 'Iniciada por|Fundada por',
        it: 'Avviata da|Fondata da',
      },
      help: 'Who began it: groups or roles, and people only when they agreed to be named.',
    }),
    how_we_began: prose({
      names: {
        en: 'How we began|How it began|How it started|Our story|Our history|Origin|Origins|Origin story|Background|Community background|Who started it|Who started this|Who started it and why|What is your community project’s story, who started it|What is our story, who started it|What is our story',
        fr: 'Comment tout a commencé|Nos débuts|Notre histoire|Origine|Origines|Qui a lancé la communauté|Qui l’a lancée|Historique',
        de: 'Wie wir begonnen haben|Wie alles begann|Unsere Geschichte|Hintergrund|Entstehung|Entstehungsgeschichte|Wer hat es begonnen|Wer hat angefangen',
        es: 'Cómo empezamos|Nuestra historia|Origen|Orígenes|Cómo empezó|Quién la inició|Quién empezó',
        it: 'Come abbiamo iniziato|La nostra storia|Origine|Origini|Come è nata|Chi l’ha avviata',
      },
      help: 'What happened first, who met whom, and what they wanted to change.',
    }),
    why_project_needs_community: prose({
      names: {
        en: 'Why this community|Why a community|Why does the project need a community|Why does our project need a community|Why do we need a community|Why the project needs a community|Why is it important to build this community|Why is it important to build this community? What is the purpose|What is the purpose|Purpose',
        fr: 'Pourquoi cette communauté|Pourquoi une communauté|Pourquoi le projet a-t-il besoin d’une communauté|Pourquoi avons-nous besoin d’une communauté|Raison d’être',
        de: 'Warum diese Community|Warum diese Gemeinschaft|Wozu eine Community|Warum eine Community|Warum braucht das Projekt eine Community|Warum braucht das Projekt eine Gemeinschaft|Warum brauchen wir eine Community|Wozu gibt es uns|Warum es uns gibt|Zweck',
        es: 'Por qué esta comunidad|Por qué una comunidad|Por qué necesita el proyecto una comunidad|Por qué el proyecto necesita una comunidad|Por qué necesitamos una comunidad|Propósito',
        it: 'Perché questa comunità|Perché una comunità|Perché il progetto ha bisogno di una comunità|Perché abbiamo bisogno di una comunità|Scopo',
      },
      help: 'What a group of people can do here that nobody can do alone.',
      tells: { answers: 'why' },
      whenMissing: {
        id: 'story-says-why-a-community',
        title: 'The story says why there is a community',
        says: '{page} does not say why there is a community.',
        why: 'It is the question that every newcomer, dean and funder asks first.',
        fix: 'Add a heading “Why this community” with two sentences: what is hard alone, and what gets easier together.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 10,
        source: 'Foundational Community Building, session 1',
      },
    }),
    why_we_do_this: prose({
      names: {
        en: 'Why we do this|Why we care|Our motivation|Why did you take on this community role|Why did I take on this role|Why I took on this role|Why did we take on this role|Why do we care|Why do you or those who started the project care about community',
        fr: 'Pourquoi nous le faisons|Notre motivation|Pourquoi avez-vous accepté ce rôle|Pourquoi j’ai accepté ce rôle',
        de: 'Warum wir das tun|Warum wir das machen|Unsere Motivation|Warum haben Sie diese Rolle übernommen|Warum ich diese Rolle übernommen habe|Warum tun wir das|Warum machen wir das',
        es: 'Por qué lo hacemos|Nuestra motivación|Por qué asumió este papel|Por qué asumí este papel',
        it: 'Perché lo facciamo|La nostra motivazione|Perché ha assunto questo ruolo|Perché ho assunto questo ruolo',
      },
      help: 'What moves the people who look after the community.',
    }),
    why_others_join: prose({
      names: {
        en: 'Why others join|Why join|Why join us|Why should I join|Why people join|Why would others join this community|Why would others join|Why would people join|Why should you join|Why join this community|Why join the community|Why join the CoP|Why become a member',
        fr: 'Pourquoi nous rejoindre|Pourquoi rejoindre la communauté|Pourquoi participer|Pourquoi d’autres nous rejoindraient|Pourquoi d’autres rejoindraient cette communauté',
        de: 'Warum andere mitmachen|Warum mitmachen|Warum beitreten|Warum sollten andere mitmachen|Warum würden andere mitmachen|Warum dabei sein',
        es: 'Por qué unirse|Por qué se unen otros|Por qué participar|Por qué se unirían otros|Por qué se unirían otras personas|Por qué unirse a la comunidad',
        it: 'Perché unirsi|Perché altri si uniscono|Perché partecipare|Perché altri dovrebbero unirsi|Perché altri si unirebbero',
      },
      help: 'What others get from being part of it.',
      whenMissing: {
        id: 'story-says-why-others-join',
        title: 'The story says why others join',
        says: '{page} does not say why others would join.',
        why: 'Your own reasons bring you here; theirs bring them.',
        fix: 'Add a heading “Why others join” and finish the sentence “With us, you will …”.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 10,
        source: 'Foundational Community Building, session 1',
      },
    }),
    what_members_feel: prose({
      names: {
        en: 'What members should feel|How members should feel|The experience we want|What experience do you want them to have|What experience do we want them to have|What experience should members have',
        fr: 'Ce que les membres devraient ressentir',
        de: 'Wie sich Mitglieder fühlen sollen',
        es: 'Qué deberían sentir los miembros',
        it: 'Che cosa dovrebbero provare i membri',
      },
      help: 'The experience that somebody should have after an hour with you.',
    }),
    how_purposes_align: prose({
      names: {
        en: 'How our reasons fit together|How our purposes align|How do these different sets of purpose align|How do these different sets of ‘purpose’ align|How do these purposes align|How do our purposes align',
        fr: 'Comment nos raisons se rejoignent',
        de: 'Wie unsere Gründe zusammenpassen',
        es: 'Cómo encajan nuestras razones',
        it: 'Come si uniscono le nostre ragioni',
      },
      help: 'How the reasons of members, founders and the host organisation meet.',
    }),
    what_next: prose({
      names: {
        en: 'Where next|What next|What comes next|Next steps|Next step|What is the next step|Where do we go next|Where do we want to go next|Where next do you want to take your community|Where next do we want to take our community|Where do we want to take the community|Where do we want to take it',
        fr: 'Et ensuite|La suite|Prochaines étapes|Prochaine étape|Où voulons-nous aller|Quelle est la prochaine étape',
        de: 'Wohin als Nächstes|Wie es weitergeht|Nächste Schritte|Wie geht es weiter|Wohin wollen wir|Was ist der nächste Schritt|Nächster Schritt',
        es: 'Hacia dónde vamos|Y ahora|Próximos pasos|Próximo paso|Cuál es el próximo paso|Adónde queremos llegar',
        it: 'Dove andiamo|E adesso|Prossimi passi|Prossimo passo|Qual è il prossimo passo|Dove vogliamo arrivare',
      },
      help: 'The next step for the community, in one or two sentences.',
      whenMissing: {
        id: 'story-says-where-next',
        title: 'The story says where the community goes next',
        says: '{page} does not say where the community goes next.',
        why: 'People who want to help look for the next step.',
        fix: 'Add a heading “Where next” with one sentence about the coming year.',
        severity: 'advice',
        minutes: 10,
        source: 'Foundational Community Building, session 1',
      },
    }),
    resources_needed: prose({
      names: {
        en: 'What we need|Resources needed|Resources we need|What resources do you need to make that happen|What resources do we need',
        fr: 'Ce dont nous avons besoin|Moyens nécessaires',
        de: 'Was wir brauchen|Was wir dafür brauchen',
        es: 'Qué necesitamos|Lo que necesitamos',
        it: 'Di che cosa abbiamo bisogno|Che cosa ci serve',
      },
      help: 'Time, people, money or rooms that the next step needs.',
    }),
    knowledge_holders: texts({
      names: {
        en: 'Who remembers|Whom to ask about our history|Who holds historical knowledge|People with historical knowledge',
        fr: 'Qui se souvient',
        de: 'Wer sich erinnert',
        es: 'Quién lo recuerda',
        it: 'Chi ricorda',
      },
      help: 'Roles or people (who agreed to be named) that know how it began.',
    }),
    what_they_remember: prose({
      names: {
        en: 'What they remember|What they told us|What those who remember told us|Interviews',
        fr: 'Ce dont ils se souviennent|Ce qu’ils nous ont raconté|Entretiens',
        de: 'Woran sie sich erinnern|Was sie uns erzählt haben|Gespräche',
        es: 'Qué recuerdan|Lo que nos contaron|Entrevistas',
        it: 'Che cosa ricordano|Che cosa ci hanno raccontato|Interviste',
      },
      help: 'What they answered when you asked: what was missing before, who came first, what was hard, what do you hope stays?',
    }),
    skills_have: texts({
      names: {
        en: 'Skills we have|What we are good at|Skills and resources we have|What skills and resources does your community have|What skills and resources does our community have|What skills and resources do we have',
        fr: 'Nos compétences|Compétences que nous avons',
        de: 'Was wir können',
        es: 'Competencias que tenemos|Lo que sabemos hacer',
        it: 'Competenze che abbiamo',
      },
      help: 'What people here are good at.',
    }),
    skills_need: texts({
      names: {
        en: 'Skills we need|Skills we lack|Gaps|Skills gaps|What gaps exist|Which gaps exist|What skills are missing',
        fr: 'Compétences qui nous manquent',
        de: 'Was uns fehlt',
        es: 'Competencias que nos faltan',
        it: 'Competenze che ci mancano',
      },
      help: 'What nobody here can do yet.',
    }),
    skills_learn: texts({
      names: {
        en: 'What we want to learn|Skills to learn|Up-skilling|Upskilling|What up-skilling is needed|What up-skilling will be needed|Up-skilling needed',
        fr: 'Ce que nous voulons apprendre',
        de: 'Was wir lernen wollen',
        es: 'Qué queremos aprender',
        it: 'Che cosa vogliamo imparare',
      },
      help: 'What members would like to learn.',
    }),
    skills_invite: texts({
      names: {
        en: 'Whom we want to invite|Who we want to invite|Whom to invite|Who to invite|Who from outside should be invited|Who from outside your community should be invited to fill those gaps|Who from outside should be invited to fill those gaps|Who should be invited to fill those gaps',
        fr: 'Qui nous voulons inviter',
        de: 'Wen wir einladen wollen',
        es: 'A quién queremos invitar',
        it: 'Chi vogliamo invitare',
      },
      help: 'Groups from outside who could fill the gaps.',
    }),
    goals_first: prose({
      names: {
        en: 'Which goals come first|Goals that come first|Which goals do we prioritise|What goals will you prioritise|What goals in your project will you prioritise|What goals in your projects will you prioritise|What goals will we prioritise|Priorities|Our priorities',
        fr: 'Nos priorités|Quels objectifs d’abord',
        de: 'Welche Ziele zuerst kommen|Was zuerst kommt',
        es: 'Qué objetivos van primero',
        it: 'Quali obiettivi vengono prima',
      },
      help: 'The goals that you put first, knowing all this.',
    }),
    success_from: date({
      names: {
        en: 'Written on|Looked ahead on',
        fr: 'Écrit le',
        de: 'Geschrieben am',
        es: 'Escrito el',
        it: 'Scritto il',
      },
      help: 'The day on which you wrote what success looks like; the months count from here.',
      whenMissing: {
        id: 'success-has-a-day-to-count-from',
        title: 'What the community hopes for has a day to count from',
        says: '{page} says what you hope for, but not from which day the months count.',
        why: 'With a day, the questions come back to you when it is time to answer them.',
        fix: 'Add a line such as “Written on: 2026-03-18” above the table “What success looks like”.',
        severity: 'advice',
        minutes: 2,
        when: (story) => hasUndatedHopes(story),
        source: 'Foundational Community Building, session 4',
      },
    }),
    success: entries({
      one: 'hope',
      labelledBy: ['in', 'by', 'hope'],
      prose: 'hope',
      names: {
        en: 'What success looks like|Success|What success would look like|What does success look like|Definition of success|What is success for us',
        fr: 'À quoi ressemble la réussite|Réussite|Ce que serait une réussite|Succès|À quoi ressemblerait le succès',
        de: 'Woran wir Erfolg erkennen|Wie Erfolg aussieht|Erfolg|Wie sieht Erfolg aus|Was ist Erfolg für uns|Was Erfolg für uns heißt',
        es: 'Cómo se ve el éxito|Qué es el éxito|Éxito|Qué es el éxito para nosotros',
        it: 'Come si riconosce il successo|Che cosa è il successo|Successo',
      },
      help: 'What you hope for in 6, 12 and 24 months; on the day you are asked what happened.',
      fields: {
        in: duration({
          names: { en: 'In|After|Within', fr: 'Dans|Après', de: 'In|Nach', es: 'En|Dentro de', it: 'Tra|Fra' },
          help: 'In how many months: 6, 12 or 24 months.',
        }),
        by: month({
          names: {
            en: 'By|By when',
            fr: 'Pour quand|Échéance',
            de: 'Bis|Bis wann',
            es: 'Para cuándo',
            it: 'Entro quando|Entro',
          },
          help: 'The month, where you would rather write one.',
        }),
        hope: prose({
          names: {
            en: 'What we hope for|Hope|Success',
            fr: 'Ce que nous espérons',
            de: 'Was wir hoffen|Was wir uns wünschen',
            es: 'Qué esperamos|Lo que esperamos',
            it: 'Che cosa speriamo',
          },
          help: 'What will be different for people.',
        }),
        happened: prose({
          names: {
            en: 'What happened|How it went',
            fr: 'Ce qui s’est passé',
            de: 'Was daraus wurde|Was geschah',
            es: 'Qué pasó|Lo que pasó',
            it: 'Che cosa è successo|Com’è andata',
          },
          help: 'What really happened; one honest sentence.',
        }),
      },
    }),
  },
})

function hasUndatedHopes(story: object): boolean {
  const { success = [], adopted } = story as { success?: readonly { in?: unknown }[]; adopted?: string }
  return adopted === undefined && success.some((hope) => hope.in !== undefined)
}
