// Days, months, lengths of time, terms and rules as a visitor reads them, in the language of the site.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Term } from '../../kinds/fields/dates.ts'
import type { DecisionRule, Votes } from '../../kinds/fields.ts'
import type { Moment } from '../../recurrence/moment.ts'
import { sayMonth } from '../../recurrence/say-day.ts'
import type { Period } from '../../recurrence/time.ts'
import type { Building } from '../building.ts'
import { amountWords, momentWords, voteWords } from '../words/values.ts'

type Told = readonly ElementContent[] | undefined

/** Returns a day, month or quarter in words, with the same for machines. */
export function timeOf(day: string, { language }: Building): ElementContent {
  return h('time', { dateTime: day.includes('Q') ? day.slice(0, 4) : day }, sayMonth(day, language))
}

/** Returns when something is: a day, a month, a moment, or the end of a term. */
export function whenOf(type: string, value: unknown, building: Building): Told {
  if (value === undefined) return undefined
  if (type === 'date') return [timeOf(String(value), building)]
  if (type === 'month') return [timeOf((value as { readonly month: string }).month, building)]
  if (type === 'moment') return momentOf(value as Moment, building)
  return type === 'term' || type === 'duration or date' ? endOf(value as Partial<Term & Standing>, building) : undefined
}

interface Standing {
  readonly standing: boolean
}

function endOf({ ends, lasts, withThePost, standing }: Partial<Term & Standing>, building: Building): Told {
  if (ends !== undefined) return [timeOf(ends, building)]
  if (lasts) return [plain(sayPeriod(lasts, building))]
  if (withThePost) return [plain(building.say(momentWords.withThePost))]
  return standing ? [plain(building.say(momentWords.standing))] : undefined
}

function momentOf({ date, until, month, time }: Moment, building: Building): Told {
  const begins = date ?? month
  if (begins === undefined) return undefined
  const hour = time === undefined ? '' : `, ${time}`
  const first = [timeOf(begins, building), ...(hour === '' ? [] : [plain(hour)])]
  return until === undefined ? first : [...first, plain(' – '), timeOf(until, building)]
}

/** Returns a length of time or a number. */
export function spanOf(type: string, value: unknown, building: Building): Told {
  if (value === undefined) return undefined
  if (type === 'duration') return [plain(sayPeriod(value as Period, building))]
  if (type === 'minutes') return [plain(building.say(amountWords.minutes, { count: Number(value) }))]
  return type === 'number' ? [plain(Number(value).toLocaleString(building.language))] : undefined
}

/** Returns a length of time in words: “12 months”, “2 years”. */
export function sayPeriod({ months = 0, days = 0, hours = 0, workingDays = 0 }: Period, { say }: Building): string {
  const years = months % 12 === 0 ? months / 12 : 0
  const weeks = days % 7 === 0 ? days / 7 : 0
  const parts = [
    [years, 'year'],
    [years > 0 ? 0 : months, 'month'],
    [weeks, 'week'],
    [weeks > 0 ? 0 : days, 'day'],
    [workingDays, 'workingDay'],
    [hours, 'hour'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => say(amountWords[count === 1 ? unit : (`${unit}s` as const)], { count }))
    .join(', ')
}

/** Returns rules in the words of the community; votes as totals, since who voted how is nobody else's business. */
export function sentenceOf(type: string, value: unknown, { say }: Building): Told {
  if (type === 'votes' && value !== undefined) {
    const { unanimous, ...votes } = value as Votes
    const totals = (['approve', 'decline', 'abstain', 'absent'] as const).flatMap((name) =>
      votes[name] === undefined ? [] : [say(voteWords[name], { count: votes[name] })],
    )
    const told = [...(unanimous ? [say(voteWords.unanimous)] : []), ...totals]
    return told.length === 0 ? undefined : [plain(told.join(', '))]
  }
  const isRule = type === 'decision rule' || type === 'quorum' || type === 'notice'
  return isRule && value !== undefined ? [plain((value as DecisionRule).words)] : undefined
}

function plain(value: string): ElementContent {
  return { type: 'text', value }
}
