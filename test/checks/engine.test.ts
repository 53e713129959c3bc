// The engine: what is met, open, later, set aside and unknown.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const late =
  '# Roadmap\n\n## Milestones\n\n| Milestone | What will be true | By when |\n|---|---|---|\n| Launch | We have begun. | 2026-01 |\n| Site | There is a site. | 2026-02 |\n'
const look = async (settings: string, files: Record<string, string> = { 'roadmap.md': late }) =>
  assess(memory({ 'community.yml': settings, ...files }), { now: '2026-03-01', visibility: 'unknown' })
const overdue = async (settings: string) => {
  const { outcomes } = await look(settings)
  return outcomes.find((outcome) => outcome.check === 'milestone-is-not-overdue')
}
const notForUs = (lines: string) =>
  `stage: active\nnot_for_us:\n  - check: milestone-is-not-overdue\n    because: We moved.\n    until: 2026-06-30\n${lines}`

describe('a question is', () => {
  test('open while something is missing, and met when nothing is', async () => {
    expect(await overdue('stage: active\n')).toMatchObject({ result: 'open', worst: 'warning' })
    expect(
      (await look('stage: active\n', { 'roadmap.md': late.replaceAll('2026-0', '2027-0') })).outcomes,
    ).toContainEqual(expect.objectContaining({ check: 'milestone-is-not-overdue', result: 'met' }))
  })

  test('not asked where there is nothing to ask about', async () => {
    expect((await look('stage: active\n', {})).outcomes.map((outcome) => outcome.check)).not.toContain(
      'milestone-is-not-overdue',
    )
  })

  test('for later while a community is planning, and not counted', async () => {
    const assessment = await look('stage: planning\n')
    expect(assessment.outcomes).toContainEqual(
      expect.objectContaining({ check: 'milestone-is-not-overdue', result: 'later' }),
    )
    expect(assessment.findings.map((finding) => finding.check)).not.toContain('milestone-is-not-overdue')
    expect(assessment.later.map((finding) => finding.check)).toContain('milestone-is-not-overdue')
  })

  test.each(['dormant', 'closed'])(
    'not asked of a community that is %s, except how to reach somebody',
    async (stage) => {
      const { findings } = await look(`stage: ${stage}\n`)
      expect(findings.map((finding) => finding.check)).toContain('community-has-contact')
      expect(findings.map((finding) => finding.check)).not.toContain('milestone-is-not-overdue')
    },
  )
})

describe('a note that is set aside', () => {
  test('counts as neither open nor done, and keeps its reason', async () => {
    const assessment = await look(notForUs(''))
    expect(assessment.outcomes).toContainEqual(
      expect.objectContaining({ check: 'milestone-is-not-overdue', result: 'accepted' }),
    )
    expect(assessment.accepted.map(({ by }) => by.because)).toEqual(['We moved.', 'We moved.'])
  })

  test('may be about one entry only', async () => {
    const outcome = await overdue(notForUs('    entry: launch\n'))
    expect(outcome?.result).toBe('open')
    expect(outcome?.findings.map((finding) => finding.about.entry)).toEqual(['site'])
  })

  test('comes back after its day', async () => {
    expect((await overdue(notForUs('').replace('2026-06-30', '2026-02-28')))?.result).toBe('open')
    expect((await overdue(notForUs('').replace('2026-06-30', '2026-03-01')))?.result).toBe('accepted')
  })

  test('must say why and until when, else it is not set aside', async () => {
    expect((await overdue('stage: active\nnot_for_us:\n  - check: milestone-is-not-overdue\n'))?.result).toBe('open')
  })

  test('is never about privacy', async () => {
    const people = '# People\n\n| Name | Works at |\n|---|---|\n| Imke Sandvoort | Library |\n'
    const assessment = await look(
      'stage: active\nnot_for_us:\n  - check: person-agreed-to-be-listed\n    because: We like it so.\n    until: 2027-01-01\n',
      { 'people.md': people },
    )
    expect(
      assessment.findings.filter((finding) => finding.severity === 'stop').map((finding) => finding.check),
    ).toEqual(['person-agreed-to-be-listed'])
  })
})

test('what cannot be told is not counted as done', async () => {
  const assessment = await look('stage: active\n', {
    'charter.md': '# Charter\n\n## Vision\n\nOpen to all.\n',
    'CODE_OF_CONDUCT.md': '---\ncanonical: https://lindenau.example/conduct\n---\n# Code of conduct\n',
  })
  expect(assessment.unknown).toContain('canonical-leads-somewhere')
})
