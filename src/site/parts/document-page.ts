// A page of the community as a page of the site: as it is written wherever that may be, with what the model knows added to it.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { RootContent } from 'mdast'
import type { Page } from '../../documents/page.ts'
import { plainText } from '../../documents/written.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { AnyCollection, AnyEntry, AnyKind } from '../../kinds/kind.ts'
import { labelOf } from '../../kinds/names.ts'
import type { Building } from '../building.ts'
import { chapterOf, type SitePage } from '../page.ts'
import { languageOfPage } from '../page-language.ts'
import { cardsOf, collectionOf, type Level } from './entries.ts'
import { type Piece, piecesOf, withoutEmptyHeadings } from './pieces.ts'
import { textOf } from './value.ts'
import { holdsPrivate, isSayable, namesPrivate, withConsent, withheldOn } from './withheld.ts'

export interface Additions {
  /** After the introduction, before the first heading below the title. */
  readonly above?: readonly ElementContent[]
  /** The heading of what follows `above`, where the page itself has none there. */
  readonly heading?: string
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
  const language = languageOfPage(page, building)
  return {
    address,
    title: page.title ?? page.path,
    ...(language !== undefined && { language }),
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
    entries: withheldOn(
      page,
      building,
      (entry) => isListed || (additions.show !== undefined && entry.kind === kind?.kind),
    ),
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
  const { above = [], heading } = additions
  const headed = heading === undefined || above.length === 0 ? [] : [h('h2', heading)]
  const body: ElementContent[] = []
  let isAdded = above.length === 0
  let level = 1
  for (const piece of pieces) {
    if ('entries' in piece) {
      if (!isAdded) body.push(...above, ...headed)
      isAdded = true
      body.push(...show(piece.entries, Math.min(level + 1, 6) as Level))
      continue
    }
    const at = isAdded ? -1 : piece.nodes.findIndex(endsIntroduction)
    const parts = at < 0 ? [piece.nodes] : [piece.nodes.slice(0, at), piece.nodes.slice(at)]
    parts.forEach((nodes, index) => {
      if (index === 1) body.push(...above, ...(nodes[0]?.type === 'heading' ? [] : headed))
      if (nodes.length > 0) body.push(...building.text(nodes.flatMap(withConsent), page.path))
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
    const same = collection && byCollection.get(collection)
    if (same) same.push(entry)
    else if (collection) byCollection.set(collection, [entry])
  }
  return [...byCollection].flatMap(([collection, found]) => {
    const shown = show(found, 3)
    return shown.length === 0 ? [] : [h('h2', labelOf(collection.names, making.building.language)), ...shown]
  })
}
