import { defineCheck } from '../check.ts'
import type { LookedAt } from '../subjects/area-of-page.ts'
import { eachSpot, pagesWithoutCredits, spottedIn, stopInOwnPages } from '../subjects/in-public.ts'
import { phoneNumbersIn } from '../subjects/phone-numbers.ts'

const page = (line: string) => ({ 'roadmap.md': `# Roadmap\n\n## Next steps\n\n${line}\n` })

export default defineCheck({
  id: 'phone-number-stays-out',
  area: (page: LookedAt) => page.area,
  // Where help is offered, somebody may have meant to be called.
  severity: (page) => (/conduct|^event$/.test(page.kind ?? '') ? 'warning' : stopInOwnPages(page)),
  from: 'always',
  since: 1,
  title: 'No telephone number stands where anyone can read it',
  says: '{page:path} shows what looks like a telephone number, and anyone can read it.',
  exposes: 'What looks like a telephone number',
  why: 'Whoever has it can call at any hour, and deleting it later does not take it out of older versions.',
  fix: 'Delete it, and give a shared address instead. Then ask whoever looks after the repository to take it out of older versions.',
  minutes: 10,
  source: 'Contributor Covenant: publishing private information',
  examples: [
    {
      name: 'with the code of a country',
      files: page('Call Dana: +49 341 2345 6789.'),
      expect: ['roadmap.md:5 roadmap.md shows what looks like a telephone number, and anyone can read it.'],
    },
    {
      name: 'after a word that says so',
      files: page('**Phone:** 0341 234 567 89'),
      expect: ['roadmap.md:5 roadmap.md shows what looks like a telephone number, and anyone can read it.'],
    },
    {
      name: 'in a column of its own',
      files: { 'people.md': '# People\n\n| Name | Mobile |\n|---|---|\n| Dana Vermeulen | 0176 5432 1098 |\n' },
      expect: ['people.md:5 people.md shows what looks like a telephone number, and anyone can read it.'],
    },
    {
      name: 'dates, books, articles, identifiers, grants, accounts, versions and time zones',
      files: page(
        '2026-03-18, 18.03.2026, 978-3-16-148410-0, 10.5281/zenodo.1234567, 0000-0002-1825-0097, grant 101129751, DE89 3704 0044 0532 0130 00, v1.24.3, UTC+2 14:00, +12.5 %, Telephone conference: 2026-03-18',
      ),
      expect: [],
    },
    {
      name: 'numbers to dial into a call and help lines',
      files: page('Dial in: +1 669 900 6833, meeting ID 812 3456 7890. Emergency: +32 2 123 45 67'),
      expect: [],
    },
  ],

  subjects: (context) => spottedIn(pagesWithoutCredits(context), phoneNumbersIn),

  inspect: eachSpot,
})
