// The indicators: what the community looks at to see how it is doing, and what it saw over time. Counts, never people.
import { figures } from './fields/figures.ts'
import { choice, count, entries, prose, references, text } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'
import { isNoneOf } from './telling.ts'

export default defineKind({
  kind: 'indicators',
  title: 'Indicators',
  titles: { fr: 'Indicateurs', de: 'Kennzahlen', es: 'Indicadores', it: 'Indicatori' },
  area: 'plan',
  help: 'What you look at to see how the community is doing, each with the question that it answers. Counts, never people.',
  files: ['indicators.md', 'community-health.md'],
  standsIn: {
    kinds: ['roadmap', 'charter'],
    names: {
      en: 'Indicators|How we see that it works|Monitoring|Monitoring and evaluation|Community health',
      fr: 'Indicateurs|Suivi|Suivi et évaluation',
      de: 'Kennzahlen|Indikatoren|Monitoring|Erfolgskontrolle',
      es: 'Indicadores|Seguimiento|Seguimiento y evaluación',
      it: 'Indicatori|Monitoraggio|Monitoraggio e valutazione',
    },
  },
  from: 'sustaining',
  expectedOf: { osc: 'should', 'competence-centre': 'should', network: 'should', any: 'could' },
  reviewMonths: 12,
  whenMissing: {
    title: 'It is written down how the community sees that it works',
    principles: ['impact'],
    says: 'No page says yet how this community sees whether it works.',
    why: 'Two or three numbers and a story are what funders and successors ask for first, and they cannot be gathered afterwards.',
    fix: 'Write down one question that you would like to be able to answer in a year, and what you would count for it.',
    severity: { sustaining: 'advice' },
    minutes: 20,
    source: 'OSC Incubator, monitoring; CHAOSS',
  },
  firstStep: {
    title: 'Choose one thing to count.',
    how: 'Which question would you like to answer in a year? What would you count for it, how often, and who does it?',
    minutes: 20,
  },
  fields: {
    what_we_see: prose({
      names: {
        en: 'What the figures tell us|What we see|How we are doing',
        fr: 'Ce que les chiffres nous disent',
        de: 'Was die Zahlen uns sagen',
        es: 'Qué nos dicen las cifras',
        it: 'Che cosa ci dicono le cifre',
      },
      help: 'What you make of the figures, and what you will do differently because of them.',
    }),
    figures: figures({
      names: {
        en: 'Figures|Figures over time|What we counted',
        fr: 'Chiffres|Chiffres dans le temps|Ce que nous avons compté',
        de: 'Zahlen|Zahlen im Verlauf|Was wir gezählt haben',
        es: 'Cifras|Cifras en el tiempo|Qué hemos contado',
        it: 'Cifre|Cifre nel tempo|Che cosa abbiamo contato',
      },
      help: 'A table with one row for each date, and one column for each indicator.',
      tells: { answers: 'impact', under: 'Counted' },
    }),
    entries: entries({
      main: true,
      one: 'indicator',
      labelledBy: ['indicator', 'question', 'id'],
      prose: 'definition',
      names: {
        en: 'Indicators|What we look at',
        fr: 'Indicateurs|Ce que nous regardons',
        de: 'Kennzahlen|Indikatoren|Worauf wir schauen',
        es: 'Indicadores|En qué nos fijamos',
        it: 'Indicatori|A che cosa guardiamo',
      },
      help: 'One row for each indicator; three are plenty.',
      tells: [
        { answers: 'impact', says: '{indicator}: {values}', under: 'Counted', when: isNoneOf('status', 'retired') },
      ],
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name, for example new-faces.' }),
        indicator: text({
          names: {
            en: 'Indicator|What we count|Measure|Name',
            fr: 'Indicateur|Ce que nous comptons',
            de: 'Kennzahl|Indikator|Was wir zählen',
            es: 'Indicador|Qué contamos',
            it: 'Indicatore|Che cosa contiamo',
          },
          help: 'What you count, in a few words.',
        }),
        question: text({
          names: {
            en: 'Question|The question it answers|What it tells us|Why',
            fr: 'Question|À quelle question il répond',
            de: 'Frage|Welche Frage sie beantwortet',
            es: 'Pregunta|A qué pregunta responde',
            it: 'Domanda|A quale domanda risponde',
          },
          help: 'The question that it answers, for example “Do newcomers come back?”.',
          whenMissing: {
            id: 'indicator-answers-a-question',
            title: 'Every indicator answers a question',
            says: 'Nothing says which question the indicator {entry} answers.',
            why: 'A number without a question is collected for years and read by nobody.',
            fix: 'Write it in the column “Question”, for example “Do newcomers come back?”.',
            severity: 'advice',
            minutes: 5,
            when: isInUse,
            source: 'OSC Incubator, monitoring',
          },
        }),
        definition: prose({
          names: {
            en: 'Definition|How we count|What counts',
            fr: 'Définition|Comment nous comptons',
            de: 'Definition|Wie wir zählen|Was zählt',
            es: 'Definición|Cómo contamos',
            it: 'Definizione|Come contiamo',
          },
          help: 'How it is counted, so that somebody else would get the same number.',
        }),
        source: text({
          names: {
            en: 'Source|Where it comes from|From where',
            fr: 'Source|D’où il vient',
            de: 'Quelle|Woher sie kommt',
            es: 'Fuente|De dónde viene',
            it: 'Fonte|Da dove viene',
          },
          help: 'Where the number comes from, for example the notes of the calls.',
        }),
        period: text({
          names: {
            en: 'How often|Period|Counted',
            fr: 'À quelle fréquence|Période',
            de: 'Wie oft|Zeitraum',
            es: 'Con qué frecuencia|Periodo',
            it: 'Ogni quanto|Periodo',
          },
          help: 'How often you count, for example every 6 months.',
        }),
        values: figures({
          names: {
            en: 'Values|Values over time|Values so far',
            fr: 'Valeurs|Valeurs dans le temps',
            de: 'Werte|Werte im Verlauf',
            es: 'Valores|Valores en el tiempo',
            it: 'Valori|Valori nel tempo',
          },
          help: 'What you counted and when, for example “2026-03: 12; 2026-09: 15”; a table of figures does as well.',
        }),
        target: text({
          names: {
            en: 'Target|What we hope for|Aim',
            fr: 'Cible|Ce que nous espérons',
            de: 'Ziel|Was wir hoffen',
            es: 'Meta|Qué esperamos',
            it: 'Obiettivo|Che cosa speriamo',
          },
          help: 'What you hope for, where there is such a number.',
        }),
        min_cell: count({
          names: {
            en: 'Smallest group',
            fr: 'Plus petit groupe',
            de: 'Kleinste Gruppe',
            es: 'Grupo más pequeño',
            it: 'Gruppo più piccolo',
          },
          help: 'The smallest number that you publish of it, where it counts people.',
        }),
        owner: references(['roles', 'people', 'groups'], {
          names: {
            en: 'Who counts|Who looks after it|Owner|Who',
            fr: 'Qui compte|Responsable|Qui',
            de: 'Wer zählt|Wer kümmert sich|Verantwortlich|Wer',
            es: 'Quién cuenta|Quién se ocupa|Responsable|Quién',
            it: 'Chi conta|Chi se ne occupa|Responsabile|Chi',
          },
          help: 'The role that counts.',
          whenMissing: {
            title: 'Somebody counts every indicator',
            principles: ['accountability'],
            says: 'Nobody is named to count {entry}.',
            why: 'What nobody counts is missing on the day on which it is needed.',
            fix: 'Write a role from your list in the column “Who counts”, or take the indicator out.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 5,
            when: isInUse,
            source: 'OSC Incubator, monitoring',
          },
        }),
        status: choice(
          {
            'in-use': {
              en: 'in use|active',
              fr: 'utilisé|actif',
              de: 'in Gebrauch|aktiv',
              es: 'en uso|activo',
              it: 'in uso|attivo',
            },
            retired: { en: 'retired|dropped', fr: 'abandonné', de: 'aufgegeben', es: 'retirado', it: 'abbandonato' },
          },
          {
            names: { en: 'Status', fr: 'État', de: 'Stand|Status', es: 'Estado', it: 'Stato' },
            help: 'In use, or retired.',
          },
        ),
      },
    }),
  },
})

function isInUse(indicator: Recorded): boolean {
  return indicator.readings.get('status')?.value !== 'retired'
}
