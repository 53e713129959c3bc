import type { Recorded } from '../../kinds/kind.ts'
import { readPeriod } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'
import { daysIn, promisedAnswer } from '../subjects/promised-answer.ts'

const code = (promise: string) => ({
  'CODE_OF_CONDUCT.md': `# Code of conduct\n\n## When you hear back\n\n${promise}\n`,
})

export default defineCheck({
  id: 'code-of-conduct-answers-soon',
  area: 'safety',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Whoever reports hears from a person within a few days',
  says: '{page} promises somebody who reports an answer within {promised}.',
  why: 'The first days are the longest ones; a short “we have read it” costs little and helps much.',
  fix: 'Promise a first answer within two or three working days: that it arrived, and who looks after it. The decision may take longer, and can have a sentence of its own.',
  minutes: 5,
  principles: ['accountability'],
  source: 'CHAOSS: 48 hours; CNCF and Kubernetes: three business days',
  examples: [
    {
      name: 'two working days, and a week for the decision',
      files: code('A person answers within two working days. Within three weeks we tell you what we decided.'),
      expect: [],
    },
    { name: 'three working days', files: code('You hear from us within 3 business days.'), expect: [] },
    {
      name: 'a month',
      files: { 'community.yml': 'stage: active\n', ...code('We respond to every report within one month.') },
      expect: ['CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md promises somebody who reports an answer within “one month”.'],
    },
    {
      name: 'in German',
      files: {
        'community.yml': 'stage: active\n',
        'CODE_OF_CONDUCT.md':
          '# Verhaltenskodex\n\n## Wann Sie von uns hören\n\nWir antworten innerhalb von 14 Tagen.\n',
      },
      expect: ['CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md promises somebody who reports an answer within “14 Tagen”.'],
    },
    {
      name: 'a community that agreed on a week',
      files: {
        'community.yml': 'stage: active\nclocks:\n  conduct_answer: 7 days\n',
        ...code('A person answers within one week.'),
      },
      expect: [],
    },
    {
      name: 'as soon as possible, which no clock can read',
      files: { 'community.yml': 'stage: active\n', ...code('We answer as soon as we can.') },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    [community.code_of_conduct, community.conduct_procedure].flatMap((document) => promiseIn(document)).slice(0, 1),

  inspect: ({ document, promised, days }, { settings }) =>
    // A weekend may lie between.
    days <= daysIn(settings.clocks.conduct_answer) + 1
      ? []
      : [
          {
            about: document.about('response_time'),
            place: document.at('response_time'),
            values: { page: document.path, promised },
          },
        ],
})

/** The first promise of an answer that a document makes, where its length can be read. */
function promiseIn(document: Recorded): readonly {
  readonly document: Recorded
  readonly promised: string
  readonly days: number
}[] {
  const promised = promisedAnswer(document.readings.get('response_time')?.written.text ?? '')
  const period = promised === undefined ? undefined : readPeriod(promised)
  return promised === undefined || period === undefined || 'problem' in period
    ? []
    : [{ document, promised, days: daysIn(period) }]
}
