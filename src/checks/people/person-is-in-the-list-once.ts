import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { aboutPerson, type Person } from '../subjects/listed-people.ts'

const people = (rows: string) =>
  `# People\n\n| Name | Works at | May we list you? | ORCID |\n|---|---|---|---|\n${rows}\n`

export default defineCheck({
  id: 'person-is-in-the-list-once',
  area: 'people',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Everyone is in the list of people once',
  says: 'Line {line:number} and line {first:number} list the same person.',
  why: 'When something changes, one line is forgotten. Whoever asks to be taken out has to be taken out twice.',
  fix: 'Keep one line with everything in it. If these are two people with one name, give each a short name of their own in a column “Id”.',
  minutes: 5,
  source: 'rust-lang/team, validate_duplicate',
  examples: [
    {
      name: 'two people',
      files: {
        'people.md': people(
          '| Amira Haddou | Library | yes, 2026-01-12 | |\n| Jonas Weber | Physics | yes, 2026-01-12 | |',
        ),
      },
      expect: [],
    },
    {
      name: 'one name twice',
      files: {
        'people.md': people(
          '| Inés Ortega | Library | yes, 2026-01-12 | |\n| Ines Ortega | University Library | yes, 2026-01-12 | |',
        ),
      },
      expect: ['people.md:6 Line 6 and line 5 list the same person.'],
    },
    {
      name: 'one ORCID iD twice',
      files: {
        'people.md': people(
          '| Amira Haddou | | yes | 0000-0002-1825-0097 |\n| A. Haddou | | yes | https://orcid.org/0000-0002-1825-0097 |',
        ),
      },
      expect: ['people.md:6 Line 6 and line 5 list the same person.'],
    },
    {
      name: 'two people with one name',
      files: {
        'people.md':
          '# People\n\n| Id | Name | May we list you? |\n|---|---|---|\n| anna-m | Anna Müller | yes |\n| anna-p | Anna Müller | yes |\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => withEarlierLine(community.people.entries),

  inspect: ({ person, first }, { community }) => {
    if (!first) return []
    const values = { line: person.at().line, first: first.at().line }
    return [{ about: aboutPerson(person, { community }), place: person.at(), also: first.at(), values }]
  },
})

interface Listed {
  readonly person: Person
  readonly first: Person | undefined
}

/** Each person with the first line that lists them already. */
function withEarlierLine(people: readonly Person[]): readonly Listed[] {
  const seen = new Map<string, Person>()
  return people.map((person) => {
    const names = namesOf(person)
    const first = names.map((name) => seen.get(name)).find((earlier) => earlier !== undefined)
    for (const name of names) if (!seen.has(name)) seen.set(name, person)
    return { person, first }
  })
}

/** By what two lines show that they are about one person: an ORCID iD, or the name where no id sets them apart. */
function namesOf(person: Person): readonly string[] {
  const orcid = /(?:\d{4}-?){3}\d{3}[\dX]/i.exec(person.orcid ?? '')?.[0].replace(/-/g, '')
  return [...(orcid === undefined ? [] : [orcid]), ...(person.id === undefined ? [plainName(person.label)] : [])]
}
