// Whole reports of whole small communities. Look at them in test/expected/; `npx vitest run golden -u` writes them anew.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { jsonReport } from '../../src/reports/json.ts'
import { markdownReport } from '../../src/reports/markdown.ts'
import { terminalReport } from '../../src/reports/terminal.ts'
import { folder } from '../../src/sources/folder.ts'

const now = '2026-11-20'
const home = { url: 'https://github.com/example/community', branch: 'main', folder: '' }
const communities = ['community-template', ...readdirSync('test/communities').map((name) => `test/communities/${name}`)]

describe.each(communities)('%s', async (dir) => {
  const name = dir.split('/').at(-1)
  const assessment = await assess(folder(dir), { now, visibility: 'unknown' })

  test('on a terminal', async () => {
    await expect(terminalReport(assessment, { width: 80, colour: false })).toMatchFileSnapshot(
      `../expected/${name}.txt`,
    )
  })

  test('as Markdown', async () => {
    await expect(markdownReport(assessment, { home })).toMatchFileSnapshot(`../expected/${name}.md`)
  })

  test('as data', async () => {
    await expect(jsonReport(assessment)).toMatchFileSnapshot(`../expected/${name}.json`)
  })

  test('is the same, byte for byte, when made again', async () => {
    const again = await assess(folder(dir), { now, visibility: 'unknown' })
    expect(jsonReport(again)).toBe(jsonReport(assessment))
    expect(markdownReport(again, { home })).toBe(markdownReport(assessment, { home }))
  })
})

describe('what each community is told', () => {
  const worst = async (dir: string) => (await assess(folder(dir), { now, visibility: 'unknown' })).findings[0]?.severity

  test('the untouched template hears of first steps only: nothing to fix, nothing to stop', async () => {
    expect(await worst('community-template')).toBe('advice')
  })

  test('the healthy community hears of ideas at most', async () => {
    expect([undefined, 'advice']).toContain(await worst('test/communities/healthy'))
  })

  test('a repository without any of our pages gets no error', async () => {
    expect(['warning', 'advice']).toContain(await worst('test/communities/none-of-ours'))
  })
})
