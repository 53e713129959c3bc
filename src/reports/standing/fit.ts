// Makes a long report fit: whole parts are left out, the least important first, and a sentence says which.
import type { Block } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'
import { markdown } from '../../words/writers/markdown.ts'

/** A part of a report. One without a `title` always stays. */
export interface Part {
  readonly title?: string
  readonly blocks: readonly Block[]
}

/** Returns parts as Markdown in at most `bytes` bytes; where there are too many, those that come last are left out first. */
export function fitParts(parts: readonly Part[], bytes: number): string {
  const written = parts
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ title, blocks }) => ({ title, text: markdown(blocks) }))
  const left: string[] = []
  const text = () => [...written.map(({ text }) => text), ...(left.length > 0 ? [sentenceOn(left)] : [])].join('\n')
  while (!fits(text(), bytes)) {
    const at = written.findLastIndex(({ title }) => title !== undefined)
    if (at === -1) break
    left.unshift(...written.splice(at, 1).map(({ title }) => title ?? ''))
  }
  return text()
}

/** True when a text takes at most so many bytes. */
export function fits(text: string, bytes: number): boolean {
  return new TextEncoder().encode(text).length <= bytes
}

/** Returns blocks as parts: a heading begins one, and each fold is one of its own. */
export function partsAt(blocks: readonly Block[]): readonly Part[] {
  const parts: { title: string; blocks: Block[] }[] = []
  let heading = ''
  for (const block of blocks) {
    const last = parts.at(-1)
    if (block.type === 'heading') {
      heading = block.text.map((part) => (part.type === 'words' ? part.text : '')).join('')
      parts.push({ title: heading, blocks: [block] })
    } else if (block.type === 'fold') parts.push({ title: block.title, blocks: [block] })
    else if (last && last.blocks.at(-1)?.type !== 'fold') last.blocks.push(block)
    else parts.push({ title: heading, blocks: [block] })
  }
  return parts
}

function sentenceOn(titles: readonly string[]): string {
  const list = titles.map((title) => `“${title}”`).join(', ')
  const says = `This page would be too long for GitHub, so some parts are left out here: ${list}. They stand in the summary of the latest check, under “Actions”.`
  return markdown([{ type: 'paragraph', text: [words(says)] }])
}
