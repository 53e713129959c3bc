import { defineCheck } from '../check.ts'
import { isPublic, stopInOwnPages } from '../subjects/in-public.ts'
import { placedPeople } from '../subjects/placed-people.ts'

const people =
  '# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Dana Vermeulen | Library | yes, 2026-01-12 |\n| Will | Physics | yes, 2026-01-12 |\n'
const mountain = (who: string) =>
  `# Ways to take part\n\n| Level | Who is here | What they do |\n|---|---|---|\n| Participation | ${who} | take notes |\n`

export default defineCheck({
  id: 'nobody-is-placed-on-a-level',
  area: 'participation',
  severity: stopInOwnPages,
  from: 'always',
  since: 1,
  title: 'Nobody is placed on a level of engagement by name',
  says: '{page:path} places a named person on a level of engagement, and anyone can read it.',
  exposes: 'A named person’s level of engagement',
  why: 'How much somebody takes part is their own affair, and reading it in public can hurt; deleting it later does not take it out of older versions.',
  fix: 'Write a group, a persona or a number instead, for example “doctoral researchers who have come twice”. Then ask whoever looks after the repository to take the name out of older versions.',
  minutes: 15,
  source: 'Foundational Community Building, session 3',
  examples: [
    {
      name: 'a group, and a word that is also somebody’s name',
      files: { 'engagement.md': mountain('Librarians who will come again'), 'people.md': people },
      expect: [],
    },
    {
      name: 'somebody who is listed among the people',
      files: { 'engagement.md': mountain('librarians, Dana Vermeulen'), 'people.md': people },
      expect: ['engagement.md:5 engagement.md places a named person on a level of engagement, and anyone can read it.'],
    },
    {
      name: 'somebody with a title',
      files: { 'engagement.md': mountain('Prof. Amira Haddad') },
      expect: ['engagement.md:5 engagement.md places a named person on a level of engagement, and anyone can read it.'],
    },
    {
      name: 'a level beside each person, in German',
      files: {
        'people.md':
          '# Menschen\n\n| Name | Stufe der Beteiligung | Dürfen wir dich nennen? |\n|---|---|---|\n| Dana Vermeulen | Mitmachen | ja, 2026-01-12 |\n',
      },
      expect: ['people.md:3 people.md places a named person on a level of engagement, and anyone can read it.'],
    },
    {
      name: 'the role that notices is no level',
      files: {
        'engagement.md':
          '# Ways to take part\n\n| Level | What they do | Who notices |\n|---|---|---|\n| Participation | take notes | Dana Vermeulen |\n',
        'people.md': people,
      },
      expect: [],
    },
  ],

  subjects: (context) => (isPublic(context) ? placedPeople(context.community) : []),

  inspect: ({ path, kind, place, number }) => [
    {
      about: { path, ...(kind !== undefined && { kind }), entry: String(number) },
      place,
      values: { page: path },
    },
  ],
})
