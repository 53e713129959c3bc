import { defineCheck } from '../check.ts'
import type { LookedAt } from '../subjects/area-of-page.ts'
import { eachSpot, pagesWithoutCredits, spottedIn, stopInOwnPages } from '../subjects/in-public.ts'
import { declaredAddresses, ownNamesOf, privateAddressesIn } from '../subjects/private-addresses.ts'

const people = (consent: string) =>
  `# People\n\n| Name | May we list you? | Public e-mail |\n|---|---|---|\n| Dana Vermeulen | ${consent} | dana.vermeulen@gmail.com |\n`
const roadmap = (line: string) => `# Roadmap\n\n## Next steps\n\n${line}\n`

export default defineCheck({
  id: 'private-address-has-consent',
  area: (page: LookedAt) => page.area,
  severity: stopInOwnPages,
  from: 'always',
  since: 1,
  title: 'Private e-mail addresses are shown only with consent',
  says: '{page:path} shows what looks like a private e-mail address, and no consent is on record.',
  exposes: 'What looks like a private e-mail address',
  why: 'Spammers collect addresses from public pages, and deleting one later does not take it out of older versions.',
  fix: 'Write a shared address or a role instead. Or ask the person, and write “yes” and the date beside their name in “May we list you?”.',
  minutes: 10,
  source: 'people who asked real projects to take them out',
  examples: [
    { name: 'somebody who said yes', files: { 'people.md': people('yes, 2026-01-12') }, expect: [] },
    {
      name: 'somebody who did not',
      files: { 'people.md': people('') },
      expect: ['people.md:5 people.md shows what looks like a private e-mail address, and no consent is on record.'],
    },
    {
      name: 'in a sentence',
      files: { 'roadmap.md': roadmap('Questions? Write to jana.novakova@gmail.com.') },
      expect: ['roadmap.md:5 roadmap.md shows what looks like a private e-mail address, and no consent is on record.'],
    },
    {
      name: 'shared addresses, addresses at work, examples, code and the contact of the community',
      files: {
        'community.yml': 'name: Open Science Lindenau\ncontact: lindenau.talks@gmail.com\n',
        'roadmap.md': roadmap(
          'info@gmx.net, osc.riverside@gmail.com, j.novak@uni-lindenau.example, your.name@gmail.com, `jana.novakova@gmail.com`, lindenau.talks@gmail.com',
        ),
      },
      expect: [],
    },
    {
      name: 'a list of authors',
      files: { 'AUTHORS.md': '# Authors\n\nJana Nováková <jana.novakova@gmail.com>\n' },
      expect: [],
    },
  ],

  subjects: (context) => {
    const declared = declaredAddresses(context.community)
    const names = ownNamesOf(context.community)
    return spottedIn(pagesWithoutCredits(context), (page) => privateAddressesIn(page, declared, names))
  },

  inspect: eachSpot,
})
