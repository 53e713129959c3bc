// The page for those who lead a session, from a session that somebody wrote in their own way.
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { facilitatorPages } from '../../src/reports/facilitator-page.ts'
import { memory } from '../../src/sources/memory.ts'

const pageOf = async (files: Record<string, string>, number: number) => {
  const { community } = await assess(memory(files), { now: '2026-10-01', visibility: 'public' })
  const pages = facilitatorPages(community, number)
  return 'text' in pages ? pages.text : pages.sentence
}

const programme =
  '# Programme\n\n## Week 1: A plan\n\nThursday 8 October 2026, 14:00–15:00 (Brussels time)\n\n### Homework\n\nDraft your vision.\n'
const session = (recording: string) =>
  `# Week 2: Launching\n\n15 October 2026, 14:00 to 15:30, Brussels time\n\n## Running order\n\n- 14:00 Roll call\n- 14:10 Short talk\n- 14:25 Quiet work (10 min)\n\n## Recording\n\n${recording}\n`

test('day and hour, parts by the clock, and the task of the week before', async () => {
  const page = await pageOf(
    {
      'programme.md': programme,
      'sessions/week-2.md': session('The presentation is recorded; the discussion is not.'),
    },
    2,
  )
  expect(page).toContain('**When:** Thursday 15 October 2026, 14:00, Brussels time.')
  expect(page).toMatch(/\| 14:10 \| 15 +\| Short talk/)
  expect(page).toContain('We record the talk')
  expect(page).toMatch(/Insights from the last assignment[\s\S]*Draft your vision\./)
  expect(await pageOf({ 'programme.md': programme }, 1)).toMatch(/Until next time\s+Draft your vision\./)
})

test('nobody is told that nothing is recorded where we do not understand what is', async () => {
  const page = await pageOf({ 'programme.md': programme, 'sessions/week-2.md': session('See the consent form.') }, 2)
  expect(page).not.toContain('Nothing is recorded')
  expect(page).toContain('See the consent form.')
})

test('a talk that is not recorded is not announced as recorded', async () => {
  const page = await pageOf(
    { 'programme.md': programme, 'sessions/week-2.md': session('The talk is not recorded.') },
    2,
  )
  expect(page).toContain('Nothing is recorded today.')
})
