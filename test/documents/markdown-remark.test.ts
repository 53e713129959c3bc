// The parser against remark: what Moothall reads of a page, and where, has to be the same.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/documents/markdown.ts'
import { outline } from './markdown-outline.ts'
import { markdownText } from './markdown-texts.ts'

const remark = unified().use(remarkParse).use(remarkGfm)

/** remark tells no place for some bare addresses: there, ours is not compared. */
function compared(text: string): { readonly ours: readonly string[]; readonly theirs: readonly string[] } {
  const read = parseMarkdown(text)
  if ('problem' in read) throw new Error(`${read.problem} in line ${read.line}`)
  const theirs = outline(remark.parse(text))
  const ours = outline(read.tree).map((line, index) =>
    theirs[index]?.startsWith('? ') ? line.replace(/^\S+/, '?') : line,
  )
  return { ours, theirs }
}

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs',
  'community-template',
  'test/communities',
]
  .flatMap((start) => markdownIn(start))
  .sort()

function markdownIn(start: string): string[] {
  try {
    if (start.endsWith('.md')) return readFileSync(start).length > 0 ? [start] : []
    return readdirSync(start, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => join(start, path))
  } catch {
    return []
  }
}

test.each(pages)('%s', (path) => {
  // Front matter is blanked out before a page is parsed.
  const text = readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, (settings) => settings.replace(/[^\n]/g, ''))
  const { ours, theirs } = compared(text)
  expect(ours).toEqual(theirs)
})

/** Below code by indentation and a definition, a numbered list that does not begin with 1 is a paragraph for us. */
const listAfterCode = /^(?: {4}|\t).*\n(?:[ \t]*\n|\[[^\]\n]+\]:.*\n)+ {0,3}(?!1[.)])\d+[.)] /m

test('pages at random', () => {
  fc.assert(
    fc.property(markdownText, (text) => {
      fc.pre(!listAfterCode.test(text))
      const { ours, theirs } = compared(text)
      expect(ours).toEqual(theirs)
    }),
    { numRuns: 300 },
  )
})

describe('known differences', () => {
  test.each([
    ['code by indentation in a quote after a list is a block for each line', '- a\n\n>     b\n>     c'],
    ['a mark that touches another kind of mark may close emphasis: nobody means either', '**a _**b **d**'],
    ['a numbered list below code and a definition begins with 1', '    code\n\n[one]: https://example.org/one\n\n3) a'],
    ['a mailbox right after a slash, as in git+ssh://git@example.org, is no link for us', 'x/ana@example.org'],
  ])('%s', (_, text) => {
    const { ours, theirs } = compared(text)
    // When they agree one day, this line goes.
    expect(ours).not.toEqual(theirs)
  })
})
