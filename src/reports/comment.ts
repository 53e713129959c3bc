// The comment on a pull request: what it touches and what we noticed in it, no longer than a screen.

import type { Comparison } from '../comparison/compare-findings.ts'
import type { Touched } from '../comparison/touched.ts'
import { type Finding, type Severity, severities } from '../finding.ts'
import type { Reported } from '../health/assessment.ts'
import { cannotWait } from '../health/makes-red.ts'
import type { NextStep } from '../health/next-steps.ts'
import type { PageStatus } from '../health/pages.ts'
import type { Block, Inline } from '../words/blocks.ts'
import { joined, type Segment, words } from '../words/speak.ts'
import { markdown } from '../words/writers/markdown.ts'
import { answered, changeNotes, movesTable } from './change.ts'
import { amount, isNew } from './headline.ts'
import { everyoneReads } from './health-report.ts'
import type { Home } from './links.ts'
import { newPageTexts } from './new-pages.ts'
import { stepItems } from './notes.ts'
import { statusNames } from './phrases.ts'
import { fitting } from './size.ts'

/** A pull request as the platform tells it; nothing of it comes from the report. */
export interface PullRequest {
  /** The files that it changes, by their path in the repository. */
  readonly files: readonly Touched[]
  /** False when it changes more files than can be listed. */
  readonly filesAreAll: boolean
  /** True for somebody's first contribution here. */
  readonly isFirst: boolean
  /** The folder of the community in the repository, empty for its root. */
  readonly folder: string
  /** Where the branch stands that is asked to be merged; unknown when its repository is gone. */
  readonly home: Home | undefined
  /** The address of the issue that tells how the whole community is doing. */
  readonly standingUrl?: string | undefined
}

export interface CommentReport {
  readonly reported: Reported
  readonly comparison?: Comparison | undefined
}

/** Letters that GitHub takes in a comment are 65,536; the rest is room for what it counts differently. */
const mostBytes = 60_000
const mostLines = 40

/** From the fullest that may fit a screen to the barest. */
const sizes = [8, 6, 5, 4, 3, 2, 1, 0].flatMap((shown) =>
  [100, 20, 5, 0].flatMap((folded) => [false, true].map((sparing) => ({ shown, folded, sparing }))),
)

/** Returns the comment as Markdown: at most 40 visible lines and 60,000 bytes, the first three lines a message by themselves. */
export function commentReport(report: CommentReport, pull: PullRequest): string {
  return fitting({ bytes: mostBytes, lines: mostLines }, sizes, ({ sparing, ...size }) =>
    markdown(comment(report, { ...pull, home: pull.home && { ...pull.home, sparing } }, size)),
  )
}

type Size = Omit<(typeof sizes)[number], 'sparing'>

function comment({ reported, comparison }: CommentReport, pull: PullRequest, size: Size): readonly Block[] {
  const files = pull.files.map((file) => inFolder(file, pull.folder))
  const brought = notesOf(reported, comparison, files)
  const welcome = isNew(reported) && !pull.isFirst
  // While every page still waits for words, the steps below say so better than a note for each of them.
  const told = isNew(reported) ? brought.filter((finding) => !asksForPage(reported, finding)) : brought
  return [
    ...opening(reported, comparison, pull, { files, told }),
    ...changeNotes(reported, told, { home: pull.home, ...size }),
    ...done(reported, comparison),
    ...(welcome ? beginning(reported, pull, told) : []),
    ...newPageTexts(reported, pull.home),
    ...footer(reported, comparison, pull),
  ]
}

/** What the change brings; where that cannot be told, what is open on the pages that it touches. */
function notesOf(
  reported: Reported,
  comparison: Comparison | undefined,
  files: readonly Touched[],
): readonly Finding[] {
  const touched = new Set(files.map(({ path }) => path))
  return comparison?.new ?? reported.findings.filter(({ about }) => touched.has(about.path))
}

function asksForPage({ checks }: Reported, { check }: Finding): boolean {
  return checks.get(check)?.asksForPage !== undefined
}

interface Noticed {
  readonly files: readonly Touched[]
  readonly told: readonly Finding[]
}

