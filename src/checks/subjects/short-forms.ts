// Short forms in capital letters: which pages use them, and which of them are explained somewhere.
import type { Community } from '../../community/build-community.ts'
import { partsOf } from '../../community/page-parts.ts'
import { mentionsIn } from '../../documents/mentions.ts'
import type { Page } from '../../documents/page.ts'
import type { Place } from '../../finding.ts'
import type { Recorded } from '../../kinds/kind.ts'
import { openPages } from './area-of-page.ts'
import { everybodyKnows } from './known-short-forms.ts'
import { type Block, linesOf, visibleText } from './visible-text.ts'

/** A short form that no page explains, with the first place on each page that uses it. */
export interface ShortForm {
  readonly form: string
  readonly places: readonly Place[]
}

// Three to eight capital letters that stand alone, perhaps in the plural: not README.md, not CC-BY, not MS1, not @ABC.
// Two letters are mostly somebody's initials, which are nobody's business.
const shortForm =
  /(?<![\p{L}\p{N}_./\\@#&'’+=:-])(\p{Lu}{3,8})(?:['’]?s)?(?![\p{L}\p{N}_@&+=-]|['’]\p{L}|[./:\\][\p{L}\p{N}/])/gu

/** Old notes and decisions speak to those who were there; licences and logs are not ours to explain. */
const passedOver = ['notes', 'decision']
const notOurs =
  /(?:^|\/)(?:licen[cs]e|copying|notice|changelog|history|attribution|security|citation|authors)(?:\.[^/]*)?$/i
/** Pages of no kind whose path says that they tell of one day. */
const ofADay =
  /(?:^|[/_-])(?:meetings?|minutes|notes|agendas?|réunions?|protokolle?|actas?|verbali)(?:[/_.-]|$)|\d{4}-\d{2}|(?:^|\/)\d{6,8}(?!\d)/i

/** Returns the short forms that two pages or more use and none explains, those used on most pages first. */
export function unexplainedShortForms(community: Community): readonly ShortForm[] {
  const uses = usesIn(community)
  if (uses.size === 0) return []
  const pages = openPages(community).map(({ page }) => page)
  const explained = new Set([...explainedIn(pages, uses), ...namesIn(community)])
  const words = ordinaryWords(pages)
  return [...uses]
    .filter(([form]) => !explained.has(form) && !words.has(form.toLowerCase()))
    .map(([form, places]) => ({ form, places }))
    .toSorted((a, b) => b.places.length - a.places.length || (a.form < b.form ? -1 : 1))
}

function usesIn(community: Community): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>()
  for (const { page, path, kind } of openPages(community)) {
    if (passedOver.includes(kind ?? '') || notOurs.test(path) || (kind === undefined && ofADay.test(path))) continue
    for (const [form, place] of firstUses(page)) found.set(form, [...(found.get(form) ?? []), place])
  }
  return new Map([...found].filter(([, places]) => places.length > 1))
}

function firstUses(page: Page): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>()
  for (const block of visibleText(page)) {
    if (block.type === 'setting') continue
    const lineOf = linesOf(block)
    for (const { 1: form = '', index } of withoutShouting(block).matchAll(shortForm))
      if (!found.has(form) && !everybodyKnows(form))
        found.set(form, { path: page.path, line: lineOf(index), column: block.column })
  }
  return found
}

/** Three words in capital letters, or a heading of nothing else, are shouted and not shortened; they are blanked. */
function withoutShouting({ text, type }: Block): string {
  if (type === 'heading' && /\s/.test(text.trim()) && text === text.toUpperCase()) return ''
  return text.replace(/(?:(?<!\p{L})\p{Lu}{2,}[!,]?[ \n]+){2,}\p{Lu}{2,}(?!\p{L})/gu, (words) =>
    words.replace(/\p{L}/gu, ' '),
  )
}

/** A word that stands in small letters elsewhere was only stressed: "you are NOT alone". */
function ordinaryWords(pages: readonly Page[]): ReadonlySet<string> {
  return new Set(
    pages.flatMap((page) => page.text.match(/(?<![\p{L}\p{N}._/@-])\p{Ll}{2,8}(?![\p{L}\p{N}_@/-])/gu) ?? []),
  )
}

function explainedIn(pages: readonly Page[], uses: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const explained = new Set<string>()
  const add = (text: string) => {
    for (const form of text.match(/\p{Lu}{2,8}/gu) ?? []) if (uses.has(form)) explained.add(form)
  }
  for (const page of pages) {
    for (const block of visibleText(page)) for (const form of explainedBy(block.text)) add(form)
    // A reader who wonders can follow a link, or point at the word.
    for (const { type, target, label } of mentionsIn(page.tree.children, page.definitions))
      if (type === 'link' && /^https?:/i.test(target)) add(label)
    for (const { value } of partsOf(page).html) if (/<abbr\s[^>]*title=/i.test(value)) add(textAfter(page, value))
  }
  return explained
}

