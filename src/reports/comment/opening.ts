// The first lines of the comment: they stand alone, since they are all that an e-mail shows.
import type { Change } from '../../comparison/change.ts'
import type { Comparison, Move } from '../../comparison/compare-findings.ts'
import type { Touched } from '../../comparison/touched.ts'
import { type Finding, type Severity, severities } from '../../finding.ts'
import type { Reported } from '../../health/assessment.ts'
import { cannotWait } from '../../health/makes-red.ts'
import { verdicts } from '../../health/verdicts.ts'
import type { Block, Inline } from '../../words/blocks.ts'
import { inSentence, joined, type Segment, words } from '../../words/speak.ts'
import { answered } from '../change.ts'
import { changeHeadline, onlyPeopleCan } from '../changes.ts'
import { amount, isNew, readyPages } from '../headline.ts'
import { type PullRequest, steeringAmong } from './pull-request.ts'

export interface Noticed {
  readonly told: readonly Finding[]
  /** True for a community whose pages still wait for words, and that may hear where to begin. */
  readonly isBeginning: boolean
}

/** Returns the headline and what stands below it: what the pull request does, whether to merge it, how much we noticed. */
export function opening(
  reported: Reported,
  comparison: Comparison | undefined,
  pull: PullRequest,
  { told, isBeginning }: Noticed,
): readonly Block[] {
  const { files } = pull
  const steering = steeringAmong(files)
  const changesChecks = steering.length > 0 || !pull.filesAreAll
  const passed = comparison?.inBetween?.stops.length ?? 0
  const count = (severity: Severity) =>
    told.filter((finding) => finding.severity === severity).length + (severity === 'stop' ? passed : 0)
  const announcement = ownChecks(steering, pull)
  const rules = pull.decisions?.outcomes ?? []
  const waits = rules.some(({ stands }) => stands === 'waiting' || stands === 'cannot')
  const isClear = !changesChecks && rules.every(({ stands }) => stands === 'met')
  const sentence: readonly Inline[] = [
    announcement.length > 0 ? words('It') : { type: 'strong', text: [words('This pull request')] },
    words(' '),
    ...whatItDoes(files, pull.filesAreAll),
    words(
      `. ${advice(reported, told, { comparison, passed, waits, isHarmless: isClear && isHarmless(files, comparison) })}`,
    ),
  ]
  const aside = comparison ? [] : [words(`${cannotCompare} `)]
  return [
    { type: 'heading', level: 3, text: [words(title(reported, comparison, { ...pull, changesChecks, waits, count }))] },
    ...announcement,
    { type: 'paragraph', text: sentence },
    {
      type: 'paragraph',
      text: [
        ...aside,
        ...(isBeginning ? [words(readyPages(reported))] : comparison || told.length > 0 ? noticed(count) : []),
      ],
    },
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

interface Judged extends Pick<PullRequest, 'isFirst'> {
  readonly changesChecks: boolean
  /** True while one of the community's own rules is not met. */
  readonly waits: boolean
  readonly count: (severity: Severity) => number
}

function title(
  reported: Reported,
  comparison: Comparison | undefined,
  { isFirst, changesChecks, waits, count }: Judged,
): string {
  if (count('stop') > 0) return 'Please do not publish this yet.'
  if (isFirst) return 'Thank you for your first contribution here.'
  if (isNew(reported)) return 'Welcome. Your community has a home.'
  if (count('error') > 0) return 'Something needs another look.'
  if (changesChecks) return 'This changes what is checked.'
  const headline = comparison && changeHeadline(comparison.changes)
  if (headline !== undefined) return headline
  if (waits) return 'Your own rule is not met yet.'
  if (count('warning') > 0) return 'Ready to merge, with something to do soon.'
  if (count('advice') > 0) return 'Ready to merge, with an idea or two.'
  const answers = comparison ? answered(reported, comparison).length : 0
  return answers > 0 ? 'This answers what was still open.' : 'Nothing needs to be fixed.'
}

interface Standing {
  readonly comparison: Comparison | undefined
  /** How many things that must not be public stood in between only. */
  readonly passed: number
  /** True when a rule of the community is not met yet. */
  readonly waits: boolean
  readonly isHarmless: boolean
}

/** What to do with the pull request, in one sentence. */
function advice(
  { checks }: Reported,
  told: readonly Finding[],
  { comparison, passed, waits, isHarmless }: Standing,
): string {
  if (told.some(({ severity }) => severity === 'stop'))
    return 'What was public once can be read in older versions for ever, so please take it out first.'
  if (passed > 0) return 'Something was taken out of it again and is still in its history, so please do not merge it.'
  if (told.some((finding) => cannotWait(finding, checks)))
    return 'Something in it cannot be read, so please correct it before you merge.'
  if (told.some(({ severity }) => severity === 'error')) return 'Please have a look before you merge it.'
  const asksPeople = comparison !== undefined && onlyPeopleCan(comparison.changes).length > 0
  if (asksPeople && waits)
    return 'Before you merge it, somebody has to check what only people can, and your own rule has to be met; see below.'
  if (asksPeople) return 'Before you merge it, somebody has to check what only people can.'
  if (waits) return 'Nothing that we read speaks against it; your own rules come first, see below.'
  return isHarmless ? 'You can merge it safely.' : 'Nothing that we read speaks against merging it.'
}

/** True when all that it does is to write on pages that we read, none of which decides about people, and nothing stands worse for it: for more we cannot vouch. */
function isHarmless(files: readonly Touched[], comparison: Comparison | undefined): boolean {
  const isPage = ({ path, how }: Touched) => how !== 'removed' && /\.(?:md|markdown)$/i.test(path)
  const falls = ({ before, after }: Move) => verdicts.indexOf(after) < verdicts.indexOf(before)
  const isWeighty = ({ weight }: Change) => weight !== 'other'
  if (comparison?.changes.some(isWeighty)) return false
  return files.every(isPage) && comparison !== undefined && !comparison.moves.some(falls)
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
  if (files.length === 0) return [words(areAll ? 'changes no file' : 'changes files that we could not list')]
  const parts = verbs.flatMap(([how, verb]): readonly (readonly Segment[])[] => {
    const ofThis = files.filter((file) => file.how === how)
    if (ofThis.length === 0) return []
    const rest = ofThis.length - named
    const shown = (rest > 1 ? ofThis.slice(0, named) : ofThis).map(nameOf)
    return [[words(`${verb} `), ...inSentence(rest > 1 ? [...shown, [words(`${rest} more files`)]] : shown)]]
  })
  return areAll ? inSentence(parts) : [...inSentence(parts), words(', and more files')]
}

function nameOf({ path, from }: Touched): readonly Segment[] {
  const to: Segment = { type: 'path', text: path }
  return from === undefined ? [to] : [{ type: 'path', text: from }, words(' to '), to]
}

/** Somebody who changes how pages are checked could make this comment say anything. */
function ownChecks(steering: readonly string[], { filesAreAll }: PullRequest): readonly Block[] {
  if (steering.length === 0 && filesAreAll) return []
  const paths = steering.slice(0, named).map((path): Segment => ({ type: 'path', text: path }))
  // The record of the community has its name, too: most who change it mean no more than that.
  const isRecord = filesAreAll && steering.every((path) => /community\.ya?ml$/i.test(path))
  const changes = isRecord || steering.length === 0 ? 'may change' : 'changes'
  const which: readonly Segment[] =
    steering.length === 0
      ? [words('we could not list all its files.')]
      : [...joined(paths), words(isRecord ? ' also says what we look at.' : '.')]
  const says: readonly Inline[] = [
    { type: 'strong', text: [words(`This pull request ${changes} its own checks:`)] },
    words(' '),
    ...which,
  ]
  const look = ' Please read these changes yourself, under “Files changed”, before you rely on the rest.'
  return [{ type: 'paragraph', text: [...says, words(look)] }]
}
