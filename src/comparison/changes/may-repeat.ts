// What of a value may be repeated: no telephone number, and no name of somebody who has not agreed to be named.
import type { Community } from '../../community/build-community.ts'
import { withoutPersonal } from '../../documents/personal.ts'
import { plainName } from '../../documents/sections.ts'
import type { Consent } from '../../kinds/fields.ts'
import type { Fields } from '../../kinds/kind.ts'
import { everyEntry } from './collections.ts'
import { wholeName } from './whole-name.ts'

/** Returns a text as it may be told: dots stand for what may not. */
export type MayRepeat = (text: string) => string

/** Returns what may be repeated of values in two versions of a community; who agrees now may be named. */
export function newMayRepeat(before: Community, after: Community): MayRepeat {
  const [old, now] = [peopleIn(before), peopleIn(after)]
  const named = new Set([...now.agreed, ...[...old.agreed].filter((name) => !now.others.has(name))])
  const hidden = [...old.others.values(), ...now.others.values()].filter((name) => !named.has(plainName(name)))
  const names = [...new Set(hidden)]
  if (names.length === 0) return withoutPersonal
  const pattern = wholeName(names, 'gu')
  return (text) => withoutPersonal(text).replace(pattern, '…')
}

/** The people of a version by their plain names: those who agreed to be named, and all others as they were written. */
function peopleIn(community: Community): {
  readonly agreed: ReadonlySet<string>
  readonly others: ReadonlyMap<string, string>
} {
  const agreed = new Set<string>()
  const others = new Map<string, string>()
  for (const { entry, collection } of everyEntry(community)) {
    const asking = Object.entries(collection.fields as Fields).find(([, field]) => field.of.type === 'consent')
    const written = entry.knownAs[1]?.trim() ?? ''
    if (!asking || written.length < 3) continue
    const answer = entry.readings.get(asking[0])?.value as Consent | undefined
    if (answer?.given === true) agreed.add(plainName(written))
    else others.set(plainName(written), written)
  }
  for (const name of agreed) others.delete(name)
  return { agreed, others }
}
