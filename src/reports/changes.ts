// What a change does to a community, as a list: one sentence each, the most important first, and alike ones together.

import type { Change } from '../comparison/change.ts'
import type { Comparison } from '../comparison/compare-findings.ts'
import { weights } from '../kinds/change-words.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import { labelOf } from '../kinds/names.ts'
import type { Block, Inline, Item } from '../words/blocks.ts'
import { joined, type Segment, words } from '../words/speak.ts'
import { changeSentence, fillChange, happeningOf, wordsFor } from './change-sentences.ts'
import { collectionOf, fieldOf, valueWords } from './change-values.ts'
import { amount } from './headline.ts'
import { type Home, lineLink } from './links.ts'
import { linkTo } from './notes.ts'

export interface ChangesOptions {
  readonly home?: Home | undefined
  /** How many changes are told before the rest is folded, and how many of those are written out in the fold. */
  readonly shown: number
  readonly folded: number
}

/** Changes of one sort in one list, from which on they are told together. */
const manyAlike = 4
const mostPlaces = 4

/** Returns a list of what is different; what is too much stands behind a fold. */
export function changeList(changes: readonly Change[], { home, shown, folded }: ChangesOptions): readonly Block[] {
  const items = changeItems(changes, home)
  if (items.length === 0) return []
  // A fold for one line would save nothing.
  const open = items.length === shown + 1 ? items.length : shown
  const rest = items.slice(open)
  const hidden = rest.length - folded
  return [
    ...(open === 0 ? [] : [{ type: 'list' as const, ordered: false, items: items.slice(0, open) }]),
    ...(rest.length === 0
      ? []
      : [
          {
            type: 'fold' as const,
            title: amount(rest.length, 'more change', 'more changes'),
            blocks: [
              { type: 'list' as const, ordered: false, items: rest.slice(0, folded) },
              ...(hidden > 0 ? [{ type: 'paragraph' as const, text: [words(`… and ${hidden} more.`)] }] : []),
            ],
          },
        ]),
  ]
}

