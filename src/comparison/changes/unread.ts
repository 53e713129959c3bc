// Pages that cannot be read in one of two versions: of them nothing can be told but that.
import type { Community } from '../../community/build-community.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { Change } from '../change.ts'
import type { Touched } from '../touched.ts'

interface Versions {
  readonly before: Community
  readonly after: Community
  readonly touched: readonly Touched[]
}

/** Returns a change for each touched page of the community that is broken now, or was before. */
export function unreadChanges({ before, after, touched }: Versions): readonly Change[] {
  const [brokenBefore, brokenNow] = [brokenIn(before), brokenIn(after)]
  if (brokenBefore.size + brokenNow.size === 0) return []
  return touched.flatMap(({ path, from = path, how }): readonly Change[] => {
    const isNow = brokenNow.has(path)
    if (!isNow && (!brokenBefore.has(from) || how === 'removed')) return []
    const kind = after.kindOf.get(path) ?? before.kindOf.get(from)
    return [
      {
        what: isNow ? 'unread-now' : 'unread-before',
        about: { path, ...(kind !== undefined && { kind }) },
        place: { path, line: 1, column: 1 },
        weight: kindNamed(kind)?.changes?.matters ?? 'other',
        before: [],
        after: [],
        alsoNamed: [],
      },
    ]
  })
}

function brokenIn({ pages }: Community): ReadonlySet<string> {
  return new Set(pages.filter(({ problems }) => problems.length > 0).map(({ path }) => path))
}
