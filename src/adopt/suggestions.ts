// Which corrections can be offered beside the lines of a pull request: those of lines that it brings, and that may be shown.
import { type Hunk, showsLines } from '../comparison/hunks.ts'
import { withoutPersonal } from '../documents/personal.ts'
import type { Suggestion } from '../reports/suggestion.ts'
import { fromTop } from '../sources/folder-in-repository.ts'
import type { FileCorrection } from './fix.ts'

/** Where suggestions can be shown, and what they must not show. */
interface WhereToSuggest {
  /** What the pull request shows of each file, by its path in the repository. */
  readonly hunks: ReadonlyMap<string, readonly Hunk[]>
  /** The folder of the community in the repository, empty for its root. */
  readonly folder: string
  /** True for a line that is not to be repeated anywhere; paths are those of the community. */
  readonly isHidden: (path: string, line: number) => boolean
}

/** Returns the corrections that can be offered, in the order of files and lines. */
export function suggestionsFor(
  files: readonly FileCorrection[],
  { hunks, folder, isHidden }: WhereToSuggest,
): readonly Suggestion[] {
  return files.flatMap(({ path: own, before, changes }): readonly Suggestion[] => {
    const path = fromTop(own, folder)
    const shown = hunks.get(path)
    // The platform would write other line ends; and what is below .github decides how pages are checked.
    if (!shown || !before || hasOtherLineEnds(before) || path.startsWith('.github/')) return []
    return changes
      .filter(({ first, last }) => showsLines(shown, first, last))
      .filter(({ first, before, after }) => {
        const hides = before.some((_, at) => isHidden(own, first + at))
        return !hides && [...before, ...after].every((line) => withoutPersonal(line) === line)
      })
      .map(({ first, last, before, after, says }) => ({ path, first, last, before, after, says }))
  })
}

function hasOtherLineEnds(bytes: Uint8Array): boolean {
  return bytes.includes(13) || (bytes[0] === 0xef && bytes[1] === 0xbb)
}
