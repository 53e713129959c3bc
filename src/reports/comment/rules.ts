// The community's own rules on a change: which ones it comes under, how far each is met, and what is still missing.
import type { Decisions, Outcome } from '../../decisions/decide.ts'
import type { Uncounted } from '../../decisions/voices.ts'
import type { Period } from '../../recurrence/time.ts'
import type { Block, Inline } from '../../words/blocks.ts'
import { type Segment, separated, words } from '../../words/speak.ts'
import { amount } from '../headline.ts'
import { paragraph } from '../pieces.ts'
import { people, progress, quoted } from './requirement.ts'

/** Rules that are told one by one; more are counted. */
const shown = 3
/** Words that do not count are told one by one; more are counted. */
const named = 5

/** Returns the section on the community's own rules; nothing where it has none for what is touched. */
export function ownRules({ outcomes, isWithoutRule }: Decisions): readonly Block[] {
  if (isWithoutRule) return [paragraph(words(noRule))]
  const rest = outcomes.length - shown
  return [
    ...outcomes.slice(0, shown).flatMap(ruleBlocks),
    ...(rest > 0
      ? [paragraph(words(`${rest} more of your own rules ${rest === 1 ? 'is' : 'are'} about this, too.`))]
      : []),
  ]
}

const noRule =
  'Your pages do not say yet who agrees to a change like this one. A sentence is enough, such as “Two coordinators agree, and members have two weeks to object”.'

function ruleBlocks(outcome: Outcome): readonly Block[] {
  const { rule, requirements, uncounted, agreements } = outcome
  const sentences = [
    standing(outcome),
    ...requirements.map((requirement) => progress(requirement, outcome)),
    fromRecords(outcome),
    // Reviews are no votes where people vote in a meeting.
    requirements.some(({ asks }) => asks === 'meeting') ? [] : notCounted(uncounted),
    rule.isRewritten
      ? [words('This change touches the page with the rule; what counts is the rule as it stands today.')]
      : [],
    requirements.some(({ asks, stands }) => asks === 'agreement' && stands === 'waiting') && agreements.length === 0
      ? [words('Agreement in a meeting counts: add its notes to this change, or link to notes that name it.')]
      : [],
  ]
  const told = sentences.filter(({ length }) => length > 0)
  return [paragraph(...theRule(outcome)), paragraph(...separated(told, ' '))]
}

function theRule({ rule }: Outcome): readonly Inline[] {
  const { what, how, who, notice, page, isPrivate } = rule
  const source = page === 'charter' ? 'your charter as it stands today' : 'your rules as they stand today'
  const title: Inline = { type: 'strong', text: [words('Your own rule')] }
  if (isPrivate) return [title, words(` is on a page that is not for everyone, so we do not repeat it here.`)]
  const isRow = what !== undefined
  return [
    title,
    ...(isRow ? [words(' for '), quoted(what)] : []),
    words(` (from ${source}): `),
    quoted(how.words.replace(/\.$/, '')),
    ...(isRow && who !== '' && who !== how.words ? [words('; who decides: '), quoted(who)] : []),
    ...(isRow && notice ? [words(`; ${periodInWords(notice)} to object`)] : []),
    words('.'),
  ]
}

function periodInWords({ months = 0, days = 0, hours = 0, workingDays = 0 }: Period): string {
  const parts = [
    [months, 'month', 'months'],
    [days, 'day', 'days'],
    [workingDays, 'working day', 'working days'],
    [hours, 'hour', 'hours'],
  ] as const
  return parts.flatMap(([count, one, many]) => (count > 0 ? amount(count, one, many) : [])).join(' and ')
}

function standing({ stands }: Outcome): readonly Segment[] {
  const says = {
    met: 'It is met.',
    waiting: 'It is not met yet.',
    cannot: 'It cannot be met as your pages stand.',
    unclear: 'We cannot tell whether it is met; you can.',
  }
  return [words(says[stands])]
}

function fromRecords({ agreements, unvouched }: Pick<Outcome, 'agreements' | 'unvouched'>): readonly Segment[] {
  const [first] = agreements
  const [waiting] = unvouched
  if (!first && waiting)
    return [
      { type: 'path', text: waiting.place.path },
      words(', which this change itself brings, counts once somebody who may write here has approved the change.'),
    ]
  if (!first) return []
  const from = first.isInChange ? 'comes with this change' : 'already stands on your pages'
  return [{ type: 'path', text: first.place.path }, words(`, which ${from}, says what was agreed in a meeting.`)]
}

const reasons: Readonly<Record<Uncounted['why'], string>> = {
  'account-gone': 'an account that no longer exists',
  'earlier-version': 'agreed to an earlier version',
  'taken-back': 'taken back',
  'stepped-aside': 'stepped out of this decision',
  author: 'brings the change',
  'not-among': 'not among those who decide',
  'not-listed': 'no account of this name on your page of people',
}

function notCounted(uncounted: readonly Uncounted[]): readonly Segment[] {
  if (uncounted.length === 0) return []
  const told = uncounted
    .slice(0, named)
    .map(({ who, why }): readonly Segment[] => [
      ...(who ? [...people([who]), words(` (${reasons[why]})`)] : [words(reasons[why])]),
    ])
  const more = uncounted.length - told.length
  const all = more > 0 ? [...told, [words(`${more} more`)]] : told
  return [words('Not counted: '), ...separated(all), words('.')]
}
