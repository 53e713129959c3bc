// The levels at which people take part, as the checks about them look at them.
import type { Community } from '../../community/build-community.ts'
import { type Phase, phaseNamed } from '../../kinds/phases.ts'

export type Level = Community['engagement']['levels'][number]

/** Returns the phase of a level: what it says, else what its name gives. */
export function phaseOf(level: Level): Phase | undefined {
  return (level.phase === undefined ? undefined : phaseNamed(level.phase)) ?? phaseNamed(level.label)
}
