// Pages made to exhaust the parser: each has a tree or a problem, and none stops the run.
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/documents/markdown.ts'
import { hostilePages } from './markdown-hostile-pages.ts'

describe('a hostile page is answered', () => {
  test.each(hostilePages)('%s', (_, page) => {
    const read = parseMarkdown(page())
    if ('problem' in read) {
      expect(read.problem).toMatch(/^too-(?:deep|complex)$/)
      expect(read.line).toBeGreaterThan(0)
    } else expect(read.tree.type).toBe('root')
  })
})
