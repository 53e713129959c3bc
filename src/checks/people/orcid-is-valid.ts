import type { Recorded } from '../../kinds/kind.ts'
import { defineCheck } from '../check.ts'
import { aboutPerson, type Person } from '../subjects/listed-people.ts'

const people = (orcid: string) =>
  `# People\n\n| Name | May we list you? | ORCID |\n|---|---|---|\n| Amira | yes, 2026-01-12 | ${orcid} |\n`

export default defineCheck({
  id: 'orcid-is-valid',
  area: 'people',
  severity: { launching: 'warning', active: 'error' },
  from: 'launching',
  since: 1,
  title: 'Every ORCID iD is one that can exist',
  says: 'The ORCID iD in line {line:number} has a wrong or missing character.',
  why: 'It leads to nobody, or to somebody else’s work.',
  fix: 'Copy it from the person’s own page at https://orcid.org: four groups of four, for example 0000-0002-1825-0097.',
  minutes: 2,
  source: 'ORCID: ISO 7064, MOD 11-2',
  examples: [
    { name: 'one that can exist', files: { 'people.md': people('0000-0002-1825-0097') }, expect: [] },
    {
      name: 'as a link, ending in X',
      files: { 'people.md': people('<https://orcid.org/0000-0002-1694-233X>') },
      expect: [],
    },
    {
      name: 'two digits that changed places',
      files: { 'people.md': people('0000-0002-1852-0097') },
      expect: ['people.md:5 The ORCID iD in line 5 has a wrong or missing character.'],
    },
    {
      name: 'one digit too few',
      files: { 'people.md': people('0000-0002-1825-097') },
      expect: ['people.md:5 The ORCID iD in line 5 has a wrong or missing character.'],
    },
    {
      name: 'another number among the links',
      files: {
        'people.md':
          '# People\n\n| Name | May we list you? | Links |\n|---|---|---|\n| Amira | yes, 2026-01-12 | https://git.example/0000-0000 |\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => community.people.entries.filter((person) => idsOf(person).length > 0),

  inspect: (person, { community }) => {
    if (idsOf(person).every(isValid)) return []
    const place = person.at(person.has('orcid') ? 'orcid' : 'profiles')
    return [{ about: aboutPerson(person, { community, field: 'orcid' }), place, values: { line: place.line } }]
  },
})

/** What a person gives as an ORCID iD: the column of that name, and links to orcid.org among the others. */
function idsOf(person: Person): readonly string[] {
  const own = person.orcid === undefined ? [] : [person.orcid.replace(/^.*orcid\.org\//i, '')]
  return [...own, ...linksOf(person, 'profiles').flatMap((link) => /orcid\.org\/([^\s/?#]+)/i.exec(link)?.[1] ?? [])]
}

function linksOf(person: Recorded, field: string): readonly string[] {
  const written = person.readings.get(field)?.written
  return written ? [...written.mentions.map((mention) => mention.target), ...written.text.split(/[\s,;]+/)] : []
}

/** The last character is a check digit over the other fifteen. */
function isValid(id: string): boolean {
  const characters = id
    .trim()
    .replace(/^orcid:?\s*/i, '')
    .replace(/[-\s‐‑–]/g, '')
    .toUpperCase()
  if (!/^\d{15}[\dX]$/.test(characters)) return false
  const total = [...characters.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return characters[15] === (check === 10 ? 'X' : String(check))
}
