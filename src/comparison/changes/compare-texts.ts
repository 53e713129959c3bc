// The texts of all pages that are there before and after, and which of them only look different.
import type { Community } from '../../community/build-community.ts'
import type { Page } from '../../documents/page.ts'
import { plainText } from '../../documents/written.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { Change } from '../change.ts'
import type { Touched } from '../touched.ts'
import { holdsWhatIsPrivate } from './collections.ts'
import { type ComparedText, changedLinks, changedSections } from './compare-text.ts'
import type { LinesRead } from './lines-read.ts'
import type { MayRepeat } from './may-repeat.ts'
import { wordsIn } from './rewritten.ts'
import { sameItems } from './values.ts'

interface ComparedPages {
  readonly before: Community
  readonly after: Community
  readonly touched: readonly Touched[]
  /** Pages that cannot be read in one of the versions. */
  readonly unread: ReadonlySet<string>
  /** The old path of what moved → its new one. */
  readonly moved: ReadonlyMap<string, string>
  readonly mayRepeat: MayRepeat
  readonly linesBefore: (path: string) => LinesRead
  readonly linesAfter: (path: string) => LinesRead
}

/** Returns what is different in sections and links of the pages that were touched. */
export function changedTexts(compared: ComparedPages): readonly Change[] {
  return pagesInBoth(compared).flatMap(([before, after]) => {
    const kind = compared.after.kindOf.get(after.path)
    const known = kindNamed(kind)
    const text: ComparedText = {
      before: { page: before, read: compared.linesBefore(before.path).all, files: compared.before.files },
      after: { page: after, read: compared.linesAfter(after.path).all, files: compared.after.files },
      kind,
      weight: known?.changes?.matters ?? 'other',
      nowAt: (path) => compared.moved.get(path) ?? path,
      // A row that lost its table may hold anything: what cannot be read as an entry is not repeated there.
      mayRepeat: holdsWhatIsPrivate(known) ? () => '…' : compared.mayRepeat,
    }
    return [...changedSections(text), ...changedLinks(text)]
  })
}

/** Returns the pages that were touched and say the same: no change is about them, and every word and setting is still there. */
export function onlyLookDifferent(compared: ComparedPages, changes: readonly Change[]): readonly string[] {
  const told = new Set(changes.flatMap(({ about, place }) => [about.path, ...(place ? [place.path] : [])]))
  return pagesInBoth(compared)
    .filter(([before, after]) => before.path === after.path && !told.has(after.path) && saysSame(before, after))
    .map(([, after]) => after.path)
}

function saysSame(before: Page, after: Page): boolean {
  return sameItems(wordsIn(textOf(before)), wordsIn(textOf(after))) && sameSettings(before, after)
}

/** A page of rows has no tree. */
function textOf({ path, tree, text }: Page): string {
  return /\.csv$/i.test(path) ? text : plainText(tree.children)
}

function sameSettings(before: Page, after: Page): boolean {
  const told = ({ settings }: Page) => [...settings.settings].map(([name, { value }]) => JSON.stringify([name, value]))
  return sameItems(told(before), told(after))
}

/** Every page that was touched and is there in both versions, public and readable. */
function pagesInBoth({ before, after, touched, unread, moved }: ComparedPages): readonly (readonly [Page, Page])[] {
  const from = new Map([...moved].map(([old, now]) => [now, old]))
  const [old, now] = [before, after].map(({ pages }) => new Map(pages.map((page) => [page.path, page])))
  return touched.flatMap(({ path }) => {
    const was = old?.get(from.get(path) ?? path)
    const is = now?.get(path)
    if (!was || !is || unread.has(path) || was.problems.length + is.problems.length > 0) return []
    return before.privatePages.has(was.path) || after.privatePages.has(path) ? [] : [[was, is] as const]
  })
}
