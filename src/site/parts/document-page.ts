// A page of the community as a page of the site: as it is written wherever that may be, with what the model knows added to it.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { RootContent } from 'mdast'
import type { Community } from '../../community/build-community.ts'
import { nameable } from '../../community/nameable.ts'
import type { Page } from '../../documents/page.ts'
import { plainText } from '../../documents/written.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { Ref } from '../../kinds/fields.ts'
import { type AnyCollection, type AnyEntry, type AnyKind, isCollection, type Shape } from '../../kinds/kind.ts'
import { labelOf } from '../../kinds/names.ts'
import { namedBy } from '../../kinds/read-fields.ts'
import type { Building } from '../building.ts'
import { chapterOf, type SitePage } from '../page.ts'
import { sayable } from '../public.ts'
import { cardsOf, collectionOf, type Level } from './entries.ts'
import { type Piece, piecesOf, withoutEmptyHeadings } from './pieces.ts'
import { textOf } from './value.ts'

export interface Additions {
  /** After the introduction, before the first heading below the title. */
  readonly above?: readonly ElementContent[]
  readonly below?: readonly ElementContent[]
  /** Shows entries of the page's kind in place of what is written. */
  readonly show?: (entries: readonly AnyEntry[], level: Level) => readonly ElementContent[]
}

/** Returns the main page of a kind with additions, nothing where there is none or it holds no own words. */
export function pageOfKind(name: string, building: Building, additions: Additions): readonly SitePage[] {
  const { community, addresses } = building
  const document = community.documents.find((one) => one.kind === name)
  const page = community.pages.find(({ path }) => path === document?.path)
  const isOwn = document?.stands && page && community.kindOf.get(page.path) === name
  const address = page && addresses.of(page.path)
  return isOwn && address !== undefined ? [documentPage(page, address, { building, additions })] : []
}

interface Making {
  readonly building: Building
  readonly additions?: Additions
}

/** Returns a page of the community at an address. */
export function documentPage(page: Page, address: string, { building, additions = {} }: Making): SitePage {
  const { community } = building
  const kind = kindNamed(community.kindOf.get(page.path))
  const document = community.documents.find((one) => one.kind === kind?.kind)
  const isMain = document?.path === page.path
  return {
    address,
    title: page.title ?? page.path,
    sources: [page.path],
    ...(kind && isMain && { chapter: chapterOf[kind.area] }),
    body: [
      ...(page.title === undefined ? [h('h1', [...textOf(page.path)])] : []),
      ...bodyOf(page, kind, { building, additions }),
      ...(isMain && document
        ? elsewhere(document.allEntries as readonly AnyEntry[], page, { building, additions })
        : []),
      ...(additions.below ?? []),
    ],
  }
}

function bodyOf(
  page: Page,
  kind: AnyKind | undefined,
  { building, additions = {} }: Making,
): readonly ElementContent[] {
  const show = showing({ building, additions }, kind)
  const isListed = kind !== undefined && holdsPrivate(kind)
  const pieces = piecesOf(page, {
    entries: replacedOn(page, { building, additions }, kind),
    ...(isListed && {
      keeps: (block) => block.type === 'heading' || (block.type === 'paragraph' && isSayable(block, building)),
      hides: (heading) => namesPrivate(plainText([heading]), kind),
    }),
  })
  const shown = new Map(pieces.map((piece) => [piece, 'entries' in piece ? show(piece.entries, 3) : []] as const))
  const kept = withoutEmptyHeadings(pieces, (piece) => (shown.get(piece)?.length ?? 0) === 0)
  return laidOut(kept, page, { building, additions }, show)
}

/** Everything up to the first heading below the title, to the first table or the first entries is the introduction. */
function laidOut(
  pieces: readonly Piece[],
  page: Page,
  { building, additions = {} }: Making,
  show: ReturnType<typeof showing>,
): readonly ElementContent[] {
  const { above = [] } = additions
  const body: ElementContent[] = []
  let isAdded = above.length === 0
  let level = 1
  for (const piece of pieces) {
    if ('entries' in piece) {
      if (!isAdded) body.push(...above)
      isAdded = true
      body.push(...show(piece.entries, Math.min(level + 1, 6) as Level))
      continue
    }
    const at = isAdded ? -1 : piece.nodes.findIndex(endsIntroduction)
    const parts = at < 0 ? [piece.nodes] : [piece.nodes.slice(0, at), piece.nodes.slice(at)]
    parts.forEach((nodes, index) => {
      if (index === 1) body.push(...above)
      if (nodes.length > 0) body.push(...building.text(nodes, page.path))
    })
    isAdded ||= at >= 0
    level = piece.nodes.findLast((node) => node.type === 'heading')?.depth ?? level
  }
  return isAdded ? body : [...body, ...above]
}

