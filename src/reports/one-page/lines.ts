// What a page or an entry tells, as a line: the template of its kind, filled with public values, cut where there is little room.
import type { Community } from '../../community/build-community.ts'
import { nameable } from '../../community/nameable.ts'
import type { Told } from '../../community/tellings.ts'
import { withoutPersonal } from '../../documents/personal.ts'
import type { Ref } from '../../kinds/fields.ts'
import type { AnyField, Recorded } from '../../kinds/kind.ts'
import { fill, joined, type Segment, words } from '../../words/speak.ts'

/** How much is shown. */
export interface Room {
  /** Lines under one heading. */
  readonly lines: number
  /** Letters of one value. */
  readonly letters: number
  /** True where only what has to be told is told. */
  readonly isBrief?: true
}

/** Returns the line, or nothing where a field that it needs is silent. */
export function lineOf({ telling, by, fields, count }: Told, community: Community, room: Room): readonly Segment[] {
  const { says = '' } = telling
  if (count !== undefined) return fill(says, { count })
  // What stands in brackets may be left out; its pieces are every second one.
  const parts = says
    .split(/\[([^\]]*)\]/)
    .map((template, at) => (room.isBrief && at % 2 === 1 ? [] : filled(template, by, { fields, community, room })))
  if (parts.some((part, at) => part === undefined && at % 2 === 0)) return []
  return parts.flatMap((part) => part ?? [])
}

interface Filling {
  readonly fields: Told['fields']
  readonly community: Community
  readonly room: Room
}

function filled(template: string, by: Recorded, filling: Filling): readonly Segment[] | undefined {
  const parts = template.split(/\{(\w+)\}/).map((piece, at): readonly Segment[] | undefined => {
    if (at % 2 === 0) return piece === '' ? [] : [words(piece)]
    if (piece === 'entry') return [said(by.label, filling.room)]
    const field = filling.fields[piece]
    return field && inWords(by, [piece, field], filling)
  })
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined
}

function inWords(
  by: Recorded,
  [name, { of }]: readonly [string, AnyField],
  { community, room }: Filling,
): readonly Segment[] | undefined {
  const reading = by.readings.get(name)
  if (!reading || by.isPrivate(name)) return undefined
  if (of.refersTo && Array.isArray(reading.value)) return named(reading.value as readonly Ref[], community)
  const told = reading.value === undefined ? [] : (of.told?.(reading.value) ?? [])
  const text = told.length > 0 ? told.join(', ') : reading.written.text
  return text.trim() === '' ? undefined : [said(text, room)]
}

/** Roles and groups by their names, people only when they agreed to be named. */
function named(refs: readonly Ref[], community: Community): readonly Segment[] | undefined {
  const names = refs.map(({ to }) => to && nameable(to, community))
  const known = names.flatMap((name): readonly Segment[] => (name === undefined ? [] : [{ type: 'said', text: name }]))
  const others = known.length === 0 ? 'somebody who is not named here' : 'somebody else'
  return refs.length === 0 ? undefined : joined([...known, ...(known.length < refs.length ? [words(others)] : [])])
}

/** Returns a field that is told in full: its first paragraph, or the lines of its first list. */
export function proseOf({ by, field = '', fields }: Told, { letters }: Room): readonly Segment[][] {
  const reading = by.readings.get(field)
  const told = reading?.value === undefined ? undefined : fields[field]?.of.told?.(reading.value)
  if (told) return told.map((line) => [said(line, { letters })])
  const text = reading?.written.text ?? ''
  const [first = ''] = text.split(/\n{2,}/).filter((part) => part.trim() !== '')
  const items = first.split('\n').filter((line) => line.trim() !== '')
  const isList = items.length > 1
  return items.map((line) => [said(line, { letters: letters * (isList ? 1.4 : 3) })])
}

/** Returns words of somebody's own, cut after a word; what must not be repeated is looked for before that. */
export function said(text: string, { letters }: Pick<Room, 'letters'>): Segment {
  const whole = withoutPersonal(text).replace(/\s+/g, ' ').trim()
  return { type: 'said', text: whole.length <= letters ? whole : cut(whole, letters) }
}

/** After a sentence, where one ends late enough; else after a word. */
function cut(text: string, letters: number): string {
  const start = text.slice(0, letters)
  const sentence = start.search(/[.!?…](?=\s[^.!?]*$)/)
  if (sentence > letters * 0.4) return start.slice(0, sentence + 1)
  return `${start.replace(/\s*\S*$/, '').replace(/[\s,;:–—-]+$/, '') || start}…`
}
