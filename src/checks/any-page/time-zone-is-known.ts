import type { Trouble } from '../../kinds/kind.ts'
import { defineCheck } from '../check.ts'
import { type FoundField, fieldsWith, ofTrouble, textIn } from '../subjects/every-reading.ts'

const sessions = (zone: string) => ({
  'programme.md': `# Programme\n\n## Sessions\n\n| Session | Date | Time | Time zone |\n|---|---|---|---|\n| Welcome | 2026-05-07 | 14:00 | ${zone} |\n`,
})

export default defineCheck({
  id: 'time-zone-is-known',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'Every time zone is the clock of a city',
  says: '{written}, under {field} of {entry}, {cause:phrase}.',
  why: 'People elsewhere need to know whose clock it is to find their own hour.',
  fix: 'Write the nearest large city, for example Brussels.',
  phrases: {
    unknown: 'names no clock that we know',
    letters: 'holds for one half of the year only, or for several places',
  },
  minutes: 2,
  source: 'Kubernetes community, sigs.yaml: meetings in “Poland”',
  examples: [
    { name: 'a city', files: sessions('Brussels'), expect: [] },
    {
      name: 'a room',
      files: sessions('the library hall'),
      expect: [
        'programme.md:7 “the library hall”, under “Where in the world (time zone)” of “Welcome”, names no clock that we know.',
      ],
    },
    {
      name: 'letters',
      files: sessions('CET'),
      expect: [
        'programme.md:7 “CET”, under “Where in the world (time zone)” of “Welcome”, holds for one half of the year only, or for several places.',
      ],
    },
    {
      name: 'calls have notes of their own',
      files: {
        'meetings.md':
          '# Meetings\n\n| Call | When | Time zone |\n|---|---|---|\n| Open call | every Monday | Poland |\n',
      },
      expect: [],
    },
  ],

  // The clocks of calls, and the letters of events, are asked about with a city that would fit.
  subjects: ({ community }) =>
    fieldsWith(community, 'zone-unknown', 'time zone').filter(({ of }) => of.kind !== 'meetings'),

  inspect: (found) => [
    ...told(found, 'zone-unknown', 'unknown'),
    ...(found.of.kind === 'event' ? [] : told(found, 'zone-abbreviation', 'letters')),
  ],
})

function told(found: FoundField, trouble: Trouble, cause: string) {
  return ofTrouble(found, trouble, (values) => ({
    written: textIn(values, 'written'),
    field: found.label,
    entry: found.of.label,
    cause,
  }))
}
