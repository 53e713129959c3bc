// People who were asked whether they may be named, and have not said yes: their names are in no text of the site.
import type { Community } from '../community/build-community.ts'
import { saidYes } from '../community/nameable.ts'
import { everyEntry } from '../comparison/changes/collections.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import { type Entry, isCollection, type Shape } from '../kinds/kind.ts'

/** True for a kind of page, or one of its lists, in which people are asked whether they may be named. */
export function asksConsent(kind: string | undefined, one?: string): boolean {
  return Object.values((kindNamed(kind)?.fields ?? {}) as Shape).some(
    (part) => isCollection(part) && (one === undefined || part.one === one) && 'consent' in part.fields,
  )
}

/** False for somebody who is asked whether they may be named, and has not said yes. */
export function isWilling(entry: Entry, community: Community): boolean {
  return !asksConsent(entry.kind, entry.one) || saidYes(entry as unknown as Parameters<typeof saidYes>[0], community)
}

/** Returns a text with other words in the place of names. */
export type WithoutNames = (text: string, instead: string) => string

const known = new WeakMap<Community, WithoutNames>()

/** Returns what takes these names out of texts, as whole names. Of two people of one name the one who said yes counts. */
export function withoutNames(community: Community): WithoutNames {
  const found = known.get(community) ?? withoutAny(unnamedIn(community))
  known.set(community, found)
  return found
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const ascii = /^[\0-\x7f]*$/

function withoutAny(names: readonly (readonly string[])[]): WithoutNames {
  if (names.length === 0) return (text) => text
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const same = byFirst.get(name[0] ?? '')
    if (same) same.push(name)
    else byFirst.set(name[0] ?? '', [name])
  }
  const firsts = [...byFirst.keys()].filter((first) => ascii.test(first))
  const quickLook = firsts.length > mostLookedFor ? undefined : new RegExp(`\\b(?:${firsts.join('|')})\\b`, 'i')
  return (text, instead) => {
    if (quickLook && ascii.test(text) && (firsts.length === 0 || !quickLook.test(text))) return text
    const words = [...text.matchAll(word)]
    let made = ''
    let from = 0
    // Thousands of people may be listed: a word is looked up, not every name at every place.
    for (let at = 0; at < words.length; at += 1) {
      const standsHere = (name: readonly string[]) => name.every((part, next) => plain(words[at + next]?.[0]) === part)
      const name = byFirst.get(plain(words[at]?.[0]))?.find(standsHere)
      if (!name) continue
      const last = words[at + name.length - 1]
      made += text.slice(from, words[at]?.index) + instead
      from = (last?.index ?? 0) + (last?.[0].length ?? 0)
      at += name.length - 1
    }
    return from === 0 ? text : made + text.slice(from)
  }
}

/** More names than this are not looked for all at once. */
const mostLookedFor = 60

/** A word in small letters without accents: “Zoë” is “Zoe”. */
function plain(written = ''): string {
  if (ascii.test(written)) return written.toLowerCase()
  return written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function unnamedIn(community: Community): readonly (readonly string[])[] {
  const willing = new Set<string>()
  const others = new Map<string, readonly string[]>()
  for (const { entry, collection } of everyEntry(community)) {
    if (!('consent' in collection.fields)) continue
    const name = (entry.knownAs[1]?.match(word) ?? []).map(plain)
    if (name.join('').length < 3 || !/\p{L}{2}/u.test(name.join(' '))) continue
    if (isWilling(entry, community)) willing.add(name.join(' '))
    else others.set(name.join(' '), name)
  }
  return [...others].filter(([whole]) => !willing.has(whole)).map(([, name]) => name)
}