function opening(
  reported: Reported,
  comparison: Comparison | undefined,
  pull: PullRequest,
  { files, told }: Noticed,
): readonly Block[] {
  const count = (severity: Severity) => told.filter((finding) => finding.severity === severity).length
  const sentence: readonly Inline[] = [
    { type: 'strong', text: [words('This pull request')] },
    words(' '),
    ...whatItDoes(files, pull.filesAreAll),
    words(`. ${advice(reported, told)}`),
  ]
  const aside = comparison ? [] : [words(`${cannotCompare} `)]
  return [
    { type: 'heading', level: 3, text: [words(title(reported, comparison, pull, count))] },
    ...ownChecks(files, pull),
    { type: 'paragraph', text: sentence },
    { type: 'paragraph', text: [...aside, ...(isNew(reported) ? [words(newcomers(reported))] : noticed(count))] },
  ]
}

const counted: Readonly<Record<Severity, readonly [string, string]>> = {
  stop: ['thing that must not be public', 'things that must not be public'],
  error: ['thing to fix', 'things to fix'],
  warning: ['thing worth doing soon', 'things worth doing soon'],
  advice: ['idea', 'ideas'],
}

function noticed(count: (severity: Severity) => number): readonly Segment[] {
  const parts = severities.flatMap((severity) =>
    count(severity) > 0 ? [[words(amount(count(severity), ...counted[severity]))]] : [],
  )
  if (parts.length === 0) return [words('We have no notes on it.')]
  return [words('We noticed '), ...inSentence(parts), words(' in it.')]
}

const cannotCompare =
  'We could not see what stood before, so these notes may be older than this pull request; the report of the check says how to change that.'

function title(
  reported: Reported,
  comparison: Comparison | undefined,
  pull: PullRequest,
  count: (severity: Severity) => number,
): string {
  if (count('stop') > 0) return 'Please do not publish this yet.'
  if (pull.isFirst) return 'Thank you for your first contribution here.'
  if (isNew(reported)) return 'Welcome. Your community has a home.'
  if (count('error') > 0) return 'Something needs another look.'
  if (count('warning') > 0) return 'Ready to merge, with something to do soon.'
  if (count('advice') > 0) return 'Ready to merge, with an idea or two.'
  const answers = comparison ? answered(reported, comparison).length : 0
  return answers > 0 ? 'This answers what was still open.' : 'Nothing needs to be fixed.'
}

/** What to do with the pull request, in one sentence. */
function advice({ checks }: Reported, told: readonly Finding[]): string {
  if (told.some(({ severity }) => severity === 'stop'))
    return 'What is merged can be read in older versions for ever, so please look at this first.'
  if (told.some((finding) => cannotWait(finding, checks)))
    return 'A page can no longer be read, so please wait with merging.'
  if (told.some(({ severity }) => severity === 'error')) return 'Please have a look before you merge it.'
  return 'You can merge it safely.'
}

const verbs = [
  ['added', 'adds'],
  ['changed', 'changes'],
  ['moved', 'moves'],
  ['removed', 'takes away'],
] as const

/** Files of one sort that are named; more are counted. */
const named = 3

function whatItDoes(files: readonly Touched[], areAll: boolean): readonly Segment[] {
  if (files.length === 0) return [words('changes none of the pages')]
  const parts = verbs.flatMap(([how, verb]): readonly (readonly Segment[])[] => {
    const ofThis = files.filter((file) => file.how === how)
    if (ofThis.length === 0) return []
    const rest = ofThis.length - named
    const shown = (rest > 1 ? ofThis.slice(0, named) : ofThis).map(nameOf)
    return [[words(`${verb} `), ...inSentence(rest > 1 ? [...shown, [words(`${rest} more files`)]] : shown)]]
  })
  const sentence = inSentence(parts)
  return areAll ? sentence : [...sentence, words(', and more files than can be listed')]
}

function nameOf({ path, from }: Touched): readonly Segment[] {
  const to: Segment = { type: 'path', text: path }
  return from === undefined ? [to] : [{ type: 'path', text: from }, words(' to '), to]
}

function inSentence(parts: readonly (readonly Segment[])[]): readonly Segment[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [words(at === parts.length - 1 ? ' and ' : ', '), ...part]))
}

