// The report as data, for programs and for every later task: its type, its published schema, and its reader.
import * as v from 'valibot'
import type { Comparison } from '../comparison/compare-findings.ts'
import { withoutPersonal } from '../documents/personal.ts'
import { areas, type Finding, severities } from '../finding.ts'
import type { Assessment } from '../health/assessment.ts'
import { verdicts } from '../health/verdicts.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import { communityTypes, stages } from '../kinds/kind.ts'
import { languages } from '../kinds/names.ts'
import { speak } from '../words/speak.ts'
import { shown } from '../words/untrusted.ts'
import { plain } from '../words/writers/plain.ts'
import { changeData, changeSchema, mostChanges } from './change-data.ts'
import { passedStop } from './slips.ts'

/** The version of this format; it grows when a key changes its meaning or goes away. */
export const reportVersion = 1

const about = v.object({
  path: v.string(),
  kind: v.optional(v.string()),
  entry: v.optional(v.string()),
  field: v.optional(v.string()),
})

const counted = v.pipe(v.number(), v.integer(), v.minValue(1))

const finding = v.object({
  check: v.string(),
  about,
  severity: v.picklist(severities),
  area: v.picklist(areas),
  path: v.string(),
  line: v.optional(counted),
  column: v.optional(counted),
  also: v.pipe(
    v.optional(v.object({ path: v.string(), line: counted, column: counted })),
    v.description('The second place, where two things conflict.'),
  ),
  values: v.record(v.string(), v.union([v.string(), v.number(), v.array(v.string())])),
  message: v.pipe(v.string(), v.description('The note as one sentence of plain text.')),
})

const comparison = v.object({
  touched: v.pipe(
    v.array(
      v.object({
        path: v.string(),
        how: v.picklist(['added', 'changed', 'removed', 'moved']),
        from: v.optional(v.string()),
      }),
    ),
    v.description('The files that the change touches.'),
  ),
  new: v.pipe(v.array(finding), v.description('Notes that the change brings.')),
  fixed: v.pipe(v.array(finding), v.description('Notes of before that are answered.')),
  remaining: v.pipe(v.array(finding), v.description('Notes of before that are still open.')),
  moves: v.array(
    v.object({
      area: v.picklist(areas),
      before: v.picklist(verdicts),
      after: v.picklist(verdicts),
      cause: v.pipe(
        v.picklist(['change', 'time', 'edition']),
        v.description('Somebody changed the pages, a day came, or other questions were asked.'),
      ),
    }),
  ),
  changes: v.pipe(
    v.optional(v.array(changeSchema), []),
    v.description('What is different in the community’s own terms, most important first.'),
  ),
  reformatted: v.pipe(
    v.optional(v.array(v.string()), []),
    v.description('Pages that only look different, and say the same.'),
  ),
  inBetween: v.pipe(
    v.optional(
      v.object({
        stops: v.array(
          v.object({
            check: v.string(),
            path: v.string(),
            commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{7,64}$/), v.description('The first version that held it.')),
            message: v.string(),
          }),
        ),
        isWhole: v.pipe(v.boolean(), v.description('False when there were more versions than are looked at.')),
      }),
    ),
    v.description(
      'What must not be public, was added and taken out again, and can still be read in the history of the change.',
    ),
  ),
})

/** The shape of `moothall check --format json`. */
export const reportSchema = v.object({
  version: v.literal(reportVersion),
  edition: v.number(),
  date: v.pipe(v.string(), v.isoDate()),
  community: v.object({
    name: v.optional(v.string()),
    type: v.optional(v.picklist(communityTypes)),
    stage: v.picklist(stages),
    stageStated: v.boolean(),
    language: v.pipe(v.optional(v.picklist(languages)), v.description('The language in which new pages begin.')),
  }),
  areas: v.array(
    v.object({ area: v.picklist(areas), verdict: v.picklist(verdicts), met: v.number(), expected: v.number() }),
  ),
  pages: v.array(
    v.object({
      kind: v.string(),
      path: v.string(),
      status: v.picklist(['missing', 'waiting', 'open', 'written', 'elsewhere']),
    }),
  ),
  privacyPage: v.pipe(v.optional(v.string()), v.description('The page that says what is kept about people.')),
  findings: v.array(finding),
  accepted: v.array(v.object({ ...finding.entries, because: v.string(), until: v.string() })),
  later: v.array(finding),
  unknown: v.array(v.string()),
  leftOut: v.array(v.object({ path: v.string(), reason: v.string() })),
  nextSteps: v.array(
    v.object({
      path: v.string(),
      isNew: v.boolean(),
      minutes: v.number(),
      check: v.optional(v.string()),
      kind: v.optional(v.string()),
      message: v.string(),
    }),
  ),
  comparison: v.pipe(v.optional(comparison), v.description('What is different from an earlier version.')),
  pullRequest: v.pipe(v.optional(counted), v.description('The number of the pull request that was checked.')),
})

