// The value of a field as a visitor reads it, whatever its type; nothing where it may not be shown.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { nameable } from '../../community/nameable.ts'
import { holdsPersonal, withoutPersonal } from '../../documents/personal.ts'
import type { Ref, Route } from '../../kinds/fields.ts'
import type { AnyField, Recorded } from '../../kinds/kind.ts'
import { labelOf } from '../../kinds/names.ts'
import { shown } from '../../words/untrusted.ts'
import type { Building } from '../building.ts'

/** Letters of a value on one line that are shown at most. */
const mostLetters = 600

/** Returns the value of a field of a document or an entry, or nothing where it is silent, private, or not to be repeated. */
export function shownValue(
  recorded: Recorded,
  [name, field]: readonly [string, AnyField],
  building: Building,
): readonly ElementContent[] | undefined {
  const reading = recorded.readings.get(name)
  if (!reading || !building.shows(recorded, name)) return undefined
  const { value, written } = reading
  const { type, refersTo, choices, told } = field.of
  if (type === 'prose' && written.nodes.length > 0) return some(building.text(written.nodes, written.place.path))
  if (type === 'contact') return some(between((value as readonly Route[]).map((route) => routeOf(route, building))))
  if (refersTo && Array.isArray(value))
    return some(between((value as readonly Ref[]).map((ref) => refOf(ref, building))))
  if (refersTo && value !== undefined) return some(refOf(value as Ref, building))
  if (type === 'link' && typeof value === 'string') return some(linkOf(value))
  if (choices && typeof value === 'string' && choices[value])
    return [{ type: 'text', value: labelOf(choices[value], building.language) }]
  const words = value === undefined ? [] : (told?.(value as never) ?? [])
  return some(textOf(words.length > 0 ? words.join(', ') : written.text))
}

/** Returns words of somebody's own on one line, or nothing where they are not for everyone. */
export function textOf(words: string): readonly ElementContent[] {
  const value = shown(withoutPersonal(words), mostLetters)
  return value === '' || value === '…' ? [] : [{ type: 'text', value }]
}

/** Returns a link to the page of an entry, or its name; people who have not said yes are not named. */
export function refOf({ to, text }: Ref, building: Building): readonly ElementContent[] {
  if (!to) return textOf(text)
  const name = nameable(to, building.community)
  if (name === undefined) return []
  const address = building.entryAddress(to)
  return address === undefined ? textOf(name) : [h('a', { href: `/${address}` }, [...textOf(name)])]
}

function routeOf({ type, address, to }: Route, building: Building): readonly ElementContent[] {
  if (to) return refOf({ to, text: address, place: to.at() }, building)
  if (holdsPersonal(address)) return []
  if (type === 'email') return [h('a', { href: `mailto:${address}` }, [...textOf(address)])]
  return type === 'link' ? linkOf(address) : textOf(address)
}

function linkOf(address: string): readonly ElementContent[] {
  if (!/^https?:\/\//i.test(address) || holdsPersonal(address)) return []
  return [h('a', { href: address }, [...textOf(address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''))])]
}

function between(parts: readonly (readonly ElementContent[])[]): readonly ElementContent[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, at): readonly ElementContent[] => (at === 0 ? part : [{ type: 'text', value: ', ' }, ...part]))
}

function some(content: readonly ElementContent[]): readonly ElementContent[] | undefined {
  return content.length === 0 ? undefined : content
}
