// The value of a field as a visitor reads it, whatever its type; nothing where it may not be shown.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Nodes, PhrasingContent } from 'mdast'
import { nameable } from '../../community/nameable.ts'
import { holdsPersonal, withoutPersonal } from '../../documents/personal.ts'
import type { Ref, Route } from '../../kinds/fields.ts'
import type { AnyField, Reading, Recorded, Written } from '../../kinds/kind.ts'
import { labelOf } from '../../kinds/names.ts'
import { shown } from '../../words/untrusted.ts'
import type { Building } from '../building.ts'
import { sayable } from '../public.ts'
import { peopleWords } from '../words/people-and-plan.ts'
import { itemsOf } from './items.ts'
import { sentenceOf, spanOf, whenOf } from './moments.ts'

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
  const { type, refersTo } = field.of
  if (type === 'contact') return some(between((reading.value as readonly Route[]).map((one) => routeOf(one, building))))
  if (refersTo) return some(refsOf(reading, refersTo, building))
  if (sayable(reading.written.text, building.community) === undefined && building.isPrivate !== true)
    return some(itemsOf(reading.value, building) ?? [])
  if (type === 'prose' && reading.written.nodes.length > 0)
    return some(asWritten(ownNodes(reading.written), reading.written.place.path, building))
  return some(plainValue(reading, field, building))
}

function plainValue({ value, written }: Reading, field: AnyField, building: Building): readonly ElementContent[] {
  const { type, choices } = field.of
  const items = itemsOf(value, building)
  if (items) return items
  // Words that hold links are shown as they are written, with their links.
  const isWords = type === 'link' || type === 'text' || type === 'list'
  if (isWords && written.nodes.length > 0 && written.mentions.some((mention) => mention.type === 'link'))
    return asWritten(ownNodes(written), written.place.path, building)
  if (type === 'link' && typeof value === 'string') return linkOf(value, building, written.place.path)
  if (type === 'language')
    return textOf((value as readonly string[]).map((code) => building.languageName(code)).join(', '))
  if (choices && typeof value === 'string' && choices[value]) return textOf(labelOf(choices[value], building.language))
  const told = sentenceOf(type, value, building) ?? whenOf(type, value, building) ?? spanOf(type, value, building)
  if (told) return told
  if (Array.isArray(value) && value.length > 0) return between(value.map((item) => wordsOf(String(item))))
  return wordsOf(typeof value === 'string' ? value : written.text)
}

/** Returns words of somebody's own on one line, or nothing where they are not for everyone. */
export function textOf(words: string): readonly ElementContent[] {
  const value = shown(withoutPersonal(words), mostLetters)
  return value === '' || value === '…' ? [] : [{ type: 'text', value }]
}

/** The same; words that are nothing but an address on the web lead there. */
function wordsOf(words: string): readonly ElementContent[] {
  const address = /^https?:\/\/\S+$/i.test(words) ? words : undefined
  return address === undefined ? textOf(words) : outside(address)
}

/** Returns blocks as they are written, or words of one line without a paragraph around them. */
export function asWritten(nodes: readonly Nodes[], path: string, building: Building): readonly ElementContent[] {
  if (!nodes.every(isPhrasing)) return building.text(nodes, path)
  const made = building.text([{ type: 'paragraph', children: [...nodes] }], path)
  return made.flatMap((node) => (node.type === 'element' ? node.children : []))
}

/** A line such as “Links: [page](…)” without the label before its value. */
function ownNodes({ from, nodes }: Written): readonly Nodes[] {
  const [only] = nodes
  if (from !== 'label' || only?.type !== 'paragraph') return nodes
  const [first, ...rest] = only.children
  if (first?.type === 'text') return [{ ...first, value: first.value.replace(label, '') }, ...rest]
  const [next, ...more] = rest
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return nodes
  return next?.type === 'text' ? [{ ...next, value: next.value.replace(/^\s*:?\s*/, '') }, ...more] : rest
}

const label = /^[^:\n]{1,80}:\s*/

const phrasing = new Set<string>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
  'html',
  'image',
  'imageReference',
  'footnoteReference',
])

function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasing.has(node.type)
}

/** Small words within the names of people. */
const particles = /^(?:al|bin|da|de|del|della|den|der|di|do|dos|du|el|het|la|le|ten|ter|van|von|y|zu|zum|zur)$/u

/** True for words that may well be somebody's name: no word of them is a small one. */
function mayBeName(words: string): boolean {
  return !words.split(/\s+/).some((word) => /^\p{Ll}/u.test(word) && !particles.test(word))
}

/** A name that leads nowhere may be that of a person who never said yes: such names are counted, not told. */
function refsOf({ value }: Reading, kinds: readonly string[], building: Building): readonly ElementContent[] {
  const refs = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as readonly Ref[]
  const isTold = ({ to, text }: Ref) =>
    to !== undefined || !kinds.includes('people') || (kinds.length > 1 && !mayBeName(text))
  const told = refs.map((ref) => (isTold(ref) ? refOf(ref, building) : [])).filter((content) => content.length > 0)
  const count = refs.length - told.length
  if (count === 0) return between(told)
  const { unnamed, unnamedMany, more } = peopleWords
  const rest = building.say(told.length > 0 ? more : count === 1 ? unnamed : unnamedMany, { count })
  return told.length === 0 ? textOf(rest) : [...between(told), { type: 'text', value: ` ${rest}` }]
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
  if (type === 'link') return outside(address)
  // A name that leads nowhere.
  return []
}

/** An address on the web, or a page of the community by its own words. */
function linkOf(address: string, building: Building, path: string): readonly ElementContent[] {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return outside(address)
  const name = textOf(address.replace(/[?#].*$/, ''))
  const children = name.flatMap((node) => (node.type === 'text' ? [{ type: 'text' as const, value: node.value }] : []))
  if (children.length === 0) return []
  return asWritten([{ type: 'link', url: address, children }], path, building)
}

function outside(address: string): readonly ElementContent[] {
  if (!/^https?:\/\//i.test(address) || holdsPersonal(address)) return []
  return [h('a', { href: address }, [...textOf(address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''))])]
}

/** Returns parts with commas between them. */
export function between(parts: readonly (readonly ElementContent[])[]): readonly ElementContent[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, at): readonly ElementContent[] => (at === 0 ? part : [{ type: 'text', value: ', ' }, ...part]))
}

function some(content: readonly ElementContent[]): readonly ElementContent[] | undefined {
  return content.length === 0 ? undefined : content
}
