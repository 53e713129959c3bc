import { defineCheck } from '../check.ts'
import { peopleBehind, type Reader, readersOf } from '../subjects/reporting-contacts.ts'
import { cannotReceive, isPersonal, routesOf } from '../subjects/reporting-routes.ts'

const code = (contacts: string) => `# Code of conduct\n\n## Who receives reports\n\n${contacts}\n`
const table = (rows: string) => code(`| Who | How to reach them |\n|---|---|\n${rows}`)
const roles = '# Roles\n\n| Role | Who |\n|---|---|\n| Chair | Amira |\n| Deputy | Amira |\n| Care lead | Jonas |\n'

export default defineCheck({
  id: 'code-of-conduct-has-two-contacts',
  area: 'safety',
  severity: { launching: 'warning', active: 'error' },
  from: 'launching',
  since: 1,
  title: 'Two people receive reports, or an office outside the community',
  says: '{page} names {readers:phrase}; reports need two readers.',
  why: 'With one reader there is nobody left to tell when that person is away, or is the one whom the report is about.',
  fix: 'Add a second row under “Who receives reports”: another person or role, held by somebody else, or an office outside. A shared address counts when the page says who reads it.',
  phrases: {
    nobody: 'an address, but nobody who reads it',
    one: 'one person who receives reports',
    same: 'several contacts who are all the same person',
    vacant: 'contacts whose roles nobody holds',
    half: 'only one contact that reaches a person',
  },
  minutes: 30,
  principles: ['accountability', 'fairness'],
  source: '9 of 18 codes of conduct that we read name exactly one contact',
  examples: [
    {
      name: 'two people',
      files: {
        'CODE_OF_CONDUCT.md': table('| Amira | conduct@lindenau.example |\n| Jonas | jonas@lindenau.example |'),
      },
      expect: [],
    },
    {
      name: 'one person',
      files: { 'CODE_OF_CONDUCT.md': table('| Amira | conduct@lindenau.example |') },
      expect: [
        'CODE_OF_CONDUCT.md:7 CODE_OF_CONDUCT.md names one person who receives reports; reports need two readers.',
      ],
    },
    {
      name: 'a shared address without readers',
      files: { 'CODE_OF_CONDUCT.md': '# Code of conduct\n\n## Enforcement\n\nWrite to conduct@lindenau.example.\n' },
      expect: [
        'CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md names an address, but nobody who reads it; reports need two readers.',
      ],
    },
    {
      name: 'two roles that one person holds',
      files: { 'CODE_OF_CONDUCT.md': table('| Chair | conduct@lindenau.example |\n| Deputy | |'), 'roles.md': roles },
      expect: [
        'CODE_OF_CONDUCT.md:7 CODE_OF_CONDUCT.md names several contacts who are all the same person; reports need two readers.',
      ],
    },
    {
      name: 'a shared address, and the roles that read it',
      files: {
        'CODE_OF_CONDUCT.md':
          '# Code of conduct\n\n## Reporting an Issue\n\nWrite to conduct@lindenau.example. The chair and the care lead read it.\n',
        'roles.md': roles,
      },
      expect: [],
    },
    {
      name: 'an office outside',
      files: { 'CODE_OF_CONDUCT.md': table('| Ombuds office of the university | https://ombuds.lindenau.example |') },
      expect: [],
    },
  ],

  subjects: ({ community }) => {
    const code = community.code_of_conduct
    const says = code.contacts.length > 0 || routesOf(community).some((route) => cannotReceive(route) === undefined)
    return code.stands && code.keptElsewhere === undefined && says ? [code] : []
  },

  inspect: (code, { community }) => {
    const readers = readersOf(community)
    const { people, hasBody } = peopleBehind(readers)
    const mailboxes =
      readers.length > 0
        ? []
        : routesOf(community).filter((route) => isPersonal(route) && cannotReceive(route) === undefined)
    const known = people.size + mailboxes.length
    if (hasBody || known >= 2) return []
    const place = code.contacts[0]?.at() ?? code.at('contact_routes')
    return [
      {
        about: code.about('contacts'),
        place,
        values: { page: code.path, readers: known === 0 && readers.length === 0 ? 'nobody' : shortage(readers, known) },
      },
    ]
  },
})

function shortage(readers: readonly Reader[], known: number): string {
  if (readers.length < 2) return known === 0 ? 'vacant' : 'one'
  if (known === 0) return 'vacant'
  return readers.every((reader) => peopleBehind([reader]).people.size > 0) ? 'same' : 'half'
}
