import { defineCheck } from '../check.ts'
import { hopeDay } from '../subjects/due-days.ts'

const story = (rows: string, written = 'Written on: 2025-06-01') =>
  `# Story\n\n## What success looks like\n\n${written}\n\n| In | What we hope for | What happened |\n|---|---|---|\n${rows}`

export default defineCheck({
  id: 'success-question-is-answered',
  area: 'identity',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'What the community hoped for is looked at again on its day',
  says: '{hope} was the hope for {day:date}; nothing says yet what happened.',
  why: 'Looking back shows members and hosts what has changed, also where it went another way.',
  fix: 'Write one honest sentence in the column “What happened”.',
  minutes: 10,
  source: 'Foundational Community Building, session 4',
  examples: [
    {
      name: 'the day lies ahead',
      files: { 'story.md': story('| 12 months | 40 members | |\n') },
      expect: [],
    },
    {
      name: 'six months have passed',
      files: { 'story.md': story('| 6 months | 40 members | |\n| 12 months | a second site | |\n') },
      expect: ['story.md:9 “40 members” was the hope for 1 December 2025; nothing says yet what happened.'],
    },
    {
      name: 'six months have passed, in German',
      files: {
        'story.md':
          '# Unsere Geschichte\n\n## Erfolg\n\nGeschrieben am: 1. Juni 2025\n\n| In | Was wir hoffen | Was daraus wurde |\n|---|---|---|\n| sechs Monaten | vierzig Mitglieder | |\n',
      },
      expect: ['story.md:9 “vierzig Mitglieder” was the hope for 1 December 2025; nothing says yet what happened.'],
    },
    {
      name: 'answered',
      files: { 'story.md': story('| 6 months | 40 members | 25 came, and stayed |\n') },
      expect: [],
    },
    { name: 'no day to count from', files: { 'story.md': story('| 6 months | 40 members | |\n', '') }, expect: [] },
  ],

  subjects: ({ community: { story } }) =>
    story.success.flatMap((hope) => {
      const day = hopeDay(hope, story)
      return hope.hope !== undefined && day !== undefined ? [{ hope, words: hope.hope, day }] : []
    }),

  inspect: ({ hope, words, day }, { now }) =>
    day < now && hope.happened === undefined
      ? [{ about: hope.about('happened'), place: hope.at(), values: { hope: words, day } }]
      : [],
})
