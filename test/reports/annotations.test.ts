// Notes at the lines of files: of a change only what is new, changed files first, nine of a level at most.
import { describe, expect, test } from 'vitest'
import { assess, assessChange } from '../../src/assess.ts'
import { annotations } from '../../src/reports/annotations.ts'
import { memory } from '../../src/sources/memory.ts'

const options = { now: '2026-11-20', visibility: 'public' as const }
const links = (count: number, name: string) =>
  Array.from({ length: count }, (_, at) => `[a page](${name}-${at}.md)`).join('\n\n')

describe('annotations', () => {
  test('say what is wrong and what to do, at its line', async () => {
    const files = { 'community.yml': 'name: Circle\nstage: active\n', 'README.md': `# Circle\n\n${links(1, 'gone')}\n` }
    const all = annotations(await assess(memory(files), options))
    expect(all).toContainEqual({
      level: 'warning',
      title: 'Worth doing soon',
      message: expect.stringMatching(/^The link to “gone-0\.md” leads to no file that is here\. Correct the file name/),
      path: 'README.md',
      line: 3,
      column: 1,
    })
    const levels = all.map(({ level }) => ['error', 'warning', 'notice'].indexOf(level))
    expect(levels).toEqual(levels.toSorted())
  })

  test('are nine of a level and one that counts the rest', async () => {
    const assessment = await assess(memory({ 'README.md': `# Circle\n\n${links(30, 'gone')}\n` }), options)
    const all = annotations(assessment)
    const hidden = assessment.findings.filter(({ severity }) => severity === 'warning').length - 9
    const warnings = all.filter(({ level }) => level === 'warning')
    expect(warnings).toHaveLength(10)
    expect(warnings.at(-1)).toMatchObject({ title: 'More notes', message: expect.stringContaining(`${hidden} more`) })
  })

  test('of a change are its own, those in changed files before what it breaks elsewhere', async () => {
    const page = (path: string) => `# Circle\n\n[a page](${path})\n`
    const base = { 'README.md': page('a.md'), 'a.md': page('old.md'), 'z.md': page('gone.md') }
    const { 'a.md': text, ...kept } = base
    const head = { ...kept, 'b.md': text, 'z.md': `${page('gone.md')}\n[another](lost.md)\n` }
    const { assessment, comparison } = await assessChange({ head: memory(head), base: memory(base) }, options)
    const places = annotations(assessment, comparison)
      .filter(({ level }) => level === 'warning')
      .map(({ path, line }) => `${path}:${line}`)
    expect(places).toEqual(['z.md:5', 'README.md:3'])
  })

  test('never quote what must not be public', async () => {
    const all = annotations(await assess(memory({ 'people.md': '# People\n\nCall me: +49 170 1234567\n' }), options))
    expect(all.some(({ level }) => level === 'error')).toBe(true)
    expect(JSON.stringify(all)).not.toContain('1234567')
  })
})
