// Three other looks at a community: the practice for each principle, the pages of a masterplan, inclusion in four parts.
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { inclusionParts } from '../../src/health/lenses/inclusion.ts'
import { masterplan } from '../../src/health/lenses/masterplan.ts'
import { principlesNow } from '../../src/health/lenses/principles.ts'
import { lenses } from '../../src/reports/lenses.ts'
import { memory } from '../../src/sources/memory.ts'
import { markdown } from '../../src/words/writers/markdown.ts'

const own = 'We answer every question in public, and say what we do not know. '.repeat(8)
const assessed = (files: Readonly<Record<string, string>>, record = 'type: osc\nstage: active\n') =>
  assess(
    memory({
      'community.yml': record,
      'story.md': `# Story\n\n${own}\n`,
      'charter.md': `# Charter\n\n## Vision\n\n${own}\n`,
      ...files,
    }),
    {
      now: '2026-11-20',
      visibility: 'public',
    },
  )
const principles = (row: string) => ({
  'principles.md': `# Principles\n\n| Principle | What we do |\n|---|---|\n| ${row} |\n`,
})

test('each of the seven principles has its practice, or the honest answer that nobody has written one yet', async () => {
  const assessment = await assessed(principles('Transparency | Notes are public'))
  const now = principlesNow(assessment)
  expect(now).toHaveLength(7)
  expect(now.flatMap(({ title, practice }) => (practice === undefined ? [] : [[title, practice]]))).toEqual([
    ['transparency', 'Notes are public'],
  ])
  const text = markdown(lenses(assessment))
  expect(text).toContain('(1 of 7 with a practice)')
  expect(text).toContain('**Transparency:** `Notes are public`')
  expect(text.match(/nobody has written one yet/g)).toHaveLength(6)
})

test('what serves a principle is counted, done or not', async () => {
  const transparency = async (files: Readonly<Record<string, string>>) =>
    principlesNow(await assessed(files)).find(({ title }) => title === 'transparency')
  const before = await transparency({})
  const after = await transparency({
    'roadmap.md': '# Roadmap\n\n| Milestone | What will be true |\n|---|---|\n| Guide | Everyone finds it |\n',
  })
  expect(after?.met).toBe((before?.met ?? 0) + 1)
  expect(after?.asked).toBeGreaterThanOrEqual(before?.asked ?? 0)
})

test('a practice on a private page, or with a telephone number in it, is not told', async () => {
  const closed = principles('Transparency | Notes are secret')
  const page = closed['principles.md'].replace('# P', '---\nvisibility: private\n---\n\n# P')
  expect(markdown(lenses(await assessed({ 'principles.md': page })))).not.toContain('secret')
  const pasted = await assessed(principles('Transparency | Call +49 341 2345 6789'))
  expect(markdown(lenses(pasted))).not.toContain('2345')
})

test('the seven parts of a masterplan name the pages that fill them', async () => {
  const { community } = await assessed({
    'network.md': '# Networks\n\n| Network | We are |\n|---|---|\n| Harbours | member |\n',
  })
  const parts = masterplan(community)
  expect(parts).toHaveLength(7)
  const filled = parts.map(({ filledBy }) => filledBy.map(({ kind }) => kind))
  expect(filled[0]).toEqual(['story', 'charter'])
  expect(filled[6]).toEqual(['network'])
  expect(filled[3]).toEqual([])
  expect(parts[3]?.notYet.map(({ kind }) => kind)).toEqual(['stakeholders'])
})

test('inclusion has four parts, each written or not', async () => {
  const { community } = await assessed({
    'inclusion.md': `# Inclusion\n\n## Newcomer experiences\n\n${own}\n`,
  })
  expect(inclusionParts(community).map(({ isWritten }) => isWritten)).toEqual([false, false, true, false])
})

test('only communities that are under way look at themselves in this way', async () => {
  expect(lenses(await assessed({}, 'type: osc\nstage: dormant\n'))).toEqual([])
  const other = markdown(lenses(await assessed({}, 'type: software\nstage: active\n')))
  expect(other).not.toContain('masterplan')
  expect(other).toContain('seven principles')
})
