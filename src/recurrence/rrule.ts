// Reads and writes the recurrence rules of RFC 5545, and of those only what a meeting can need.

import { addDays, daysInMonth, exists, isoDate } from './calendar.ts'
import type { Rule, RuleDay, RuleUnit, Weekday } from './rule.ts'
import { weekdays } from './rule.ts'

export type RRuleReading =
  | { readonly rule: Rule; readonly start?: string; readonly time?: string; readonly zoneWords?: string }
  | { readonly problem: 'unreadable'; readonly part: string }

const units: Readonly<Record<string, RuleUnit>> = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' }
const names: Readonly<Record<RuleUnit, string>> = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' }
const known = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'COUNT', 'UNTIL', 'WKST'])

/** True when a text is written as a rule of RFC 5545, with or without its prefix. */
export function looksLikeRRule(text: string): boolean {
  return /^\s*(?:RRULE\s*:|DTSTART[;:]|FREQ\s*=)/i.test(text)
}

/** Returns the rule of an RRULE, with the start, time and zone of a DTSTART line when there is one. */
export function readRRule(text: string): RRuleReading {
  const lines = text
    .trim()
    .toUpperCase()
    .split(/\s*\n\s*/)
  const start = lines.find((line) => line.startsWith('DTSTART'))
  const rules = lines.filter((line) => line !== start)
  const [only = ''] = rules
  if (rules.length !== 1 || only.length > 300) return unreadable(rules[1] ?? text.trim().slice(0, 60))
  const fields = new Map<string, string>()
  for (const part of only
    .replace(/^RRULE\s*:/, '')
    .split(';')
    .map((piece) => piece.trim())) {
    const [name = '', value = '', more] = part.split('=').map((piece) => piece.trim())
    if (part === '') continue
    if (!known.has(name) || value === '' || more !== undefined || fields.has(name)) return unreadable(part)
    fields.set(name, value)
  }
  const rule = fromFields(fields)
  if ('problem' in rule) return rule
  const first = start === undefined ? {} : readStart(start, text)
  return first ? { rule, ...first } : unreadable(start ?? '')
}

/** Returns the value of an RRULE. `untilInstant` gives the end as an instant, which a series with a time needs. */
export function toRRule(rule: Rule, { untilInstant }: { readonly untilInstant?: string } = {}): string {
  const until = untilInstant ? untilInstant.replace(/[-:]|\.\d+/g, '') : rule.until?.replaceAll('-', '')
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['FREQ', names[rule.every]],
    ['INTERVAL', rule.interval > 1 ? String(rule.interval) : undefined],
    ['BYMONTH', rule.months?.join()],
    ['BYMONTHDAY', rule.monthDays?.join()],
    ['BYDAY', rule.days?.map(({ weekday, nth }) => `${nth ?? ''}${weekday}`).join()],
    ['BYSETPOS', rule.position?.join()],
    ['WKST', rule.weekStart],
    ['COUNT', rule.count === undefined ? undefined : String(rule.count)],
    ['UNTIL', rule.until === undefined ? undefined : until],
  ]
  return parts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join(';')
}

function unreadable(part: string): { readonly problem: 'unreadable'; readonly part: string } {
  return { problem: 'unreadable', part }
}

type Fields = ReadonlyMap<string, string>

function fromFields(fields: Fields): Rule | { readonly problem: 'unreadable'; readonly part: string } {
  const wrong = (name: string) => unreadable(`${name}=${fields.get(name) ?? ''}`)
  const every = units[fields.get('FREQ') ?? '']
  if (!every) return wrong('FREQ')
  const interval = whole(fields.get('INTERVAL') ?? '1', 1, 60)
  if (interval === undefined) return wrong('INTERVAL')
  const days = list(fields, 'BYDAY', (value) => dayOf(value, every))
  if (days === 'wrong') return wrong('BYDAY')
  const monthDays = list(fields, 'BYMONTHDAY', (value) => whole(value, -31, 31))
  if (monthDays === 'wrong') return wrong('BYMONTHDAY')
  const months = list(fields, 'BYMONTH', (value) => whole(value, 1, 12))
  if (months === 'wrong') return wrong('BYMONTH')
  const position = list(fields, 'BYSETPOS', (value) => whole(value, -31, 31))
  if (position === 'wrong') return wrong('BYSETPOS')
  const count = fields.has('COUNT') ? whole(fields.get('COUNT') ?? '', 1, 1000) : undefined
  if (fields.has('COUNT') && (count === undefined || fields.has('UNTIL'))) return wrong('COUNT')
  const until = fields.has('UNTIL') ? untilOf(fields.get('UNTIL') ?? '') : undefined
  if (fields.has('UNTIL') && !until) return wrong('UNTIL')
  const weekStart = weekdays.find((weekday) => weekday === fields.get('WKST'))
  if (fields.has('WKST') && !weekStart) return wrong('WKST')
  const rule = usual({
    every,
    interval,
    ...(days && { days }),
    ...(monthDays && { monthDays }),
    ...(months && { months: [...months].sort((a, b) => a - b) }),
    ...(position && { position }),
    ...(count !== undefined && { count }),
    ...(until && { until }),
    ...(weekStart && weekStart !== 'MO' && { weekStart }),
  })
  return rule ?? unreadable([...fields].map(([name, value]) => `${name}=${value}`).join(';'))
}

