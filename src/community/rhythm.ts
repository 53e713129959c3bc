// When a call takes place, put together from the columns that say so: rhythm, hour, time zone, first and last date.
import { readDate } from '../recurrence/calendar-date.ts'
import { nextDates } from '../recurrence/dates.ts'
import type { Rule } from '../recurrence/rule.ts'
import { type RecurrenceReading, readRecurrence } from '../recurrence/words.ts'
import { readZone, type ZoneReading } from '../recurrence/zone.ts'
import type { Community } from './build-community.ts'

export type Call = Community['meetings']['series'][number]

export interface Rhythm {
  /** What the words for the rhythm say, or what has to be asked about them; nothing when none are written. */
  readonly reading?: RecurrenceReading
  readonly rule?: Rule
  /** Local, 'HH:MM'. */
  readonly time?: string
  /** The words for the time zone as they stand, and what they mean. */
  readonly zone?: { readonly words: string; readonly reading: ZoneReading }
  /** The first date, 'YYYY-MM-DD'. */
  readonly start?: string
  /** The last date that may be one. */
  readonly until?: string
  /** Dates on which it does not take place. */
  readonly except: readonly string[]
  readonly minutes?: number
}

const known = new WeakMap<Call, Rhythm>()

/** Returns all that a call's row says about when it takes place; its words are read once. */
export function rhythmOf(call: Call): Rhythm {
  let rhythm = known.get(call)
  if (!rhythm) {
    rhythm = readRhythm(call)
    known.set(call, rhythm)
  }
  return rhythm
}

/** Returns every call for which a rhythm is written, with what its words say or leave open. */
export function writtenRhythms({ meetings }: Community): readonly {
  readonly call: Call
  readonly reading: RecurrenceReading
  readonly rule: Rule | undefined
}[] {
  return meetings.series.flatMap((call) => {
    const { reading, rule } = rhythmOf(call)
    return reading ? [{ call, reading, rule }] : []
  })
}

function readRhythm(call: Call): Rhythm {
  const words = wordsOf(call, 'when')
  const hour = wordsOf(call, 'time')
  const reading = words === undefined ? undefined : readTogether(words, hour)
  const time = reading?.time ?? (hour === undefined ? undefined : readRecurrence(`every day at ${hour}`).time)
  const zoneWords = wordsOf(call, 'time_zone') ?? reading?.zoneWords
  const start = call.start ?? reading?.start
  const minutes = call.duration ?? reading?.minutes
  const rule = reading && ruleIn(reading, start)
  return {
    ...(reading && { reading }),
    ...(rule && { rule }),
    ...(time !== undefined && { time }),
    ...(zoneWords !== undefined && { zone: { words: zoneWords, reading: readZone(zoneWords) } }),
    ...(start !== undefined && { start }),
    ...(call.until !== undefined && { until: call.until }),
    except: call.except.flatMap((day) => dayIn(day)),
    ...(minutes !== undefined && { minutes }),
  }
}

/**
 * A first date answers some questions: "every two weeks" from a Monday on is on Mondays, and "every second Thursday"
 * from the third of the month on is not the second Thursday of each month. "Monthly" stays a question.
 */
function ruleIn(reading: RecurrenceReading, start: string | undefined): Rule | undefined {
  if ('rule' in reading) return reading.rule
  if (start === undefined || reading.problem === 'unreadable') return undefined
  if (reading.problem === 'incomplete') return reading.rhythm.every === 'week' ? reading.rhythm : undefined
  const meanings = reading.proposals.map((proposal) => readRecurrence(proposal))
  const fitting = meanings.filter((meaning) => 'rule' in meaning && isDate(start, meaning.rule))
  const [only] = fitting
  return fitting.length === 1 && only && 'rule' in only ? only.rule : undefined
}

function isDate(day: string, rule: Rule): boolean {
  const dates = nextDates({ rule, start: day, from: day, count: 1 })
  return !('problem' in dates) && dates[0]?.date === day
}

/** The hour in a column of its own may name the time zone as well ("14:00 Brussels"), so both are read as one sentence. */
function readTogether(words: string, hour: string | undefined): RecurrenceReading {
  const alone = readRecurrence(words)
  if (hour === undefined || !('rule' in alone)) return alone
  const both = readRecurrence(`${words}, ${hour}`)
  return 'rule' in both ? both : alone
}

function wordsOf(call: Call, field: 'when' | 'time' | 'time_zone'): string | undefined {
  const text = call.readings.get(field)?.written.text.trim()
  return text === '' ? undefined : text
}

function dayIn(text: string): readonly string[] {
  const read = readDate(text)
  return 'date' in read ? [read.date] : []
}
