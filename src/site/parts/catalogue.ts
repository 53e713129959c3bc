// A page whose entries people look through: each with its own card, and a form above them that narrows the list.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { AnyCollection, AnyDocument, AnyEntry } from '../../kinds/kind.ts'
import type { Building } from '../building.ts'
import type { SitePage } from '../page.ts'
import { publicEntries } from '../public.ts'
import { entryCard } from './entries.ts'
import { facetsOf, filterForm } from './filters.ts'
import { inPlace } from './in-place.ts'

/** A list this long is worth narrowing. */
const manyEntries = 5

/** Returns the parts of a catalogue's page, or nothing where the page as it is written is the better one: its entries stand in no table. */
export function catalogue(
  document: AnyDocument,
  [name, collection]: readonly [string, AnyCollection],
  building: Building,
): Pick<SitePage, 'body' | 'scripts'> | undefined {
  const page = building.community.pages.find(({ path }) => path === document.path)
  const entries = publicEntries(document[name] as readonly AnyEntry[], building.community)
  const pieces = page ? inPlace(page, entries) : []
  if (!pieces.some((piece) => 'entries' in piece)) return undefined
  let above = 1
  const body = pieces.flatMap((piece, at): readonly ElementContent[] => {
    if ('entries' in piece)
      return list({ id: `${document.kind}-${at}`, collection, level: above < 2 ? 2 : 3 }, piece.entries, building)
    const last = piece.nodes.findLast((node) => node.type === 'heading')
    above = last?.depth ?? above
    return building.text(piece.nodes, document.path)
  })
  return { body, scripts: ['filter.js'] }
}

interface ListView {
  readonly id: string
  readonly collection: AnyCollection
  readonly level: 2 | 3
}

function list(
  { id, collection, level }: ListView,
  entries: readonly AnyEntry[],
  building: Building,
): readonly Element[] {
  const facets = entries.length < manyEntries ? [] : facetsOf(collection, entries, building)
  const cards = entries.map((entry) => {
    const card = entryCard(entry, { collection, level }, building)
    const values = facets.map(({ name, of }) => [`data-${name.replaceAll('_', '-')}`, of(entry).join('|')] as const)
    return { ...card, properties: { ...card.properties, ...Object.fromEntries(values) } }
  })
  return [...(entries.length < manyEntries ? [] : [filterForm(id, facets, building)]), h('div.cards', { id }, cards)]
}
