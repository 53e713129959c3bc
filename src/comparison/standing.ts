// Whether what stands on a line of one version stands in another version too, with or without a note about it.
import type { Community } from '../community/build-community.ts'
import { personalIn } from '../documents/personal.ts'
import type { Finding } from '../finding.ts'
import { tracesIn } from './identity.ts'

/** What a finding of one version is about: its trace, the words of its line, and the kind of its page. */
export interface Seen {
  readonly finding: Finding
  /** As `tracesIn` gives it; never shown. */
  readonly trace: string
  /** The line; of what is said of a whole page, such as that it is private, all its words. */
  readonly text: string
  readonly isWholePage: boolean
}

/** Returns a question: does another version hold the same? */
export type Standing = (seen: Seen) => boolean

/** Returns what stands in a version, of which `told` is said. */
export function standingIn(community: Community, told: readonly Finding[]): Standing {
  const trace = tracesIn({ community })
  const name = (check: string, trace: string) => `${check} ${trace}`
  const stops = new Set(told.flatMap((one) => (one.severity === 'stop' ? name(one.check, trace(one)) : [])))
  const byPath = new Map(community.pages.map(({ path, text }) => [path, text]))
  const texts = [...byPath.values()]
  const holdsText = standingInTexts(texts, ({ finding: { about } }) => {
    const same = byPath.get(about.path)
    if (same !== undefined) return [same]
    // A page that has moved since.
    const alike = community.pages.filter(({ path }) => about.kind && community.kindOf.get(path) === about.kind)
    return alike.map(({ text }) => text)
  })
  return (seen) => stops.has(name(seen.finding.check, seen.trace)) || holdsText(seen)
}

/**
 * Returns what stands in these texts. A number or an address is the same wherever it stands; any other line is looked for
 * where `pages` says, and may have more words there.
 */
export function standingInTexts(texts: readonly string[], pages: (seen: Seen) => readonly string[]): Standing {
  let personal: ReadonlySet<string> | undefined
  return (seen) => {
    const parts = seen.isWholePage ? [] : personalIn(seen.text).split(' ').filter(Boolean)
    if (parts.length > 0) {
      personal ??= new Set(texts.flatMap((text) => personalIn(text).split(' ')))
      return parts.every((part) => personal?.has(part))
    }
    const words = [...wordsOf(seen.text)]
    const hasAll = (text: ReadonlySet<string>) => words.every((word) => text.has(word))
    const partsOf = (page: string) => (seen.isWholePage ? [page] : page.split('\n'))
    return words.length > 0 && pages(seen).some((page) => partsOf(page).some((part) => hasAll(wordsOf(part))))
  }
}

function wordsOf(line: string): ReadonlySet<string> {
  return new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