/** Somebody who changes how pages are checked could make this comment say anything. */
function ownChecks(files: readonly Touched[], { filesAreAll }: PullRequest): readonly Block[] {
  const steering = files.flatMap(({ path, from }) => [path, ...(from === undefined ? [] : [from])]).filter(steers)
  if (steering.length === 0 && filesAreAll) return []
  const which: readonly Segment[] =
    steering.length === 0
      ? [words('it may change')]
      : joined(steering.slice(0, named).map((path): Segment => ({ type: 'path', text: path })))
  return [
    {
      type: 'paragraph',
      text: [
        { type: 'strong', text: [words('This pull request changes its own checks')] },
        words(' ('),
        ...which,
        words('). Look at these changes yourself before you rely on what follows.'),
      ],
    },
  ]
}

function steers(path: string): boolean {
  return /(?:^|\/)(?:\.github\/|community\.ya?ml$)/i.test(path)
}

function inFolder(file: Touched, folder: string): Touched {
  const within = (path: string) =>
    folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
  return { ...file, path: within(file.path), ...(file.from !== undefined && { from: within(file.from) }) }
}

function newcomers({ pages }: Reported): string {
  const ready = pages.filter(({ status }) => status !== 'missing')
  const waiting = ready.filter(({ status }) => status === 'waiting')
  return `${amount(ready.length, 'page is', 'pages are')} ready. ${waiting.length} of them wait for your own words; everyone starts like this.`
}

function done(reported: Reported, comparison: Comparison | undefined): readonly Block[] {
  if (!comparison) return []
  const items = answered(reported, comparison)
  const shown = items.slice(0, 4)
  const more = items.length - shown.length
  const list: readonly Block[] =
    items.length === 0
      ? []
      : [
          { type: 'paragraph', text: [{ type: 'strong', text: [words('Done with this change')] }] },
          {
            type: 'list',
            ordered: false,
            items:
              more > 0 ? [...shown, { text: [words(`And ${amount(more, 'more thing', 'more things')}.`)] }] : shown,
          },
        ]
  return [...list, ...movesTable(comparison)]
}

/** For a community whose pages still wait: three steps, and where it is. */
function beginning(reported: Reported, { home }: PullRequest, told: readonly Finding[]): readonly Block[] {
  // What was said above is not said again as a step.
  const isNewHere = ({ finding }: NextStep) => !told.some((one) => isAlike(one, finding))
  const steps = stepItems({ ...reported, nextSteps: reported.nextSteps.filter(isNewHere) }, home)
  const order: readonly PageStatus[] = ['written', 'elsewhere', 'open', 'waiting', 'missing']
  return [
    {
      type: 'paragraph',
      text: [
        { type: 'strong', text: [words('Good first steps')] },
        words(' (each link opens the page, ready to edit)'),
      ],
    },
    { type: 'list', ordered: true, items: steps },
    { type: 'paragraph', text: [{ type: 'strong', text: [words('Where you are')] }] },
    {
      type: 'table',
      head: [[words('Pages')], [words('Now')]],
      rows: order.flatMap((status) => {
        const titles = reported.pages.filter((page) => page.status === status).map(({ title }) => title)
        return titles.length > 0 ? [[[words(titles.join(', '))], [words(statusNames[status])]]] : []
      }),
    },
    everyoneReads,
  ]
}

function isAlike(one: Finding, other: Finding | undefined): boolean {
  return one.check === other?.check && JSON.stringify(one.about) === JSON.stringify(other.about)
}

const explanation = 'https://github.com/moothall/moothall#on-github'

function footer(reported: Reported, comparison: Comparison | undefined, pull: PullRequest): readonly Block[] {
  const before = comparison?.remaining.length ?? 0
  const older: readonly Inline[] =
    pull.isFirst || pull.standingUrl === undefined || isNew(reported) || before === 0
      ? []
      : [
          words('What was open before is no part of this: '),
          { type: 'anchor', text: [words('how our community is doing')], href: pull.standingUrl },
          words('. '),
        ]
  return [
    {
      type: 'paragraph',
      text: [
        ...older,
        words('This comment updates itself without sending e-mail; come back to this page. '),
        { type: 'anchor', text: [words('What is this?')], href: explanation },
      ],
    },
  ]
}
