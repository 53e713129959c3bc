import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { personWith } from '../subjects/listed-people.ts'
import { peopleBehind, readersOf } from '../subjects/reporting-contacts.ts'

const files = (works: string, independent = '') => ({
  'CODE_OF_CONDUCT.md': `# Code of conduct\n\n## Who receives reports\n\n| Who | How to reach them | Independent of |\n|---|---|---|\n| Amira | conduct@lindenau.example | ${independent} |\n| Jonas | jonas@lindenau.example | |\n`,
  'people.md': `# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Amira | University Library | yes, 2026-01-12 |\n| Jonas | ${works} | yes, 2026-01-12 |\n`,
})

export default defineCheck({
  id: 'code-of-conduct-contacts-are-independent',
  area: 'safety',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Those who receive reports do not all work in the same place',
  says: 'Everyone who receives reports works in the same place, so a report about a colleague there has nowhere to go.',
  why: 'People do not report somebody to that person’s own colleagues.',
  fix: 'Add a contact who works elsewhere, or an office outside; or write in the column “Independent of” whom each contact does not work for.',
  minutes: 30,
  principles: ['fairness'],
  source: 'Kubernetes: a body of its own; CHAOSS: conflicts of interest',
  examples: [
    { name: 'two places of work', files: files('Institute of Physics'), expect: [] },
    {
      name: 'one place of work',
      files: files('University library'),
      expect: [
        'CODE_OF_CONDUCT.md:7 Everyone who receives reports works in the same place, so a report about a colleague there has nowhere to go.',
      ],
    },
    {
      name: 'the same place, and it is said of whom they are independent',
      files: files('University Library', 'nobody here reports to her'),
      expect: [],
    },
    { name: 'no place of work known for one of them', files: files(''), expect: [] },
  ],

  subjects: ({ community }) => {
    const { code_of_conduct: code } = community
    return code.stands && peopleBehind(readersOf(community)).people.size >= 2 ? [code] : []
  },

  inspect: (code, { community }) => {
    const readers = readersOf(community)
    const { people, hasBody } = peopleBehind(readers)
    const works = [...people].map((key) => placeOfWork(key, community))
    const isAnswered = hasBody || code.contacts.some((contact) => contact.has('independent_of'))
    if (isAnswered || works[0] === undefined || works.some((place) => place !== works[0])) return []
    return [{ about: code.about('contacts'), place: readers[0]?.place ?? code.at(), values: {} }]
  },
})

function placeOfWork(key: string, community: Community): string | undefined {
  const affiliation = personWith(key, community)?.affiliation
  return affiliation === undefined ? undefined : plainName(affiliation)
}
