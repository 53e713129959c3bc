// A place among the items of a sentence, and the lists that begin there.

import { type Weekday, weekdays } from './rule.ts'
import type { Item } from './sentence.ts'

const idle: readonly Item['is'][] = ['filler', 'to']
/** What may stand between the parts of a list. */
export const joints: readonly Item['is'][] = ['filler', 'to', 'and', 'gap']

export interface Cursor {
  readonly items: readonly Item[]
  at: number
}

/** Returns the next item that is no filler, without moving. */
export function peek(cursor: Cursor, skipped: readonly Item['is'][] = idle): Item | undefined {
  return cursor.items.slice(cursor.at).find((item) => !skipped.includes(item.is))
}

/** Moves after the next item that is no filler. */
export function pass(cursor: Cursor, skipped: readonly Item['is'][] = idle): void {
  while (skipped.includes(cursor.items[cursor.at]?.is as Item['is'])) cursor.at += 1
  cursor.at += 1
}

/** Returns the weekdays of a list, or from one to another. */
export function weekdaysFrom(cursor: Cursor, first: Weekday): readonly Weekday[] {
  const found = [first]
  for (;;) {
    const range = peek(cursor, ['filler'])?.is === 'to'
    const next = peek(cursor, joints)
    if (next?.is !== 'weekday') return [...new Set(found)]
    pass(cursor, joints)
    const last = weekdays.indexOf(found.at(-1) as Weekday)
    const day = weekdays.indexOf(next.value as Weekday)
    const between = (((day - last) % 7) + 7) % 7
    for (let step = 1; range && step < between; step += 1) found.push(weekdays[(last + step) % 7] as Weekday)
    found.push(next.value as Weekday)
  }
}

/** Returns the months of a list, or from one to another, over the turn of the year if need be. */
export function monthsFrom(cursor: Cursor, first: number): readonly number[] {
  const found = [first]
  for (;;) {
    const range = peek(cursor, ['filler'])?.is === 'to'
    const next = peek(cursor, joints)
    if (next?.is !== 'month') return found
    pass(cursor, joints)
    const last = found.at(-1) as number
    const between = (next.value - last + 12) % 12
    for (let step = 1; range && step < between; step += 1) found.push(((last + step - 1) % 12) + 1)
    found.push(next.value)
  }
}
