import { defineCheck } from '../check.ts'
import { peopleBehind, readersOf } from '../subjects/reporting-contacts.ts'
import { isPrivateMailbox, routesOf } from '../subjects/reporting-routes.ts'

const code = (first: string, second: string) =>
  `# Code of conduct\n\n## Who receives reports\n\n| Who | How to reach them |\n|---|---|\n| Amira | ${first} |\n| Jonas | ${second} |\n`

export default defineCheck({
  id: 'code-of-conduct-has-shared-address',
  area: 'safety',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Reports do not depend on the private mailbox of one person',
  says: 'Reports in {page} go to the private mailbox of one person.',
  why: 'The second reader never sees them, and the address leaves with its owner.',
  fix: 'Ask your institution for a shared address that both contacts read, for example conduct@osc-lindenau.example. Or give each contact an address of their own.',
  minutes: 30,
  source: 'an open science community whose only contact was one private mailbox',
  examples: [
    { name: 'a shared address', files: { 'CODE_OF_CONDUCT.md': code('conduct@lindenau.example', '') }, expect: [] },
    {
      name: 'two readers and one private mailbox',
      files: { 'CODE_OF_CONDUCT.md': code('amira.haddou@gmail.com', '') },
      expect: ['CODE_OF_CONDUCT.md:7 Reports in CODE_OF_CONDUCT.md go to the private mailbox of one person.'],
    },
    {
      name: 'an address for each',
      files: { 'CODE_OF_CONDUCT.md': code('amira.haddou@gmail.com', 'jonas.weber@gmx.de') },
      expect: [],
    },
    {
      name: 'a shared mailbox at the same provider',
      files: { 'CODE_OF_CONDUCT.md': code('lindenau.conduct@gmail.com', '') },
      expect: [],
    },
  ],

  // With one reader, “two contacts are needed” already says it.
  subjects: ({ community }) => {
    const { people, hasBody } = peopleBehind(readersOf(community))
    return community.code_of_conduct.stands && (people.size >= 2 || hasBody) ? [community.code_of_conduct] : []
  },

  inspect: (code, { community }) => {
    const [only, ...others] = routesOf(community)
    if (!only || others.length > 0 || !isPrivateMailbox(only)) return []
    return [{ about: code.about('contact_routes'), place: only.place, values: { page: code.path } }]
  },
})
