// All kinds of page, one after the other or by name, whatever their fields.
import { kinds } from './all.ts'
import type { AnyKind } from './kind.ts'

/** Every kind, in the order of the chapters, which is that of the documents of a community. */
export const everyKind: readonly AnyKind[] = Object.values(kinds)

/** Returns the kind of that name. */
export function kindNamed(name: string | undefined): AnyKind | undefined {
  return everyKind.find((kind) => kind.kind === name)
}
