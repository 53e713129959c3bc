// How an area stands: the edges of each verdict.
import { describe, expect, test } from 'vitest'
import type { Outcome, Result } from '../../src/checks/run-checks.ts'
import type { Severity } from '../../src/finding.ts'
import { areaHealth } from '../../src/health/verdicts.ts'

const outcome = (severity: Severity, result: Result = 'open'): Outcome => ({
  check: 'a-check',
  area: 'plan',
  ofWriting: false,
  result,
  worst: severity,
  findings:
    result === 'open'
      ? [{ check: 'a-check', area: 'plan', severity, about: { path: 'roadmap.md', kind: 'roadmap' }, values: {} }]
      : [],
  accepted: [],
})
const times = (many: number, one: Outcome) => Array.from({ length: many }, () => one)
const verdict = (outcomes: readonly Outcome[], stands = true) => areaHealth('plan', outcomes, stands, 'active').verdict

describe('the verdict of an area', () => {
  test('is “not started” while no page of it stands, whatever is met', () => {
    expect(verdict([outcome('error', 'met')], false)).toBe('not started')
  })

  test('is “begun” when more than half of what can be an error is one', () => {
    expect(verdict([...times(3, outcome('error')), ...times(2, outcome('error', 'met'))])).toBe('begun')
  })

  test('is “needs attention” when it is just half', () => {
    expect(verdict([...times(2, outcome('error')), ...times(2, outcome('error', 'met'))])).toBe('needs attention')
  })

  test('is “in good shape” when only warnings are open', () => {
    expect(verdict([outcome('warning'), ...times(3, outcome('error', 'met'))])).toBe('in good shape')
  })

  test('is “an example to others” when 80 % of the advice is taken', () => {
    const four = times(4, outcome('advice', 'met'))
    expect(verdict([...four, outcome('advice')])).toBe('an example to others')
    expect(verdict([...four.slice(1), outcome('advice')])).toBe('in good shape')
  })

  test('is “begun” while a community is planning and less than half is there', () => {
    const one = [outcome('advice'), outcome('advice'), outcome('advice', 'met')]
    expect(areaHealth('plan', one, true, 'planning').verdict).toBe('begun')
    expect(areaHealth('plan', one, true, 'active').verdict).toBe('in good shape')
  })

  test('is not an example by one answer', () => {
    expect(verdict([outcome('error', 'met')])).toBe('in good shape')
  })

  test('counts nothing that is later or set aside, and nothing unknown as done', () => {
    const health = areaHealth(
      'plan',
      [outcome('error', 'later'), outcome('error', 'accepted'), outcome('error', 'unknown'), outcome('error', 'met')],
      true,
      'active',
    )
    expect(health).toMatchObject({ met: 1, expected: 2 })
  })

  test('takes it for granted that pages can be read', () => {
    const writing = (result: Result) => ({ ...outcome('error', result), ofWriting: true })
    expect(areaHealth('plan', [writing('met')], true, 'active')).toMatchObject({
      verdict: 'in good shape',
      expected: 0,
    })
    expect(areaHealth('plan', [writing('open')], true, 'active').verdict).toBe('needs attention')
    expect(areaHealth('plan', [writing('open'), outcome('error', 'met')], true, 'active')).toMatchObject({
      verdict: 'needs attention',
      met: 1,
      expected: 2,
    })
  })

  test('is not moved by a page that belongs to no area', () => {
    const about = { path: 'guides/first-month.md' }
    const open: Outcome = { ...outcome('warning'), ofWriting: true }
    const elsewhere = { ...open, findings: open.findings.map((finding) => ({ ...finding, about })) }
    const met = times(4, outcome('error', 'met'))
    expect(verdict([...met, elsewhere])).toBe('an example to others')
    expect(verdict([...met, { ...elsewhere, findings: [...elsewhere.findings, ...open.findings] }])).toBe(
      'in good shape',
    )
  })

  test('looks at its own area only', () => {
    expect(areaHealth('rhythm', [outcome('error')], true, 'active')).toMatchObject({
      verdict: 'in good shape',
      expected: 0,
    })
  })
})
