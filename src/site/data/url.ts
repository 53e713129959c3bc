// Whole addresses, for those who read a file of the site somewhere else.
import type { Building } from '../building.ts'

/** Returns the whole address of a page, where it is known on which host the site stands. */
export function urlOf(address: string, { url }: Pick<Building, 'url'>): string | undefined {
  if (url === undefined) return undefined
  const [path = '', anchor] = address.split('#', 2)
  const way = path === 'index.html' ? '' : path.split('/').map(encodeURIComponent).join('/')
  return `${url.replace(/\/$/, '')}/${way}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`
}
