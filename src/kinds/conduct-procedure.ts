// The conduct procedure: what those who receive reports do, from the first message to the last note that is destroyed.
import { date, duration, prose, text, texts } from './fields.ts'
import { type DocumentOfKind, defineKind } from './kind.ts'
import { responseTime, steps } from './sentences/code-of-conduct.ts'
import * as said from './sentences/conduct-procedure.ts'

export default defineKind({
  kind: 'conduct-procedure',
  title: 'Conduct procedure',
  titles: {
    fr: 'Traitement des signalements',
    de: 'Umgang mit Meldungen',
    es: 'Tratamiento de los avisos',
    it: 'Gestione delle segnalazioni',
  },
  area: 'safety',
  help: 'What those who receive reports of behaviour do with them, step by step; never about a single case.',
  files: [
    'conduct-procedure.md',
    'conduct-reporting.md',
    'conduct-incident-response.md',
    'code-of-conduct-procedure.md',
    'code-of-conduct-reporting.md',
    'code-of-conduct-enforcement.md',
    'code-of-conduct-incident-response.md',
    'code-of-conduct-incident-response-plan.md',
    'coc-procedure.md',
    'coc-reporting.md',
    'coc-enforcement.md',
    'coc-incident-response.md',
    'coc-incident-resolution-procedures.md',
  ],
  standsIn: {
    kinds: ['code-of-conduct'],
    isShared: true,
    names: {
      en: 'How reports are handled|How we handle reports|How we handle a report|How a report is handled|Handling reports|Handling of reports|What we do with a report|What we do with reports|Incident response|Incident handling|Report handling',
      fr: 'Comment les signalements sont traités|Comment nous traitons les signalements|Traitement des signalements',
      de: 'Wie Meldungen bearbeitet werden|Wie wir mit Meldungen umgehen|Umgang mit Meldungen|Bearbeitung von Meldungen',
      es: 'Cómo se tratan los avisos|Cómo tratamos los avisos|Tratamiento de los avisos|Cómo se tramitan las denuncias|Gestión de denuncias',
      it: 'Come vengono gestite le segnalazioni|Come gestiamo le segnalazioni|Gestione delle segnalazioni',
    },
  },
  opening: 'process',
  from: 'sustaining',
  broughtBy: {
    says: 'your first event',
    holds: (documentOf) => (documentOf('event')?.allEntries.length ?? 0) > 0,
  },
  reviewMonths: 12,
  whenMissing: {
    title: 'It is agreed what happens when a report comes in',
    says: 'No page says yet what happens when a report of somebody’s behaviour comes in.',
    why: 'On the day of the first report there is no time to invent the steps, and two people have to act as one.',
    fix: 'Write down who answers, who decides, where notes are kept, and until when: on this page, or under “How reports are handled” in your code of conduct.',
    severity: { launching: 'advice', active: 'warning' },
    minutes: 45,
    source: 'CHAOSS, incident response; Kubernetes, incident process; The Carpentries',
  },
  firstStep: {
    title: 'Agree what you do on the day a report arrives.',
    how: 'Sit down with the others who receive reports: who answers, who decides, where are notes kept, and until when?',
    minutes: 45,
  },
  changes: { matters: 'safety', headline: 'What happens to reports changes' },
  fields: {
    process: prose({
      names: {
        en: 'Step by step|Process|The process|The steps|What we do|Investigation|Investigating a report|Assessing a report',
        fr: 'Pas à pas|Déroulement|Les étapes|Ce que nous faisons',
        de: 'Schritt für Schritt|Ablauf|Die Schritte|Was wir tun',
        es: 'Paso a paso|Proceso|Los pasos|Qué hacemos',
        it: 'Passo per passo|Procedura|I passi|Che cosa facciamo',
      },
      help: 'What happens from the first message to the end, in five or six steps.',
    }),
    how_to_report: prose({
      names: {
        en: 'How a report reaches us|How to report|How to make a report|How to submit a report|Making a report|Reporting|Reporting methods|Receiving a report|Taking a report',
        fr: 'Comment un signalement nous parvient|Comment signaler|Recevoir un signalement|Signaler',
        de: 'Wie uns eine Meldung erreicht|Wie man etwas meldet|Eine Meldung annehmen|Melden',
        es: 'Cómo nos llega un aviso|Cómo avisar|Recibir un aviso|Cómo denunciar',
        it: 'Come ci arriva una segnalazione|Come segnalare|Ricevere una segnalazione',
      },
      help: 'The ways in which a report may come: the address, in person, by a friend, without a name.',
    }),
    what_to_include: texts({
      names: {
        en: 'What we ask|What to include|What to include in a report|What a report needs|Information to include|What information to include in your report',
        fr: 'Ce que nous demandons|Que dire dans un signalement|Informations utiles',
        de: 'Was wir fragen|Was eine Meldung enthält|Angaben',
        es: 'Qué preguntamos|Qué incluir|Qué decir en un aviso',
        it: 'Che cosa chiediamo|Che cosa includere|Che cosa dire',
      },
      help: 'What is good to know (what, where, when, is it still going on), and that none of it is a must.',
    }),
    response_time: text({
      names: {
        en: 'How soon we answer|When we answer|When they hear back|Response time|Response times|Timeline|Deadlines',
        fr: 'Quand nous répondons|Délai de réponse|Délais',
        de: 'Wann wir antworten|Antwortzeit|Fristen',
        es: 'Cuándo respondemos|Plazo de respuesta|Plazos',
        it: 'Quando rispondiamo|Tempi di risposta|Tempi',
      },
      help: 'When the first answer comes, and when the decision.',
      spotted: responseTime,
    }),
    who_sees_it: prose({
      names: {
        en: 'Who reads reports|Who sees a report|Who sees it|Who reads it|Who has access to reports|Who will have access to reports|Confidentiality|Confidentiality policy|Privacy|How is the privacy of a report protected|Access to reports',
        fr: 'Qui lit les signalements|Qui voit un signalement|Confidentialité',
        de: 'Wer Meldungen liest|Wer eine Meldung sieht|Vertraulichkeit',
        es: 'Quién lee los avisos|Quién ve un aviso|Confidencialidad',
        it: 'Chi legge le segnalazioni|Chi vede una segnalazione|Riservatezza',
      },
      help: 'Who reads a report, and when anyone else is told.',
    }),
    rota: prose({
      names: {
        en: 'Who is on duty|On duty|Rota|Triage|Triage rota',
        fr: 'Qui est de garde|Permanence|Tour de rôle',
        de: 'Wer Dienst hat|Bereitschaft|Dienstplan',
        es: 'Quién está de guardia|Guardia|Turnos',
        it: 'Chi è di turno|Turni|Reperibilità',
      },
      help: 'Who looks at new reports, also in the holidays: two people at least.',
    }),
    who_leads: prose({
      names: {
        en: 'Who looks after a report|Who leads|Owners|Case owner|Case owners|Responsibility',
        fr: 'Qui suit un signalement|Qui s’en occupe|Responsables',
        de: 'Wer sich um eine Meldung kümmert|Wer sie betreut|Zuständigkeit',
        es: 'Quién se ocupa de un aviso|Quién lo lleva|Responsables',
        it: 'Chi segue una segnalazione|Chi se ne occupa|Responsabili',
      },
      help: 'One who looks after each report, and one who stands beside; by role, not by name.',
    }),
    recusal: prose({
      names: {
        en: 'When it is about one of us|When a report is about one of us|Recusal|Conflict of interest|Conflicts of interest|Stepping aside',
        fr: 'Quand cela concerne l’un de nous|Quand un signalement concerne l’un de nous|Récusation|Conflit d’intérêts|Conflits d’intérêts',
        de: 'Wenn es jemanden von uns betrifft|Wenn eine Meldung jemanden von uns betrifft|Befangenheit|Interessenkonflikt|Interessenkonflikte',
        es: 'Cuando es sobre una de nosotras|Recusación|Conflicto de interés|Conflicto de intereses|Conflictos de interés',
        it: 'Quando riguarda una di noi|Astensione|Conflitto di interessi|Conflitti di interesse',
      },
      help: 'Who steps aside, and who takes over then.',
    }),
    decision_rule: prose({
      names: {
        en: 'Who decides|How we decide|How it is decided|Deciding|Deciding on a course of action|Decision|Decisions|Decision making|Making a decision|Resolution',
        fr: 'Qui décide|Comment nous décidons|Décision|Décisions',
        de: 'Wer entscheidet|Wie wir entscheiden|Entscheidung|Entscheidungen',
        es: 'Quién decide|Cómo decidimos|Decisión|Decisiones',
        it: 'Chi decide|Come decidiamo|Decisione|Decisioni',
      },
      help: 'Who decides on the steps, how many have to agree, and what happens when they do not.',
      spotted: said.decides,
      whenMissing: {
        id: 'conduct-procedure-says-who-decides',
        title: 'It is agreed who decides about a report',
        says: '{page} does not say who decides about a report.',
        why: 'Two people who trust each other still need to know what to do when they disagree.',
        fix: 'Add a heading “Who decides” and a sentence, for example: both of us agree; if we cannot, we ask the ombudsperson.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 10,
        source: 'CHAOSS, incident response; Mozilla, open leadership training',
      },
    }),
    outcomes: prose({
      names: {
        en: 'What may follow|What may happen|Possible outcomes|Outcomes|Potential consequences|Possible consequences|Remedies|Examples of remedies|Consequences|Enforcement guidelines|Enforcement',
        fr: 'Ce qui peut suivre|Conséquences|Suites possibles',
        de: 'Was folgen kann|Folgen|Konsequenzen',
        es: 'Qué puede pasar|Consecuencias',
        it: 'Che cosa può succedere|Conseguenze',
      },
      help: 'The steps from which you choose; where they stand in the code of conduct, a link is enough.',
      spotted: steps,
    }),
    records: prose({
      names: {
        en: 'Where notes are kept|Records|Record keeping|Keeping records|Where records are kept|Retention|Data retention|Notes on reports',
        fr: 'Où les notes sont conservées|Conservation|Archives|Dossiers',
        de: 'Wo Notizen aufbewahrt werden|Aufbewahrung|Unterlagen|Akten',
        es: 'Dónde se guardan las notas|Conservación|Archivo|Registros',
        it: 'Dove si conservano gli appunti|Conservazione|Archivio|Registri',
      },
      help: 'Where notes on reports are kept (never on these pages), who can open them, and when they are destroyed.',
      spotted: said.records,
      whenMissing: {
        id: 'conduct-records-have-a-place-and-an-end',
        title: 'It is known where notes on reports are kept, and for how long',
        says: '{page} does not say where notes on reports are kept, and for how long.',
        why: 'Notes that lie in somebody’s mailbox for years can hurt people long after it was settled.',
        fix: 'Add a heading “Where notes are kept” and a sentence, for example: in a folder that only the two of us can open; we delete them after two years.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 10,
        when: (_, documentOf) => !codeSaysWhereNotesAre(documentOf),
        source: 'CHAOSS, incident response; Kubernetes, incident process',
      },
    }),
    law_enforcement: prose({
      names: {
        en: 'Police and the law|Law enforcement|When we call the police|Legal duties',
        fr: 'La police et la loi|Obligations légales|Quand nous appelons la police',
        de: 'Polizei und Recht|Strafverfolgung|Wann wir die Polizei rufen',
        es: 'La policía y la ley|Obligaciones legales',
        it: 'La polizia e la legge|Obblighi di legge',
      },
      help: 'When somebody outside has to be told, and that otherwise the person who was hurt decides.',
    }),
    summary: prose({
      names: {
        en: 'What we publish|Transparency report|Transparency reports|Transparency|Summary for members',
        fr: 'Ce que nous publions|Rapport de transparence|Transparence',
        de: 'Was wir veröffentlichen|Transparenzbericht|Transparenz',
        es: 'Qué publicamos|Informe de transparencia|Transparencia',
        it: 'Che cosa pubblichiamo|Rapporto di trasparenza|Trasparenza',
      },
      help: 'What members hear: how many reports, if there were at least five, and what you learnt; never about whom.',
    }),
    summary_every: duration({
      names: {
        en: 'How often members hear a summary|Summary every|We publish a summary every|Transparency report every',
        fr: 'Bilan tous les|Rapport de transparence tous les',
        de: 'Zusammenfassung alle|Transparenzbericht alle',
        es: 'Resumen cada|Informe de transparencia cada',
        it: 'Riepilogo ogni|Rapporto di trasparenza ogni',
      },
      help: 'How often members hear it, for example every 12 months.',
      spotted: said.summaryEvery,
    }),
    last_summary: date({
      names: {
        en: 'Last summary|Last transparency report|Latest summary',
        fr: 'Dernier bilan|Dernier rapport de transparence',
        de: 'Letzte Zusammenfassung|Letzter Transparenzbericht',
        es: 'Último resumen|Último informe de transparencia',
        it: 'Ultimo riepilogo|Ultimo rapporto di trasparenza',
      },
      help: 'The day of the last one, for example 2026-03-18.',
    }),
  },
})

/** The code of conduct may say it under “Confidentiality”, where a reporter looks for it. */
function codeSaysWhereNotesAre(documentOf: DocumentOfKind): boolean {
  const text = documentOf('code-of-conduct')?.readings.get('confidentiality')?.written.text ?? ''
  return said.records.some((sentence) => sentence.test(text))
}
