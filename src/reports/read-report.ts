// Reads a report that anybody may have written: what we know is taken, every word of it is ours again afterwards.
import type { Check } from '../checks/check.ts'
import { everyCheck } from '../checks/every-check.ts'
import { fitsSlot, piecesOf } from '../checks/wording.ts'
import type { Comparison } from '../comparison/compare-findings.ts'
import type { Finding, Place } from '../finding.ts'
import type { Reported } from '../health/assessment.ts'
import type { NextStep } from '../health/next-steps.ts'
import type { PageState } from '../health/pages.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import { isOddName, staysInside } from '../sources/path-names.ts'
import { readChanges } from './read-changes.ts'
import { type ReportData, readReport } from './report-data.ts'

/** A report has three steps; more than that is none of ours. Of more notes than these nobody reads the rest in a comment. */
const mostSteps = 3
const mostNotes = 5000

export interface ReadReport {
  readonly reported: Reported
  readonly comparison?: Comparison
  readonly pullRequest?: number
}

/**
 * Returns what a report tells, or nothing when it has not our shape. Notes of checks that we do not have, values of a wrong
 * type and paths that lead out of the repository are left out; sentences are written anew from the checks' own words.
 */
export function readReported(data: unknown): ReadReport | undefined {
  const report = readReport(data)
  if (!report) return undefined
  const checks = new Map(everyCheck().map((check) => [check.id, check]))
  const findings = (all: readonly FindingData[]) =>
    all.slice(0, mostNotes).flatMap((one) => findingOf(one, checks) ?? [])
  const open = findings(report.findings)
  const { name, type, stage, stageStated, language = 'en' } = report.community
  return {
    reported: {
      date: report.date,
      edition: report.edition,
      name,
      type,
      stage,
      stageStated,
      language,
      pages: oneOfEachKind(report.pages).flatMap((page) => pageOf(page, open) ?? []),
      ...(report.privacyPage !== undefined && isOurs(report.privacyPage) && { privacyPage: report.privacyPage }),
      areas: report.areas,
      findings: open,
      accepted: report.accepted.flatMap((one) => {
        const finding = findingOf(one, checks)
        return finding ? [{ finding, by: { check: one.check, because: one.because, until: one.until, line: 1 } }] : []
      }),
      later: findings(report.later),
      unknown: report.unknown.filter((id) => checks.has(id)),
      leftOut: report.leftOut.slice(0, mostNotes).filter(({ path }) => isOurs(path)),
      nextSteps: report.nextSteps.slice(0, mostSteps).flatMap((step) => stepOf(step, open) ?? []),
      checks,
    },
    ...(report.comparison && { comparison: comparisonOf(report.comparison, findings, checks) }),
    ...(report.pullRequest !== undefined && { pullRequest: report.pullRequest }),
  }
}

type FindingData = ReportData['findings'][number]

function findingOf(data: FindingData, checks: ReadonlyMap<string, Check>): Finding | undefined {
  const { check: id, about, area, severity, path, line, column, also, values } = data
  const check = checks.get(id)
  const isWhole = check && [check.says, check.fix].every((template) => fitsTemplate(template, values, check.says))
  const isPlaced = [about.path, path, ...(also ? [also.path] : [])].every(isOurs)
  if (!isWhole || !isPlaced || (about.kind !== undefined && !titleOf(about.kind))) return undefined
  const place: Place | undefined = line === undefined ? undefined : { path, line, column: column ?? 1 }
  const { kind, entry, field } = about
  return {
    check: id,
    area,
    severity,
    about: {
      path: about.path,
      ...(kind !== undefined && { kind }),
      ...(entry !== undefined && { entry }),
      ...(field !== undefined && { field }),
    },
    ...(place && { place }),
    ...(also && { also }),
    values,
  }
}

/** Every slot of the sentence has its value, and no value is of another type than its slot. */
function fitsTemplate(template: string, values: FindingData['values'], sentence: string): boolean {
  return piecesOf(template).every((piece) => {
    if (typeof piece === 'string') return true
    const value = Object.hasOwn(values, piece.name) ? values[piece.name] : undefined
    return value === undefined ? template !== sentence : fitsSlot(value, piece)
  })
}

/** A report has one page of each kind. */
function oneOfEachKind(pages: ReportData['pages']): ReportData['pages'] {
  return [...new Map(pages.map((page) => [page.kind, page])).values()]
}

function pageOf({ kind, path, status }: ReportData['pages'][number], open: readonly Finding[]): PageState | undefined {
  const title = titleOf(kind)
  const notes = open.filter((finding) => finding.about.kind === kind).length
  return title !== undefined && isOurs(path) ? { kind, title, path, status, notes } : undefined
}

/** A step is a kind's first step, or the note that it answers. */
function stepOf(step: ReportData['nextSteps'][number], open: readonly Finding[]): NextStep | undefined {
  const { path, isNew, minutes, kind, check } = step
  if (!isOurs(path) || !(minutes > 0 && minutes <= aDay)) return undefined
  const finding = open.find((one) => one.check === check && one.about.path === path)
  const answers = kind === undefined ? finding && { finding } : titleOf(kind) !== undefined && { kind }
  if (!answers) return undefined
  return { path, isNew, minutes, ...(finding?.place && { place: finding.place }), ...answers }
}

function comparisonOf(
  { touched, moves, changes, reformatted, inBetween, ...notes }: NonNullable<ReportData['comparison']>,
  findings: (all: readonly FindingData[]) => readonly Finding[],
  checks: ReadonlyMap<string, Check>,
): Comparison {
  return {
    touched: touched.flatMap(({ path, how, from }) =>
      [path, from ?? path].every(isOurs) ? [{ path, how, ...(from !== undefined && { from }) }] : [],
    ),
    new: findings(notes.new),
    fixed: findings(notes.fixed),
    remaining: findings(notes.remaining),
    moves,
    changes: readChanges(changes, isOurs),
    reformatted: reformatted.slice(0, mostNotes).filter(isOurs),
    ...(inBetween && {
      inBetween: {
        stops: inBetween.stops
          .slice(0, mostNotes)
          .filter(({ check, path }) => checks.get(check)?.exposes !== undefined && isOurs(path))
          .map(({ check, path, commit }) => ({ check, path, commit })),
        isWhole: inBetween.isWhole,
      },
    }),
  }
}

const aDay = 24 * 60

/** True for a path within the repository, no longer than one can be, and with nothing in it that misleads. */
function isOurs(path: string): boolean {
  return path !== '' && path.length <= 400 && staysInside(path) && !isOddName(path)
}

function titleOf(kind: string): string | undefined {
  return kindNamed(kind)?.title
}
