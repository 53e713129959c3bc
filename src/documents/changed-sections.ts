// Which parts of a page read otherwise than they did.
import type { RootContent } from 'mdast'
import type { Page } from './page.ts'
import { plainName, sectionsOf } from './sections.ts'
import { plainText } from './written.ts'

/** Returns the titles of the sections whose own words are new, different or gone, in the order of the page. */
export function titlesOfChangedSections(before: Page, after: Page): readonly string[] {
  const [old, now] = [ownWordsBySection(before), ownWordsBySection(after)]
  const changed = [...now]
    .filter(([key, { words }]) => old.get(key)?.words !== words)
    .map(([, { title, words }]) => ({ title, words }))
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, section]) => section)
  // Under another title the same words are one change and not two.
  const left = gone.filter(({ words }) => words === '' || !changed.some((section) => section.words === words))
  return [...changed, ...left].map(({ title }) => title).filter((title) => title !== '')
}

interface OwnWords {
  readonly title: string
  /** What stands below the heading and above the next one. */
  readonly words: string
}

/** What stands above the first heading has no title. */
function ownWordsBySection({ tree }: Page): ReadonlyMap<string, OwnWords> {
  const found = new Map<string, OwnWords>([['', { title: '', words: wordsOf(untilHeading(tree.children)) }]])
  for (const { title, nodes } of sectionsOf(tree.children)) {
    const name = plainName(title)
    let key = name
    for (let again = 2; found.has(key); again += 1) key = `${name} ${again}`
    found.set(key, { title, words: wordsOf(untilHeading(nodes)) })
  }
  return found
}

function untilHeading(nodes: readonly RootContent[]): readonly RootContent[] {
  const end = nodes.findIndex(({ type }) => type === 'heading')
  return end < 0 ? nodes : nodes.slice(0, end)
}

function wordsOf(nodes: readonly RootContent[]): string {
  return plainText(nodes).replace(/\s+/g, ' ').trim()
}
