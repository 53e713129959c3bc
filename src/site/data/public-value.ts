// The value of a public field as data: dates, choices and numbers as such, words as they were written.
import type { Community } from '../../community/build-community.ts'
import { nameable } from '../../community/nameable.ts'
import type { Ref, Route } from '../../kinds/fields.ts'
import type { AnyField, Recorded } from '../../kinds/kind.ts'
import { isPublic, sayable } from '../public.ts'

export type PublicValue = string | number | boolean | readonly string[]

/** Returns the value, or nothing where the field is silent, private, or holds what must not be repeated. */
export function publicValue(
  recorded: Recorded,
  [name, field]: readonly [string, AnyField],
  community: Community,
): PublicValue | undefined {
  const reading = recorded.readings.get(name)
  if (!reading || !isPublic(recorded, name, community)) return undefined
  const { value, written } = reading
  const { type, refersTo, choices } = field.of
  if (type === 'contact') return some((value as readonly Route[]).flatMap((route) => routeOf(route, community)))
  if (refersTo) return some([value].flat().flatMap((ref) => (isRef(ref) ? nameOf(ref, community) : [])))
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (choices && typeof value === 'string') return value
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return some(value.flatMap((item) => sayable(item, community) ?? []))
  if (value !== undefined && field.of.shows)
    return some(field.of.shows(value as never).flatMap((item) => sayable(item, community) ?? []))
  return sayable(typeof value === 'string' ? value : written.text.trim(), community)
}

function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'text' in value
}

function nameOf({ to, text }: Ref, community: Community): readonly string[] {
  const name = to ? nameable(to, community) : text
  return name === undefined ? [] : [sayable(name, community) ?? []].flat()
}

function routeOf({ address, to }: Route, community: Community): readonly string[] {
  const said = to ? nameable(to, community) : sayable(address, community)
  return said === undefined ? [] : [said]
}

function some(items: readonly string[]): readonly string[] | undefined {
  return items.length === 0 ? undefined : items
}
