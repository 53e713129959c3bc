// Some files of a source: the others are there, and are not read.
import type { Source } from './source.ts'

/** Returns the source with only these files to be read; of every other one no more is known than that it is there. */
export function sparing(source: Source, paths: ReadonlySet<string>): Source {
  return {
    ...source,
    async list() {
      const { files, leftOut } = await source.list()
      const others = files.filter(({ path }) => !paths.has(path))
      return {
        files: files.filter(({ path }) => paths.has(path)),
        leftOut: [...leftOut, ...others.map(({ path }) => ({ path, reason: 'too-many-files' as const }))],
      }
    },
  }
}
