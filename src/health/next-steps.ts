// The three things to do next: what matters most first, one for each page, each small enough for one sitting.
import type { Check } from '../checks/check.ts'
import { areas, type Finding, type Place, severities } from '../finding.ts'
import { everyKind, kindNamed } from '../kinds/every-kind.ts'
import type { PageState } from './pages.ts'

export interface NextStep {
  /** The page to open; a new one when it is not there yet. */
  readonly path: string
  readonly isNew: boolean
  readonly place?: Place
  readonly minutes: number
  /** For an empty or missing page: the kind whose first step this is. */
  readonly kind?: string
  /** Otherwise the finding to act on. */
  readonly finding?: Finding
}

const defaultMinutes = 10
const howMany = 3

/** Returns up to three next steps, one for each page: the most serious first, then one for each area before a second one. */
export function nextSteps(
  findings: readonly Finding[],
  pages: readonly PageState[],
  checks: ReadonlyMap<string, Check>,
): readonly NextStep[] {
  const chosen: Finding[] = []
  for (const severity of severities) {
    const ofThis = findings.filter(
      ({ check, severity: own }) => own === severity && checks.get(check)?.followsByItself !== true,
    )
    const candidates = firstOfEachPage(ofThis, checks)
    const ofNewAreas = candidates.filter((one, at) => candidates.findIndex((other) => other.area === one.area) === at)
    for (const finding of new Set([...ofNewAreas, ...candidates]))
      if (!chosen.some((other) => other.about.path === finding.about.path)) chosen.push(finding)
  }
  return chosen.slice(0, howMany).map((finding) => stepFor(finding, pages, checks))
}

/** An empty page is a better beginning than a gap in one that stands. */
function firstOfEachPage(findings: readonly Finding[], checks: ReadonlyMap<string, Check>): readonly Finding[] {
  const isGap = (finding: Finding) => Number(checks.get(finding.check)?.asksForPage === undefined)
  const ordered = findings.toSorted((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area) || isGap(a) - isGap(b))
  return ordered.filter((one, at) => ordered.findIndex((other) => other.about.path === one.about.path) === at)
}

function stepFor(finding: Finding, pages: readonly PageState[], checks: ReadonlyMap<string, Check>): NextStep {
  const check = checks.get(finding.check)
  const kind = kindNamed(check?.asksForPage ?? check?.firstStepOf)
  return {
    path: finding.about.path,
    isNew: pages.find((page) => page.kind === finding.about.kind)?.status === 'missing',
    ...(finding.place && { place: finding.place }),
    minutes: kind?.firstStep.minutes ?? check?.minutes ?? defaultMinutes,
    ...(kind ? { kind: kind.kind } : { finding }),
  }
}

/** Returns findings in the order in which a reader should meet them: most serious first, then by area, page and line. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const kindsInOrder = everyKind.map((kind): string => kind.kind)
  const rank = (finding: Finding) =>
    [
      severities.indexOf(finding.severity),
      areas.indexOf(finding.area),
      kindsInOrder.indexOf(finding.about.kind ?? ''),
    ] as const
  return findings.toSorted((a, b) => {
    const [severityA, areaA, kindA] = rank(a)
    const [severityB, areaB, kindB] = rank(b)
    return (
      severityA - severityB ||
      areaA - areaB ||
      kindA - kindB ||
      compare(a.about.path, b.about.path) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      compare(a.check, b.check)
    )
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
