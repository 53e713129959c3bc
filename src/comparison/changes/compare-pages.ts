// What becomes of the page of a kind: it is new, has its first words, moves, is kept elsewhere, or goes.

import type { Community } from '../../community/build-community.ts'
import { withoutPersonal } from '../../documents/personal.ts'
import type { AnyDocument, AnyKind } from '../../kinds/kind.ts'
import type { Change, ChangeSort } from '../change.ts'

interface Versions {
  readonly before: Community
  readonly after: Community
}

/** Returns the path of the page that holds a document; nothing for one that is a section of another page, or a folder of entries. */
export function mainPathOf({
  paths,
  path,
  allEntries,
  at,
  stands,
  waits,
  keptElsewhere,
}: AnyDocument): string | undefined {
  const isThere = paths.length > 0 && (stands || waits || keptElsewhere !== undefined)
  const isFile = allEntries.some((entry) => entry.path === path && entry.at().line === 1)
  return isThere && !isFile && at().line === 1 ? path : undefined
}

/** Returns what happens to the page itself; what stands on it is told beside. */
export function changedPage(
  kind: AnyKind,
  before: AnyDocument,
  after: AnyDocument,
  versions: Versions,
): readonly Change[] {
  const [old, now] = [mainPathOf(before), mainPathOf(after)]
  const change = (what: ChangeSort, path: string, more: Partial<Change> = {}): readonly Change[] => [
    {
      what,
      about: { path, kind: kind.kind },
      ...(what !== 'page-removed' && { place: { path, line: 1, column: 1 } }),
      weight: kind.changes?.matters ?? 'other',
      before: [],
      after: [],
      alsoNamed: [],
      ...more,
    },
  ]
  if (now === undefined)
    return old === undefined ? [] : change(versions.after.files.has(old) ? 'page-retired' : 'page-removed', old)
  if (after.keptElsewhere !== undefined && before.keptElsewhere === undefined)
    return change('page-elsewhere', now, { after: [withoutPersonal(after.keptElsewhere)] })
  if (retires(after) && !retires(before)) return change('page-retired', now)
  if (old !== now) {
    if (old !== undefined && !versions.after.files.has(old)) return change('page-moved', now, { was: old })
    const wasThere = versions.before.files.has(now) && versions.before.kindOf.get(now) !== kind.kind
    return change(wasThere ? 'page-adopted' : 'page-added', now)
  }
  return after.stands && !before.stands ? change('page-begun', now) : []
}

function retires({ status }: AnyDocument): boolean {
  return status === 'retired'
}