/** `<abbr title="…">` and the word after it are separate pieces of a paragraph; its line holds both. */
function textAfter({ text }: Page, tag: string): string {
  const at = text.indexOf(tag)
  return at < 0 ? '' : text.slice(at + tag.length, at + tag.length + 12)
}

// "Full Name (FN)", "FN (Full Name)", "FN stands for …", "FN: Full Name" at the beginning of a line.
const inBrackets = /\(\s*["“„«]?(\p{Lu}{2,8})s?["”“»]?\s*(?:[,;:–—][^()]{0,80})?\)/gu
const withBrackets = /(?<![\p{L}\p{N}])(\p{Lu}{2,8})s?\s*\(\s*([^()]{6,120})\)/gu
const saidSo =
  /(?<![\p{L}\p{N}])(\p{Lu}{2,8})s?["”»]?,?\s+(?:stands for|is short for|means|short for|that is|signifie|c’est-à-dire|steht für|das heißt|bedeutet|significa|es decir|sta per|cioè)(?!\p{L})/gu
const atTheStart = /(?:^|\n)\s*(\p{Lu}{2,8})s?\s*(?::|=|–|—|\s-)\s+(\p{L}[^\n]{5,})/gu
const names =
  /\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|for|and|the|in|on|de|des|du|la|le|les|et|pour|für|und|der|die|das|y|del|el|e|di|per)\s+){0,3}\p{Lu}[\p{L}’'-]+){2,9}/gu

/** Returns the short forms that a text explains. */
function explainedBy(text: string): readonly string[] {
  if (!/\p{Lu}/u.test(text)) return []
  const spelled = [...text.matchAll(names)].flatMap(([name]) => initialsOf(name))
  return [
    ...[...text.matchAll(inBrackets)].flatMap((match) =>
      hasInitial(text.slice(0, match.index), match[1]) ? (match[1] ?? []) : [],
    ),
    ...[...text.matchAll(withBrackets), ...text.matchAll(atTheStart)].flatMap(({ 1: form = '', 2: words = '' }) =>
      spells(words, form) ? [form] : [],
    ),
    ...[...text.matchAll(saidSo)].flatMap((match) => match[1] ?? []),
    ...spelled,
  ]
}

/** One of the last words before the brackets begins with the first letter of the short form. */
function hasInitial(before: string, form = ''): boolean {
  const words = before.match(/[\p{L}\p{N}]+/gu)?.slice(-12) ?? []
  return words.length > 1 && words.some((word) => word[0]?.toUpperCase() === form[0])
}

/** The first letter and one more of the short form begin words, in their order. */
function spells(words: string, form: string): boolean {
  let [at, found] = [0, 0]
  for (const word of words.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const index = form.indexOf(word[0]?.toUpperCase() ?? '', at)
    if (index < 0 || (found === 0 && index > 0)) continue
    at = index + 1
    found += 1
  }
  return found > 1
}

/** "Open Science Community Lindenau" spells OSC, OSCL and SCL. */
function initialsOf(name: string): readonly string[] {
  const letters = (name.match(/\p{Lu}/gu) ?? []).join('').slice(0, 10)
  const found: string[] = []
  for (let from = 0; from < letters.length; from += 1)
    for (let length = 3; from + length <= letters.length; length += 1) found.push(letters.slice(from, from + length))
  return found
}

/** Fields that hold names of organisations, which their owners do not always spell out. */
const organisations = new Set([
  'affiliation',
  'organisation',
  'provider',
  'host',
  'funder',
  'network',
  'whose',
  'group',
  'held_by',
])
/** Kinds whose entries are named by what they are: a stakeholder, a channel, a cluster. */
const named = new Set(['stakeholders', 'channels', 'network', 'groups', 'people', 'resources', 'sustainability'])

/** Returns the short forms that are names here: in the community's own name, of a group, a place of work, a channel. */
function namesIn(community: Community): ReadonlySet<string> {
  const texts: string[] = []
  const collect = (entry: Recorded) => {
    if (named.has(entry.kind)) texts.push(entry.label)
    // A term of the glossary explains itself, its synonyms, and whatever its row spells out.
    if (entry.kind === 'glossary') texts.push(...entry.knownAs, ...textsOf(entry, ['term', 'synonyms', 'id']))
    else if (/^\p{Lu}{2,8}$/u.test(entry.label)) texts.push(entry.label)
    texts.push(...textsOf(entry, organisations))
  }
  for (const document of community.documents) {
    collect(document)
    for (const entry of document.allEntries) collect(entry)
  }
  const { name, short_name, host } = community.community
  texts.push(name ?? '', short_name ?? '', host ?? '')
  return new Set(texts.flatMap((text) => text.match(/\p{Lu}{2,8}/gu) ?? []))
}

function textsOf(entry: Recorded, fields: Iterable<string>): readonly string[] {
  return [...fields].flatMap((field) => (entry.isPrivate(field) ? [] : (entry.readings.get(field)?.written.text ?? [])))
}
