// What `moothall fix` shows: each correction with the sentence of its note, and afterwards what was written.
import type { LineChange } from '../documents/line-changes.ts'
import { withoutPersonal } from '../documents/personal.ts'
import type { Block } from '../words/blocks.ts'
import { type Segment, separated, words } from '../words/speak.ts'
import { paragraph } from './pieces.ts'

interface Corrected {
  readonly path: string
  readonly changes: readonly (LineChange & { readonly says: readonly (readonly Segment[])[] })[]
}

type IsHidden = (path: string, line: number) => boolean

/** Returns what would be written, file by file; lines that are not for everyone are named and not shown. */
export function proposedCorrections(files: readonly Corrected[], isHidden: IsHidden): readonly Block[] {
  return files.flatMap(({ path, changes }): readonly Block[] => [
    { type: 'heading', level: 3, text: [{ type: 'path', text: path }] },
    ...changes.flatMap(({ first, last, says, before, after }): readonly Block[] => {
      const hides = lines(first, last).some((line) => isHidden(path, line)) || [...before, ...after].some(isPersonal)
      return [
        ...says.map((sentence) => paragraph(words(`Line ${first}: `), ...sentence)),
        hides
          ? paragraph(words('We do not show this line here, because something private stands in it.'))
          : { type: 'difference', ...excerpt(before, after) },
      ]
    }),
  ])
}

function isPersonal(line: string): boolean {
  return withoutPersonal(line) !== line
}

function lines(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** Letters before and after the first difference that are shown of a long line. */
const around = { before: 40, after: 120 }

/** A paragraph is often one long line, and the word that changes stands anywhere in it. */
export function excerpt(
  before: readonly string[],
  after: readonly string[],
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const [one, other] = [before[0] ?? '', after[0] ?? '']
  if (before.length !== 1 || after.length !== 1) return { before, after }
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const start = same > around.before + 20 ? same - around.before : 0
  const cut = (line: string) => {
    const end = line.length > same + around.after + 20 ? same + around.after : line.length
    return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`
  }
  return { before: [cut(one)], after: [cut(other)] }
}

/** Returns how many corrections there are, in words: "this correction", "these 3 corrections". */
export function theseCorrections(files: readonly Corrected[]): string {
  const count = files.reduce((sum, { changes }) => sum + changes.length, 0)
  return count === 1 ? 'this correction' : `these ${count} corrections`
}

const reasons = {
  changed: 'has changed meanwhile',
  'leads-out': 'is a link, or lies in a folder that is one',
  taken: 'is there by now',
}

/** Returns what was written, and what was left as it is. */
export function writtenCorrections(
  files: readonly Corrected[],
  left: readonly { readonly path: string; readonly reason: keyof typeof reasons }[],
): readonly Block[] {
  const written = files.filter(({ path }) => !left.some((one) => one.path === path))
  const paths = written.map(({ path }): readonly Segment[] => [{ type: 'path', text: path }])
  return [
    ...(written.length > 0 ? [paragraph(words('Written: '), ...separated(paths), words('.'))] : []),
    ...left.map(({ path, reason }) =>
      paragraph({ type: 'path', text: path }, words(` ${reasons[reason]}, so we left it as it is.`)),
    ),
  ]
}
