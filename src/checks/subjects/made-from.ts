// Pages that were made from another page: translations, and texts that were adapted from one that lies beside them.
import type { Paragraph, PhrasingContent } from 'mdast'
import type { Community } from '../../community/build-community.ts'
import { type Destination, destinationOf } from '../../community/links.ts'
import { plainName } from '../../documents/sections.ts'
import { plainText } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import { type LookedAt, openPages } from './area-of-page.ts'

/** A page, what it says of where it comes from, and where that is. */
export interface MadeFrom extends LookedAt {
  readonly how: 'translated' | 'adapted'
  /** As it is written. */
  readonly target: string
  readonly to: Destination
  readonly place: Place
}

const known = new WeakMap<Community, readonly MadeFrom[]>()

/** Returns the pages that say from which page they were made. */
export function madeFrom(community: Community): readonly MadeFrom[] {
  let pages = known.get(community)
  if (!pages) {
    pages = openPages(community).flatMap((page) => saidAtTheTop(page, community) ?? saidInWords(page, community) ?? [])
    known.set(community, pages)
  }
  return pages
}

/** Returns those whose original is an open page of the community. */
export function withOriginal(
  community: Community,
): readonly { readonly made: MadeFrom; readonly original: LookedAt }[] {
  const pages = madeFrom(community)
  if (pages.length === 0) return []
  const byPath = new Map(openPages(community).map((page) => [page.path, page]))
  return pages.flatMap((made) => {
    const { to } = made
    const original = to.leads === 'there' || to.leads === 'other-letters' ? byPath.get(to.path) : undefined
    return original && original.path !== made.path ? [{ made, original }] : []
  })
}

const settings = [
  ['translation_of', 'translated'],
  ['adapted_from', 'adapted'],
  ['source', 'adapted'],
] as const

function saidAtTheTop(page: LookedAt, { files }: Community): MadeFrom | undefined {
  for (const [name, how] of settings) {
    const setting = page.page.settings.settings.get(name)
    const target = typeof setting?.value === 'string' ? setting.value.trim() : ''
    if (!setting || target === '') continue
    const to = destinationOf(target, page.path, files)
    // A source may be a book, or a name in words.
    if (how === 'adapted' && to.leads !== 'there' && to.leads !== 'other-letters') continue
    return { ...page, how, target, to, place: page.at(setting) }
  }
  return undefined
}

/** "Adapted from [our charter](charter.md)", in five languages. */
const words =
  /^(?:this (?:page|text|charter|document) (?:is|was) )?(?:adapted from|based on)\b|^(?:(?:cette page|ce texte) (?:est|a ete) )?adaptee? (?:de|d'apres)\b|^(?:diese seite|dieser text) (?:beruht|basiert) auf\b|^(?:bearbeitet|angepasst) nach\b|^(?:(?:esta pagina|este texto) (?:esta|fue) )?adaptad[oa] de\b|^(?:(?:questa pagina|questo testo) e )?adattat[oa] da\b/

// Credit stands at the top of a page or at its end; a look there spares most pages the tree.
const mayBeAdapted = /adapt|based on|beruht auf|basiert auf|bearbeitet|angepasst/i
const nearAnEnd = 1500

function saidInWords(page: LookedAt, { files }: Community): MadeFrom | undefined {
  const { text } = page.page
  if (!mayBeAdapted.test(text.slice(0, nearAnEnd)) && !mayBeAdapted.test(text.slice(-nearAnEnd))) return undefined
  for (const node of page.page.tree.children) {
    if (node.type !== 'paragraph' || !words.test(plainName(plainText([node]).slice(0, 120)))) continue
    const target = firstLink(node)
    const to = target === undefined ? undefined : destinationOf(target, page.path, files)
    if (target === undefined || (to?.leads !== 'there' && to?.leads !== 'other-letters')) continue
    const place = page.at(node.position?.start ?? { line: 1, column: 1 })
    return { ...page, how: 'adapted', target, to, place }
  }
  return undefined
}

function firstLink({ children }: Paragraph): string | undefined {
  const within = (node: PhrasingContent): string | undefined => {
    if (node.type === 'link') return node.url
    return 'children' in node ? node.children.map(within).find((url) => url !== undefined) : undefined
  }
  return children.map(within).find((url) => url !== undefined)
}
