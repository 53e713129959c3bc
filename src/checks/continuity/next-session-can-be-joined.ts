import { sessionsInOrder } from '../../community/programme-sessions.ts'
import { addPeriod } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'

const programme = (rows: string, rhythm = '') => ({
  'programme.md': `# Programme\n\n${rhythm}\n## Sessions\n\n| Session | Title | Date | Time | Time zone | Link |\n|---|---|---|---|---|---|\n${rows}`,
})

export default defineCheck({
  id: 'next-session-can-be-joined',
  area: 'continuity',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Before each session, people know the hour, the time zone and how to join',
  says: 'The session {session} is on {day:date}, and {missing:phrase} not written down yet.',
  why: 'Those who have to ask on the day usually do not come.',
  fix: 'Write it in the row or on the page of the session; what is the same every week can stand once, as “Rhythm” and “Where we meet”. “Sent by e-mail” is an answer.',
  phrases: {
    time: 'the hour is',
    zone: 'the time zone is',
    where: 'how to join is',
    'time-zone': 'the hour and the time zone are',
    'time-where': 'the hour and how to join are',
    'zone-where': 'the time zone and how to join are',
    'time-zone-where': 'the hour, the time zone and how to join are',
  },
  minutes: 5,
  source: 'Foundational Community Building, logistics',
  examples: [
    {
      name: 'everything is there',
      files: programme('| 1 | Why | 2026-03-05 | 14:00 | Brussels | https://meet.example/six |\n'),
      expect: [],
    },
    {
      name: 'said once for all sessions',
      files: programme(
        '| 1 | Why | 2026-03-05 | | | |\n',
        '- Rhythm: every Thursday, 14:00, Brussels time\n- Where we meet: https://meet.example/six\n',
      ),
      expect: [],
    },
    {
      name: 'four days before',
      files: programme('| 1 | Why | 2026-03-05 | 14:00 | | |\n| 2 | Who | 2026-03-12 | | | |\n'),
      expect: [
        'programme.md:8 The session “Why” is on 5 March 2026, and the time zone and how to join are not written down yet.',
      ],
    },
    { name: 'a session that was held', files: programme('| 1 | Why | 2026-02-05 | | | |\n'), expect: [] },
    {
      name: 'a session that is cancelled',
      files: { 'programme/1.md': '# Why\n\n- Week: 1\n- Date: 2026-03-05\n- Status: cancelled\n' },
      expect: [],
    },
    {
      name: 'in a file of its own, in French',
      files: {
        'programme/seance-1.md':
          '# Pourquoi\n\n- Séance: 1\n- Date: 2026-03-05\n- Heure: 14 h\n- Lien: https://meet.example/six\n',
      },
      expect: [
        'programme/seance-1.md:4 The session “Pourquoi” is on 5 March 2026, and the time zone is not written down yet.',
      ],
    },
  ],

  subjects: ({ community, settings, now }) =>
    sessionsInOrder(community).filter(
      ({ logistics: { day } }) =>
        day !== undefined && day >= now && day <= addPeriod(now, settings.clocks.session_notice),
    ),

  inspect: ({ session, logistics }) => {
    const { day = '', time, zone, where } = logistics
    const missing = [
      ...(time === undefined ? ['time'] : []),
      ...(zone === undefined ? ['zone'] : []),
      ...(where === undefined ? ['where'] : []),
    ]
    if (missing.length === 0) return []
    return [
      {
        about: session.about('join'),
        place: session.at('date'),
        values: { session: session.label, day, missing: missing.join('-') },
      },
    ]
  },
})
