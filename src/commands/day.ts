// A day that somebody names on the command line.
import { InvalidArgumentError } from 'commander'
import { readDate } from '../recurrence/calendar-date.ts'

/** Returns a day such as 2026-03-18 as it is; every other one is refused. */
export function day(text: string): string {
  const read = readDate(text)
  if ('date' in read && read.written === 'iso') return read.date
  throw new InvalidArgumentError('Write a day such as 2026-03-18.')
}
