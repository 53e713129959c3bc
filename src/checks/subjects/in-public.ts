// What the privacy checks share: where they look, how serious they are, and how they count without naming anything.
import type { About, Severity } from '../../finding.ts'
import type { Context } from '../check.ts'
import { everyPage, type LookedAt } from './area-of-page.ts'

/** True unless only members can read the repository; an unknown one counts as public. */
export function isPublic({ visibility }: Context): boolean {
  return visibility !== 'private'
}

/** A stop in the community's own pages; in a page of no kind a warning, because such a page never turns a report red. */
export function stopInOwnPages({ kind }: { readonly kind?: string }): Severity {
  return kind === undefined ? 'warning' : 'stop'
}

// People put themselves on such lists, and licences name their holders.
const listsOfCredit =
  /(?:^|\/)(?:\.github\/|(?:authors?|changelog|citation|codeowners|contributors?|copying|credits|history|licen[cs]es?|maintainers?|notice|owners|owners_aliases|releases?|thanks)(?:[._-][^/]*)?$)/i

/** Returns the pages in which people's addresses and numbers have no place. */
export function pagesWithoutCredits(context: Context): readonly LookedAt[] {
  return isPublic(context) ? everyPage(context.community).filter(({ path }) => !listsOfCredit.test(path)) : []
}

/** A place where something private stands; what stands there is never kept. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** A page with the places in it where something private stands. */
export interface Spotted<S extends Spot = Spot> extends LookedAt {
  readonly spots: readonly S[]
}

// More places than this on one page are the same matter.
const mostSpots = 20

/** Returns those pages in which `look` finds something. */
export function spottedIn<S extends Spot>(
  pages: readonly LookedAt[],
  look: (page: LookedAt) => readonly S[],
): readonly Spotted<S>[] {
  return pages.flatMap((page) => {
    const spots = look(page).slice(0, mostSpots)
    return spots.length > 0 ? [{ ...page, spots }] : []
  })
}

/** Returns one observation for each place, told apart by a number and never by what stands there. */
export function eachSpot(page: Spotted): readonly {
  readonly about: About
  readonly place: { readonly path: string } & Spot
  readonly values: { readonly page: string }
}[] {
  return page.spots.map((spot, index) => ({
    about: page.about({ entry: String(index + 1) }),
    place: { path: page.path, line: spot.line, column: spot.column },
    values: { page: page.path },
  }))
}
