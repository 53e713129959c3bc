// Puts a site where it is wanted: a reader of the folder finds the old site or the new one, whole.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** The file by which a folder is known as a site of ours, so that nothing else is ever replaced. */
export const siteMark = '.moothall-site'

/**
 * Makes `folder` hold exactly these files. Returns `not-ours` when something else is there; then nothing is written.
 */
export function writeSite(folder: string, files: ReadonlyMap<string, string | Uint8Array>): 'not-ours' | undefined {
  const place = resolve(folder)
  if (existsSync(place) && !existsSync(join(place, siteMark)) && readdirSync(place).length > 0) return 'not-ours'
  mkdirSync(dirname(place), { recursive: true })
  const draft = mkdtempSync(join(dirname(place), `.${basename(place)}-`))
  const old = `${draft}-old`
  try {
    for (const [path, contents] of [...files, [siteMark, ''] as const]) {
      const file = join(draft, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, contents)
    }
    if (existsSync(place)) renameSync(place, old)
    renameSync(draft, place)
  } finally {
    rmSync(draft, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
  return undefined
}
