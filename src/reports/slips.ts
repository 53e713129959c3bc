// What must not be public: what stood in the history of a change only, and what to do once something was there.
import type { Check } from '../checks/check.ts'
import type { Comparison } from '../comparison/compare-findings.ts'
import type { PassedStop } from '../comparison/in-between.ts'
import type { Finding } from '../finding.ts'
import type { Reported } from '../health/assessment.ts'
import type { Block, Inline, Item } from '../words/blocks.ts'
import { type Segment, words } from '../words/speak.ts'
import { amount } from './headline.ts'
import { type Home, pageLink } from './links.ts'
import { linkTo } from './notes.ts'
import { paragraph, titled } from './pieces.ts'

/** What a report speaks of: what somebody proposes, or just two versions. */
export type ChangeName = 'pull request' | 'change'

export interface SlipOptions {
  readonly home?: Home | undefined
  readonly of: ChangeName
  /** How many are written out; the rest is counted. */
  readonly shown: number
}

/** Returns what was added and taken out again, and a sentence where there was more to look at than we do. */
export function passedStops(
  { checks }: Pick<Reported, 'checks'>,
  { inBetween }: Pick<Comparison, 'inBetween'>,
  { of, shown }: SlipOptions,
): readonly Block[] {
  if (!inBetween) return []
  const { stops, isWhole } = inBetween
  const items = stops.slice(0, shown).map((stop): Item => ({ text: passedStop(stop, checks, of) }))
  const more = stops.length - items.length
  const counted: readonly Item[] =
    more > 0 ? [{ text: [words(`And ${amount(more, 'more thing', 'more things')}.`)] }] : []
  const long = `This ${of} has a long history, and we looked only at its newest versions for what was taken out again.`
  return [
    ...titled(`Still in the history of this ${of}`, [...items, ...counted]),
    ...(isWhole ? [] : [paragraph(words(long))]),
  ]
}

/** Returns what is said of one thing that was taken out again. */
export function passedStop(
  { check, path, commit }: PassedStop,
  checks: ReadonlyMap<string, Pick<Check, 'exposes'>>,
  of: ChangeName,
): readonly Segment[] {
  const what = checks.get(check)?.exposes ?? 'Something that must not be public'
  return [
    words(`${what} stood in an earlier version of `),
    { type: 'path', text: path },
    words(
      ` in this ${of} and was taken out again. It can still be read in ${of === 'change' ? 'the history' : 'the branch’s history'} (version `,
    ),
    { type: 'name', text: commit },
    words(').'),
  ]
}

/** True when something that must not be public is among these notes, or in the history of the change. */
export function holdsStop(told: readonly Finding[], comparison: Pick<Comparison, 'inBetween'> | undefined): boolean {
  return told.some(({ severity }) => severity === 'stop') || (comparison?.inBetween?.stops.length ?? 0) > 0
}

const support = 'https://support.github.com/request'

/** Returns what to do after a slip: once for a report, however much there is. */
export function afterSlip({ privacyPage }: Pick<Reported, 'privacyPage'>, { home, of }: SlipOptions): readonly Block[] {
  const closing =
    of === 'change'
      ? 'A new version without it does not erase the older ones.'
      : 'Closing this pull request does not erase its branch, and a new version without it does not erase the older ones.'
  const page: readonly Segment[] = privacyPage === undefined ? [] : [{ type: 'path', text: privacyPage }]
  const help: readonly Inline[] =
    privacyPage === undefined
      ? []
      : [words(' Whom to ask here: '), ...linkTo(page, home && pageLink(home, privacyPage)), words('.')]
  const items: readonly Item[] = [
    { text: [words(`Treat it as published, and tell the people whom it is about. ${closing}`)] },
    {
      text: [
        words('Begin a new branch that never held it, and propose the change from there. '),
        words(of === 'change' ? 'Then delete the old branch.' : 'Then close this pull request and delete its branch.'),
      ],
    },
    {
      text: [
        { type: 'anchor', text: [words('GitHub’s support')], href: support },
        words(' can remove what is still shown of the old versions.'),
        ...help,
      ],
    },
  ]
  return titled('What to do now', items)
}
