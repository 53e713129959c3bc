import { defineCheck } from '../check.ts'
import { type Departure, departureOfReader, isInGrace } from '../subjects/departures.ts'
import { type Reader, readersOf } from '../subjects/reporting-contacts.ts'

const code =
  '# Code of conduct\n\n## Who receives reports\n\n| Who | How to reach them |\n|---|---|\n| Amira | conduct@lindenau.example |\n| Jonas | jonas@lindenau.example |\n'
const people = (status: string, left = '') =>
  `# People\n\n| Name | May we list you? | Status | Left on |\n|---|---|---|---|\n| Amira | yes, 2026-01-12 | active | |\n| Jonas | yes, 2026-01-12 | ${status} | ${left} |\n`

export default defineCheck({
  id: 'code-of-conduct-contacts-are-active',
  area: 'safety',
  severity: (reader: Reader, context) => {
    const departure = departureOfReader(reader, context)
    return departure && isInGrace(departure, context) ? 'warning' : 'error'
  },
  from: 'always',
  since: 1,
  title: 'Everyone who receives reports is still here',
  says: 'Somebody who is named here to receive reports {how:phrase}.',
  why: 'A report that nobody reads is worse than no address: the person waits, and believes that nobody cares.',
  fix: 'Ask somebody else to receive reports, and write them in. In private: change the password of the shared mailbox, send a test message, hand over open reports. In public: correct every other page with the old name, and tell members and event hosts.',
  phrases: { left: 'has left', leave: 'is on leave', ended: 'agreed to it until a day that has passed' },
  minutes: 30,
  principles: ['accountability'],
  source: 'metallb/metallb#675',
  examples: [
    { name: 'both are here', files: { 'CODE_OF_CONDUCT.md': code, 'people.md': people('active') }, expect: [] },
    {
      name: 'one has left',
      files: { 'CODE_OF_CONDUCT.md': code, 'people.md': people('retired', '2026-01-31') },
      expect: ['CODE_OF_CONDUCT.md:8 Somebody who is named here to receive reports has left.'],
    },
    {
      name: 'a role whose term is over',
      files: {
        'CODE_OF_CONDUCT.md':
          '# Code of conduct\n\n## Enforcement\n\nWrite to conduct@lindenau.example, which the chair reads.\n',
        'roles.md': '# Roles\n\n| Role | Who | Until |\n|---|---|---|\n| Chair | Amira | 2025-12-31 |\n',
      },
      expect: [
        'CODE_OF_CONDUCT.md:3 Somebody who is named here to receive reports agreed to it until a day that has passed.',
      ],
    },
    {
      name: 'a role that goes with somebody’s post',
      files: {
        'CODE_OF_CONDUCT.md':
          '# Code of conduct\n\n## Enforcement\n\nWrite to conduct@lindenau.example, which the chair reads.\n',
        'roles.md': '# Roles\n\n| Role | Who | Until |\n|---|---|---|\n| Chair | Amira | goes with the post |\n',
      },
      expect: [],
    },
    {
      name: 'somebody who will leave later',
      files: { 'CODE_OF_CONDUCT.md': code, 'people.md': people('active', '2026-06-30') },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.code_of_conduct.stands
      ? readersOf(community).filter((reader) => reader.contact || reader.person || reader.role)
      : [],

  inspect: (reader, context) => {
    const departure: Departure | undefined = departureOfReader(reader, context)
    return departure ? [{ about: reader.about, place: reader.place, values: { how: departure.how } }] : []
  },
})
