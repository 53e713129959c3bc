// Items that can be ticked off: a box in Markdown that the platform shows as one, and the same letters on a terminal.
import type { ListItem, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { expect, test } from 'vitest'
import type { Block } from '../../src/words/blocks.ts'
import { words } from '../../src/words/speak.ts'
import { markdown } from '../../src/words/writers/markdown.ts'
import { terminal } from '../../src/words/writers/terminal.ts'

const list: Block = {
  type: 'list',
  ordered: false,
  items: [
    { text: [words('Write a story')], checked: true },
    { text: [{ type: 'name', text: '[ ] Library' }], checked: false, aside: [words('Ask them.')] },
    { text: [words('Something else')] },
  ],
}

test('Markdown', () => {
  const tree: Root = remark()
    .use(remarkGfm)
    .parse(markdown([list]))
  const items = (tree.children[0] as RootContent & { children: ListItem[] }).children
  expect(items.map(({ checked }) => checked)).toEqual([true, false, null])
  expect(markdown([list])).toBe('- [x] Write a story\n- [ ] `[ ] Library`\\\n  Ask them.\n- Something else\n')
})

test('a terminal', () => {
  expect(terminal([list], { width: 80, colour: false })).toBe(
    '- [x] Write a story\n  - [ ] “[ ] Library”\n        Ask them.\n  - Something else\n',
  )
})
