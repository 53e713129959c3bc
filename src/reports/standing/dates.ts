// Dates that come near, in words: what they are, when, and what to do about them.

import type { Place } from '../../finding.ts'
import type { DateAhead } from '../../health/dates-ahead.ts'
import { addDays, daysBetween, formatDate } from '../../recurrence/calendar-date.ts'
import type { Block, Inline, Item } from '../../words/blocks.ts'
import { type Segment, words } from '../../words/speak.ts'
import { editLink, type Home } from '../links.ts'
import { linkTo } from '../notes.ts'

/** How far the list of what comes near looks ahead, in days. */
const ahead = 60
/** Dates that the list shows. */
const most = 15

/** Returns the list of the dates that come near, or nothing. */
export function whatComesNear(dates: readonly DateAhead[], now: string, home: Home | undefined): readonly Block[] {
  const last = addDays(now, ahead)
  const near = dates.filter(
    ({ day, notices }) => day >= now && (day <= last || notices.some(({ from }) => from <= now)),
  )
  if (near.length === 0) return []
  const items: readonly Item[] = near.slice(0, most).map((date) => ({ text: dateLine(date, now, home) }))
  const more = near.length - items.length
  return [
    { type: 'heading', level: 3, text: [words('What comes near')] },
    {
      type: 'list',
      ordered: false,
      items: more > 0 ? [...items, { text: [words(`… and ${more} more.`)] }] : items,
    },
  ]
}

/** Returns a date as one line of a list, with a link that opens its line in the editor. */
export function dateLine(date: DateAhead, now: string, home: Home | undefined): readonly Inline[] {
  const says = sentence(date, now)
  if (date.what === 'review')
    return [...linkTo([{ type: 'path', text: date.label }], home && editAt(date.place, home)), ...says]
  return date.what === 'annual' ? says : [...says, words(' '), ...lineInEditor(date.place, home)]
}

/** Returns a page and its line, which opens in the editor. */
export function lineInEditor(place: Place, home: Home | undefined): readonly Inline[] {
  const page: Segment = { type: 'path', text: place.path }
  return linkTo(place.line > 1 ? [page, words(`, line ${place.line}`)] : [page], home && editAt(place, home))
}

/** Returns the address of a line in the editor; of a page that begins there, that of the page. */
export function editAt({ path, line }: Place, home: Home): string {
  return editLink(home, path, line > 1 ? line : undefined)
}

function sentence({ what, day, label }: DateAhead, now: string): readonly Segment[] {
  const name: Segment = { type: 'name', text: label }
  const date = formatDate(day)
  const due = day === now ? 'today' : day > now ? `${date}, ${distance(day, now)}` : date
  const isOver = day < now
  switch (what) {
    case 'term':
      return [words('The term of the role '), name, words(isOver ? ` ended on ${due}.` : ` ends ${on(day, now)}.`)]
    case 'contact':
      return [words(`Somebody who receives reports agreed to it until ${due}.`)]
    case 'review':
      return [words(isOver ? ` was to be read again by ${due}.` : ` is to be read again by ${due}.`)]
    case 'milestone':
      return [words('Milestone '), name, words(isOver ? ` was due on ${due}.` : ` is due ${on(day, now)}.`)]
    case 'annual':
      if (day > now) return [words(`The month of your annual review begins ${on(day, now)}.`)]
      return [words(`${label} is the month of your annual review; the list stands at the top of this page.`)]
    case 'hope':
      if (day > now) return [words(`On ${due}, you look back at a hope: `), name, words('.')]
      return [words(`For ${day === now ? 'today' : due} you hoped: `), name, words('. What happened?')]
  }
}

function on(day: string, now: string): string {
  return day === now ? 'today' : `on ${formatDate(day)}, ${distance(day, now)}`
}

function distance(day: string, now: string): string {
  const days = daysBetween(now, day)
  return days === 1 ? 'tomorrow' : `in ${days} days`
}

/** What to do about a date, in one or two short sentences. */
export const whatToDo: Readonly<Record<DateAhead['what'], string>> = {
  term: 'Ask the holder. To go on, write a new date in “Until”; to hand over, write the new name when it is time.',
  contact: 'Ask whether they go on, and write a new date in “Until”; or find somebody else in good time.',
  review: 'Read, still true? Then change the date in “last_reviewed”, even if nothing else changes.',
  milestone: 'Reached? Write “done” in “Status”. Otherwise a new date, or a line on what happened; both are fine.',
  annual: 'Take an hour together, and go through the pages, the roles and what you hoped for.',
  hope: 'Write one honest sentence in the column “What happened”.',
}
