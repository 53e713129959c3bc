// What a field says, as words that can be compared and shown: a date as a day, a choice by its key, a list by its items.
import type { AnyField, Reading } from '../../kinds/kind.ts'

/** Returns what was read for a field, in items; nothing when nothing was. */
export function itemsOf(reading: Reading | undefined, field: AnyField): readonly string[] {
  if (!reading) return []
  const { written, value } = reading
  if (field.of.shows && value !== undefined) return field.of.shows(value)
  const whole = [withoutBreaks(written.text)]
  if (field.of.type === 'contact' && written.from !== 'section' && written.from !== 'sentence') return whole
  if (Array.isArray(value)) return value.map(wordsOf).filter((item) => item !== '')
  if (field.of.choices !== undefined && typeof value === 'string') return [value]
  if (field.of.type === 'date' && typeof value === 'string') return [value]
  if (field.of.type === 'link' && typeof value === 'string') return [value]
  return whole
}

/** True when two readings of a field mean the same, however each is written. */
export function meansSame(before: Reading | undefined, after: Reading | undefined, field: AnyField): boolean {
  const [old, now] = [before?.value, after?.value]
  const isOne = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
  if (isOne(old) && isOne(now) && canonical(old) === canonical(now)) return true
  if (typeof old === 'number' && typeof now === 'number') return old === now
  return sameItems(itemsOf(before, field), itemsOf(after, field))
}

/** True when two lists hold the same items, in whichever order. */
export function sameItems(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && without(before, after).length === 0
}

/** Returns the items of a list that another has not; one that stands twice has to be there twice. */
export function without(items: readonly string[], others: readonly string[]): readonly string[] {
  const free = new Map<string, number>()
  for (const other of others) free.set(other, (free.get(other) ?? 0) + 1)
  return items.filter((item) => {
    const left = free.get(item) ?? 0
    free.set(item, left - 1)
    return left <= 0
  })
}

/** Returns text on one line. */
export function withoutBreaks(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What tells where a value stands or leads, and not what it says. */
const aside = new Set(['place', 'to', 'closest', 'wrongKind', 'within'])

function wordsOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return withoutBreaks(String(item))
  const own = Object.entries(item).filter(([name]) => !aside.has(name) && name !== 'type')
  const [first, ...others] = own.map(([name, value]) => [name, plainWords(value)] as const).filter(([, text]) => text)
  if (!first) return ''
  return others.length === 0 ? first[1] : `${first[1]} (${others.map(([name, text]) => `${name} ${text}`).join(', ')})`
}

function plainWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  return typeof value === 'object' && value !== null ? wordsOf(value) : withoutBreaks(String(value ?? ''))
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (name, inner) => (aside.has(name) ? undefined : inner))
}
