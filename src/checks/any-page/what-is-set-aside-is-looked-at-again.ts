import { defineCheck } from '../check.ts'
import { acceptancesIn } from '../subjects/set-aside.ts'

const setAside = (until: string) => ({
  'community.yml': `name: Open Science Lindenau\nnot_for_us:\n  - check: page-has-owner\n    because: We all keep the pages together.\n    until: ${until}\n`,
})

export default defineCheck({
  id: 'what-is-set-aside-is-looked-at-again',
  area: 'identity',
  severity: 'advice',
  from: 'planning',
  since: 1,
  title: 'What was set aside is looked at again',
  says: 'The note {check} was set aside until {until:date}, and that day has passed.',
  why: 'What was not for you last year may be worth a thought today.',
  fix: 'Delete its lines under “not_for_us”, or write a new day if it is still not for you.',
  minutes: 5,
  examples: [
    { name: 'a day that lies ahead', files: setAside('2027-01-01'), expect: [] },
    {
      name: 'a day that has passed',
      files: setAside('2026-01-01'),
      expect: [
        'community.yml:3 The note “page-has-owner” was set aside until 1 January 2026, and that day has passed.',
      ],
    },
    { name: 'the last day still counts', files: setAside('2026-03-01'), expect: [] },
  ],

  subjects: acceptancesIn,

  inspect: ({ acceptance, about, place }, { now }) =>
    acceptance.until < now ? [{ about, place, values: { check: acceptance.check, until: acceptance.until } }] : [],
})
