import type { Ref } from '../../kinds/fields.ts'
import type { Recorded } from '../../kinds/kind.ts'
import { type Context, defineCheck } from '../check.ts'
import { departureOfPerson, endOfTerm, isInGrace } from '../subjects/departures.ts'
import { personWith } from '../subjects/listed-people.ts'
import { refsOf } from '../subjects/references-in.ts'

const people = (status: string) =>
  `# People\n\n| Name | May we list you? | Status | Left on |\n|---|---|---|---|\n| Amira | yes, 2025-01-12 | ${status} |\n| Jonas | yes, 2025-01-12 | active | |\n`
const channels = (status = 'active') =>
  `# Channels\n\n| Channel | What for | Who looks after it | Status |\n|---|---|---|---|\n| Mailing list | News | Amira, Jonas | ${status} |\n`
const roles = (until: string) =>
  `# Roles\n\n| Role | Who | Until |\n|---|---|---|\n| Keeper of the list | Amira | ${until} |\n| Chair | Jonas | 2027-12-31 |\n`

export default defineCheck({
  id: 'access-ends-with-the-role',
  area: 'people',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Accounts and keys are held by people who are still at it',
  says: '{what} is looked after by somebody who {how:phrase}.',
  why: 'An account that nobody watches is the easiest way in for somebody else; and it is a burden to have keys for what one no longer does.',
  fix: 'Thank them, let somebody else take over the account or key, close their access, and change the name here. If they go on, write that on the page of people or roles.',
  phrases: {
    left: 'has left',
    retired: 'held a role for it that no longer exists',
    ended: 'held a role here that has ended',
  },
  minutes: 15,
  principles: ['accountability'],
  source: 'CNCF governance review: ownership matches roles',
  examples: [
    { name: 'both are here', files: { 'people.md': people('active | '), 'channels.md': channels() }, expect: [] },
    {
      name: 'one has left',
      files: { 'people.md': people('emeritus | 2025-12'), 'channels.md': channels() },
      expect: ['channels.md:5 “Mailing list” is looked after by somebody who has left.'],
    },
    {
      name: 'one left a week ago',
      files: { 'people.md': people('emeritus | 2026-02-22'), 'channels.md': channels() },
      expect: [],
    },
    {
      name: 'the only role has ended',
      files: { 'people.md': people('active | '), 'roles.md': roles('2025-12-31'), 'channels.md': channels() },
      expect: ['channels.md:5 “Mailing list” is looked after by somebody who held a role here that has ended.'],
    },
    {
      name: 'a role that goes on, and a channel that is closed',
      files: {
        'people.md': people('emeritus | 2025-12'),
        'roles.md': roles('2026-12-31'),
        'channels.md': channels('closed'),
      },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    refsOf(community)
      .filter(({ of, field }) => keys.has(field) && !['closed', 'read-only', 'retired', 'ended'].includes(statusOf(of)))
      .filter(({ refs }) => refs.some(({ to }) => to)),

  inspect: ({ of, field, refs }, context) => {
    const [how] = refs.flatMap(({ to }) => howGone(to, context) ?? [])
    return how === undefined ? [] : [{ about: of.about(field), place: of.at(field), values: { what: of.label, how } }]
  },
})

/** The fields in which pages say who can open something. */
const keys: ReadonlySet<string> = new Set(['admins', 'who_holds_keys', 'key_holders', 'keys'])

function statusOf({ readings }: Recorded): string {
  const status = readings.get('status')?.value
  return typeof status === 'string' ? status : ''
}

/** Somebody on leave comes back; a departure and the end of a term have some days of grace. */
function howGone(to: Ref['to'], context: Context): 'left' | 'retired' | 'ended' | undefined {
  const { community, now } = context
  if (to?.kind === 'roles') return statusOf(to) === 'retired' ? 'retired' : undefined
  const person = personWith(to?.key, community)
  const gone = person && departureOfPerson(person, now)
  if (gone?.how === 'left') return isInGrace(gone, context) && gone.since !== undefined ? undefined : 'left'
  if (to?.kind !== 'people' || gone) return undefined
  const theirs = community.roles.entries.filter((role) =>
    [...role.holders, ...role.backups].some((holder) => holder.to === to),
  )
  const isOver = (role: (typeof theirs)[number]) => {
    const end = endOfTerm(role, now)
    return role.status === 'retired' || (end !== undefined && !isInGrace(end, context))
  }
  return theirs.length > 0 && theirs.every(isOver) ? 'ended' : undefined
}
