import { defineCheck } from '../check.ts'
import { type FoundField, fieldsWith, listIn, ofTrouble, textIn } from '../subjects/every-reading.ts'

const page = (every: string) => ({
  'roadmap.md': `---\nreview_every: ${every}\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors.\n`,
})

export default defineCheck({
  id: 'length-of-time-can-be-read',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'Every length of time can be read',
  says: 'We cannot read {written} as a length of time, under {field} of {entry}{hint:phrase}{proposals:list}.',
  why: 'We count from it when to remind somebody, and cannot count from words that we do not understand.',
  fix: 'Write a number and a unit, for example 12 months, 6 weeks or 48 hours.',
  phrases: { doubtful: '; it can mean ', none: '' },
  minutes: 2,
  examples: [
    { name: 'a number and a unit', files: page('6 months'), expect: [] },
    { name: 'a usual word', files: page('yearly'), expect: [] },
    {
      name: 'words that name no length',
      files: page('now and then'),
      expect: ['roadmap.md:2 We cannot read “now and then” as a length of time, under “Review every” of “Roadmap”.'],
    },
  ],

  subjects: ({ community }) => fieldsWith(community, 'duration-unreadable', 'duration'),

  inspect: (found) =>
    ofTrouble(found, 'duration-unreadable', (values) => {
      const proposals = listIn(values, 'proposals')
      return {
        written: textIn(values, 'written'),
        field: found.label,
        entry: found.of.label,
        hint: proposals.length > 0 ? 'doubtful' : 'none',
        proposals,
      }
    }),
})
