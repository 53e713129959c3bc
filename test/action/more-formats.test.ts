// The further formats of the check, as the runner runs it: written when asked for, and only then.
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import type { ActionRun } from '../support/github/run-action.ts'
import { brokenLink, check, healthy, text } from '../support/github/scenario.ts'

vi.setConfig({ testTimeout: 60_000 })

const fileOf = ({ outputs }: ActionRun, name: string) => readFileSync(outputs[name] ?? `no output ${name}`, 'utf8')
const sarifOf = (done: ActionRun) => JSON.parse(fileOf(done, 'sarif')).runs[0]

test('all four are files beside the report, and outputs with their paths', async () => {
  const { done } = await check({
    change: brokenLink(),
    inputs: { formats: 'sarif, badge\nbadge-json one-page' },
  })
  expect([done.code, done.err]).toEqual([0, ''])
  const [note] = sarifOf(done).results
  expect(note).toMatchObject({
    ruleId: 'link-leads-somewhere',
    baselineState: 'new',
    locations: [{ physicalLocation: { artifactLocation: { uri: 'charter.md' }, region: { startLine: 82 } } }],
  })
  expect(fileOf(done, 'badge')).toMatch(/^<svg .*aria-label="community: /)
  expect(JSON.parse(fileOf(done, 'badge-json'))).toMatchObject({ schemaVersion: 1, label: 'community' })
  expect(fileOf(done, 'one-page')).toContain('<h1>Open Science Community Lindenau</h1>')
})

test('a check that is not asked for them writes none', async () => {
  const { done } = await check({ change: brokenLink() })
  expect(done.left.filter((file) => file.startsWith('tmp/'))).toEqual(['tmp/community-report.json'])
  expect(Object.keys(done.outputs)).toEqual(['report', 'notes', 'new-notes'])
})

test('for GitHub, notes that were set aside are left out, and places begin at the top of the repository', async () => {
  const pages = {
    ...healthy(),
    'charter.md': `${text(healthy()['charter.md'])}\n[gone](nowhere.md)\n`,
    'story.md': `${text(healthy()['story.md'])}\n[gone](elsewhere.md)\n`,
    'community.yml': `${text(healthy()['community.yml'])}\nnot_for_us:\n  - check: link-leads-somewhere\n    page: story.md\n    because: The page comes next week.\n    until: 2027-01-01\n`,
  }
  const base = Object.fromEntries(Object.entries(pages).map(([path, page]) => [`our community/${path}`, page]))
  const { done } = await check({
    base,
    change: { 'our community/README.md': '# OSC Lindenau\n\n[Charter](charter.md)\n' },
    inputs: { formats: 'sarif', path: 'our community' },
  })
  const links = sarifOf(done).results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'link-leads-somewhere')
  expect(links).toHaveLength(1)
  expect(links[0].locations[0].physicalLocation.artifactLocation.uri).toBe('our%20community/charter.md')
})

test('a format that does not exist is one sentence, and red', async () => {
  const { done } = await check({ inputs: { formats: 'pdf' } })
  expect(done.code).toBe(1)
  expect(done.commands.map(({ message }) => message)).toEqual([
    'Below “with:” in the workflow, “formats” may name “sarif”, “badge”, “badge-json” or “one-page”, with commas between them.',
  ])
})
