// What the worst of the hostile files cost: each is laid in its turn into a healthy community, which is then checked.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { limits } from '../../sources/limits.ts'
import type { Files } from './documents.ts'
import { figure } from './figures.ts'
import { type HostileFile, hostileFiles } from './hostile.ts'
import { type Contender, type Run, run } from './measure.ts'

/** What is refused when it is large may be worse when it is smaller. */
const sizes = [limits.fileBytes, limits.fileBytes / 4, limits.fileBytes / 16]

/** Milliseconds after which nobody waits any longer. */
const patience = 10_000

interface Attempt extends Run {
  readonly file: HostileFile
  readonly bytes: number
}

export interface Harm {
  readonly name: string
  readonly seconds: number
  /** MiB; unknown where the system does not tell. */
  readonly peak: number | undefined
  /** What ended the check when it gave no answer. */
  readonly failed: number | string | undefined
}

/** How many files are tried. */
export const tried = hostileFiles.length * sizes.length

/** Tries every file once, then `rounds` times those that took longest, needed most or got no answer. `community` lies in the contender's folder. */
export async function worstHarm(checker: Contender, community: Files, rounds: number): Promise<readonly Harm[]> {
  const once: Attempt[] = []
  for (const file of hostileFiles) for (const bytes of sizes) once.push(await attempt(checker, community, file, bytes))
  const worst = new Set([
    ...once.filter((one) => failure(checker, one) !== undefined),
    ...once.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 3),
    ...once.toSorted((a, b) => (b.peak ?? 0) - (a.peak ?? 0)).slice(0, 2),
  ])
  const harms: Harm[] = []
  for (const first of worst) {
    const all = [first]
    while (all.length < rounds) all.push(await attempt(checker, community, first.file, first.bytes))
    harms.push({
      name: `${first.file.name}, ${first.bytes / 1024} KiB`,
      seconds: figure(all.map(({ milliseconds }) => milliseconds / 1000)).median,
      peak: first.peak === undefined ? undefined : Math.max(...all.map(({ peak }) => peak ?? 0)),
      failed: all.map((one) => failure(checker, one)).find((end) => end !== undefined),
    })
  }
  return harms
}

async function attempt(checker: Contender, community: Files, file: HostileFile, bytes: number): Promise<Attempt> {
  const path = join(checker.folder, file.path)
  writeFileSync(path, file.text(bytes))
  const answer = await run(checker, { watchMemory: true, patience })
  const before = community.get(file.path)
  if (before === undefined) rmSync(path)
  else writeFileSync(path, before)
  return { file, bytes, ...answer }
}

function failure(checker: Contender, { end }: Attempt): number | string | undefined {
  return typeof end === 'number' && checker.done.includes(end) ? undefined : end
}
