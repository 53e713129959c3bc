// The words of the glossary, linked where a page uses them first, with what they mean at hand.
import type { ElementContent, Text } from 'hast'
import { h } from 'hastscript'
import glossaryKind from '../kinds/glossary.ts'
import { shown } from '../words/untrusted.ts'
import { type Building, standing } from './building.ts'
import { publicValue } from './data/public-value.ts'
import { publicEntries } from './public.ts'
import { replaced, withChildren } from './tree.ts'

/** Letters of a definition that are shown at the word itself. */
const mostLetters = 240

interface Term {
  readonly address: string
  /** Nothing where a word means two things: the glossary tells both. */
  readonly meaning?: string
}

/** Where a word is no use of the term: it leads elsewhere already, names something, or is no prose. */
const passedOver = new Set([
  'a',
  'abbr',
  'button',
  'code',
  'dfn',
  'dt',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'svg',
  'time',
])

/** Returns a function that links the terms in the body of a page. */
export function termLinks(
  building: Building,
): (body: readonly ElementContent[], address: string) => readonly ElementContent[] {
  const terms = termsOf(building)
  const own = standing(building, 'glossary')
  const home = own && building.addresses.of(own.path)
  if (terms.size === 0) return (body) => body
  const words = [...terms.keys()]
    .filter((name) => !name.startsWith('~'))
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${words.join('|')})(?![\\p{L}\\p{N}_-])`, 'giu')
  return (body, address) => {
    if (address === home) return body
    const met = new Set<string>()
    return replaced(body, (node) => linked(node, { terms, pattern, met }))
  }
}

interface Linking {
  readonly terms: ReadonlyMap<string, Term>
  readonly pattern: RegExp
  readonly met: Set<string>
}

function linked(node: ElementContent, linking: Linking): ElementContent | readonly ElementContent[] {
  if (node.type === 'text') return inText(node, linking)
  if (node.type !== 'element' || passedOver.has(node.tagName)) return node
  return withChildren(
    node,
    replaced(node.children, (child) => linked(child, linking)),
  )
}

function inText(node: Text, { terms, pattern, met }: Linking): ElementContent | readonly ElementContent[] {
  const { value } = node
  const parts: ElementContent[] = []
  let from = 0
  for (const found of value.matchAll(pattern)) {
    const [word] = found
    // “IT” is a term where “it” is none.
    const term = terms.get(word) ?? terms.get(plain(word))
    if (term === undefined || met.has(term.address)) continue
    met.add(term.address)
    parts.push({ type: 'text', value: value.slice(from, found.index) })
    parts.push(
      h('a.term', { href: `/${term.address}`, ...(term.meaning !== undefined && { title: term.meaning }) }, word),
    )
    from = found.index + word.length
  }
  return from === 0 ? node : [...parts, { type: 'text', value: value.slice(from) }]
}

/** The name of a term that may begin with a capital letter, or stand in small ones; no word of a text looks like it. */
const plain = (word: string) => `~${word.toLowerCase()}`
const escaped = (word: string) => word.replace(/[\^$.*+?()[\]{}|/]/g, '\\$&')

function termsOf(building: Building): ReadonlyMap<string, Term> {
  const { community, entryAddress } = building
  const { definition } = glossaryKind.fields.entries.fields
  const terms = new Map<string, Term>()
  if (!standing(building, 'glossary')) return terms
  for (const entry of publicEntries(community.glossary.entries, community)) {
    const address = entryAddress(entry)
    const meaning = publicValue(entry, ['definition', definition], community)
    if (address === undefined || typeof meaning !== 'string' || entry.status === 'deprecated') continue
    for (const word of [entry.label, ...entry.synonyms].filter((name) => name.length > 1))
      for (const name of [word, ...(/\p{Ll}{2}/u.test(word) ? [plain(word)] : [])]) {
        const before = terms.get(name)
        terms.set(name, before ? { address: before.address } : { address, meaning: shown(meaning, mostLetters) })
      }
  }
  return terms
}
