// The next twelve dates in the time of the community, and in that of the reader; calendars to subscribe to.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { addLinks } from '../../calendar/add-links.ts'
import { calendarsOf } from '../../calendar/calendars.ts'
import { type DateAhead, datesAhead } from '../../calendar/next-dates.ts'
import { city } from '../../reports/calls.ts'
import { ownAddresses } from '../addresses.ts'
import type { Building } from '../building.ts'
import { definePage } from '../page.ts'
import { timeOf } from '../parts/moments.ts'
import { dateWords } from '../words/dates.ts'

export default definePage({
  pages: (building) => {
    const { community, now, say, name, url } = building
    const dates = datesAhead(community, { now })
    if (dates.length === 0) return []
    const calendars = calendarsOf(community, { now, name, ...(url !== undefined && { url }) })
    return [
      {
        address: ownAddresses.dates,
        title: say(dateWords.title),
        sources: [...new Set(dates.map(({ path }) => path))],
        chapter: 'dates',
        scripts: ['local-times.js'],
        body: [
          h('h1', say(dateWords.title)),
          h(
            'ol.ahead',
            dates.map((date) => h('li', [...dateItem(date, building)])),
          ),
          h('h2', say(dateWords.subscribe)),
          h('p', say(dateWords.how)),
          h(
            'ul',
            calendars.map((file) => h('li', [h('a', { href: `/${file.name}` }, file.title)])),
          ),
        ],
      },
    ]
  },
})

function dateItem(date: DateAhead, building: Building): readonly ElementContent[] {
  const { say } = building
  const { title, status, insteadOf, place, link } = date
  const address = pageOf(date, building)
  const state = status === 'cancelled' ? say(dateWords.cancelled) : ''
  return [
    h('p.when', [...when(date, building)]),
    h('p.what', [
      address === undefined ? h('strong', title) : h('a', { href: `/${address}` }, title),
      ...(state === '' ? [] : [` – ${state}`]),
      ...(insteadOf === undefined
        ? []
        : [' – ', ...slotted(say(dateWords.moved, { day: '{}' }), timeOf(insteadOf, building))]),
    ]),
    ...(place === undefined && link === undefined ? [] : [h('p.quiet', [...where(place, link)])]),
    ...(status === 'cancelled' ? [] : [adding(date, building)]),
  ]
}

/** A place and the address of a call; a call that is its address is told once. */
function where(place: string | undefined, link: string | undefined): readonly ElementContent[] {
  const isWeb = link !== undefined && /^https?:\/\//i.test(link)
  const address = isWeb ? [h('a', { href: link }, link.replace(/^https?:\/\//i, ''))] : []
  const isSame = place !== undefined && link !== undefined && place.includes(link)
  return [
    ...(place === undefined || isSame ? [] : [{ type: 'text', value: place } as const]),
    ...(place !== undefined && !isSame && isWeb ? [{ type: 'text', value: ', ' } as const] : []),
    ...address,
  ]
}

function when(date: DateAhead, building: Building): readonly ElementContent[] {
  const { day, lastDay, time, endTime, zone, instant } = date
  const { say } = building
  const hours = time === undefined ? '' : `, ${time}${endTime === undefined ? '' : `–${endTime}`}`
  const days = [
    timeOf(day, building),
    ...(lastDay === undefined || lastDay === day ? [] : [' – ', timeOf(lastDay, building)]),
  ]
  if (instant === undefined || zone === undefined) return children([...days, hours])
  // The script puts the reader's own time behind it.
  const local = h(
    'time',
    { dateTime: instant, dataZone: zone, dataLocal: say(dateWords.yourTime, { time: '{time}' }) },
    `${hours.replace(/^, /, '')} ${say(dateWords.zone, { city: city(zone) })}`.trim(),
  )
  return children([...days, ', ', local])
}

function children(parts: readonly (Element | ElementContent | string)[]): readonly ElementContent[] {
  return parts.flatMap((part): readonly ElementContent[] =>
    typeof part !== 'string' ? [part] : part === '' ? [] : [{ type: 'text', value: part }],
  )
}

function slotted(text: string, element: ElementContent): readonly ElementContent[] {
  const [before = '', after = ''] = text.split('{}')
  return children([before, element, after])
}

function adding(date: DateAhead, { say }: Building): Element {
  const { ics, google, outlook } = addLinks(date, { base: '/' })
  return h('details.add', [
    h('summary', say(dateWords.add, { title: date.title })),
    h('p', [
      h('a', { href: ics }, 'iCalendar'),
      ' · ',
      h('a', { href: google }, 'Google'),
      ' · ',
      h('a', { href: outlook }, 'Outlook'),
    ]),
  ])
}

function pageOf({ what, key }: DateAhead, { community, entryAddress }: Building): string | undefined {
  const entries = what === 'call' ? community.meetings.series : community.event.entries
  const entry = entries.find((one) => one.key === key)
  return entry && entryAddress(entry)
}