export type ReportData = v.InferOutput<typeof reportSchema>

/** What a report tells beside the assessment. */
export interface ReportExtras {
  readonly comparison?: Comparison | undefined
  readonly pullRequest?: number | undefined
}

/** Returns an assessment as data; private values are not in it, and no text is longer than a line. */
export function reportData(assessment: Assessment, { comparison, pullRequest }: ReportExtras = {}): ReportData {
  const { name, type, stage, stageStated, language } = assessment
  const data = (one: Finding) => findingData(assessment, one)
  return {
    version: reportVersion,
    edition: assessment.edition,
    date: assessment.date,
    community: {
      ...(name !== undefined && { name: shown(name) }),
      ...(type !== undefined && { type }),
      stage,
      stageStated,
      ...(language !== 'en' && { language }),
    },
    areas: assessment.areas.map(({ area, verdict, met, expected }) => ({ area, verdict, met, expected })),
    pages: assessment.pages.map(({ kind, path, status }) => ({ kind, path, status })),
    ...(assessment.privacyPage !== undefined && { privacyPage: assessment.privacyPage }),
    findings: assessment.findings.map(data),
    accepted: assessment.accepted.map(({ finding, by }) => ({
      ...data(finding),
      because: shown(by.because),
      until: by.until,
    })),
    later: assessment.later.map(data),
    unknown: [...assessment.unknown],
    leftOut: assessment.leftOut.map(({ path, reason }) => ({ path, reason })),
    nextSteps: assessment.nextSteps.map((step) => ({
      path: step.path,
      isNew: step.isNew,
      minutes: step.minutes,
      ...(step.kind !== undefined && { kind: step.kind }),
      ...(step.finding && { check: step.finding.check }),
      message: step.finding ? message(assessment, step.finding) : firstStep(step.kind),
    })),
    ...(comparison && {
      comparison: {
        touched: comparison.touched.map((file) => ({ ...file })),
        new: comparison.new.map(data),
        fixed: comparison.fixed.map(data),
        remaining: comparison.remaining.map(data),
        moves: comparison.moves.map((move) => ({ ...move })),
        changes: comparison.changes.slice(0, mostChanges).map(changeData),
        reformatted: [...comparison.reformatted],
        ...(comparison.inBetween && {
          inBetween: {
            stops: comparison.inBetween.stops.map((stop) => ({
              ...stop,
              message: plain(passedStop(stop, assessment.checks, 'change')),
            })),
            isWhole: comparison.inBetween.isWhole,
          },
        }),
      },
    }),
    ...(pullRequest !== undefined && { pullRequest }),
  }
}

/** Returns a report that was read from somewhere, or nothing when it has not this shape. */
export function readReport(data: unknown): ReportData | undefined {
  const parsed = v.safeParse(reportSchema, data)
  return parsed.success ? parsed.output : undefined
}

function findingData(assessment: Assessment, finding: Finding): ReportData['findings'][number] {
  const { check, about, severity, area, place, also, values } = finding
  return {
    check,
    about: {
      ...about,
      ...(about.entry !== undefined && { entry: withoutPersonal(about.entry) }),
      ...(about.field !== undefined && { field: withoutPersonal(about.field) }),
    },
    severity,
    area,
    path: place?.path ?? about.path,
    ...(place && { line: place.line, column: place.column }),
    ...(also && { also: { ...also } }),
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shortened(value)])),
    message: message(assessment, finding),
  }
}

function shortened(value: Finding['values'][string]): string | number | string[] {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? shown(value) : value.map((item) => shown(item))
}

function message(assessment: Assessment, finding: Finding): string {
  const check = assessment.checks.get(finding.check)
  return check ? plain(speak(finding, check)) : finding.check
}

function firstStep(kind: string | undefined): string {
  return kindNamed(kind)?.firstStep.title ?? ''
}
