// The notes as SARIF 2.1.0, for GitHub's code scanning and for every other program that reads it.
import { createHash } from 'node:crypto'
import type { Check } from '../checks/check.ts'
import type { Comparison } from '../comparison/compare-findings.ts'
import { withoutPersonal } from '../documents/personal.ts'
import type { Finding, Place } from '../finding.ts'
import type { Reported } from '../health/assessment.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import { fromTop } from '../sources/folder-in-repository.ts'
import { advise, speak, words } from '../words/speak.ts'
import { json } from '../words/writers/json.ts'
import { sarifText } from '../words/writers/sarif.ts'
import { sarifLevels, sarifRule } from './sarif-rule.ts'

export interface SarifOptions {
  readonly comparison?: Comparison | undefined
  /** The folder of the community in the repository, empty for its root: places are told from the top of the repository. */
  readonly folder?: string
  /**
   * What becomes of notes that the community has set aside. GitHub shows them like any other, with or without
   * `suppressions` (github/codeql-action#1230), so for GitHub they are left out.
   */
  readonly setAside?: 'marked' | 'left-out'
}

/**
 * GitHub takes 25,000 results of a run and shows 5,000, takes 25,000 rules, 20 tags of a rule, 1,000 places of a result and
 * 10 MB of the whole once it is packed (docs.github.com, “SARIF results exceed one or more limits”). We have one run, a few
 * hundred rules with at most fifteen tags, two places of a result, and half a kilobyte for each.
 */
const mostResults = 5000

interface Told {
  readonly finding: Finding
  readonly because?: { readonly because: string; readonly until: string }
}

/** Returns the notes as SARIF, the most serious first. A rule stands in it for each check that speaks. */
export function sarifReport(
  reported: Reported,
  { comparison, folder = '', setAside = 'marked' }: SarifOptions = {},
): string {
  const all: readonly Told[] = [
    ...reported.findings.map((finding) => ({ finding })),
    ...(setAside === 'marked' ? reported.accepted.map(({ finding, by }) => ({ finding, because: by })) : []),
  ]
  const told = all.slice(0, mostResults)
  const asked = [...new Set(told.map(({ finding }) => finding.check))].flatMap((id) => reported.checks.get(id) ?? [])
  const fingerprint = fingerprints()
  const isNew = new Set(comparison?.new)
  return json({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Moothall',
            informationUri: 'https://github.com/moothall/moothall',
            rules: asked.map((check) => sarifRule(check, findingsOf(told, check))),
          },
        },
        language: 'en',
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: folder === '' ? 'moothall/' : `moothall/${uri(folder)}/` },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } },
        invocations: [{ executionSuccessful: true, ...cutOff(all.length - told.length) }],
        results: told.map((one) => ({
          ...result(one, { check: reported.checks.get(one.finding.check), rules: asked, folder }),
          ...(comparison && { baselineState: isNew.has(one.finding) ? 'new' : 'unchanged' }),
          partialFingerprints: fingerprint(one.finding),
        })),
      },
    ],
  })
}

function findingsOf(told: readonly Told[], check: Check): readonly Finding[] {
  return told.flatMap(({ finding }) => (finding.check === check.id ? [finding] : []))
}

function result(
  { finding, because }: Told,
  {
    check,
    rules,
    folder,
  }: { readonly check: Check | undefined; readonly rules: readonly Check[]; readonly folder: string },
): object {
  const { severity, about, place, also } = finding
  const text = check ? sarifText([...speak(finding, check), words(' '), ...advise(finding, check)]) : finding.check
  return {
    ruleId: finding.check,
    ...(check && { ruleIndex: rules.indexOf(check) }),
    level: sarifLevels[severity],
    message: { text },
    locations: [location(place ?? { path: about.path, line: 1, column: 1 }, folder)],
    ...(also && {
      relatedLocations: [
        { id: 1, ...location(also, folder), message: { text: 'The other place that this note speaks of.' } },
      ],
    }),
    ...(because && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: sarifText([
            { type: 'said', text: because.because },
            words(` (until ${formatDate(because.until)})`),
          ]),
        },
      ],
    }),
  }
}

function location({ path, line, column }: Place, folder: string): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(fromTop(path, folder)), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
  }
}

/** A colon is encoded as well, so that no name of a file looks like a scheme. */
function uri(path: string): string {
  return path
    .split('/')
    .map((step) => encodeURIComponent(step.toWellFormed()))
    .join('/')
}

/**
 * Returns what tells a note again in a later run: what it is about, and never its line. It is made of nothing but what the
 * report says openly, so nobody can find out from it what it hides. GitHub looks at the hash of a line only, which its own
 * upload adds; a page that is not there has no line, so there ours stands in.
 */
function fingerprints(): (finding: Finding) => Readonly<Record<string, string>> {
  const seen = new Map<string, number>()
  return ({ check, about, place }) => {
    const entry = about.entry === undefined ? null : withoutPersonal(about.entry)
    const name = JSON.stringify([check, about.path, about.kind ?? null, entry, about.field ?? null])
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    const hash = `${createHash('sha256').update(name).digest('hex').slice(0, 32)}:${count}`
    return { 'moothallNote/v1': hash, ...(place === undefined && { primaryLocationLineHash: hash }) }
  }
}

function cutOff(rest: number): object {
  if (rest <= 0) return {}
  const text = `And ${rest} more notes, which are less serious.`
  return { toolExecutionNotifications: [{ level: 'note', message: { text } }] }
}
