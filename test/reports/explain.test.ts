import { describe, expect, test } from 'vitest'
import { explain } from '../../src/reports/explain.ts'
import { terminal } from '../../src/words/writers/terminal.ts'

const explained = (name: string) => {
  const found = explain(name)
  return 'blocks' in found ? terminal(found.blocks, { width: 100, colour: false }) : found.sentence
}

describe('moothall explain', () => {
  test('says where a correction is written for somebody', () => {
    expect(explained('link-case-matches')).toContain('“moothall fix” shows it and writes it for you.')
  })

  test('promises none where only people can answer', () => {
    expect(explained('page-has-owner')).not.toContain('moothall fix')
  })
})
