import { closestTo } from '../../kinds/choices.ts'
import { onlyClosestTo } from '../../kinds/slips.ts'
import { defineCheck } from '../check.ts'
import { pageAt, rewrittenAt } from '../subjects/corrected.ts'
import { acceptancesIn } from '../subjects/set-aside.ts'

const setAside = (check: string) => ({
  'community.yml': `name: Open Science Lindenau\nnot_for_us:\n  - check: ${check}\n    because: We all keep the pages together.\n    until: 2027-01-01\n`,
})

export default defineCheck({
  id: 'what-is-set-aside-exists',
  area: 'identity',
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'What was set aside is a note that exists',
  says: 'There is no note with the name {check}, so nothing is set aside by it{hint:phrase}{closest:list}.',
  why: 'The note that was meant is still shown.',
  fix: 'Correct its name after “check:” in community.yml, or delete its lines under “not_for_us”.',
  phrases: { closest: '; the closest name is ', none: '' },
  minutes: 2,
  examples: [
    { name: 'a note that exists', files: setAside('page-has-owner'), expect: [] },
    {
      name: 'a slip of the pen',
      files: setAside('page-has-ownr'),
      expect: [
        'community.yml:3 There is no note with the name “page-has-ownr”, so nothing is set aside by it; the closest name is “page-has-owner”.',
      ],
      fixed: setAside('page-has-owner'),
    },
    {
      name: 'nothing like it',
      files: setAside('meetings'),
      expect: ['community.yml:3 There is no note with the name “meetings”, so nothing is set aside by it.'],
    },
  ],

  subjects: acceptancesIn,

  inspect: ({ acceptance, about, place }, { known }) => {
    if (known.has(acceptance.check)) return []
    const closest = closestTo(acceptance.check, [...known], (id) => id)
    return [
      {
        about,
        place,
        values: {
          check: acceptance.check,
          hint: closest === undefined ? 'none' : 'closest',
          closest: closest === undefined ? [] : [closest],
        },
      },
    ]
  },

  correct: ({ place }, { acceptance: { check: written } }, context) => {
    const meant = onlyClosestTo(written, [...context.known], (id) => id)
    const notes = place && pageAt(place.path, context)?.settings.settings.get('not_for_us')?.parts?.values()
    const names = [...(notes ?? [])].flatMap(({ parts }) => parts?.get('check') ?? [])
    const [name, ...others] = names.filter(({ value }) => value === written)
    return place && name && others.length === 0 && meant !== undefined
      ? rewrittenAt({ ...place, line: name.line, column: name.column }, { written, instead: meant }, context)
      : undefined
  },
})
