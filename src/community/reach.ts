// Which pages of a repository a reader can reach by following links, and from where.
import type { Page } from '../documents/page.ts'
import type { Community } from './build-community.ts'
import { filesIn } from './known-files.ts'
import { type Destination, destinationsOf, linksIn } from './links.ts'

const targetsByPage = new WeakMap<Page, ReadonlySet<string>>()

/** Returns the paths of the pages that one click on `page` can open; a link to a folder opens what lies directly in it. */
export function pagesOpenedFrom(page: Page, { files }: Community): ReadonlySet<string> {
  let opened = targetsByPage.get(page)
  if (!opened) {
    const known = filesIn(files)
    const places = destinationsOf(page, files)
    const links = linksIn(page).flatMap(({ type, target }, at) => (type === 'link' ? [{ target, to: places[at] }] : []))
    const paths = new Set(links.flatMap(({ target, to }) => targetsOf(target, to, files)))
    opened = new Set([...paths].flatMap((path) => (known.isFolder(path) ? known.filesOf(path) : [path])))
    targetsByPage.set(page, opened)
  }
  return opened
}

function targetsOf(target: string, to: Destination | undefined, files: ReadonlySet<string>): readonly string[] {
  if (to?.leads === 'elsewhere') return onTheWeb(target, files)
  return (to?.leads === 'there' || to?.leads === 'other-letters') && to.path !== '' ? [to.path] : []
}

/** A full address of a file on the platform, or of its page on a published site, may well be one of ours. */
function onTheWeb(target: string, files: ReadonlySet<string>): readonly string[] {
  const way = /^https?:\/\/[^/?#]+\/([^?#]*)/i.exec(target)?.[1]
  if (way === undefined) return []
  const inBranch = /^[^/]+\/[^/]+\/(?:blob|tree|raw)\/[^/]+\/(.+)$/.exec(way)?.[1]
  const ends = inBranch === undefined ? tailsOf(way) : [inBranch]
  return ends.flatMap((end) => [end, `${end}.md`].filter((path) => files.has(path)))
}

function tailsOf(way: string): readonly string[] {
  const steps = way
    .replace(/\/$|\.html?$/i, '')
    .split('/')
    .slice(-4)
  return steps.map((_, index) => steps.slice(index).join('/')).filter((end) => end !== '')
}

/** True when a reader can get from one page to the page at `goal`, over any number of links. */
export function canReach(start: Page, goal: string, community: Community): boolean {
  const pages = new Map(community.pages.map((page) => [page.path, page]))
  const reached = new Set([start.path])
  const waiting = [start]
  for (let page = waiting.shift(); page && !reached.has(goal); page = waiting.shift())
    for (const path of pagesOpenedFrom(page, community)) {
      const next = pages.get(path)
      if (!next || reached.has(path)) continue
      reached.add(path)
      waiting.push(next)
    }
  return reached.has(goal)
}
