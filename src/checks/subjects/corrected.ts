// What the corrections of several checks have in common: the page that a note is about, and the only name that comes close.

import type { Edit } from '../../documents/edit.ts'
import type { Page } from '../../documents/page.ts'
import { type Rewrite, rewritten } from '../../documents/rewrite.ts'
import type { Place } from '../../finding.ts'
import type { Context } from '../check.ts'

/** Returns the page at a path. */
export function pageAt(path: string, { community }: Context): Page | undefined {
  return community.pages.find((page) => page.path === path)
}

/** Returns the edit that writes one value for another where a note points to. */
export function rewrittenAt(place: Place | undefined, rewrite: Rewrite, context: Context): Edit | undefined {
  const page = place && pageAt(place.path, context)
  return page && rewritten(page, place, rewrite)
}
