// Names of people who were asked whether they may be named, and have not said yes.
import type { Community } from '../../community/build-community.ts'
import { everyEntry } from '../../comparison/changes/collections.ts'
import { wholeName } from '../../comparison/changes/whole-name.ts'
import { plainName } from '../../documents/sections.ts'
import { isWilling } from '../public.ts'

/** Returns a pattern for these names, nothing where there are none. Of two people of one name the one who said yes counts. */
export function unnamedIn(community: Community): RegExp | undefined {
  const willing = new Set<string>()
  const others = new Map<string, string>()
  for (const { entry, collection } of everyEntry(community)) {
    if (!('consent' in collection.fields)) continue
    const name = entry.knownAs[1]?.trim() ?? ''
    if (!/\p{L}{2}/u.test(name) || name.length < 3) continue
    if (isWilling(entry, community)) willing.add(plainName(name))
    else others.set(plainName(name), name)
  }
  const names = [...others].filter(([plain]) => !willing.has(plain)).map(([, name]) => name)
  return names.length === 0 ? undefined : wholeName(names, 'giu')
}
