// What a report remembers of the one before it: verdicts, and what was open and told, as hashes that say nothing by themselves.
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { areas, type Finding, type Severity } from '../finding.ts'
import type { Assessment } from '../health/assessment.ts'
import type { DateAhead } from '../health/dates-ahead.ts'
import { verdicts } from '../health/verdicts.ts'
import { stages } from '../kinds/kind.ts'
import { readDate } from '../recurrence/calendar-date.ts'
import { nameOf } from './identity.ts'

/** Letters of a hash: among 1,000 of them, one new one in 60 million is taken for known. */
const letters = 6
/** Hashes of one sort that are kept: the smallest ones, so that it is known of which ones nothing is known. */
const most = 1000
const mostTold = 300

const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((text) => 'date' in readDate(text)),
)
const hashes = v.pipe(v.string(), v.maxLength(letters * most), v.regex(/^(?:[A-Za-z0-9+/]{6})*$/))

export const memorySchema = v.strictObject({
  version: v.literal(1),
  date: day,
  edition: v.pipe(v.number(), v.integer(), v.minValue(1)),
  stage: v.picklist(stages),
  /** Of the pages and of who can read them. */
  seen: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{6}$/)),
  areas: v.strictObject(
    Object.fromEntries(areas.map((area) => [area, v.picklist(verdicts)])) as Record<
      (typeof areas)[number],
      v.PicklistSchema<typeof verdicts, undefined>
    >,
  ),
  stop: hashes,
  error: hashes,
  /** The dates that people were told of, and the day until which that matters. */
  told: v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{6}$/)), day),
    v.check((told) => Object.keys(told).length <= mostTold),
  ),
})

export type Memory = v.InferOutput<typeof memorySchema>

/** Returns what to remember of an assessment. `seen` is `hashOfPages`, `told` the dates that people have been told of. */
export function memoryOf(assessment: Assessment, { seen, told }: Pick<Memory, 'seen' | 'told'>): Memory {
  const { date, edition, stage } = assessment
  const named = hashesOf(assessment.findings)
  const open = (severity: Severity) =>
    packed(assessment.findings.flatMap((one) => (one.severity === severity ? (named.get(one) ?? []) : [])))
  return {
    version: 1,
    date,
    edition,
    stage,
    seen,
    areas: Object.fromEntries(assessment.areas.map(({ area, verdict }) => [area, verdict])) as Memory['areas'],
    stop: open('stop'),
    error: open('error'),
    told: Object.fromEntries(
      Object.entries(told)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, mostTold),
    ),
  }
}

/** Returns a question: was this hash kept, or may it have been left out because there were too many? */
export function heldIn(kept: string): (hash: string) => boolean {
  const known = new Set(kept.match(/.{6}/g))
  const last = kept.slice(-letters)
  return (hash) => known.has(hash) || (known.size >= most && hash > last)
}

/** True when people were told of a date, or may have been. */
export function wasTold(told: Memory['told'], hash: string): boolean {
  const known = Object.keys(told)
  return Object.hasOwn(told, hash) || (known.length >= mostTold && known.every((other) => other < hash))
}

/** Returns the hash of each finding by what it is about; of several that are about the same, each has its own. */
export function hashesOf(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const counts = new Map<string, number>()
  return new Map(
    findings.map((finding) => {
      const name = nameOf(finding)
      const count = counts.get(name) ?? 0
      counts.set(name, count + 1)
      return [finding, hash(`${name} ${count}`)]
    }),
  )
}

/** Returns the hash of one notice of a date. */
export function hashOfNotice({ what, day, about }: DateAhead, notice: number): string {
  return hash(JSON.stringify([what, day, about.path, about.kind, about.entry, about.field, notice]))
}

/** Returns a hash of all that an assessment looks at: the pages, the names of the files, and who can read them. */
export function hashOfPages({ community }: Assessment, visibility: string): string {
  const made = createHash('sha256').update(visibility)
  for (const { path, text } of [...community.pages].sort((a, b) => (a.path < b.path ? -1 : 1)))
    made.update(`\0${path}\0${text}`)
  for (const path of [...community.files].sort()) made.update(`\0${path}`)
  return made.digest('base64').slice(0, letters)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, letters)
}

function packed(hashes: readonly string[]): string {
  return [...new Set(hashes)].sort().slice(0, most).join('')
}
