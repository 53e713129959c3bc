// The badges of small communities, as a person would see them; test/expected/*.badge.svg can be opened in a browser.
import { readdirSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { areas } from '../../src/finding.ts'
import type { Assessment } from '../../src/health/assessment.ts'
import type { Verdict } from '../../src/health/verdicts.ts'
import { badgeJsonReport, badgeReport } from '../../src/reports/badge.ts'
import { folder } from '../../src/sources/folder.ts'

const of = (dir: string) => assess(folder(dir), { now: '2026-11-20', visibility: 'unknown' })
const communities = ['community-template', ...readdirSync('test/communities').map((name) => `test/communities/${name}`)]
const messageOf = (assessment: Assessment) => JSON.parse(badgeJsonReport(assessment)).message

test.each(communities)('of %s has the same words for eyes, for ears and for programs', async (dir) => {
  const assessment = await of(dir)
  const svg = badgeReport(assessment)
  const data = JSON.parse(badgeJsonReport(assessment))
  const picture = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement
  expect(Object.keys(data)).toEqual(['schemaVersion', 'label', 'message', 'color'])
  expect(data.schemaVersion).toBe(1)
  expect(picture.getAttribute('role')).toBe('img')
  expect(picture.getAttribute('aria-label')).toBe(`${data.label}: ${data.message}`)
  expect(picture.querySelector('title')?.textContent).toBe(`${data.label}: ${data.message}`)
  expect([...picture.querySelectorAll('text')].map((text) => text.textContent)).toEqual([data.label, data.message])
  expect(svg).not.toMatch(/href|url\((?!#)|<script|<style|@import/)
})

test.each(['healthy', 'abandoned', 'asleep', 'first-week'])('can be looked at: %s', async (name) => {
  const assessment = await of(`test/communities/${name}`)
  await expect(badgeReport(assessment)).toMatchFileSnapshot(`../expected/${name}.badge.svg`)
  await expect(badgeJsonReport(assessment)).toMatchFileSnapshot(`../expected/${name}.badge.json`)
})

describe('the words', () => {
  const standing = async (verdicts: readonly Verdict[], stage: Assessment['stage'] = 'active') => ({
    ...(await of('test/communities/healthy')),
    stage,
    findings: [],
    areas: verdicts.map((verdict, at) => ({ area: areas[at] ?? 'plan', verdict, met: 1, expected: 2 })),
  })
  test.each<[string, readonly Verdict[], Assessment['stage']]>([
    ['in good shape', ['in good shape', 'an example to others'], 'active'],
    ['1 of 2 areas in good shape', ['in good shape', 'begun'], 'active'],
    ['needs attention', ['needs attention', 'begun'], 'active'],
    ['being launched', ['needs attention', 'begun'], 'launching'],
    ['being planned', ['in good shape', 'in good shape'], 'planning'],
    ['asleep', ['needs attention'], 'dormant'],
    ['closed', ['needs attention'], 'closed'],
  ])('%s', async (words, verdicts, stage) => {
    expect(messageOf(await standing(verdicts, stage))).toBe(words)
  })

  test('an area of which nothing is expected yet does not count', async () => {
    const assessment = await standing(['in good shape', 'not started'])
    const areas = assessment.areas.map((area, at) => (at === 1 ? { ...area, expected: 0 } : area))
    expect(messageOf({ ...assessment, areas })).toBe('in good shape')
  })

  test('something that must not be public needs attention, whatever else is well, and is not named', async () => {
    const assessment = await standing(['in good shape'])
    const findings = [
      { check: 'x', area: 'people' as const, severity: 'stop' as const, about: { path: 'p.md' }, values: {} },
    ]
    expect(messageOf({ ...assessment, findings })).toBe('needs attention')
  })

  test('white letters can be read on every colour', async () => {
    const all = [
      await standing(['in good shape']),
      await standing(['begun']),
      await standing(['begun'], 'dormant'),
      await standing(['begun'], 'planning'),
    ]
    const colours = all.map((one) => JSON.parse(badgeJsonReport(one)).color)
    expect(new Set(colours).size).toBe(4)
    for (const colour of [...colours, '#37414d']) expect(contrastToWhite(colour)).toBeGreaterThan(4.5)
  })
})

/** As WCAG 2 reckons it. */
function contrastToWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
