// The decisions: a list by date with how each came out, and on the page of each its facts beside its text.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import decision from '../../kinds/decision.ts'
import type { AnyEntry, AnyField } from '../../kinds/kind.ts'
import { labelOf } from '../../kinds/names.ts'
import type { Building } from '../building.ts'
import { chapterOf, definePage, type SitePage } from '../page.ts'
import { documentPage, pageOfKind } from '../parts/document-page.ts'
import { tableOf } from '../parts/picture.ts'
import { shownValue, textOf } from '../parts/value.ts'
import { decisionWords } from '../words/people-and-plan.ts'

const fields = decision.fields.entries.fields as Readonly<Record<string, AnyField>>
/** What the record's own text does not tell by itself. */
const facts = [
  'number',
  'date',
  'status',
  'decided_by',
  'rule_used',
  'votes',
  'in_meeting',
  'affects',
  'review_by',
  'supersedes',
]
const columns = ['date', 'subject', 'status', 'decision', 'decided_by']

export default definePage({
  pages: (building) => {
    const entries = building.community.decision.entries.filter(
      ({ path }) => building.isPrivate === true || !building.community.privatePages.has(path),
    ) as unknown as readonly AnyEntry[]
    if (entries.length === 0) return []
    const sorted = entries.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))
    const records = recordsOf(entries, building)
    const list = (level: 2 | undefined) => listOf(sorted, records, { building, level })
    const main = pageOfKind('decision', building, { show: () => [], below: list(2) })
    return [...(main.length > 0 ? main : ownList(list(undefined), building)), ...recordPages(records, building)]
  },
})

const dayOf = ({ date }: AnyEntry) => (typeof date === 'string' ? date : '')

/** The file in which each decision is written down at length, where it has one. */
function recordsOf(entries: readonly AnyEntry[], { community, addresses }: Building): ReadonlyMap<AnyEntry, string> {
  const list = community.decision.path
  return new Map(
    entries.flatMap((entry) => {
      const paths = [entry.path, ...[...entry.readings.values()].map(({ written }) => written.place.path)]
      const path = paths.find((one) => one !== list && addresses.of(one) !== undefined)
      return path === undefined ? [] : [[entry, path] as const]
    }),
  )
}

interface Listing {
  readonly building: Building
  readonly level: 2 | undefined
}

function listOf(
  entries: readonly AnyEntry[],
  records: ReadonlyMap<AnyEntry, string>,
  { building, level }: Listing,
): readonly ElementContent[] {
  const used = columns.filter((name) => name === 'subject' || entries.some((entry) => shown(entry, name, building)))
  const heads = used.map((name) => labelOf(fields[name]?.names ?? { en: name }, building.language))
  const order = ['subject', ...used.filter((name) => name !== 'subject')]
  const rows = entries.map((entry) => order.map((name) => cell(entry, name, records.get(entry), building)))
  const sortedHeads = order.map((name) => heads[used.indexOf(name)] ?? name)
  const title = building.say(decisionWords.list)
  return [...(level === undefined ? [] : [h('h2', title)]), tableOf(sortedHeads, rows)]
}

function cell(entry: AnyEntry, name: string, record: string | undefined, building: Building) {
  if (name !== 'subject') return shown(entry, name, building) ?? []
  const address = record === undefined ? undefined : building.addresses.of(record)
  const words = [...textOf(entry.label)]
  const isHere = record === undefined || entry.path !== record
  const properties = isHere ? { id: building.anchorOf(entry) } : {}
  return [address === undefined ? h('span', properties, words) : h('a', { ...properties, href: `/${address}` }, words)]
}

function shown(entry: AnyEntry, name: string, building: Building) {
  const field = fields[name]
  return field && shownValue(entry, [name, field], building)
}

/** A folder of records has no page that lists them. */
function ownList(list: readonly ElementContent[], building: Building): readonly SitePage[] {
  const title = building.say(decisionWords.all)
  const address = 'decisions/index.html'
  const isTaken = building.community.pages.some(({ path }) => building.addresses.of(path) === address)
  if (isTaken) return []
  return [{ address, title, sources: [], chapter: chapterOf.people, body: [h('h1', title), ...list] }]
}

function recordPages(records: ReadonlyMap<AnyEntry, string>, building: Building): readonly SitePage[] {
  const pages = new Map(building.community.pages.map((page) => [page.path, page]))
  return [...records].flatMap(([entry, path]) => {
    const [page, address] = [pages.get(path), building.addresses.of(path)]
    const told = facts.flatMap((name) => {
      const value = shown(entry, name, building)
      return value
        ? [h('div', [h('dt', labelOf(fields[name]?.names ?? { en: name }, building.language)), h('dd', [...value])])]
        : []
    })
    if (!page || address === undefined || told.length === 0) return []
    return [documentPage(page, address, { building, additions: { above: [h('div.facts', [h('dl', told)])] } })]
  })
}
