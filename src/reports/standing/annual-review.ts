// The annual review in its month: one list of pages, roles and hopes to look at together.

import type { Place } from '../../finding.ts'
import type { AnnualReview, HopeToAnswer, PageToRead, RoleToAsk } from '../../health/annual-review.ts'
import { formatDate } from '../../recurrence/calendar-date.ts'
import type { Block, Inline, Item } from '../../words/blocks.ts'
import { joined, type Segment, words } from '../../words/speak.ts'
import { amount } from '../headline.ts'
import type { Home } from '../links.ts'
import { titled } from '../pieces.ts'
import { editAt } from './dates.ts'

/** Entries of one list that are written out; the rest is counted. */
const most = 30

/** Returns the annual review as blocks. */
export function reviewBlocks(review: AnnualReview, date: string, home: Home | undefined): readonly Block[] {
  const intro = `${review.month} is your month to look back. Take an hour together, and go through this list.`
  return [
    { type: 'heading', level: 3, text: [words('Your annual review')] },
    { type: 'paragraph', text: [words(intro)] },
    ...listed(
      'Pages: read each one. Still true? Write today’s date after “last_reviewed” at its top, and the box ticks itself.',
      review.pages.map((page) => pageItem(page, home)),
    ),
    ...listed(
      'Roles: does everyone go on, and gladly?',
      review.roles.map((role) => roleItem(role, date, home)),
    ),
    ...listed(
      'What you hoped for: what happened?',
      review.hopes.map((hope) => hopeItem(hope, date, home)),
    ),
  ]
}

function listed(title: string, items: readonly Item[]): readonly Block[] {
  const more = items.length - most
  const rest: readonly Item[] = more > 0 ? [{ text: [words(`… and ${more} more.`)] }] : []
  return titled(title, [...items.slice(0, most), ...rest])
}

function pageItem({ place, reviewed, isDone }: PageToRead, home: Home | undefined): Item {
  const when = reviewed === undefined ? ': no date yet.' : `: last read on ${formatDate(reviewed)}.`
  return { text: [...linked({ type: 'path', text: place.path }, place, home), words(when)], checked: isDone }
}

function roleItem({ label, place, holders, others, until }: RoleToAsk, date: string, home: Home | undefined): Item {
  const role = linked({ type: 'name', text: label }, place, home)
  return { text: [...role, words(': '), ...heldBy(holders, others), words(termOf(until, date))] }
}

function linked(text: Segment, place: Place, home: Home | undefined): readonly Inline[] {
  return home ? [{ type: 'anchor', text: [text], href: editAt(place, home) }] : [text]
}

function heldBy(holders: readonly string[], others: number): readonly Segment[] {
  if (holders.length + others === 0) return [words('nobody is named')]
  const named = holders.map((text): Segment => ({ type: 'name', text }))
  if (named.length === 0) return [words(amount(others, 'holder', 'holders'))]
  return joined(others === 0 ? named : [...named, words(amount(others, 'other', 'others'))])
}

function termOf(until: RoleToAsk['until'], date: string): string {
  if (until?.withThePost) return ', goes with the post.'
  if (until?.ends === undefined) return ', no end date.'
  return until.ends < date ? `; the term ended on ${formatDate(until.ends)}.` : `, until ${formatDate(until.ends)}.`
}

/** A hope whose day lies ahead is told, and nothing is asked. */
function hopeItem({ hope, place, day, happened }: HopeToAnswer, date: string, home: Home | undefined): Item {
  const when = day === undefined ? '' : day > date ? `Until ${formatDate(day)}: ` : `By ${formatDate(day)}: `
  const says: readonly Inline[] = [words(when), { type: 'name', text: hope }]
  if (happened !== undefined)
    return { text: says, more: [[words('What happened: '), { type: 'name', text: happened }]], checked: true }
  if (day === undefined || day > date) return { text: says }
  return { text: [...says, words(' '), ...linked(words('What happened?'), place, home)], checked: false }
}
