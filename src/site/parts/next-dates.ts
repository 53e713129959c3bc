// The dates that come next, in short.
import type { Element } from 'hast'
import { h } from 'hastscript'
import { datesAhead } from '../../calendar/next-dates.ts'
import { ownAddresses } from '../addresses.ts'
import type { Building } from '../building.ts'
import { timeOf } from './moments.ts'

/** Returns a list of the next dates, or nothing where none is known. */
export function nextDatesList(building: Building, count: number): Element | undefined {
  const dates = datesAhead(building.community, { now: building.now, count })
  if (dates.length === 0) return undefined
  return h(
    'ul.dates',
    dates.map(({ title, day, time }) =>
      h('li', [
        h('a', { href: `/${ownAddresses.dates}` }, title),
        h('span.quiet', [timeOf(day, building), ...(time === undefined ? [] : [`, ${time}`])]),
      ]),
    ),
  )
}
