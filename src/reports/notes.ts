// Notes in words: what is wrong, where, why it matters, what to do. Those of one check stand together.

import { isHiddenPath } from '../documents/personal.ts'
import { areas, type Finding, type Place, type Severity, severities } from '../finding.ts'
import type { Reported } from '../health/assessment.ts'
import type { NextStep } from '../health/next-steps.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import type { AnyKind } from '../kinds/kind.ts'
import type { Block, Inline, Item } from '../words/blocks.ts'
import { advise, fill, type Segment, speak, words } from '../words/speak.ts'
import { type Alike, alikeBut } from './alike.ts'
import { amount } from './headline.ts'
import { editLink, type Home, lineLink } from './links.ts'
import { missingPage, newPageHref } from './new-pages.ts'
import { severityNames } from './phrases.ts'

/** How many lines of one check are shown before "and N more". */
const linesOfOneCheck = 5
/** How many names follow “The same for”, before "and N more". */
const namesOfOneCheck = 12
/** How many checks of one severity are shown open; the rest is folded. */
const checksShown = 12

/** Returns the notes by severity, most serious first. */
export function notes(assessment: Reported, home: Home | undefined): readonly Block[] {
  return severities.flatMap((severity) => ofSeverity(assessment, severity, home))
}

function ofSeverity(assessment: Reported, severity: Severity, home: Home | undefined): readonly Block[] {
  const findings = assessment.findings.filter((finding) => finding.severity === severity)
  if (findings.length === 0) return []
  const items = noteItems(assessment, findings, home)
  const rest = items.slice(checksShown)
  return [
    { type: 'heading', level: 3, text: [words(severityNames[severity])] },
    { type: 'list', ordered: false, items: items.slice(0, checksShown) },
    ...(rest.length > 0
      ? [
          {
            type: 'fold' as const,
            title: `${amount(rest.length, 'more note', 'more notes')} of this sort`,
            blocks: [{ type: 'list' as const, ordered: false, items: rest }],
          },
        ]
      : []),
  ]
}

/** Returns one item for each check that speaks, its notes together. */
export function noteItems(assessment: Reported, findings: readonly Finding[], home: Home | undefined): readonly Item[] {
  return grouped(findings).map((group) => noteItem(assessment, group, home))
}

function grouped(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.check)
    if (group) group.push(finding)
    else groups.set(finding.check, [finding])
  }
  return [...groups.values()].toSorted(
    (a, b) => areas.indexOf(a[0]?.area ?? 'identity') - areas.indexOf(b[0]?.area ?? 'identity'),
  )
}

function noteItem(assessment: Reported, group: readonly Finding[], home: Home | undefined): Item {
  const [first, ...others] = group as readonly [Finding, ...Finding[]]
  const check = assessment.checks.get(first.check)
  if (!check) return { text: [] }
  const alike = alikeBut(first, others, check)
  const unlike = others.filter((finding) => !alike?.findings.includes(finding))
  const shownOthers = unlike.slice(0, linesOfOneCheck - 1)
  const lines = [
    noteLine(assessment, first, home),
    ...(alike ? [sameFor(assessment, first, alike, home)] : []),
    ...shownOthers.map((finding) => noteLine(assessment, finding, home)),
  ]
  const hidden = unlike.length - shownOthers.length
  const time =
    check.minutes === undefined ? [] : [words(' '), { type: 'quiet' as const, text: [words(minutes(check.minutes))] }]
  return {
    text: lines[0] ?? [],
    more: [...lines.slice(1), ...(hidden > 0 ? [[words(`… and ${hidden} more like this.`)]] : [])],
    aside: [words(`${check.why} `), ...advise(first, check), ...time],
  }
}

/** “The same for `Outreach` (line 12) and `Docs` (line 14).” */
function sameFor(
  assessment: Reported,
  first: Finding,
  { slot, findings }: Alike,
  home: Home | undefined,
): readonly Inline[] {
  const template = `{${slot.name}:${[slot.type, ...slot.forms].join('|')}}`
  const shown = findings.slice(0, namesOfOneCheck)
  const hidden = findings.length - shown.length
  const names = shown.map((finding): readonly Inline[] => {
    const name = fill(template, finding.values)
    if (slot.type === 'path') return pathLine(assessment, finding, name, home)
    const line = lineOf(assessment, finding)
    if (line?.path === first.place?.path && line?.line === first.place?.line) return name
    const isThere = line !== undefined && line.path === first.place?.path
    const place = isThere ? lineTo(line, home) : where(assessment, finding, home)
    return [...name, words(' '), ...(home ? [words('('), ...place, words(')')] : place)]
  })
  const more: readonly (readonly Inline[])[] = hidden > 0 ? [[words(`${hidden} more`)]] : []
  return [words('The same for '), ...inARow([...names, ...more]), words('.')]
}

function inARow(items: readonly (readonly Inline[])[]): readonly Inline[] {
  return items.flatMap((item, at) => (at === 0 ? item : [words(at === items.length - 1 ? ' and ' : ', '), ...item]))
}

/** Returns what a finding says, in the words of its check. */
export function sentence(assessment: Reported, finding: Finding): readonly Inline[] {
  const check = assessment.checks.get(finding.check)
  const waiting = waitingKind(assessment, finding)
  if (waiting)
    return [words('The page '), { type: 'strong', text: [words(waiting.title)] }, words(' is waiting for your words.')]
  return check ? speak(finding, check) : []
}

/** The kind of an empty page that a finding asks for. */
function waitingKind(assessment: Reported, finding: Finding): AnyKind | undefined {
  const asked = assessment.checks.get(finding.check)?.asksForPage
  const page = assessment.pages.find((page) => page.kind === asked)
  return page?.status === 'waiting' ? kindNamed(asked) : undefined
}

