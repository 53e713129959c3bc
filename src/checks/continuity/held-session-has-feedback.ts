import { type Session, sessionsInOrder } from '../../community/programme-sessions.ts'
import { addPeriod } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'

const session = (more = '') => `# Why\n\n- Week: 1\n- Date: 2026-02-12\n${more}`

export default defineCheck({
  id: 'held-session-has-feedback',
  area: 'continuity',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'After each session it is written down what people thought of it',
  says: 'Nothing says yet what people thought of the session {session} on {day:date}.',
  why: 'What did not work can still be changed before the next one, and only then.',
  fix: 'Ask four questions in the last five minutes: what worked, what did not, what would you change, what surprised you? Write the answers under these headings, without names.',
  minutes: 10,
  principles: ['fairness'],
  source: 'Foundational Community Building, concluding the session',
  examples: [
    {
      name: 'one answer is enough',
      files: { 'programme/week-1.md': session('\n## What surprised us\n\nHow long five quiet minutes are.\n') },
      expect: [],
    },
    {
      name: 'two weeks after the session',
      files: { 'programme/week-1.md': session() },
      expect: ['programme/week-1.md:4 Nothing says yet what people thought of the session “Why” on 12 February 2026.'],
    },
    { name: 'on the day after it', on: '2026-02-13', files: { 'programme/week-1.md': session() }, expect: [] },
    {
      name: 'only the latest is asked about, in Spanish',
      files: {
        'programme/1.md': session(),
        'programme/2.md': '# Quién\n\n- Sesión: 2\n- Fecha: 2026-02-19\n\n## Qué funcionó\n\nEl silencio.\n',
      },
      expect: [],
    },
  ],

  // Of sessions longer ago nobody remembers enough.
  subjects: ({ community, settings, now }) => {
    const held = sessionsInOrder(community).filter(
      ({ logistics: { day } }) => day !== undefined && addPeriod(day, settings.clocks.session_feedback) <= now,
    )
    return held.slice(-1)
  },

  inspect: ({ session, logistics: { day = '' } }) =>
    answers.some((field) => session.has(field))
      ? []
      : [{ about: session.about('worked'), place: session.at('date'), values: { session: session.label, day } }],
})

const answers: readonly (keyof Session & string)[] = ['worked', 'did_not', 'change', 'surprised']