function list<Value>(
  fields: Fields,
  name: string,
  read: (value: string) => Value | undefined,
): readonly Value[] | undefined | 'wrong' {
  const values = fields
    .get(name)
    ?.split(',')
    .map((value) => read(value.trim()))
  if (values?.some((value) => value === undefined)) return 'wrong'
  return values as readonly Value[] | undefined
}

function whole(value: string, least: number, most: number): number | undefined {
  const number = /^[+-]?\d{1,4}$/.test(value) ? Number(value) : 0
  return number !== 0 && number >= least && number <= most ? number : undefined
}

function dayOf(value: string, every: RuleUnit): RuleDay | undefined {
  const parts = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(value)
  const weekday = weekdays.find((name) => name === parts?.[2]) as Weekday | undefined
  if (!weekday) return undefined
  if (parts?.[1] === undefined) return { weekday }
  const nth = whole(parts[1], every === 'year' ? -53 : -5, every === 'year' ? 53 : 5)
  return nth === undefined || every === 'day' || every === 'week' ? undefined : { weekday, nth }
}

function untilOf(value: string): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(value)
  const day = { year: Number(parts?.[1]), month: Number(parts?.[2]), day: Number(parts?.[3]) }
  if (!exists(day)) return undefined
  // In the Americas the end of a local day, 23:59, is early on the next day in UTC.
  const endOfDay = parts?.[6] !== undefined && parts[5] === '59' && Number(parts[4]) < 12
  return endOfDay ? addDays(isoDate(day), -1) : isoDate(day)
}

/** Writes equal rules in one way, and refuses the few shapes that no plain words can say. */
function usual(rule: Rule): Rule | undefined {
  const { every, interval, days, monthDays, position, months } = rule
  if (monthDays && !monthDays.some((day) => (months ?? [1]).some((month) => Math.abs(day) <= daysInMonth(2024, month))))
    return undefined
  if (position) return positioned(rule)
  const numbered = days?.some((day) => day.nth !== undefined) ?? false
  if (numbered && days?.some((day) => day.nth === undefined)) return undefined
  if (monthDays) {
    if (every === 'week' || numbered || (every === 'day' && interval > 1)) return undefined
    if (every === 'year' && months && !days) return rule
    if (every === 'month') return rule
    return interval === 1 ? { ...rule, every: 'month' } : undefined
  }
  if (every === 'year' && months && numbered)
    return days?.every((day) => Math.abs(day.nth ?? 0) <= 5) ? rule : undefined
  if (!days || numbered || every === 'week') return rule
  return interval === 1 ? { ...rule, every: 'week' } : undefined
}

/** The third of all Wednesdays is the third Wednesday; only working days need a position. */
function positioned(rule: Rule): Rule | undefined {
  const { position = [], days = [], ...rest } = rule
  const [day] = days
  const inMonth = rule.every === 'month' || (rule.every === 'year' && rule.months?.length === 1)
  if (rule.monthDays || !inMonth || !day || days.some((other) => other.nth !== undefined)) return undefined
  if (days.length > 1) return rule
  if (position.some((nth) => Math.abs(nth) > 5)) return undefined
  return { ...rest, days: position.map((nth) => ({ weekday: day.weekday, nth })) }
}

function readStart(line: string, text: string): { start: string; time?: string; zoneWords?: string } | undefined {
  const parts =
    /^DTSTART(?:;VALUE=DATE)?(?:;TZID=([^:;]+))?(?:;VALUE=DATE-TIME)?:(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(
      line,
    )
  if (!parts) return undefined
  const day = { year: Number(parts[2]), month: Number(parts[3]), day: Number(parts[4]) }
  if (!exists(day) || Number(parts[5] ?? 0) > 23 || Number(parts[6] ?? 0) > 59) return undefined
  const zone = parts[7] ? 'UTC' : /TZID=([^:;]+)/i.exec(text)?.[1]
  return { start: isoDate(day), ...(parts[5] && { time: `${parts[5]}:${parts[6]}` }), ...(zone && { zoneWords: zone }) }
}
