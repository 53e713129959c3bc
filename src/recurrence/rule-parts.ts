// Gathers the items of a sentence into the parts of a rule; which rule they make together is decided afterwards.

import { type Cursor, joints, monthsFrom, pass, peek, weekdaysFrom } from './cursor.ts'
import type { RuleDay, Weekday } from './rule.ts'
import { workingWeek } from './rule.ts'
import type { Item } from './sentence.ts'

/** "Every three months" is { size: 3, unit: 'month' }; "of the month" is not firm. */
export interface Claim {
  readonly unit: string
  readonly size: number
  readonly firm: boolean
  /** "Every quarter" begins in January, April, July and October; "every three months" begins when it begins. */
  readonly calendarQuarter?: boolean
}

export interface Parts {
  readonly claims: Claim[]
  readonly days: RuleDay[]
  readonly monthDays: number[]
  readonly months: number[]
  readonly monthsWithout: number[]
  readonly position: number[]
  /** A doubtful word such as biweekly, by its unit. */
  unclear?: string
  alternate: boolean
  /** "Every second Tuesday" may be every other one, or the second of the month. */
  everySecond: boolean
  times?: number
  count?: number
  /** Plain numbers that were neither an interval nor a day. */
  readonly numbers: number[]
  /** True when the items contradict each other or make no rule. */
  broken: boolean
}

/** Returns the parts that the items name. */
export function partsOf(sentence: readonly Item[]): Parts {
  const cursor: Cursor = { items: sentence, at: 0 }
  const parts: Parts = {
    claims: [],
    days: [],
    monthDays: [],
    months: [],
    monthsWithout: [],
    position: [],
    alternate: false,
    everySecond: false,
    numbers: [],
    broken: false,
  }
  while (cursor.at < cursor.items.length) gather(cursor, parts)
  return parts
}

function gather(cursor: Cursor, parts: Parts): void {
  const item = cursor.items[cursor.at] as Item
  cursor.at += 1
  if (item.is === 'every') gatherEvery(cursor, parts)
  else if (item.is === 'ordinal') gatherOrdinals(cursor, parts, item.value, false)
  else if (item.is === 'weekday') gatherDays(cursor, parts, item.value as Weekday)
  else if (item.is === 'group') gatherGroup(parts, item.value)
  else if (item.is === 'number') gatherNumber(cursor, parts, item.value)
  else if (item.is === 'month') parts.months.push(...monthsFrom(cursor, item.value))
  else if (item.is === 'except') gatherExcept(cursor, parts)
  else if (item.is === 'unit') gatherScope(cursor, parts, item.value)
  else if (item.is === 'rhythm') parts.claims.push({ ...claimOf(item.value, 1, true), calendarQuarter: false })
  else if (item.is === 'unclear') parts.unclear = item.value
  else if (item.is === 'alternate') gatherAlternate(cursor, parts)
  else if (item.is === 'times') gatherTimes(cursor, parts, item.value)
}

function claimOf(key: string, times: number, firm: boolean): Claim {
  const [size, unit = ''] = key.split(' ')
  return { unit, size: Number(size) * times, firm, ...(key === '3 month' && times === 1 && { calendarQuarter: true }) }
}

function gatherEvery(cursor: Cursor, parts: Parts): void {
  const next = peek(cursor)
  const after = cursor.items[cursor.items.indexOf(next as Item, cursor.at) + 1]
  if (next?.is === 'unit') {
    pass(cursor)
    parts.claims.push(claimOf(next.value, 1, true))
  } else if (next?.is === 'number' && after?.is === 'unit') {
    pass(cursor)
    pass(cursor)
    parts.claims.push(claimOf(after.value, next.value, true))
  } else if (next?.is === 'number' && after?.is === 'weekday' && next.value > 1) {
    pass(cursor)
    parts.claims.push(claimOf('1 week', next.value, true))
  } else if (next?.is === 'ordinal') {
    pass(cursor)
    gatherOrdinals(cursor, parts, next.value, true)
  }
}

