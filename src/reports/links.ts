// Links that open a page at a line, in the web editor, or as a new file.
import type { Place } from '../finding.ts'

/** Where the repository is on the web; nothing is linked when that is not known. */
export interface Home {
  /** Such as `https://github.com/osc-lindenau/community`. */
  readonly url: string
  readonly branch: string
  /** The folder of the community in the repository, empty for its root. */
  readonly folder: string
}

/** Returns the address of a line of a page. */
export function lineLink(home: Home, place: Place): string {
  return `${at(home, 'blob', place.path)}?plain=1#L${place.line}`
}

/** Returns the address at which a page can be changed in the browser. */
export function editLink(home: Home, path: string): string {
  return at(home, 'edit', path)
}

/** Returns the address at which a new page can be written in the browser, its name filled in. */
export function newPageLink(home: Home, path: string): string {
  return `${home.url}/new/${encoded(home.branch)}?filename=${encodeURIComponent(inFolder(home, path))}`
}

function at(home: Home, what: 'blob' | 'edit', path: string): string {
  return `${home.url}/${what}/${encoded(home.branch)}/${encoded(inFolder(home, path))}`
}

function inFolder(home: Home, path: string): string {
  return home.folder === '' ? path : `${home.folder}/${path}`
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
