import { addPeriod } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'

const page = (heard: string, status = 'active') => ({
  'network.md': `# Our network\n\n## Member communities\n\n| Community | Contact | Last heard from | Status |\n|---|---|---|---|\n| Open Science Lindenau | hello@osc-lindenau.example | ${heard} | ${status} |\n`,
})

export default defineCheck({
  id: 'member-community-was-heard-from',
  area: 'continuity',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'Every member community was heard from within a year',
  says: 'The last word from {community} is from {day:date}.',
  why: 'A community that has gone quiet is often one person who could do with a call.',
  fix: 'Write to them and ask how they are. Then write today in “Last heard from”, or “resting” or “left” in “Status”.',
  minutes: 10,
  source: 'R-Ladies, monitoring of chapters',
  examples: [
    { name: 'this winter', files: page('2026-01-12'), expect: [] },
    {
      name: 'more than a year ago',
      files: page('2024-11-20'),
      expect: ['network.md:7 The last word from “Open Science Lindenau” is from 20 November 2024.'],
    },
    { name: 'one that rests', files: page('2024-11-20', 'resting'), expect: [] },
  ],

  subjects: ({ community }) =>
    community.network.members.filter(
      ({ last_heard, status }) => last_heard !== undefined && status !== 'left' && status !== 'resting',
    ),

  inspect: (member, { settings, now }) => {
    const day = member.last_heard
    return day !== undefined && addPeriod(day, settings.clocks.member_silence) < now
      ? [
          {
            about: member.about('last_heard'),
            place: member.at('last_heard'),
            values: { community: member.label, day },
          },
        ]
      : []
  },
})
