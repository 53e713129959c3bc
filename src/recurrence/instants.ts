// From local time in a zone to an instant, across clock changes.

import { addDays, dayNumber } from './calendar.ts'

export interface LocalTime {
  /** 'YYYY-MM-DD' */
  readonly date: string
  /** 'HH:MM' */
  readonly time: string
  /** An IANA name; anything else throws a RangeError. */
  readonly zone: string
}

export interface Instant {
  /** The local date and time; later than asked where the clocks skip that time. */
  readonly date: string
  readonly time: string
  /** '+01:00' */
  readonly utcOffset: string
  /** '2026-11-18T13:00:00Z' */
  readonly instant: string
}

const minute = 60_000
const day = 1440
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * Returns the instant of a local time. A time that the clocks skip counts as if they had not changed yet, so it moves
 * forward (RFC 5545, 3.3.5); of a time that comes twice, the first is meant.
 */
export function instantAt({ date, time, zone }: LocalTime): Instant {
  const wanted = dayNumber(date) * day + minutesOf(time)
  const before = offsetAt(wanted - day, zone)
  const after = offsetAt(wanted + day, zone)
  const fits = [before, after].filter((offset) => offsetAt(wanted - offset, zone) === offset).sort((a, b) => b - a)
  const utc = wanted - (fits[0] ?? before)
  const offset = offsetAt(utc, zone)
  return { ...localTime(utc + offset), utcOffset: written(offset), instant: isoInstant(utc) }
}

/** Returns the minutes that the zone is ahead of UTC, at a time in minutes since 1970 in UTC. */
export function offsetAt(utc: number, zone: string): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
  }
  const parts = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(format.format(utc * minute))
  const size = Number(parts?.[2] ?? 0) * 60 + Number(parts?.[3] ?? 0)
  return parts?.[1] === '-' ? -size : size
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function localTime(minutes: number): { date: string; time: string } {
  const days = Math.floor(minutes / day)
  return { date: addDays('1970-01-01', days), time: clock(minutes - days * day) }
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function written(offset: number): string {
  return `${offset < 0 ? '-' : '+'}${clock(Math.abs(offset))}`
}

function isoInstant(utc: number): string {
  const { date, time } = localTime(utc)
  return `${date}T${time}:00Z`
}
