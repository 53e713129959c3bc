// What a report counts and praises: a note once, however many rows it holds for, and nothing on a page that waits.
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { kinds } from '../../src/kinds/all.ts'
import { newPage } from '../../src/kinds/new-page.ts'
import { markdownReport } from '../../src/reports/markdown.ts'
import { memory } from '../../src/sources/memory.ts'

const reportOf = async (files: Record<string, string>) =>
  markdownReport(
    await assess(memory({ 'community.yml': 'stage: active\n', ...files }), {
      now: '2026-03-01',
      visibility: 'unknown',
    }),
  )

test('what holds for several rows is counted as one note', async () => {
  const rows = (names: readonly string[]) =>
    `# Glossary\n\n| Term | Definition |\n|---|---|\n${names.map((name) => `| ${name} | |\n`).join('')}`
  const countOf = async (names: readonly string[]) =>
    /We noticed [^\n]*|We have [^\n]*/.exec(await reportOf({ 'glossary.md': rows(names) }))?.[0]
  expect(await countOf(['Embargo', 'Preprint', 'Quarry'])).toEqual(await countOf(['Embargo']))
})

test('a page that waits for words is not praised', async () => {
  expect(await reportOf({ 'roadmap.md': newPage(kinds.roadmap) })).not.toContain('The roadmap holds milestones')
})

test('where nothing is begun, no page is said to be written', async () => {
  const report = await reportOf({ 'CONTRIBUTING.md': '# How to help\n\nWrite to hello@lindenau.example.\n' })
  expect(report).toMatch(/\| Participation +\| not started +\|[^\n]*not there yet/)
  expect(report).not.toMatch(/not started[^\n]*: written/)
})

test('pages that are usual in other types of community stand in one line for each set of types', async () => {
  const report = await reportOf({ 'community.yml': 'type: osc\nstage: active\n' })
  expect(report).toContain(
    '**Usual in communities of practice, competence centres, networks and programmes:** skills, services, training, glossary.',
  )
  const lines = report.match(/^- \*\*Usual in [^*]+:\*\*/gm) ?? []
  expect(new Set(lines).size).toBe(lines.length)
})