/** "First and third Monday", "last working day", "every second week", "1st and 15th". */
function gatherOrdinals(cursor: Cursor, parts: Parts, first: number, every: boolean): void {
  const numbers = [first]
  for (let next = peek(cursor, joints); next?.is === 'ordinal'; next = peek(cursor, joints)) {
    pass(cursor, joints)
    numbers.push(next.value)
  }
  const next = peek(cursor)
  if (next?.is === 'weekday') {
    pass(cursor)
    const days = weekdaysFrom(cursor, next.value as Weekday)
    parts.days.push(...days.flatMap((weekday) => numbers.map((nth) => ({ weekday, nth }))))
    parts.everySecond ||= every && numbers.length === 1 && first === 2
  } else if (next?.is === 'group' && next.value === 'weekday') {
    pass(cursor)
    parts.days.push(...workingWeek.map((weekday) => ({ weekday })))
    parts.position.push(...numbers)
  } else if (next?.is === 'unit') {
    const apart = cursor.items[cursor.at] !== next
    pass(cursor)
    gatherOrdinalUnit(cursor, parts, numbers, next.value, every && !apart)
  } else {
    parts.monthDays.push(...numbers)
  }
}

function gatherOrdinalUnit(
  cursor: Cursor,
  parts: Parts,
  numbers: readonly number[],
  unit: string,
  every: boolean,
): void {
  const scope = peek(cursor, ['filler', 'to', 'every'])
  const ofMonth = unit === '1 day' && (scope?.is === 'unit' || parts.claims.some((claim) => claim.unit === 'month'))
  if (ofMonth) parts.monthDays.push(...numbers)
  else if (unit !== '1 day' && !every) {
    parts.monthDays.push(...numbers)
    parts.claims.push(claimOf(unit, 1, false))
  } else if (numbers.length === 1 && (numbers[0] as number) > 0)
    parts.claims.push(claimOf(unit, numbers[0] as number, true))
  else parts.broken = true
}

function gatherDays(cursor: Cursor, parts: Parts, first: Weekday): void {
  parts.days.push(...weekdaysFrom(cursor, first).map((weekday) => ({ weekday })))
}

function gatherGroup(parts: Parts, value: string): void {
  const group: readonly Weekday[] = value === 'weekend' ? ['SA', 'SU'] : workingWeek
  parts.days.push(...group.map((weekday) => ({ weekday })))
}

function gatherNumber(cursor: Cursor, parts: Parts, value: number): void {
  const next = cursor.items[cursor.at]
  if (next?.is === 'weekday' && value === 1) return
  if (next?.is === 'unit') {
    cursor.at += 1
    if (value === 1) parts.claims.push(claimOf(next.value, 1, false))
    else parts.broken = true
    return
  }
  parts.numbers.push(value)
}

function gatherExcept(cursor: Cursor, parts: Parts): void {
  const next = peek(cursor)
  if (next?.is !== 'month') {
    parts.broken = true
    return
  }
  pass(cursor)
  parts.monthsWithout.push(...monthsFrom(cursor, next.value))
}

/** "Of the month", "per week"; "the day 15" says nothing by itself. */
function gatherScope(cursor: Cursor, parts: Parts, unit: string): void {
  if (unit === '1 day' && ['number', 'ordinal'].includes(peek(cursor)?.is ?? '')) return
  parts.claims.push(claimOf(unit, 1, false))
}

function gatherAlternate(cursor: Cursor, parts: Parts): void {
  const next = peek(cursor)
  if (next?.is === 'unit') {
    pass(cursor)
    parts.claims.push(claimOf(next.value, 2, true))
  } else parts.alternate = true
}

/** "Twice a month", or "ten times" in all. */
function gatherTimes(cursor: Cursor, parts: Parts, value: number): void {
  const next = peek(cursor)
  if (next?.is === 'unit' || next?.is === 'every' || value === 1) parts.times = value
  else parts.count = value
}
