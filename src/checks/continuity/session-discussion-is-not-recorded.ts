import { defineCheck } from '../check.ts'

const page = (line: string) => ({
  'programme/week-1.md': `# Why\n\n- Week: 1\n- Date: 2026-03-05\n- ${line}\n`,
})

export default defineCheck({
  id: 'session-discussion-is-not-recorded',
  area: 'continuity',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Of a session only the talk is recorded, not the discussion',
  says: 'In the session {session} the discussion is to be recorded.',
  why: 'People ask the question that matters only where nobody can play it back.',
  fix: 'Write “presentation only” or “none” under “Recording”, and say so before you begin. What came out of the discussion fits into the notes, without names.',
  minutes: 2,
  principles: ['respect-for-diversity'],
  source: 'Foundational Community Building, joining the call',
  examples: [
    { name: 'the talk only', files: page('Recording: presentation only'), expect: [] },
    {
      name: 'everything',
      files: page('Recording: everything'),
      expect: ['programme/week-1.md:5 In the session “Why” the discussion is to be recorded.'],
    },
    {
      name: 'said of the discussion itself',
      files: page('Discussion recorded: yes'),
      expect: ['programme/week-1.md:5 In the session “Why” the discussion is to be recorded.'],
    },
    { name: 'in German', files: page('Aufzeichnung: nur der Vortrag'), expect: [] },
  ],

  subjects: ({ community }) =>
    community.programme.sessions.filter(
      (session) => session.status !== 'cancelled' && (session.has('recording') || session.has('discussion_recorded')),
    ),

  inspect: (session) => {
    const field = session.discussion_recorded === 'yes' ? 'discussion_recorded' : 'recording'
    const isRecorded =
      session.discussion_recorded === 'yes' || (session.recording === 'all' && session.discussion_recorded !== 'no')
    return isRecorded
      ? [{ about: session.about(field), place: session.at(field), values: { session: session.label } }]
      : []
  },
})
