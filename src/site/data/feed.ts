// `feed.xml`: decisions and events as they come, for feed readers (Atom, RFC 4287).
import { timesOf } from '../../community/events.ts'
import decisionKind from '../../kinds/decision.ts'
import eventKind from '../../kinds/event.ts'
import type { Entry } from '../../kinds/kind.ts'
import { shown } from '../../words/untrusted.ts'
import { escaped } from '../../words/writers/markup.ts'
import { ownAddresses } from '../addresses.ts'
import type { Building } from '../building.ts'
import { isPublic, publicEntries, sayable } from '../public.ts'
import { defineData } from './data-file.ts'
import { publicValue } from './public-value.ts'
import { urlOf } from './url.ts'

/** So many of the latest are in it. */
const most = 40

export const feedName = 'feed.xml'

interface Item {
  readonly title: string
  readonly url: string
  /** The day by which it is in its place: a decision's own, or that on which an event begins. */
  readonly day: string
  readonly summary?: string
}

export default defineData({
  files: (building) => {
    const home = urlOf(ownAddresses.home, building)
    const items = [...decisions(building), ...events(building)]
      .toSorted((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.url < b.url ? -1 : 1))
      .slice(0, most)
    const [newest] = items
    if (home === undefined || !newest) return new Map()
    const feed = urlOf(feedName, building) ?? home
    const text = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(building.language)}">`,
      `<title>${words(building.name)}</title>`,
      `<id>${escaped(home)}</id>`,
      `<link rel="self" href="${escaped(feed)}"/>`,
      `<link href="${escaped(home)}"/>`,
      `<author><name>${words(building.name)}</name></author>`,
      `<updated>${newest.day}T00:00:00Z</updated>`,
      ...items.map(entry),
      '</feed>\n',
    ]
    return new Map([[feedName, text.join('\n')]])
  },
})

function entry({ title, url, day, summary }: Item): string {
  const about = summary === undefined ? '' : `\n<summary>${words(summary, 1000)}</summary>`
  return `<entry>\n<title>${words(title)}</title>\n<id>${escaped(url)}</id>\n<link href="${escaped(url)}"/>\n<updated>${day}T00:00:00Z</updated>${about}\n</entry>`
}

function words(text: string, most?: number): string {
  return escaped(shown(text, most))
}

function decisions(building: Building): readonly Item[] {
  const { community } = building
  const { decision } = decisionKind.fields.entries.fields
  return publicEntries(community.decision.entries, community).flatMap((one) =>
    one.date !== undefined && isPublic(one, 'date', community)
      ? itemOf(one, { day: one.date, summary: publicValue(one, ['decision', decision], community) }, building)
      : [],
  )
}

function events(building: Building): readonly Item[] {
  const { community } = building
  const { summary } = eventKind.fields.entries.fields
  return publicEntries(community.event.entries, community).flatMap((event) => {
    const { first } = timesOf(event, community)
    if (first === undefined || !isPublic(event, 'start', community)) return []
    return itemOf(event, { day: first, summary: publicValue(event, ['summary', summary], community) }, building)
  })
}

function itemOf(
  one: Entry,
  { day, summary }: { readonly day: string; readonly summary: unknown },
  building: Building,
): readonly Item[] {
  const address = building.entryAddress(one)
  const url = address === undefined ? undefined : urlOf(address, building)
  const title = sayable(one.label, building.community)
  if (url === undefined || title === undefined) return []
  return [{ title, url, day, ...(typeof summary === 'string' && { summary }) }]
}
