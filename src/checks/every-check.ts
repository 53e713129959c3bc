// Every check there is: those of the kinds, and one file each for what a kind cannot say.
import { checks } from './all.ts'
import type { Check } from './check.ts'
import { checksFromKinds } from './from-kinds.ts'

let every: readonly Check[] | undefined

/** Returns all checks, those of the kinds first. */
export function everyCheck(): readonly Check[] {
  every ??= [...checksFromKinds(), ...checks]
  return every
}
