// The days that lie ahead: terms that end, pages to be read again, milestones, and hopes to look back at.
import { acceptanceOf } from '../checks/accepted.ts'
import review from '../checks/any-page/review-is-not-overdue.ts'
import type { Check } from '../checks/check.ts'
import hope from '../checks/identity/success-question-is-answered.ts'
import term from '../checks/people/role-term-has-not-ended.ts'
import milestone from '../checks/plan/milestone-is-not-overdue.ts'
import contact from '../checks/safety/code-of-conduct-contacts-are-active.ts'
import { isExpected, isResting } from '../checks/stage.ts'
import { lastDayOf } from '../checks/subjects/departures.ts'
import { hopeDay, reviewDay } from '../checks/subjects/due-days.ts'
import type { Community } from '../community/build-community.ts'
import { withoutPersonal } from '../documents/personal.ts'
import type { About, Place } from '../finding.ts'
import type { Recorded, Stage } from '../kinds/kind.ts'
import { addMonths } from '../recurrence/calendar.ts'
import { monthEnd, monthName } from '../recurrence/calendar-date.ts'
import { addPeriod, type Period } from '../recurrence/time.ts'
import type { Settings } from '../settings/settings.ts'

/** Days on which people can still be told of a date. */
export interface Notice {
  readonly from: string
  readonly until: string
}

export interface DateAhead {
  readonly what: 'term' | 'contact' | 'review' | 'milestone' | 'hope' | 'annual'
  readonly day: string
  /** When to tell people: once in each of these stretches. */
  readonly notices: readonly Notice[]
  readonly about: About
  readonly place: Place
  /** What it is called: a role, a page, a milestone, the words of a hope, a month. Of those who receive reports nobody is named. */
  readonly label: string
}

/** What checks say once the day has passed; where that is not for a community, its day is not told either. */
const checks: Readonly<Partial<Record<DateAhead['what'], Check>>> = { term, contact, review, milestone, hope }

/** Returns every date that stands in the pages and may be told, the earliest first; of a community at rest only what is asked of it. */
export function datesAhead(
  community: Community,
  { settings, stage, now }: { readonly settings: Settings; readonly stage: Stage; readonly now: string },
): readonly DateAhead[] {
  const { clocks } = settings
  const dates = [
    ...terms(community, clocks.term_notice),
    ...contacts(community, clocks.term_notice),
    ...reviews(community, settings),
    ...milestones(community, clocks.milestone_notice),
    ...hopes(community),
    ...annualReviews(community, now),
  ]
  return dates
    .filter(({ what }) => !isResting(stage) || isExpected(checks[what]?.from ?? 'active', stage))
    .filter(({ what, about, day }) => !isSetAside(checks[what], about, settings, day))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function terms({ roles }: Community, notice: Period): readonly DateAhead[] {
  return roles.entries
    .filter((role) => role.status !== 'retired' && role.status !== 'vacant')
    .flatMap((role) => dateOf('term', role, 'until', { day: lastDayOf(role), label: role.label, notice }))
}

function contacts({ code_of_conduct: code }: Community, notice: Period): readonly DateAhead[] {
  return code.contacts.flatMap((one) => dateOf('contact', one, 'until', { day: one.until?.ends, label: '', notice }))
}

function reviews({ documents }: Community, { clocks }: Settings): readonly DateAhead[] {
  return documents
    .filter((document) => document.stands)
    .flatMap((document) =>
      dateOf('review', document, 'last_reviewed', { day: reviewDay(document, clocks), label: document.path }),
    )
}

function milestones({ roadmap }: Community, notice: Period): readonly DateAhead[] {
  return roadmap.milestones
    .filter((one) => one.status !== 'done' && one.status !== 'dropped')
    .flatMap((one) => dateOf('milestone', one, 'due', { day: one.due?.end, label: one.label, notice, onItsDay: true }))
}

function hopes({ story }: Community): readonly DateAhead[] {
  return story.success
    .filter((one) => one.happened === undefined && !one.isPrivate('hope'))
    .flatMap((one) =>
      dateOf('hope', one, 'happened', { day: hopeDay(one, story), label: withoutPersonal(one.hope ?? '') }),
    )
}

const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1)?.toLowerCase())

/** The month in which all pages are read again: the one that runs, else the next. */
function annualReviews({ community }: Community, now: string): readonly DateAhead[] {
  const month = months.indexOf(community.annual_review ?? 'january') + 1
  if (community.annual_review === undefined || community.isPrivate('annual_review')) return []
  const thisYear = `${now.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
  const day = thisYear.slice(0, 7) < now.slice(0, 7) ? addMonths(thisYear, 12) : thisYear
  const about = community.about('annual_review')
  const notices = [{ from: day, until: monthEnd(day) ?? day }]
  return [{ what: 'annual', day, notices, about, place: community.at('annual_review'), label: monthName(month) ?? '' }]
}

interface Dated {
  readonly day: string | undefined
  readonly label: string
  /** How long before its day people are told; on the day itself when not given. */
  readonly notice?: Period
  readonly onItsDay?: boolean
}

function dateOf(
  what: DateAhead['what'],
  recorded: Recorded,
  field: string,
  { day, label, notice, onItsDay = notice === undefined }: Dated,
): readonly DateAhead[] {
  if (day === undefined || recorded.isPrivate(field) || (what === 'hope' && label === '')) return []
  const before = notice ? [{ from: addPeriod(day, backwards(notice)), until: day }] : []
  const notices = [...before, ...(onItsDay ? [{ from: day, until: day }] : [])]
  return [{ what, day, notices, about: recorded.about(field), place: recorded.at(field), label }]
}

function backwards({ months = 0, days = 0, hours = 0, workingDays = 0 }: Period): Period {
  return { months: -months, days: -days, hours: -hours, workingDays: -workingDays }
}

function isSetAside(check: Check | undefined, about: About, { not_for_us }: Settings, day: string): boolean {
  return check !== undefined && acceptanceOf({ check: check.id, about }, not_for_us, day) !== undefined
}
