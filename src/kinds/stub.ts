// Pages that only send their readers to another place.
import type { RootContent } from 'mdast'
import { ownBlocks } from '../documents/marked-parts.ts'
import { mentionsIn } from '../documents/mentions.ts'
import type { Page } from '../documents/page.ts'
import { ownWords, plainText } from '../documents/written.ts'

const fewWords = 40

/** Returns where a short page with one link sends its readers; nothing when it says more, or sends them nowhere. */
export function onlyPointsTo(page: Page): string | undefined {
  const nodes = ownBlocks(page).filter((node) => node.type !== 'html' && node.type !== 'definition')
  const body = nodes[0]?.type === 'heading' ? nodes.slice(1) : nodes
  if (!isShort(body)) return undefined
  const links = mentionsIn(body, page.definitions).filter((mention) => mention.type === 'link')
  const targets = new Set(links.map((link) => link.target))
  const [target] = targets
  return targets.size === 1 && target !== undefined && !target.startsWith('#') ? target : undefined
}

/** One or two paragraphs of people's own words: no list, no table, no section, no prompt. */
function isShort(body: readonly RootContent[]): boolean {
  if (body.length === 0 || body.length > 2 || body.some((node) => node.type !== 'paragraph')) return false
  const words = ownWords(body)
  return words === plainText(body).trim() && words.split(/\s+/).length <= fewWords
}
