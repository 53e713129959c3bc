// The three things to do next: what matters most first, one for each page, from as many areas as there are.
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const steps = async (files: Record<string, string>) => {
  const { nextSteps } = await assess(memory(files), { now: '2026-11-20', visibility: 'unknown' })
  return nextSteps.map((step) => step.kind ?? step.finding?.check)
}
const empty = (title: string) => `# ${title}\n\n[Write here: your words]\n`

test('an empty community begins with its story, its safety and its roles', async () => {
  const files = {
    'community.yml': 'name: Circle\nstage: planning\ncontact: hello@circle.example\n',
    'story.md': empty('Story'),
    'charter.md': empty('Charter'),
  }
  expect(await steps(files)).toEqual(['story', 'code-of-conduct', 'roles'])
})

test('what is serious comes before what is easy', async () => {
  const found = await steps({
    'community.yml': 'name: Circle\nstage: launching\ncontact: hello@circle.example\n',
    'charter.md': '---\nkind: charter\nowner: a: b: c\n---\n# Charter\n\n## Vision\n\nOpen to all.\n',
  })
  expect(found[0]).toBe('settings-can-be-read')
})

test('a page that cannot be read is mended before it is written', async () => {
  const found = await steps({ 'community.yml': 'stage: planning\n', 'story.md': '---\nkind: story\n\n# Story\n' })
  expect(found[0]).toBe('settings-are-closed')
  expect(found).not.toContain('story')
})

test('no page has two steps, and there are never more than three', async () => {
  const { nextSteps } = await assess(
    memory({ 'roadmap.md': '# Roadmap\n\n## Milestones\n\n| Milestone |\n|---|\n| A |\n| B |\n| C |\n' }),
    { now: '2026-11-20', visibility: 'unknown' },
  )
  expect(nextSteps).toHaveLength(3)
  expect(new Set(nextSteps.map((step) => step.path)).size).toBe(3)
})

test('a community without anything open has no next step', async () => {
  const { folder } = await import('../../src/sources/folder.ts')
  const { nextSteps } = await assess(folder('test/communities/healthy'), { now: '2026-11-20', visibility: 'unknown' })
  expect(nextSteps).toEqual([])
})

test('what is put right without anybody’s work is nobody’s step', async () => {
  const files = {
    'community.yml': 'name: Circle\nstage: planning\ncontact: hello@circle.example\n',
    'README.md': '# Circle\n\n<!-- moothall:roles -->\n<!-- /moothall:roles -->\n',
    'roles.md': '# Roles\n\n| Role | Who |\n|---|---|\n| Host | |\n',
  }
  const { findings } = await assess(memory(files), { now: '2026-11-20', visibility: 'unknown' })
  expect(findings.map(({ check }) => check)).toContain('generated-part-is-in-step')
  expect(await steps(files)).not.toContain('generated-part-is-in-step')
})
