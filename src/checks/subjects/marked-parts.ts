// The pages that have marked parts, or markers that cannot be used.
import { type MarkedParts, markedPartsOf } from '../../documents/marked-parts.ts'
import type { Context } from '../check.ts'
import { type LookedAt, openPages } from './area-of-page.ts'

/** A page with its markers. */
export interface MarkedPage extends LookedAt {
  readonly marked: MarkedParts
}

/** Returns the open pages in which a marker stands. */
export function markedPages({ community }: Context): readonly MarkedPage[] {
  return openPages(community).flatMap((page) => {
    const marked = markedPartsOf(page.page)
    return marked.parts.length + marked.problems.length > 0 ? [{ ...page, marked }] : []
  })
}