/** Returns one item for each change, or for several that are alike. */
export function changeItems(changes: readonly Change[], home: Home | undefined): readonly Item[] {
  const groups = new Map<string, Change[]>()
  for (const change of withoutWhatPagesTell(changes)) {
    const key = JSON.stringify([
      change.what,
      change.about.kind,
      change.collection,
      change.collection && change.about.field,
      change.collection === undefined && [change.about, change.name, change.place],
    ])
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  const told = new Set<string>()
  return [...groups.values()].flatMap((group) =>
    group.length < manyAlike ? group.map((change) => itemOf(change, changes, home, told)) : [together(group)],
  )
}

/** A page that comes or goes takes with it all that stands on it. */
function withoutWhatPagesTell(changes: readonly Change[]): readonly Change[] {
  const of = (...sorts: readonly string[]) =>
    new Set(changes.flatMap(({ what, about }) => (sorts.includes(what) ? [about.kind] : [])))
  const begun = new Set(
    changes.flatMap(({ what, about }) => (/^page-(?:added|begun|adopted)$/.test(what) ? [about.path] : [])),
  )
  const [come, gone] = [of('page-added', 'page-begun', 'page-adopted'), of('page-removed', 'page-elsewhere')]
  return changes.filter((change) => {
    if (change.what === 'section' && begun.has(change.about.path)) return false
    if (!/^(?:entry|field|section)/.test(change.what)) return true
    const happening = happeningOf(change)
    return (
      !(happening === 'added' && come.has(change.about.kind)) &&
      !(happening === 'removed' && gone.has(change.about.kind))
    )
  })
}

function itemOf(change: Change, all: readonly Change[], home: Home | undefined, told: Set<string>): Item {
  const stays = change.stays ?? []
  const staying: readonly Segment[] =
    stays.length === 0
      ? []
      : [
          words(' '),
          ...joined(stays.map((text): Segment => ({ type: 'name', text }))),
          words(stays.length === 1 ? ' stays.' : ' stay.'),
        ]
  // Somebody who leaves three lists is named elsewhere once.
  const old = change.was ?? change.name ?? ''
  const named = told.has(old) ? [] : stillNamed(change, home)
  if (named.length > 0) told.add(old)
  return {
    text: [...changeSentence(change), ...staying, ...nothingElse(change, all)],
    ...(named.length > 0 && { more: [named] }),
  }
}

/** Of what matters most it is worth a word that the rest of the page stays. */
function nothingElse({ weight, about }: Change, all: readonly Change[]): readonly Segment[] {
  const isAlone = all.filter((other) => other.about.path === about.path).length === 1
  const isWorthAWord = weight === weights[0] || (weight !== 'other' && all.length === 1)
  return isWorthAWord && about.kind !== undefined && isAlone && !isPage(about, all)
    ? [words(' Everything else on the page stays as it is.')]
    : []
}

function isPage({ path }: Change['about'], all: readonly Change[]): boolean {
  return all.some(({ what, about }) => about.path === path && /^(?:page|unread|private)/.test(what))
}

function stillNamed({ alsoNamed, was, name }: Change, home: Home | undefined): readonly Inline[] {
  const old = was ?? name
  if (alsoNamed.length === 0 || old === undefined) return []
  const shown = alsoNamed.slice(0, mostPlaces)
  const more = alsoNamed.length - shown.length
  const places = shown.map(({ path, line, column }, at): readonly Inline[] => {
    const isSamePage = at > 0 && shown[at - 1]?.path === path
    const text: readonly Segment[] = isSamePage
      ? [words(`line ${line}`)]
      : [{ type: 'path', text: path }, words(`, line ${line}`)]
    return home ? linkTo(text, lineLink(home, { path, line, column })) : text
  })
  const all = more > 0 ? [...places, [words(`${more} more`)]] : places
  const separated = all.flatMap((place, at) =>
    at === 0 ? place : [words(at === all.length - 1 ? ' and ' : ', '), ...place],
  )
  return [{ type: 'name', text: old }, words(' is still named in '), ...separated, words('.')]
}

/** "New under “Milestones”: `a`, `b` and 9 more." */
function together(group: readonly Change[]): Item {
  const [first] = group as readonly [Change, ...Change[]]
  const names = group.flatMap(({ name }) => (name === undefined ? [] : [name]))
  const collection = collectionOf(first)
  const under = `“${collection ? labelOf(collection.names) : (kindNamed(first.about.kind)?.title ?? '')}”`
  const unnamed = group.length - names.length
  const list = [
    ...valueWords(names, undefined),
    ...(unnamed > 0 ? [words(`${names.length > 0 ? ', and ' : ''}${unnamed} not named here`)] : []),
    words('.'),
  ]
  const field = fieldOf(first)
  const what = field
    ? `“${labelOf(field.names)}” is different for ${group.length} under ${under}: `
    : first.what === 'entry-added'
      ? `${group.length} are new under ${under}: `
      : first.what === 'entry-removed'
        ? `${group.length} are no longer under ${under}: `
        : `${group.length} are different under ${under}: `
  return { text: [words(what), ...list] }
}

/** Returns what only people can check before such changes count, in the words of the kinds; what holds for several, once. */
export function onlyPeopleCan(changes: readonly Change[]): readonly Item[] {
  const asked = new Map<string, Change[]>()
  for (const change of changes)
    for (const sentence of wordsFor(change)?.onlyPeople?.[happeningOf(change)] ?? []) {
      // What names who comes or goes is said of each.
      const key = /\{(?:old|new)\}/.test(sentence) ? JSON.stringify([sentence, change.name, change.after]) : sentence
      asked.set(key, [...(asked.get(key) ?? []), change])
    }
  const items = [...asked].flatMap(([key, of]): readonly (readonly Segment[])[] => {
    const [first] = of
    if (!first) return []
    const sentence = key.startsWith('[') ? (JSON.parse(key) as readonly [string])[0] : key
    const names = [...new Set(of.flatMap(({ name }) => (name === undefined ? [] : [name])))]
    const said = fillChange(sentence, first, names)
    return said ? [said] : []
  })
  return items.map((text) => ({ text }))
}

/** Returns the headline of changes that do one clear thing; nothing when they do several, or something of another sort. */
export function changeHeadline(changes: readonly Change[]): string | undefined {
  const [first] = changes
  if (!first || changes.some(({ about, what }) => about.kind !== first.about.kind || /^(?:page|unread)/.test(what)))
    return undefined
  const headlines = new Set(changes.map((change) => wordsFor(change)?.headline))
  const [only] = headlines
  const headline = headlines.size === 1 && only !== undefined ? only : kindNamed(first.about.kind)?.changes?.headline
  return headline === undefined ? undefined : `${headline}.`
}

/** Returns a sentence about a change of looks alone: every file that was touched is a page that says the same as before. */
export function onlyLooks({ changes, reformatted, touched }: Comparison): string | undefined {
  const same = new Set(reformatted)
  if (changes.length > 0 || touched.length === 0 || !touched.every(({ path }) => same.has(path))) return undefined
  return reformatted.length === 1
    ? 'nothing. The page only looks different, and says the same as before.'
    : `nothing. ${reformatted.length} pages only look different, and say the same as before.`
}
