// Which lines of a file a change shows: read from the patch that the platform gives for it.

/** A stretch of a file as it is after the change, with the lines around what is new. Lines count from 1. */
export interface Hunk {
  readonly first: number
  readonly last: number
  /** The lines that the change brings. */
  readonly added: ReadonlySet<number>
}

/** Returns the stretches of a patch, from the top down; one that is not written as a patch has none. */
export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: { first: number; last: number; added: Set<number> }[] = []
  let [line, left] = [0, 0]
  for (const written of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(written)
    if (header && left === 0) {
      line = Number(header[1])
      left = Number(header[2] ?? 1)
      // A stretch that only takes lines away has none after the change.
      if (left > 0) hunks.push({ first: line, last: line + left - 1, added: new Set() })
      continue
    }
    const [sign] = written
    if (left === 0 || (sign !== '+' && sign !== ' ')) continue
    if (sign === '+') hunks.at(-1)?.added.add(line)
    line += 1
    left -= 1
  }
  return hunks
}

/** True when a change shows all of these lines in one stretch, and brings at least one of them. */
export function showsLines(hunks: readonly Hunk[], first: number, last: number): boolean {
  return hunks.some(
    (hunk) => first >= hunk.first && last <= hunk.last && [...hunk.added].some((line) => line >= first && line <= last),
  )
}
