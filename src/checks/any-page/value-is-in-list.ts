import { spellingMeant } from '../../kinds/slips.ts'
import { defineCheck } from '../check.ts'
import { rewrittenAt } from '../subjects/corrected.ts'
import { type FoundField, fieldsWith, listIn, ofTrouble, textIn } from '../subjects/every-reading.ts'

const table = (status: string) => ({
  'roadmap.md': `# Roadmap\n\n| Milestone | What will be true | Status |\n|---|---|---|\n| Launch | 40 members | ${status} |\n`,
})

export default defineCheck({
  id: 'value-is-in-list',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning', active: 'error' },
  from: 'planning',
  since: 1,
  title: 'Where a page offers a list of answers, one of them is chosen',
  says: 'The answer {written}, under {field} of {entry}, is not one that we know: choose one of {choices:list}{hint:phrase}{closest:list}.',
  why: 'We go by these answers, and an answer that we do not know does not count.',
  fix: 'Choose one of the answers in the list.',
  phrases: { closest: ', perhaps ', none: '' },
  minutes: 2,
  source: '22 spellings of a frequency in one repository',
  examples: [
    { name: 'an answer from the list', files: table('in progress'), expect: [] },
    { name: 'an answer from the list in Spanish', files: table('en curso'), expect: [] },
    {
      name: 'a slip of the pen',
      files: { 'community.yml': 'stage: active\n', ...table('plannned') },
      expect: [
        'roadmap.md:5 The answer “plannned”, under “Status” of “Launch”, is not one that we know: choose one of “planned”, “in-progress”, “done”, “late” and “dropped”, perhaps “planned”.',
      ],
      fixed: table('planned'),
    },
    {
      name: 'a slip of the pen in German, in columns that stand below one another',
      files: {
        'roadmap.md':
          '# Fahrplan\n\n| Meilenstein | Stand     | Bis wann |\n|-------------|-----------|----------|\n| Start       | Gplant    | 2026-06  |\n',
      },
      expect: [
        'roadmap.md:5 The answer “Gplant”, under “Status” of “Start”, is not one that we know: choose one of “planned”, “in-progress”, “done”, “late” and “dropped”, perhaps “planned”.',
      ],
      fixed: {
        'roadmap.md':
          '# Fahrplan\n\n| Meilenstein | Stand     | Bis wann |\n|-------------|-----------|----------|\n| Start       | Geplant   | 2026-06  |\n',
      },
    },
    {
      name: 'another word that is nearly an answer',
      files: table('gone'),
      expect: [
        'roadmap.md:5 The answer “gone”, under “Status” of “Launch”, is not one that we know: choose one of “planned”, “in-progress”, “done”, “late” and “dropped”, perhaps “done”.',
      ],
    },
    {
      name: 'an answer that is not in the list',
      files: table('sort of'),
      expect: [
        'roadmap.md:5 The answer “sort of”, under “Status” of “Launch”, is not one that we know: choose one of “planned”, “in-progress”, “done”, “late” and “dropped”.',
      ],
    },
  ],

  subjects: ({ community }) => fieldsWith(community, 'choice-unknown', 'choice'),

  inspect: (found) =>
    ofTrouble(found, 'choice-unknown', (values) => {
      const closest = listIn(values, 'closest')
      const hint = closest.length > 0 ? 'closest' : 'none'
      return {
        written: textIn(values, 'written'),
        field: found.label,
        entry: found.of.label,
        choices: listIn(values, 'choices'),
        hint,
        closest,
      }
    }),

  // Whether somebody said yes or no is for them to write.
  correct: ({ place, values }, { type }, context) => {
    const written = textIn(values, 'written')
    const { choices } = type
    const meant = choices && !('yes' in choices) ? spellingMeant(choices, written) : undefined
    return meant === undefined ? undefined : rewrittenAt(place, { written, instead: meant }, context)
  },
})
