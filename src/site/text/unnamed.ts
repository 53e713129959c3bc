// Names of people who were asked whether they may be named, and have not said yes.
import type { Community } from '../../community/build-community.ts'
import { everyEntry } from '../../comparison/changes/collections.ts'
import { plainName } from '../../documents/sections.ts'
import { isWilling } from '../public.ts'

/** Returns a text with other words in the place of names; nothing where there is nobody to keep unnamed. */
export type WithoutNames = (text: string, instead: string) => string

/** Returns what takes these names out of texts, as whole names. Of two people of one name the one who said yes counts. */
export function withoutNames(community: Community): WithoutNames | undefined {
  const names = unnamedIn(community)
  if (names.length === 0) return undefined
  const byFirstWord = new Map<string, string[]>()
  for (const name of names.map((name) => name.toLowerCase()).toSorted((a, b) => b.length - a.length)) {
    const [first = ''] = name.match(word) ?? []
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name.slice(name.indexOf(first))])
  }
  return (text, instead) => {
    let made = ''
    let from = 0
    // Thousands of people may be listed: a word is looked up, not every name at every place.
    for (const { 0: first, index } of text.matchAll(word)) {
      if (index < from) continue
      const name = byFirstWord.get(first.toLowerCase())?.find((one) => standsAt(one, text, index))
      if (name === undefined) continue
      made += text.slice(from, index) + instead
      from = index + name.length
    }
    return from === 0 ? text : made + text.slice(from)
  }
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const goesOn = /^[\p{L}\p{N}]/u

function standsAt(name: string, text: string, at: number): boolean {
  const end = at + name.length
  return text.slice(at, end).toLowerCase() === name && !goesOn.test(text.slice(end, end + 2))
}

function unnamedIn(community: Community): readonly string[] {
  const willing = new Set<string>()
  const others = new Map<string, string>()
  for (const { entry, collection } of everyEntry(community)) {
    if (!('consent' in collection.fields)) continue
    const name = entry.knownAs[1]?.trim() ?? ''
    if (!/\p{L}{2}/u.test(name) || name.length < 3) continue
    if (isWilling(entry, community)) willing.add(plainName(name))
    else others.set(plainName(name), name)
  }
  return [...others].filter(([plain]) => !willing.has(plain)).map(([, name]) => name)
}
