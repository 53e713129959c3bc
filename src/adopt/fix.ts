// Which corrections there are for what a community keeps. Nothing is written here, and a plain check asks for none.
import type { Check, Context, Observation } from '../checks/check.ts'
import type { Outcome } from '../checks/run-checks.ts'
import { applyEdits, type Edit } from '../documents/edit.ts'
import { type LineChange, lineChanges } from '../documents/line-changes.ts'
import { type Segment, speak } from '../words/speak.ts'

/** An edit that may be written, and the sentence that says why. */
export interface Correction {
  readonly says: readonly Segment[]
  readonly edit: Edit
}

/** What becomes of one file. */
export interface FileCorrection {
  readonly path: string
  /** The file as it was read; nothing where there is none yet. */
  readonly before: Uint8Array | undefined
  readonly after: string
  readonly changes: readonly (LineChange & { readonly says: readonly (readonly Segment[])[] })[]
}

/** Returns a correction for each open note that has one; what was set aside, or is asked later, stays as it is. */
export function correctionsOf(
  outcomes: readonly Outcome[],
  checks: readonly Check[],
  context: Context,
): readonly Correction[] {
  return checks.flatMap((check) => {
    const { correct } = check
    const open = outcomes.filter((outcome) => outcome.check === check.id && outcome.result === 'open')
    if (!correct || open.length === 0) return []
    const findings = new Map(
      open.flatMap(({ findings }) => findings.map((finding) => [keyOf(finding), finding] as const)),
    )
    return check.subjects(context).flatMap((subject) => {
      const found = check.inspect(subject, context)
      if (found === 'unknown') return []
      return found.flatMap((observation): readonly Correction[] => {
        const finding = findings.get(keyOf(observation))
        const edit = finding && correct(observation, subject, context)
        return edit ? [{ says: speak(finding, check), edit }] : []
      })
    })
  })
}

function keyOf({ about, place }: Observation): string {
  return JSON.stringify([about.path, about.kind, about.entry, about.field, place?.path, place?.line, place?.column])
}

/** Returns what corrections make of each file. An edit of a file that is not there begins it. */
export function correctedFiles(
  corrections: readonly Correction[],
  bytesOf: (path: string) => Uint8Array | undefined,
): readonly FileCorrection[] {
  const byPath = new Map<string, Correction[]>()
  for (const correction of corrections) {
    const same = byPath.get(correction.edit.path)
    if (same) same.push(correction)
    else byPath.set(correction.edit.path, [correction])
  }
  return [...byPath].flatMap(([path, all]): readonly FileCorrection[] => {
    const before = bytesOf(path)
    const written = before ? decoder.decode(before) : ''
    const edits = all.map(({ edit }) => edit)
    const after = applyEdits(written, edits)
    return after === written ? [] : [{ path, before, after, changes: explained(written, all) }]
  })
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function explained(written: string, all: readonly Correction[]): FileCorrection['changes'] {
  const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const edits = all.map(({ edit }) => edit)
  return lineChanges(text, edits).map((change) => ({ ...change, says: saysOf(change, all, text) }))
}

function saysOf(
  { first, last }: LineChange,
  all: readonly Correction[],
  text: string,
): readonly (readonly Segment[])[] {
  const here = all.filter(({ edit }) => {
    const line = text.slice(0, edit.start).split('\n').length
    return line >= first && line <= last
  })
  return [...new Map(here.map(({ says }) => [JSON.stringify(says), says])).values()]
}
