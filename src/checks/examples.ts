// The examples of the checks, for whoever shows them. The bundle keeps them apart (tools/build/examples.ts).
import { checks } from './all.ts'
import type { Example } from './check.ts'

/** Returns the examples of a check; a check that comes from a kind has none. */
export function examplesOf(id: string): readonly Example[] {
  return checks.find((check) => check.id === id)?.examples ?? []
}
