// Links that open a page, a line of it, the web editor, or a new file with its text filled in.
import type { Place } from '../finding.ts'
import { fromTop } from '../sources/folder-in-repository.ts'

/** Where the repository is on the web; nothing is linked when that is not known. */
export interface Home {
  /** Such as `https://github.com/osc-lindenau/community`. */
  readonly url: string
  readonly branch: string
  /** The folder of the community in the repository, empty for its root. */
  readonly folder: string
  /** True for a report with little room: only its next steps carry the text of a new page in their links, all others the name. */
  readonly sparing?: boolean
}

/**
 * GitHub answers "414 URI Too Long" to an address of more than 8,191 bytes (github/docs#4537). Whoever has not signed in is
 * sent there by way of the page for that, which carries the address encoded once more: that one has to fit
 * (microsoft/vscode#247979). A little is left for the sign-in of an organisation.
 */
const longestAddress = 8000

/** Returns the address of a page as readers see it, or of a heading in it. */
export function pageLink(home: Home, path: string, anchor?: string): string {
  return `${at(home, 'blob', path)}${anchor === undefined ? '' : `#${encoded(anchor)}`}`
}

/** Returns the address of a line of a page. */
export function lineLink(home: Home, place: Place): string {
  return `${at(home, 'blob', place.path)}?plain=1#L${place.line}`
}

/** Returns the address at which a page can be changed in the browser; the editor puts its cursor on `line` (isaacs/github#295). */
export function editLink(home: Home, path: string, line?: number): string {
  return `${at(home, 'edit', path)}${line === undefined ? '' : `#L${line}`}`
}

/** Returns the address at which a new page can be written in the browser: its name filled in, and `text` where an address can carry it. */
export function newPageLink(home: Home, path: string, text?: string): string {
  const empty = `${home.url}/new/${encodedPath(home.branch)}?filename=${encoded(fromTop(path, home.folder))}`
  const filled = text === undefined ? empty : `${empty}&value=${encoded(text)}`
  return `${home.url}/login?return_to=${encoded(filled)}`.length <= longestAddress ? filled : empty
}

/** Returns whether the link to a new page carries this text. */
export function carriesText(home: Home, path: string, text: string): boolean {
  return newPageLink(home, path, text) !== newPageLink(home, path)
}

function at(home: Home, what: 'blob' | 'edit', path: string): string {
  return `${home.url}/${what}/${encodedPath(home.branch)}/${encodedPath(fromTop(path, home.folder))}`
}

/** A browser would leave the repository at a part such as `..`. */
function encodedPath(path: string): string {
  return path
    .split('/')
    .filter((part) => !/^\.{0,2}$/.test(part))
    .map(encoded)
    .join('/')
}

/** Brackets and stars too, which Markdown would read; half a letter becomes the sign for what is missing. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
