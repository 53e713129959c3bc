// Notes in words: what is wrong, where, why it matters, what to do. Those of one check stand together.
import { areas, type Finding, type Place, type Severity, severities } from '../finding.ts'
import type { Assessment } from '../health/assessment.ts'
import type { NextStep } from '../health/next-steps.ts'
import { kinds } from '../kinds/all.ts'
import type { AnyKind } from '../kinds/kind.ts'
import type { Block, Inline, Item } from '../words/blocks.ts'
import { advise, type Segment, speak, words } from '../words/speak.ts'
import { amount } from './headline.ts'
import { editLink, type Home, lineLink, newPageLink } from './links.ts'
import { severityNames } from './phrases.ts'

/** How many lines of one check are shown before "and N more". */
const linesOfOneCheck = 5
/** How many checks of one severity are shown open; the rest is folded. */
const checksShown = 12

/** Returns the notes by severity, most serious first. */
export function notes(assessment: Assessment, home: Home | undefined): readonly Block[] {
  return severities.flatMap((severity) => ofSeverity(assessment, severity, home))
}

function ofSeverity(assessment: Assessment, severity: Severity, home: Home | undefined): readonly Block[] {
  const findings = assessment.findings.filter((finding) => finding.severity === severity)
  if (findings.length === 0) return []
  const groups = grouped(findings)
  const items = groups.map((group) => noteItem(assessment, group, home))
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

function noteItem(assessment: Assessment, group: readonly Finding[], home: Home | undefined): Item {
  const [first, ...others] = group as readonly [Finding, ...Finding[]]
  const check = assessment.checks.get(first.check)
  if (!check) return { text: [] }
  const line = (finding: Finding) => noteLine(assessment, finding, home)
  const shownOthers = others.slice(0, linesOfOneCheck - 1).map(line)
  const hidden = group.length - 1 - shownOthers.length
  const time =
    check.minutes === undefined ? [] : [words(' '), { type: 'quiet' as const, text: [words(minutes(check.minutes))] }]
  return {
    text: line(first),
    more: [...shownOthers, ...(hidden > 0 ? [[words(`… and ${hidden} more like this.`)]] : [])],
    aside: [words(`${check.why} `), ...advise(first, check), ...time],
  }
}

function sentence(assessment: Assessment, finding: Finding): readonly Inline[] {
  const check = assessment.checks.get(finding.check)
  const waiting = waitingKind(assessment, finding)
  if (waiting)
    return [words('The page '), { type: 'strong', text: [words(waiting.title)] }, words(' is waiting for your words.')]
  return check ? speak(finding, check) : []
}

/** The kind of an empty page that a finding asks for. */
function waitingKind(assessment: Assessment, finding: Finding): AnyKind | undefined {
  const asked = assessment.checks.get(finding.check)?.asksForPage
  const page = assessment.pages.find((page) => page.kind === asked)
  return page?.status === 'waiting' ? kindNamed(asked) : undefined
}

/** One note: its sentence, and where it is. A page that the sentence names is not named twice. */
function noteLine(assessment: Assessment, finding: Finding, home: Home | undefined): readonly Inline[] {
  const says = sentence(assessment, finding)
  const { about, place } = finding
  const isNamed = says.some((part) => part.type === 'path' && part.text === about.path) && place?.path === about.path
  if (!isNamed) return [...says, words(' '), ...placeOf(assessment, finding, home)]
  const linked = says.flatMap((part) =>
    part.type === 'path' && part.text === about.path && home ? linkTo([part], editLink(home, part.text)) : [part],
  )
  // What is said of a whole page has no line to go to.
  if (!place || place.line === 1) return linked
  return [
    ...linked,
    words(' '),
    ...linkTo([words(`line ${place.line}`)], home && lineLink(home, place)),
    ...second(finding, home),
  ]
}

/** Returns where a finding is: the page and line, linked when the repository's address is known. */
function placeOf(assessment: Assessment, finding: Finding, home: Home | undefined): readonly Inline[] {
  const { about, place } = finding
  const page = [{ type: 'path' as const, text: about.path }]
  const isMissing = assessment.pages.find((page) => page.kind === about.kind)?.status === 'missing'
  if (isMissing) return linkTo(page, home && newPageLink(home, about.path))
  if (!place || place.line === 1) return [...linkTo(page, home && editLink(home, about.path)), ...second(finding, home)]
  return [...linkTo(pageAndLine(place), home && lineLink(home, place)), ...second(finding, home)]
}

/** The other place, where two things conflict. */
function second({ also, place }: Finding, home: Home | undefined): readonly Inline[] {
  if (!also) return []
  const where = also.path === place?.path ? [words(`line ${also.line}`)] : pageAndLine(also)
  return [words(' and '), ...linkTo(where, home && lineLink(home, also))]
}

function pageAndLine(place: Place): readonly Segment[] {
  return [{ type: 'path', text: place.path }, words(`, line ${place.line}`)]
}

function linkTo(text: readonly Segment[], href: string | undefined): readonly Inline[] {
  return href === undefined ? [words('('), ...text, words(')')] : [{ type: 'anchor', text, href }]
}

/** Returns the next steps as a numbered list, each with its page and its minutes. */
export function stepItems(assessment: Assessment, home: Home | undefined): readonly Item[] {
  return assessment.nextSteps.map((step): Item => {
    const time: Inline = { type: 'quiet', text: [words(minutes(step.minutes))] }
    const { says, how } = stepWords(assessment, step, home)
    return { text: [...says, words(' '), time], aside: how }
  })
}

function stepWords(
  assessment: Assessment,
  step: NextStep,
  home: Home | undefined,
): { readonly says: readonly Inline[]; readonly how: readonly Segment[] } {
  const kind = kindNamed(step.kind)
  if (kind) {
    const href = home && (step.isNew ? newPageLink(home, step.path) : editLink(home, step.path))
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

function kindNamed(name: string | undefined): AnyKind | undefined {
  return (Object.values(kinds) as readonly AnyKind[]).find((kind) => kind.kind === name)
}

/** Returns a length of time as people say it: "5 minutes", "an hour". */
export function minutes(number: number): string {
  if (number < 60) return amount(number, 'minute', 'minutes')
  return number === 60 ? 'an hour' : `${Math.round(number / 30) / 2} hours`
}
