import { sessionOf, sessionsInOrder } from '../../community/programme-sessions.ts'
import { defineCheck } from '../check.ts'

const programme = (rows: string) => ({
  'programme.md': `# Programme\n\n## Sessions\n\n| Session | Title | Date |\n|---|---|---|\n| 1 | Why | 2026-03-05 |\n| 2 | Who | 2026-03-12 |\n\n## Assignments\n\n| Assignment | After session | Pages |\n|---|---|---|\n${rows}`,
})

export default defineCheck({
  id: 'assignment-belongs-to-a-session',
  area: 'continuity',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'It is clear after which session each assignment is done',
  says: 'The assignment {assignment} is done after {written}, and there is no such session.',
  why: 'The page of the next session leaves ten minutes for what people found out, and has to know from what.',
  fix: 'Write the number of the session in the column “After session”, for example 2.',
  minutes: 2,
  source: 'Foundational Community Building, participation guidelines',
  examples: [
    {
      name: 'by number, and by title',
      files: programme('| Your story | session 1 | story |\n| Your map | Who | stakeholders |\n'),
      expect: [],
    },
    {
      name: 'a session that is not there',
      files: programme('| Your story | 7 | story |\n'),
      expect: ['programme.md:14 The assignment “Your story” is done after “7”, and there is no such session.'],
    },
    { name: 'it does not say', files: programme('| Your story | | story |\n'), expect: [] },
  ],

  subjects: ({ community }) =>
    community.programme.sessions.length === 0
      ? []
      : community.programme.assignments.filter((assignment) => assignment.for_session !== undefined),

  inspect: (assignment, { community }) =>
    sessionOf(assignment, sessionsInOrder(community))
      ? []
      : [
          {
            about: assignment.about('for_session'),
            place: assignment.at('for_session'),
            values: { assignment: assignment.label, written: assignment.for_session ?? '' },
          },
        ],
})
