// What has a beginning and an end on the pages: the terms of roles, what the community lives on, what has to be renewed.
import { lastDayOf } from '../checks/subjects/departures.ts'
import { nameToTell } from '../checks/subjects/may-be-told.ts'
import type { Community } from '../community/build-community.ts'
import { nameable } from '../community/nameable.ts'
import type { Recorded } from '../kinds/kind.ts'
import { monthEnd } from '../recurrence/calendar-date.ts'
import { wholly } from './picture.ts'
import { shortDay } from './time-axis.ts'

/** `over` is a term or a support whose last day has passed; `asked` is a support that nobody has promised yet. */
export type SpanState = 'runs' | 'asked' | 'over'
export type SpanSort = 'roles' | 'support' | 'renewals'

export interface Span {
  readonly sort: SpanSort
  readonly name: string
  /** Who holds a role; empty for others. */
  readonly who: string
  readonly from?: string
  /** The last day; without one a role goes with somebody's post, and a support has no end. */
  readonly to?: string
  readonly withThePost: boolean
  readonly state: SpanState
}

export interface Numbered extends Span {
  readonly number: number
}

export const termPhrases = {
  title: 'Terms, funding and renewals',
  describes: (counts: string, next: string | undefined) =>
    `${counts}.${next === undefined ? '' : ` The next to end is ${next}.`}`,
  count: {
    roles: (many: number) => (many === 1 ? 'one role with its term' : `${many} roles with their terms`),
    support: (many: number) => (many === 1 ? 'one source of funding or hours' : `${many} sources of funding or hours`),
    renewals: (many: number) => (many === 1 ? 'one thing to renew' : `${many} things to renew`),
  },
  sorts: { roles: 'Roles', support: 'Funding and hours', renewals: 'To be renewed' },
  states: { runs: 'runs', asked: 'asked for, not promised', over: 'end has passed' },
  renewal: 'renew by this day',
  renewalPassed: 'day for renewal has passed',
  withThePost: 'with the post',
  noEnd: 'no end written',
  unnamed: {
    roles: 'a role that is not named here',
    support: 'a source that is not named here',
    renewals: 'not named here',
  },
  person: 'a person not named here',
  people: (many: number) => `${many} people not named here`,
  vacant: 'vacant',
  number: 'No.',
  head: ['What', 'Name', 'Who', 'From', 'Until', 'Now'],
} as const

/** Returns all that has an end and may be told: roles in the order of their page, then support, then renewals. */
export function spansOf(community: Community, now: string): readonly Span[] {
  return [...roles(community, now), ...support(community, now), ...renewals(community, now)]
}

/** Returns the end of a span in a few words. */
export function untilOf({ to, withThePost }: Span): string {
  return to !== undefined ? shortDay(to) : withThePost ? termPhrases.withThePost : termPhrases.noEnd
}

function roles(community: Community, now: string): readonly Span[] {
  return community.roles.entries.flatMap((role): readonly Span[] => {
    if (role.status === 'retired' || isHidden(role, 'until')) return []
    const since = isHidden(role, 'since') ? undefined : role.since
    const to = lastDayOf({ until: role.until, since })
    const withThePost = role.until?.withThePost === true
    if (to === undefined && !withThePost) return []
    const who =
      role.status === 'vacant' ? termPhrases.vacant : isHidden(role, 'holders') ? '' : namesOf(role.holders, community)
    const from = since === undefined ? undefined : firstDay(since)
    return [
      {
        sort: 'roles',
        ...named(role, 'roles', community),
        who,
        ...dates(from, to),
        withThePost,
        state: stateOf(to, now),
      },
    ]
  })
}

function support(community: Community, now: string): readonly Span[] {
  return community.sustainability.sources.flatMap((source): readonly Span[] => {
    if (isHidden(source, 'to') || isHidden(source, 'from') || isHidden(source, 'funder')) return []
    const { from, to, status } = source
    if (!from && !to) return []
    const state = status === 'ended' ? 'over' : status === 'applied' ? 'asked' : stateOf(to?.end, now)
    const days = dates(from && firstDay(from), to?.end)
    return [{ sort: 'support', ...named(source, 'support', community), who: '', ...days, withThePost: false, state }]
  })
}

function renewals(community: Community, now: string): readonly Span[] {
  return community.sustainability.assets.flatMap((asset): readonly Span[] => {
    if (!asset.renew_by || asset.status === 'retired' || isHidden(asset, 'renew_by') || isHidden(asset, 'asset'))
      return []
    const to = asset.renew_by.end
    return [
      {
        sort: 'renewals',
        ...named(asset, 'renewals', community),
        who: '',
        to,
        withThePost: false,
        state: stateOf(to, now),
      },
    ]
  })
}

function isHidden(entry: Recorded, field: string): boolean {
  return entry.isPrivate(field)
}

function named(entry: Recorded, sort: SpanSort, community: Community): { readonly name: string } {
  return { name: wholly(nameToTell(entry, community) ?? termPhrases.unnamed[sort]) }
}

function stateOf(to: string | undefined, now: string): SpanState {
  return to !== undefined && to < now ? 'over' : 'runs'
}

function dates(from: string | undefined, to: string | undefined) {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

/** A month begins with its first day; a day is itself. */
function firstDay({ month, end }: { readonly month: string; readonly end: string }): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(month)
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`
  return end === monthEnd(month) && month.length === 7 ? `${month}-01` : end
}

type Holder = Community['roles']['entries'][number]['holders'][number]

function namesOf(holders: readonly Holder[], community: Community): string {
  const names = holders.map(({ to }) => to && nameable(to, community) && nameToTell(to, community))
  const known = names.filter((name) => name !== undefined)
  const others = names.length - known.length
  const last = others === 0 ? [] : [others === 1 ? termPhrases.person : termPhrases.people(others)]
  return wholly([...known, ...last].join(', '))
}
