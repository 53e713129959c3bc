// The next session of a programme in the report: the right one, with a page that its hosts can copy.
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { markdownReport } from '../../src/reports/markdown.ts'
import { folder } from '../../src/sources/folder.ts'
import { memory } from '../../src/sources/memory.ts'

const home = { url: 'https://github.com/example/community', branch: 'main', folder: '' }
const programme = 'test/communities/six-week-programme'
const reportOn = async (now: string) =>
  markdownReport(await assess(folder(programme), { now, visibility: 'public' }), { home })

test('is the first that lies ahead, on its day too', async () => {
  expect(await reportOn('2026-11-20')).toContain('4 of 6: `Doing something together`, 26 November 2026, 14:00.')
  expect(await reportOn('2026-11-26')).toContain('4 of 6: `Doing something together`')
  expect(await reportOn('2026-11-27')).toContain('5 of 6: ')
})

test('brings the page for those who lead it', async () => {
  const report = await reportOn('2026-11-20')
  const page = report.split('<summary>The page for those who lead it</summary>')[1]?.split('</details>')[0] ?? ''
  for (const part of ['# Session 4: ', '## Running order', '## Roll call', '## Quiet questions', 'What surprised you?'])
    expect(page).toContain(part)
})

test('is not told of after the last one, nor of a private page', async () => {
  expect(await reportOn('2026-12-11')).not.toContain('Your next session')
  const table = '# Programme\n\n## Sessions\n\n| Week | Title | Date |\n|---|---|---|\n| 1 | Why | 2026-12-03 |\n'
  const open = await assess(memory({ 'programme.md': table }), { now: '2026-11-20', visibility: 'public' })
  expect(markdownReport(open, { home })).toContain('Your next session')
  const closed = await assess(memory({ 'programme.md': `---\nvisibility: private\n---\n\n${table}` }), {
    now: '2026-11-20',
    visibility: 'public',
  })
  expect(markdownReport(closed, { home })).not.toContain('Your next session')
})
