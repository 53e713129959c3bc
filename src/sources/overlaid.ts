// The files of one source, with some of another's in their place or beside them.
import type { Source } from './source.ts'

/** Returns the files of `below`, and these paths as `above` has them. */
export function overlaid(below: Source, above: Source, paths: ReadonlySet<string>): Source {
  return {
    name: below.name,
    async list() {
      const [base, over] = [await below.list(), await above.list()]
      const files = [
        ...base.files.filter(({ path }) => !paths.has(path)),
        ...over.files.filter(({ path }) => paths.has(path)),
      ]
      return { ...base, files: files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) }
    },
    async read(wanted) {
      const fromBelow = await below.read(wanted.filter((path) => !paths.has(path)))
      const fromAbove = await above.read(wanted.filter((path) => paths.has(path)))
      return {
        files: new Map([...fromBelow.files, ...fromAbove.files]),
        leftOut: [...fromBelow.leftOut, ...fromAbove.leftOut],
      }
    },
  }
}
