// What is looked at together in the month of the annual review: pages, roles, and what was hoped for a year ago.
import { lastDayOf } from '../checks/subjects/departures.ts'
import { hopeDay } from '../checks/subjects/due-days.ts'
import { personWith } from '../checks/subjects/listed-people.ts'
import { ownPageDocuments } from '../checks/subjects/page-of-document.ts'
import type { Community } from '../community/build-community.ts'
import { withoutPersonal } from '../documents/personal.ts'
import type { Place } from '../finding.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import type { AnyDocument } from '../kinds/kind.ts'
import { addMonths } from '../recurrence/calendar.ts'
import { monthName } from '../recurrence/calendar-date.ts'

export interface PageToRead {
  readonly title: string
  readonly place: Place
  /** When it was last read, where the page says so. */
  readonly reviewed?: string
  /** True when it was read in this review, or in the month before. */
  readonly isDone: boolean
}

export interface RoleToAsk {
  readonly label: string
  readonly place: Place
  /** Holders who agreed to be named. */
  readonly holders: readonly string[]
  /** How many others hold it. */
  readonly others: number
  readonly until?: NonNullable<Community['roles']['entries'][number]['until']>
}

export interface HopeToAnswer {
  readonly hope: string
  readonly place: Place
  readonly day?: string
  readonly happened?: string
}

export interface AnnualReview {
  /** The month in English: "November". */
  readonly month: string
  readonly pages: readonly PageToRead[]
  readonly roles: readonly RoleToAsk[]
  readonly hopes: readonly HopeToAnswer[]
}

/** Returns the first day of the annual review in which `date` falls; nothing in other months, or when none is chosen. */
export function reviewMonth({ community }: Community, date: string): string | undefined {
  const isNow = monthName(Number(date.slice(5, 7)))?.toLowerCase() === community.annual_review
  return isNow && !community.isPrivate('annual_review') ? `${date.slice(0, 7)}-01` : undefined
}

/** Returns what to look at in the annual review; nothing out of its month. What is private is not in it. */
export function annualReview(community: Community, date: string): AnnualReview | undefined {
  const begins = reviewMonth(community, date)
  if (begins === undefined) return undefined
  return {
    month: monthName(Number(date.slice(5, 7))) ?? '',
    pages: pagesToRead(community, begins),
    roles: rolesToAsk(community),
    hopes: hopesToAnswer(community),
  }
}

/** A page of a kind that nobody asks to be reviewed is in it only when it says that it is. */
function isReviewed(document: AnyDocument): boolean {
  return document.has('last_reviewed') || kindNamed(document.kind)?.reviewMonths !== undefined
}

/** Those that nobody has read for longest come first. */
function pagesToRead(community: Community, begins: string): readonly PageToRead[] {
  return ownPageDocuments(community)
    .filter((document) => !document.isPrivate('last_reviewed') && isReviewed(document))
    .map((document): PageToRead => {
      const reviewed = document.last_reviewed as string | undefined
      return {
        title: document.label,
        place: document.at('last_reviewed'),
        ...(reviewed !== undefined && { reviewed }),
        isDone: reviewed !== undefined && reviewed >= addMonths(begins, -1),
      }
    })
    .toSorted((a, b) => compare(a.reviewed ?? '', b.reviewed ?? ''))
}

function rolesToAsk(community: Community): readonly RoleToAsk[] {
  return community.roles.entries
    .filter((role) => role.status !== 'retired' && !role.isPrivate('holders'))
    .map((role): RoleToAsk => {
      const holders = role.holders.flatMap(({ to }) => {
        const person = personWith(to?.key, community)
        return person?.consent?.given === true && !person.isPrivate('name') ? [person.label] : []
      })
      return {
        label: role.label,
        place: role.at('until'),
        holders,
        others: role.holders.length - holders.length,
        ...(role.until && { until: { ...role.until, ...ends(lastDayOf(role)) } }),
      }
    })
    .toSorted((a, b) => compare(a.until?.ends ?? '9999', b.until?.ends ?? '9999'))
}

function ends(day: string | undefined): { readonly ends?: string } {
  return day === undefined ? {} : { ends: day }
}

function hopesToAnswer({ story }: Community): readonly HopeToAnswer[] {
  if (story.isPrivate('success')) return []
  return story.success.flatMap((one): readonly HopeToAnswer[] => {
    if (one.hope === undefined || one.isPrivate('hope')) return []
    const day = hopeDay(one, story)
    return [
      {
        hope: withoutPersonal(one.hope),
        place: one.at('happened'),
        ...(day !== undefined && { day }),
        ...(one.happened !== undefined && { happened: withoutPersonal(one.happened) }),
      },
    ]
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