/** One note: its sentence, and where it is. A page that the sentence names is not named twice. */
function noteLine(assessment: Reported, finding: Finding, home: Home | undefined): readonly Inline[] {
  return pathLine(assessment, finding, sentence(assessment, finding), home)
}

/** Words about a finding, with its place behind them or, where they name its page, as a link on that name. */
function pathLine(
  assessment: Reported,
  finding: Finding,
  says: readonly Inline[],
  home: Home | undefined,
): readonly Inline[] {
  const { about, place } = finding
  const isItsPage = (part: Inline) => part.type === 'path' && part.text === about.path && place?.path === about.path
  if (!says.some(isItsPage)) return [...says, words(' '), ...where(assessment, finding, home)]
  const href = hrefOf(assessment, finding, home)
  const linked = says.flatMap((part) =>
    part.type === 'path' && isItsPage(part) && href !== undefined ? linkTo([part], href) : [part],
  )
  const line = lineOf(assessment, finding)
  return line === undefined ? linked : [...linked, words(' '), ...withSecond(lineTo(line, home), finding, home)]
}

/** Returns where a finding is. The name of the page leads to the editor, the number of the line to that line. */
export function where(assessment: Reported, finding: Finding, home: Home | undefined): readonly Inline[] {
  const line = lineOf(assessment, finding)
  const page = { type: 'path' as const, text: finding.about.path }
  const main = line ? pageAndLine(line, home) : linkTo([page], hrefOf(assessment, finding, home))
  return withSecond(main, finding, home)
}

/** What is said of a whole page, or of one that is not there, has no line to go to. */
function lineOf(assessment: Reported, { about, place }: Finding): Place | undefined {
  return place && place.line > 1 && !missingPage(assessment, about.kind, about.path) ? place : undefined
}

/** The address at which the page of a finding can be changed, or written where it is not there yet. */
function hrefOf(assessment: Reported, finding: Finding, home: Home | undefined): string | undefined {
  const { about } = finding
  if (isHiddenPath(about.path)) return undefined
  const missing = missingPage(assessment, about.kind, about.path)
  if (missing) return newPageHref(assessment, missing, home)
  return home && editLink(home, about.path, lineOf(assessment, finding)?.line)
}

/** Adds the other place, where two things conflict; without links both stand in one pair of brackets. */
function withSecond(main: readonly Inline[], { also, place }: Finding, home: Home | undefined): readonly Inline[] {
  if (!also) return main
  const isSamePage = also.path === place?.path
  if (home) return [...main, words(' and '), ...(isSamePage ? lineTo(also, home) : pageAndLine(also, home))]
  const other: readonly Inline[] = isSamePage
    ? [words(`line ${also.line}`)]
    : [{ type: 'path', text: also.path }, words(`, line ${also.line}`)]
  return [...main.slice(0, -1), words('; see also '), ...other, words(')')]
}

function pageAndLine(place: Place, home: Home | undefined): readonly Inline[] {
  const page: Segment = { type: 'path', text: place.path }
  if (!home) return linkTo([page, words(`, line ${place.line}`)], undefined)
  return [...linkTo([page], editLink(home, place.path, place.line)), words(', '), ...lineTo(place, home)]
}

function lineTo(place: Place, home: Home | undefined): readonly Inline[] {
  return linkTo([words(`line ${place.line}`)], home && lineLink(home, place))
}

/** Returns text that leads to an address; in brackets where there is none. */
export function linkTo(text: readonly Segment[], href: string | undefined): readonly Inline[] {
  return href === undefined ? [words('('), ...text, words(')')] : [{ type: 'anchor', text, href }]
}

/** Returns the next steps as a numbered list, each with its page and its minutes. */
export function stepItems(assessment: Reported, home: Home | undefined): readonly Item[] {
  return assessment.nextSteps.map((step): Item => {
    const time: Inline = { type: 'quiet', text: [words(minutes(step.minutes))] }
    const { says, how } = stepWords(assessment, step, home && { ...home, sparing: false })
    return { text: [...says, words(' '), time], aside: how }
  })
}

function stepWords(
  assessment: Reported,
  step: NextStep,
  home: Home | undefined,
): { readonly says: readonly Inline[]; readonly how: readonly Segment[] } {
  const kind = kindNamed(step.kind)
  if (kind) {
    const missing = missingPage(assessment, kind.kind, step.path)
    const href = missing
      ? newPageHref(assessment, missing, home)
      : home && editLink(home, step.path, beginningOf(assessment, step))
    const title: Inline = { type: 'strong', text: [words(kind.firstStep.title)] }
    return {
      says: [title, words(' '), ...linkTo([{ type: 'path', text: step.path }], href)],
      how: [words(kind.firstStep.how)],
    }
  }
  const check = step.finding && assessment.checks.get(step.finding.check)
  if (!step.finding || !check) return { says: [], how: [] }
  return { says: noteLine(assessment, step.finding, home), how: advise(step.finding, check) }
}

/** Where a page that waits for words begins: a section of another page begins below its first line. */
function beginningOf({ findings, checks }: Reported, { kind, path }: NextStep): number | undefined {
  const asking = findings.find(({ check, about }) => about.path === path && checks.get(check)?.asksForPage === kind)
  const line = asking?.place?.line ?? 1
  return line > 1 ? line : undefined
}

/** Returns a length of time as people say it: "5 minutes", "an hour". */
export function minutes(number: number): string {
  if (number < 60) return amount(number, 'minute', 'minutes')
  return number === 60 ? 'an hour' : `${Math.round(number / 30) / 2} hours`
}
