import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/documents/edit.ts'
import { readPage } from '../../src/documents/page.ts'
import { renamedSetting, rewritten } from '../../src/documents/rewrite.ts'

const page = (text: string, path = 'roadmap.md') => readPage(path, new TextEncoder().encode(text))

/** Returns the text after one value is written for another; the place is where `@` stands. */
function textAfter(marked: string, written: string, instead: string, path?: string): string | undefined {
  const before = marked.slice(0, marked.indexOf('@'))
  const text = marked.replace('@', '')
  const place = { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
  const edit = rewritten(page(text, path), place, { written, instead })
  return edit && applyEdits(text, [edit])
}

describe('a value is rewritten', () => {
  test.each([
    [
      'in quotes, with a comment',
      '---\n@status: "plannned" # plannned in May\n---\n',
      '---\nstatus: "planned" # plannned in May\n---\n',
    ],
    [
      'in a list below its name',
      '---\n@status:\n  - done\n  - plannned\nx: plannned\n---\n',
      '---\nstatus:\n  - done\n  - planned\nx: plannned\n---\n',
    ],
    ['in a cell that begins with it', '| a | @plannned | plannned |\n', '| a | planned | plannned |\n'],
    ['in bold letters', '| a | @**plannned** | b |\n', '| a | **planned** | b |\n'],
    ['in a list of a page', '- @Status: plannned\n', '- Status: planned\n'],
    [
      'in the section of a heading',
      '# Plan\n\n@## Status\n\nIt is plannned.\n\n## Later\n\nplannned\n',
      '# Plan\n\n## Status\n\nIt is planned.\n\n## Later\n\nplannned\n',
    ],
    [
      'in a column, which keeps its width',
      '| Status   |\n|----------|\n| @plannned |\n',
      '| Status   |\n|----------|\n| planned  |\n',
    ],
    [
      'beside more words in a column',
      '| Status       |\n|--------------|\n| @plannned now |\n',
      '| Status       |\n|--------------|\n| planned now  |\n',
    ],
    ['in a column that is not kept straight', '|Status|\n|---|\n|@plannned|\n', '|Status|\n|---|\n|planned|\n'],
  ])('%s', (_, marked, expected) => {
    expect(textAfter(marked, 'plannned', 'planned')).toBe(expected)
  })

  test('that is longer than its column was wide enough for', () => {
    expect(textAfter('| Status  |\n|---------|\n| @plnned  |\n', 'plnned', 'planned soon')).toBe(
      '| Status  |\n|---------|\n| planned soon |\n',
    )
  })

  test('in a table of another program', () => {
    expect(textAfter('name,status\nLaunch,@"plannned"\n', 'plannned', 'planned', 'roadmap.csv')).toBe(
      'name,status\nLaunch,"planned"\n',
    )
  })
})

describe('nothing is rewritten', () => {
  test.each([
    ['where it may be meant in two places', '- @Status: plannned, not plannned\n', 'planned'],
    ['where it is a part of another word', '- @Status: replannned\n', 'planned'],
    ['where it does not stand as it was read', '- @Status: plan\\nned\n', 'planned'],
    ['with a value that would need quotes', '---\n@status: plannned\n---\n', 'planned: soon'],
    ['with a value that Markdown would read', '- @Status: plannned\n', '*planned*'],
  ])('%s', (_, marked, instead) => {
    expect(textAfter(marked, 'plannned', instead)).toBeUndefined()
  })
})

describe('a setting gets another name', () => {
  test.each([
    ['---\nlast_reveiwed: 2026-01-12\n---\n', '---\nlast_reviewed: 2026-01-12\n---\n'],
    ['---\n"last_reveiwed" : last_reveiwed\n---\n', '---\n"last_reviewed" : last_reveiwed\n---\n'],
  ])('%j', (text, expected) => {
    const edit = renamedSetting(
      page(text),
      { line: 2, column: 1 },
      { written: 'last_reveiwed', instead: 'last_reviewed' },
    )
    expect(edit && applyEdits(text, [edit])).toBe(expected)
  })

  test('only where it stands', () => {
    const rename = { written: 'last_reveiwed', instead: 'last_reviewed' }
    expect(renamedSetting(page('---\nx: last_reveiwed\n---\n'), { line: 2, column: 1 }, rename)).toBeUndefined()
  })
})
