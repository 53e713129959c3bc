// What of a page is not shown as it is written: private things, and people who have not said yes.
import type { RootContent } from 'mdast'
import type { Community } from '../../community/build-community.ts'
import { nameable } from '../../community/nameable.ts'
import type { Page } from '../../documents/page.ts'
import { plainName } from '../../documents/sections.ts'
import { plainText } from '../../documents/written.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import { saysYes } from '../../kinds/fields/consent.ts'
import type { Ref } from '../../kinds/fields.ts'
import { type AnyCollection, type AnyEntry, type AnyKind, isCollection, type Shape } from '../../kinds/kind.ts'
import { isNamed } from '../../kinds/names.ts'
import people from '../../kinds/people.ts'
import { namedBy } from '../../kinds/read-fields.ts'
import type { Building } from '../building.ts'
import { sayable } from '../public.ts'
import { isWilling } from '../unnamed.ts'

/** Returns entries that the page cannot show as they are written: the page shows them itself, or they hold what is not for everyone. */
export function withheldOn(
  page: Page,
  building: Building,
  isShownOtherwise: (entry: AnyEntry) => boolean,
): readonly AnyEntry[] {
  const here = entriesOn(page.path, building.community)
  const blocks = page.tree.children
  const named = here.filter((entry) => {
    const of = kindNamed(entry.kind)
    return (
      isShownOtherwise(entry) ||
      (of && holdsPrivate(of)) ||
      !isWilling(entry, building.community) ||
      namesSomebody(entry, building)
    )
  })
  if (named.length === 0 || named.length === here.length) return named
  // A table or a list is shown in one way, whole.
  const starts = new Set(named.map((entry) => blockAt(entry.at().line, blocks)))
  return here.filter((entry) => starts.has(blockAt(entry.at().line, blocks)))
}

const entriesByPath = new WeakMap<Community, ReadonlyMap<string, readonly AnyEntry[]>>()

function entriesOn(path: string, community: Community): readonly AnyEntry[] {
  let known = entriesByPath.get(community)
  if (!known) {
    const made = new Map<string, AnyEntry[]>()
    for (const entry of community.documents.flatMap(({ allEntries }) => allEntries as readonly AnyEntry[])) {
      const same = made.get(entry.path)
      if (same) same.push(entry)
      else made.set(entry.path, [entry])
    }
    known = made
    entriesByPath.set(community, known)
  }
  return known.get(path) ?? []
}

function blockAt(line: number, blocks: readonly RootContent[]): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.position?.end.line ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}

/** True when a field names a person of the community who has not said yes. */
function namesSomebody(entry: AnyEntry, { community }: Building): boolean {
  return [...entry.readings.values()].some(({ value, written }) => {
    const refs = (Array.isArray(value) ? value : [value]) as readonly (Partial<Ref> | undefined)[]
    const hidden = refs.some((ref) => ref?.to?.kind === 'people' && nameable(ref.to, community) === undefined)
    return hidden || (written.text !== '' && sayable(written.text, community) === undefined)
  })
}

/** True for words that name nobody who has not said yes, and hold nothing personal. */
export function isSayable(block: RootContent, { community }: Building): boolean {
  const words = plainText([block])
  return words.trim() === '' || sayable(words, community) !== undefined
}

/** True for kinds of which some fields are not for everyone: they are shown from the allow-list only. */
export function holdsPrivate({ fields }: AnyKind): boolean {
  return collectionsOf(fields as Shape).some(({ fields: own }) =>
    Object.values(own as Shape).some((part) => !isCollection(part) && part.visibility !== undefined),
  )
}

/** True for a heading above something private. */
export function namesPrivate(title: string, { fields }: AnyKind): boolean {
  return collectionsOf(fields as Shape).some(({ fields: own }) =>
    namedBy(title, own as Shape).some((name) => (own as Shape)[name] && 'visibility' in ((own as Shape)[name] ?? {})),
  )
}

/** Returns a table of people with those of its rows that say yes, where it asks; other blocks as they are. */
export function withConsent(block: RootContent): readonly RootContent[] {
  if (block.type !== 'table') return [block]
  const { name, consent } = people.fields.entries.fields
  const [head, ...rows] = block.children
  const named = (head?.children ?? []).map((cell) => [plainName(plainText([cell]))])
  const asked = named.findIndex((cell) => isNamed(consent.names, cell))
  if (asked < 0 || !named.some((cell) => isNamed(name.names, cell)) || !head) return [block]
  const willing = rows.filter(({ children }) => children[asked] && saysYes(plainText([children[asked]])))
  return willing.length === 0 ? [] : [{ ...block, children: [head, ...willing] }]
}

function collectionsOf(fields: Shape): readonly AnyCollection[] {
  return Object.values(fields).filter(isCollection)
}
