// Where in a page the address of a link stands, and how a path is written there.
import type { Definition } from 'mdast'
import type { Edit } from '../documents/edit.ts'
import type { Page } from '../documents/page.ts'
import { offsetOf } from '../documents/rewrite.ts'
import type { PlaceInText } from '../documents/setting.ts'
import { partsOf } from './page-parts.ts'

/** Returns the edit that lets the link or picture at a place lead elsewhere; none where its address is not found as it was read. */
export function redirected(
  page: Page,
  { place, target, instead }: { readonly place: PlaceInText; readonly target: string; readonly instead: string },
): Edit | undefined {
  const span = target === '' ? undefined : (inMarkdown(page, place, target) ?? inHtml(page, place, target))
  return span === undefined || span < 0
    ? undefined
    : { path: page.path, start: span, end: span + target.length, text: instead }
}

/** Returns a path as it can stand in a link; a letter that would end it there is written with a percent sign. */
export function asAddress(path: string): string {
  return encodeURI(path).replace(/[()?#]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Returns what stands behind the path of a link: `?plain=1#vision`. */
export function afterPath(target: string): string {
  return /[?#].*$/s.exec(target)?.[0] ?? ''
}

function inMarkdown(page: Page, place: PlaceInText, target: string): number | undefined {
  const node = partsOf(page).links.find(
    ({ position }) => position?.start.line === place.line && position.start.column === place.column,
  )
  if (!node?.position) return undefined
  const named = 'identifier' in node ? definitionOf(page, node.identifier) : undefined
  const position = named?.position ?? node.position
  const [start, end] = [offsetOf(page.text, position.start), offsetOf(page.text, position.end)]
  const source = page.text.slice(start, end)
  const opening = named ? /^\[[^\]]*\]:\s*<?/.exec(source) : lastOpening(source)
  const at = opening ? opening.index + opening[0].length : -1
  return opening && source.startsWith(target, at) && /^[\s>)]|^$/.test(source.slice(at + target.length))
    ? start + at
    : undefined
}

/** The words of a link may hold a picture with an address of its own. */
function lastOpening(source: string): RegExpExecArray | undefined {
  return [...source.matchAll(/\]\(\s*<?/g)].at(-1)
}

function definitionOf(page: Page, identifier: string): Definition | undefined {
  return page.tree.children.find(
    (node): node is Definition =>
      node.type === 'definition' && node.identifier.toLowerCase() === identifier.toLowerCase(),
  )
}

function inHtml({ text, settings }: Page, place: PlaceInText, target: string): number | undefined {
  const start = offsetOf(text, place)
  if (place.line <= settings.endLine || text[start] !== '<') return undefined
  const tag = /^<[^<>]*>/.exec(text.slice(start))?.[0] ?? ''
  const found = [...tag.matchAll(/\s(?:href|src)\s*=\s*["']?/gi)].find((one) =>
    tag.startsWith(target, one.index + one[0].length),
  )
  return found ? start + found.index + found[0].length : undefined
}
