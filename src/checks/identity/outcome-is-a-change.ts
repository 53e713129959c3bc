import { defineCheck } from '../check.ts'
import { countsEvents } from '../subjects/counted-events.ts'
import { outcomesOf } from '../subjects/outcomes.ts'

const purpose = (outcomes: string) =>
  `# Purpose and outcomes\n\n| Project | Purpose | Outcomes |\n|---|---|---|\n| Guide | Answers to first questions | ${outcomes} |\n`

export default defineCheck({
  id: 'outcome-is-a-change',
  area: 'identity',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'Outcomes say what will be different',
  says: '{outcome} counts what you do, and does not say what will be different afterwards.',
  why: 'An event can be held without anything changing; people support what changes.',
  fix: 'Ask “so that …?” and write the answer, for example “Doctoral researchers know where to put their data”.',
  minutes: 10,
  principles: ['impact'],
  source: 'Foundational Community Building, session 2',
  examples: [
    { name: 'a change', files: { 'purpose.md': purpose('Doctoral researchers find help in a day') }, expect: [] },
    {
      name: 'a count of events and nothing else',
      files: { 'purpose.md': purpose('Hold four webinars') },
      expect: [
        'purpose.md:5 “Hold four webinars” counts what you do, and does not say what will be different afterwards.',
      ],
    },
    {
      name: 'in German, French, Spanish and Italian',
      files: {
        'purpose.md':
          '# Zweck\n\n| Projekt | Ergebnisse |\n|---|---|\n| A | Vier Webinare durchführen |\n| B | Organiser 6 ateliers par an |\n| C | Cuatro talleres en línea |\n| D | Tenere tre incontri all’anno |\n',
      },
      expect: [
        'purpose.md:5 “Vier Webinare durchführen” counts what you do, and does not say what will be different afterwards.',
        'purpose.md:6 “Organiser 6 ateliers par an” counts what you do, and does not say what will be different afterwards.',
        'purpose.md:7 “Cuatro talleres en línea” counts what you do, and does not say what will be different afterwards.',
        'purpose.md:8 “Tenere tre incontri all’anno” counts what you do, and does not say what will be different afterwards.',
      ],
    },
    {
      name: 'a count beside a change, and a sentence that begins with one',
      files: {
        'purpose.md': `${purpose('Four webinars; beginners dare to ask')}| Calls | Company | Ten calls after which nobody feels alone |\n`,
      },
      expect: [],
    },
    {
      name: 'a list under a heading',
      files: { 'purpose.md': '# Purpose and outcomes\n\n## Outcomes\n\n- We will run 12 workshops in 2026.\n' },
      expect: [
        'purpose.md:3 “We will run 12 workshops in 2026.” counts what you do, and does not say what will be different afterwards.',
      ],
    },
  ],

  subjects: ({ community }) => outcomesOf(community),

  inspect: ({ of, outcomes }) => {
    const [first] = outcomes
    return first !== undefined && outcomes.every(countsEvents)
      ? [{ about: of.about('outcomes'), place: of.at('outcomes'), values: { outcome: first } }]
      : []
  },
})