function endsIntroduction(node: RootContent): boolean {
  return node.type === 'table' || (node.type === 'heading' && node.depth > 1)
}

function showing({ building, additions = {} }: Making, kind: AnyKind | undefined) {
  return (entries: readonly AnyEntry[], level: Level): readonly ElementContent[] => {
    const { show } = additions
    return show && entries.every((entry) => entry.kind === kind?.kind)
      ? show(entries, level)
      : cardsOf(entries, level, building)
  }
}

/** Entries that the page cannot show as they are written: the kind's page shows them itself, or a person is named who has not said yes. */
function replacedOn(page: Page, { building, additions = {} }: Making, kind: AnyKind | undefined): readonly AnyEntry[] {
  const { community } = building
  const here = entriesOn(page.path, community)
  const blocks = page.tree.children
  const named = here.filter((entry) => {
    const of = kindNamed(entry.kind)
    return (additions.show && entry.kind === kind?.kind) || (of && holdsPrivate(of)) || namesSomebody(entry, building)
  })
  if (named.length === 0 || named.length === here.length) return named
  // A table or a list is shown in one way, whole.
  const starts = new Set(named.map((entry) => blockAt(entry.at().line, blocks)))
  return here.filter((entry) => starts.has(blockAt(entry.at().line, blocks)))
}

const entriesByPath = new WeakMap<Community, ReadonlyMap<string, readonly AnyEntry[]>>()

function entriesOn(path: string, community: Community): readonly AnyEntry[] {
  let known = entriesByPath.get(community)
  if (!known) {
    const made = new Map<string, AnyEntry[]>()
    for (const entry of community.documents.flatMap(({ allEntries }) => allEntries as readonly AnyEntry[])) {
      const same = made.get(entry.path)
      if (same) same.push(entry)
      else made.set(entry.path, [entry])
    }
    known = made
    entriesByPath.set(community, known)
  }
  return known.get(path) ?? []
}

function blockAt(line: number, blocks: readonly RootContent[]): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.position?.end.line ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}

/** True when a field names a person of the community who has not said yes. */
function namesSomebody(entry: AnyEntry, { community }: Building): boolean {
  return [...entry.readings.values()].some(({ value, written }) => {
    const refs = (Array.isArray(value) ? value : [value]) as readonly (Partial<Ref> | undefined)[]
    const hidden = refs.some((ref) => ref?.to?.kind === 'people' && nameable(ref.to, community) === undefined)
    return hidden || (written.text !== '' && sayable(written.text, community) === undefined)
  })
}

function isSayable(block: RootContent, { community }: Building): boolean {
  const words = plainText([block])
  return words.trim() === '' || sayable(words, community) !== undefined
}

/** True for kinds of which some fields are not for everyone: they are shown from the allow-list only. */
export function holdsPrivate({ fields }: AnyKind): boolean {
  return collectionsOf(fields as Shape).some(({ fields: own }) =>
    Object.values(own as Shape).some((part) => !isCollection(part) && part.visibility !== undefined),
  )
}

function namesPrivate(title: string, { fields }: AnyKind): boolean {
  return collectionsOf(fields as Shape).some(({ fields: own }) =>
    namedBy(title, own as Shape).some((name) => (own as Shape)[name] && 'visibility' in ((own as Shape)[name] ?? {})),
  )
}

function collectionsOf(fields: Shape): readonly AnyCollection[] {
  return Object.values(fields).filter(isCollection)
}

/** Entries that stand in a file of rows or in the settings, below the text. */
function elsewhere(entries: readonly AnyEntry[], page: Page, making: Making): readonly ElementContent[] {
  const first = page.tree.children[0]?.position?.start.line ?? Number.POSITIVE_INFINITY
  const isElsewhere = (entry: AnyEntry) =>
    /\.csv$/i.test(entry.path) || (entry.path === page.path && entry.at().line > 1 && entry.at().line < first)
  const kind = kindNamed(making.building.community.kindOf.get(page.path))
  const show = showing(making, kind)
  const byCollection = new Map<AnyCollection, AnyEntry[]>()
  for (const entry of entries.filter(isElsewhere)) {
    const collection = collectionOf(entry)
    if (collection) byCollection.set(collection, [...(byCollection.get(collection) ?? []), entry])
  }
  return [...byCollection].flatMap(([collection, found]) => {
    const shown = show(found, 3)
    return shown.length === 0 ? [] : [h('h2', labelOf(collection.names, making.building.language)), ...shown]
  })
}
