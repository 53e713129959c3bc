// Turns the tree of a YAML document into settings with places. Nothing is resolved or run: no aliases, no tags.

import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { lookOf } from './look-alike.ts'
import type { PlaceInText, Setting, SettingsProblem } from './setting.ts'

/** The text that was read, and where in the file it stands. */
export interface Reading {
  readonly text: string
  placeOf(offset: number): PlaceInText
  note(problem: SettingsProblem): void
}

interface Read {
  readonly value: unknown
  readonly source: string
  readonly parts?: ReadonlyMap<string | number, Setting>
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const deepest = 50

/** Adds the settings that a document holds. */
export function addRoot(settings: Map<string, Setting>, root: YAMLMap, reading: Reading): void {
  if (isAllowed(root, '', reading)) addSettings(settings, root, reading, 0)
}

/** Adds the settings of a map to `settings`, in the order in which they stand. What is not allowed is noted and left out. */
function addSettings(settings: Map<string, Setting>, map: YAMLMap, reading: Reading, depth: number): void {
  for (const { key: node, value } of map.items) {
    const key = readKey(node, reading)
    if (!key) continue
    const first = settings.get(key.key)
    const look = lookOf(key.key)
    if (forbidden.has(key.key)) reading.note({ problem: 'forbidden-key', ...key.place, values: { key: key.key } })
    else if (first) {
      reading.note({ problem: 'duplicate-key', ...key.place, values: { key: key.key, firstLine: first.line } })
    } else {
      if (look !== undefined) {
        reading.note({ problem: 'look-alike-key', ...key.place, values: { key: key.key, looksLike: look } })
      }
      const read = readValue(value, key.key, reading, depth)
      if (read) settings.set(key.key, { key: key.key, ...read, ...key.place })
    }
  }
}

function readKey(node: unknown, reading: Reading): { key: string; place: PlaceInText } | undefined {
  if (isAlias(node)) return refuseMark(node, '*', node.source, reading)
  if (!isScalar(node)) return refuse(offsetOf(node), reading, { cause: 'other' })
  const key = (node.source ?? String(node.value)).normalize('NFC')
  if (!isAllowed(node, key, reading)) return undefined
  return key === ''
    ? refuse(offsetOf(node), reading, { cause: 'other' })
    : { key, place: reading.placeOf(offsetOf(node)) }
}

function readValue(node: unknown, key: string, reading: Reading, depth: number): Read | undefined {
  if (node === null || node === undefined) return { value: null, source: '' }
  if (!isAllowed(node as Node, key, reading)) return undefined
  if (isScalar(node)) {
    const source = node.source ?? ''
    // `channel: #general` is an empty setting with a comment to YAML, and not to the person who wrote it.
    const comment =
      source === '' && node.value === null ? /^[ \t]*#(?=[^\s#])/.exec(reading.text.slice(offsetOf(node))) : null
    if (comment) {
      const offset = offsetOf(node) + comment[0].length - 1
      return refuse(offset, reading, { cause: 'first-character', key, character: '#' })
    }
    const isUsable = typeof node.value !== 'number' || Number.isFinite(node.value)
    return { value: isUsable ? node.value : source, source }
  }
  if (depth >= deepest) return refuse(offsetOf(node), reading, { cause: 'too-deep', key })
  if (isMap(node) && node.flow && isMap(node.items[0]?.key))
    return refuse(offsetOf(node), reading, { cause: 'braces', key })
  const source = sourceOf(node, reading)
  if (isMap(node)) {
    const parts = new Map<string, Setting>()
    addSettings(parts, node, reading, depth + 1)
    return { value: Object.fromEntries([...parts].map(([name, part]) => [name, part.value])), source, parts }
  }
  return isSeq(node) ? readList(node, key, source, reading, depth) : undefined
}

function readList(list: YAMLSeq, key: string, source: string, reading: Reading, depth: number): Read {
  // `[Write here: who?]` is a prompt of the template and not a list, whatever YAML makes of it.
  if (list.flow && beginsAsPrompt(list.items[0], reading)) return { value: source, source }
  const parts = new Map<number, Setting>()
  list.items.forEach((item, index) => {
    const read = readValue(item, key, reading, depth + 1)
    const place = reading.placeOf(offsetOf(item))
    parts.set(index, { key: String(index), value: null, ...read, ...place })
  })
  return { value: [...parts.values()].map((part) => part.value), source, parts }
}

function beginsAsPrompt(first: unknown, reading: Reading): boolean {
  if (!isMap(first) || reading.text[offsetOf(first)] === '{') return false
  const key = first.items[0]?.key
  return isScalar(key) && /\S\s+\S/.test(key.source ?? '')
}

/** Says whether a value is plain: an alias could stand for a thousand others, a tag asks for a program's own type. */
function isAllowed(node: Node, key: string, reading: Reading): boolean {
  const hasAnchor = 'anchor' in node && node.anchor !== undefined
  const mark = isAlias(node) ? '*' : node.tag !== undefined ? '!' : hasAnchor ? '&' : undefined
  if (mark !== undefined) refuseMark(node, mark, key, reading)
  return mark === undefined
}

function refuseMark(node: unknown, mark: '*' | '!' | '&', key: string, reading: Reading): undefined {
  // The mark stands before the value that the parser names.
  let offset = reading.text.lastIndexOf(mark, offsetOf(node))
  while (mark === '!' && reading.text[offset - 1] === '!') offset -= 1
  const problem = mark === '!' ? 'front-matter-tag' : 'front-matter-alias'
  reading.note({ problem, ...reading.placeOf(Math.max(0, offset)), values: { key, mark } })
}

function refuse(offset: number, reading: Reading, values: SettingsProblem['values']): undefined {
  reading.note({ problem: 'front-matter-unreadable', ...reading.placeOf(offset), values })
}

function offsetOf(node: unknown): number {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? (node.range as readonly number[] | null) : null
  return range?.[0] ?? 0
}

function sourceOf(node: unknown, reading: Reading): string {
  const range = (node as Node).range
  return range ? reading.text.slice(range[0], range[1]) : ''
}
