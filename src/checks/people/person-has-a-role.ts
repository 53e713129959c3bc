import type { Community } from '../../community/build-community.ts'
import { defineCheck } from '../check.ts'
import { departureOfPerson } from '../subjects/departures.ts'
import { refsOf } from '../subjects/references-in.ts'
import { peopleBehind, readersOf } from '../subjects/reporting-contacts.ts'

const people = (rows: string) => `# People\n\n| Name | May we list you? | Knows about |\n|---|---|---|\n${rows}\n`
const roles = '# Roles\n\n| Role | Who |\n|---|---|\n| Coordinator | Amira |\n'
const active = 'stage: active\n'

export default defineCheck({
  id: 'person-has-a-role',
  area: 'people',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Readers can see what everyone in the list does here',
  says: '{page} lists {count:number|person|people}, and no page says what they do here.',
  why: 'A list helps readers to find the right person to ask; a name alone does not tell them.',
  fix: 'Write a role for them, or what they know about; or ask whether they still wish to be listed.',
  minutes: 15,
  source: 'rust-lang/team: everyone is in at least one team',
  examples: [
    {
      name: 'everyone does something',
      files: { 'community.yml': active, 'people.md': people('| Amira | yes | |'), 'roles.md': roles },
      expect: [],
    },
    {
      name: 'one of them is only a name',
      files: {
        'community.yml': active,
        'people.md': people('| Amira | yes | |\n| Jonas | yes | |'),
        'roles.md': roles,
      },
      expect: ['people.md:6 people.md lists 1 person, and no page says what they do here.'],
    },
    {
      name: 'somebody to ask about something',
      files: {
        'community.yml': active,
        'people.md': people('| Amira | yes | |\n| Jonas | yes | statistics |'),
        'roles.md': roles,
      },
      expect: [],
    },
    {
      name: 'no list of roles yet',
      files: { 'community.yml': active, 'people.md': people('| Amira | yes | |') },
      expect: [],
    },
  ],

  // One note for the whole list: a note for each would be a list of idle people.
  subjects: ({ community }) =>
    community.people.entries.length > 0 && community.roles.entries.length > 0 ? [community.people] : [],

  inspect: (list, { community, now }) => {
    const named = namedAnywhere(community)
    const others = list.entries.filter(
      (person) =>
        !named.has(person.key) &&
        person.roles.length === 0 &&
        person.expertise.length === 0 &&
        departureOfPerson(person, now) === undefined,
    )
    const [first] = others
    return first
      ? [{ about: list.about('entries'), place: first.at(), values: { page: list.path, count: others.length } }]
      : []
  },
})

/** Everyone to whom another page leads: holders of roles, owners of milestones, hosts of calls, and those who receive reports. */
function namedAnywhere(community: Community): ReadonlySet<string> {
  const linked = refsOf(community).flatMap(({ refs }) =>
    refs.flatMap(({ to }) => (to?.kind === 'people' ? [to.key] : [])),
  )
  return new Set([...linked, ...peopleBehind(readersOf(community)).people])
}
