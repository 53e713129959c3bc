import { defineCheck } from '../check.ts'
import { aboutPerson, type Person } from '../subjects/listed-people.ts'

const people = (consent: string) =>
  `# People\n\n| Name | Works at | May we list you? | Knows about |\n|---|---|---|---|\n| Amira | Library | ${consent} | copyright |\n`

export default defineCheck({
  id: 'consent-covers-what-is-shown',
  area: 'people',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Of everyone who is listed only that is shown to which they said yes',
  says: 'Line {line:number} shows {detail:phrase}, and the yes beside it does not cover that.',
  why: 'Somebody who said yes to their name may have a reason to keep the rest to themselves.',
  fix: 'Take it out, or ask the person and write it into “May we list you?”.',
  phrases: {
    affiliation: 'where somebody works',
    email: 'an e-mail address',
    expertise: 'what somebody knows about',
  },
  minutes: 5,
  principles: ['respect-for-diversity'],
  source: 'rust-lang/team: an address is shown only to whom it is not refused',
  examples: [
    { name: 'a yes without conditions', files: { 'people.md': people('yes, 2026-01-12') }, expect: [] },
    {
      name: 'a yes to the name only',
      files: { 'people.md': people('yes, 2026-01-12, name only') },
      expect: [
        'people.md:5 Line 5 shows where somebody works, and the yes beside it does not cover that.',
        'people.md:5 Line 5 shows what somebody knows about, and the yes beside it does not cover that.',
      ],
    },
    {
      name: 'a yes to all of it, in French',
      files: { 'people.md': people('oui, 2026-01-12 (nom, institution, compétences)') },
      expect: [],
    },
    { name: 'a yes that came by e-mail', files: { 'people.md': people('yes, by e-mail, 2026-01-12') }, expect: [] },
  ],

  subjects: ({ community }) =>
    community.people.entries.filter((person) => person.consent?.given && person.consent.scope !== undefined),

  inspect: (person, { community }) => {
    const scope = person.consent?.scope ?? []
    return shown(person)
      .filter(({ detail }) => !scope.includes(detail))
      .map(({ detail, field }) => {
        const place = person.at(field)
        return { about: aboutPerson(person, { community, field }), place, values: { line: place.line, detail } }
      })
  },
})

function shown(
  person: Person,
): readonly { readonly detail: 'affiliation' | 'email' | 'expertise'; readonly field: string }[] {
  const all = [
    { detail: 'affiliation', field: 'affiliation' },
    { detail: 'email', field: 'public_email' },
    { detail: 'expertise', field: 'expertise' },
  ] as const
  return all.filter(({ field }) => person.has(field))
}
