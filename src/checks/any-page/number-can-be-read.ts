import { defineCheck } from '../check.ts'
import { type FoundField, fieldsWith, ofTrouble, textIn } from '../subjects/every-reading.ts'

export default defineCheck({
  id: 'number-can-be-read',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'Every number can be read',
  says: 'We cannot read {written} as a whole number, under {field} of {entry}.',
  why: 'We count with these numbers, and cannot count with words.',
  fix: 'Write figures only, for example 12.',
  minutes: 2,
  examples: [
    {
      name: 'figures',
      files: {
        'roles.md':
          '# Roles\n\n| Role | What it is for | How many are needed |\n|---|---|---|\n| Host | Opens the call | 2 |\n',
      },
      expect: [],
    },
    {
      name: 'words',
      files: {
        'roles.md':
          '# Roles\n\n| Role | What it is for | How many are needed |\n|---|---|---|\n| Host | Opens the call | a handful |\n',
      },
      expect: ['roles.md:5 We cannot read “a handful” as a whole number, under “Minimum” of “Host”.'],
    },
  ],

  subjects: ({ community }) => fieldsWith(community, 'number-unreadable', 'number'),

  inspect: (found) =>
    ofTrouble(found, 'number-unreadable', (values) => ({
      written: textIn(values, 'written'),
      field: found.label,
      entry: found.of.label,
    })),
})
