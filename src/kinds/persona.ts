// The personas: imaginary people who stand for those whom the community wants to reach, and the way each of them comes in.
import { entries, prose, stumblingBlocks, text, texts, yesNo } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'
import { languages, type Names } from './names.ts'

const mozilla = 'Mozilla Open Leadership, personas and pathways'

/** “Discovery - Rosa sees a poster” answers a phase wherever it stands. */
const stepOf = (names: Names): readonly RegExp[] => {
  const all = languages.flatMap((language) => names[language]?.split('|').slice(0, 1) ?? [])
  return [new RegExp(`^(?:${all.join('|')})\\s*[:.–—-]\\s+(.+)$`, 'isu')]
}

const step = (names: Names, help: string) => prose({ names, help, spotted: stepOf(names) })

export default defineKind({
  kind: 'persona',
  title: 'Personas',
  titles: {
    fr: 'Profils imaginaires',
    de: 'Personas',
    es: 'Perfiles imaginarios',
    it: 'Profili immaginari',
  },
  area: 'participation',
  help: 'Imaginary people who stand for those whom you want to reach: what moves them, and what stands in their way.',
  files: ['personas.md', 'persona.md'],
  from: 'sustaining',
  expectedOf: { any: 'could' },
  reviewMonths: 12,
  whenMissing: {
    title: 'There are personas: imaginary people for whom the community plans',
    says: 'There are no personas yet: imaginary people for whom you plan.',
    why: 'With a person in mind it is easier to see what stands in the way.',
    fix: 'Invent one person who is not here yet. Write down their story, why they would come, and what stands in their way.',
    severity: { launching: 'advice', active: 'advice', sustaining: 'warning' },
    minutes: 30,
    source: mozilla,
  },
  firstStep: {
    title: 'Invent one person who is not here yet.',
    how: 'Give them a name that nobody here has, a day at work, a reason to come, and one thing that stands in their way.',
    minutes: 30,
  },
  fields: {
    entries: entries({
      main: true,
      one: 'persona',
      labelledBy: ['name', 'id'],
      folder: 'personas',
      prose: 'story',
      names: {
        en: 'Personas|Our personas|Contributor personas|Imaginary people',
        fr: 'Personas|Nos personas|Profils imaginaires',
        de: 'Personas|Unsere Personas|Erfundene Menschen',
        es: 'Personas imaginarias|Perfiles imaginarios',
        it: 'Personas|Profili immaginari|Persone immaginarie',
      },
      help: 'One row, heading or page for each imaginary person; nobody who could be recognised.',
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name, for example new-librarian.' }),
        name: text({
          names: {
            en: 'Name|Persona|Who',
            fr: 'Nom|Persona|Qui',
            de: 'Name|Persona|Wer',
            es: 'Nombre|Perfil|Quién',
            it: 'Nome|Profilo|Chi',
          },
          help: 'An invented name that nobody here has.',
        }),
        imaginary: yesNo({
          names: {
            en: 'Imaginary|Invented',
            fr: 'Imaginaire|Inventé',
            de: 'Erfunden',
            es: 'Imaginaria|Inventada|Imaginario',
            it: 'Immaginaria|Inventata|Immaginario',
          },
          help: 'Yes: personas are never real people.',
        }),
        story: prose({
          names: {
            en: 'Story|Who this is|About|Background',
            fr: 'Histoire|Qui est-ce|À propos',
            de: 'Geschichte|Wer das ist|Hintergrund',
            es: 'Historia|Quién es|Contexto',
            it: 'Storia|Chi è|Contesto',
          },
          help: 'A short life story: work, day, place.',
          whenMissing: {
            title: 'Every persona has a story',
            says: 'The story of the persona {entry} is not written yet.',
            why: 'A list of traits is soon forgotten; a person with a day at work is not.',
            fix: 'Write two or three sentences: what this person does, what a day looks like, and how they might hear of you.',
            severity: 'advice',
            minutes: 10,
            when: hasBegun,
            source: mozilla,
          },
        }),
        skills: texts({
          names: {
            en: 'Skills|What they can do|What they know',
            fr: 'Compétences|Ce que la personne sait faire',
            de: 'Fähigkeiten|Kompetenzen|Was sie kann|Was er kann',
            es: 'Competencias|Habilidades|Qué sabe hacer',
            it: 'Competenze|Che cosa sa fare',
          },
          help: 'What this person can do, and cannot do yet.',
          whenMissing: {
            id: 'persona-says-what-they-can-do',
            title: 'Every persona says what they can do',
            says: 'Nothing says what the persona {entry} can do.',
            why: 'It shows whether the first thing that you ask of newcomers is something that this person could do.',
            fix: 'Add a line “Skills:” with two or three things, for example “teaches; has never used a terminal”.',
            severity: 'advice',
            from: 'sustaining',
            minutes: 5,
            when: hasBegun,
            source: mozilla,
          },
        }),
        motivations: texts({
          names: {
            en: 'Motivations|Motivation|Why they come|What draws them',
            fr: 'Motivations|Motivation|Pourquoi venir',
            de: 'Motivation|Beweggründe|Warum sie kommt|Warum er kommt',
            es: 'Motivaciones|Motivación|Por qué viene',
            it: 'Motivazioni|Motivazione|Perché viene',
          },
          help: 'What draws this person to you.',
          whenMissing: {
            id: 'persona-says-why-they-come',
            title: 'Every persona says why they would come',
            says: 'Nothing says why the persona {entry} would come.',
            why: 'People come for their own reasons, and those are seldom yours.',
            fix: 'Add a line “Motivations:” with one or two reasons, for example “wants somebody to read a data plan”.',
            severity: 'advice',
            minutes: 5,
            when: hasBegun,
            source: mozilla,
          },
        }),
        needs: texts({
          names: {
            en: 'Needs|What they need',
            fr: 'Besoins|Ce dont la personne a besoin',
            de: 'Bedürfnisse|Bedarf|Was sie braucht|Was er braucht',
            es: 'Necesidades|Qué necesita',
            it: 'Bisogni|Di che cosa ha bisogno',
          },
          help: 'What this person needs to stay.',
          whenMissing: {
            id: 'persona-says-what-they-need',
            title: 'Every persona says what they need',
            says: 'Nothing says what the persona {entry} needs.',
            why: 'What somebody needs to stay is where you can do something.',
            fix: 'Add a line “Needs:” with one or two things, for example “an answer within a week, words without jargon”.',
            severity: 'advice',
            minutes: 5,
            when: hasBegun,
            source: mozilla,
          },
        }),
        constraints: texts({
          names: {
            en: 'Constraints|Limits|What is not possible',
            fr: 'Contraintes|Limites',
            de: 'Einschränkungen|Grenzen|Was nicht geht',
            es: 'Limitaciones|Límites',
            it: 'Vincoli|Limiti',
          },
          help: 'Time, language, tools, money: what is given.',
        }),
        discovery: step(
          {
            en: 'Discovery|How they hear of us',
            fr: 'Découverte|Comment on entend parler de nous',
            de: 'Entdeckung|Wie sie von uns hört',
            es: 'Descubrimiento|Cómo nos conoce',
            it: 'Scoperta|Come ci scopre',
          },
          'How this person first hears of you.',
        ),
        first_contact: step(
          {
            en: 'First contact|How they first meet us',
            fr: 'Premier contact',
            de: 'Erster Kontakt',
            es: 'Primer contacto',
            it: 'Primo contatto',
          },
          'How this person first meets you.',
        ),
        participation: step(
          {
            en: 'Participation|What they first do',
            fr: 'Participation',
            de: 'Beteiligung|Teilnahme',
            es: 'Participación',
            it: 'Partecipazione',
          },
          'What this person does first.',
        ),
        sustained_participation: step(
          {
            en: 'Sustained participation|Why they keep coming',
            fr: 'Participation durable|Participation régulière',
            de: 'Dauerhafte Beteiligung|Regelmäßige Teilnahme',
            es: 'Participación sostenida|Participación continuada',
            it: 'Partecipazione continua|Partecipazione costante',
          },
          'How it goes on, and why this person stays.',
        ),
        networked_participation: step(
          {
            en: 'Networked participation|Whom they bring',
            fr: 'Participation en réseau',
            de: 'Vernetzte Beteiligung|Wen sie mitbringt',
            es: 'Participación en red',
            it: 'Partecipazione in rete',
          },
          'Whom this person brings or connects.',
        ),
        leadership: step(
          {
            en: 'Leadership|What they come to lead',
            fr: 'Leadership|Prise de responsabilité',
            de: 'Leitung|Verantwortung',
            es: 'Liderazgo',
            it: 'Leadership|Guida',
          },
          'What this person might lead one day.',
        ),
        stumbling_blocks: stumblingBlocks({
          names: {
            en: 'Stumbling blocks|What stands in the way|Obstacles|Barriers',
            fr: 'Obstacles|Ce qui empêche|Freins',
            de: 'Stolpersteine|Hindernisse|Hürden|Was im Weg steht',
            es: 'Obstáculos|Barreras|Qué lo impide',
            it: 'Ostacoli|Barriere|Che cosa lo impedisce',
          },
          help: 'What stands in the way, and what you do about it: one line for each, “calls are in the evening → every second one is at noon”.',
          whenMissing: {
            id: 'persona-names-a-stumbling-block',
            title: 'Every persona names something that stands in the way',
            says: 'Nothing says what stands in the way of the persona {entry}.',
            why: 'This is what personas are for: to find a stone on the way before somebody falls over it.',
            fix: 'Add a heading “Stumbling blocks” and a line such as “calls are in the evening → every second one is at noon”.',
            severity: 'advice',
            minutes: 10,
            when: hasBegun,
            source: mozilla,
          },
        }),
        based_on: prose({
          names: {
            en: 'Based on|Where this comes from',
            fr: 'Inspiré de|D’où cela vient',
            de: 'Beruht auf|Woher wir das wissen',
            es: 'Basado en|De dónde viene',
            it: 'Basato su|Da dove viene',
          },
          help: 'What you know this from: a survey, ten conversations; never one person.',
        }),
      },
    }),
  },
})

/** A list above them may only give their names. */
function hasBegun({ readings }: Recorded): boolean {
  return readings.size > 1
}
