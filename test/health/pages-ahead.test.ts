// What can wait, and what brings it: a stage, an occasion before it, or becoming another type of community.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { type Brings, pagesAhead } from '../../src/health/pages-ahead.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (record: string, files: Readonly<Record<string, string>> = {}) =>
  assess(memory({ 'community.yml': record, ...files }), { now: '2026-11-20', visibility: 'unknown' })
const said = (when: Brings) =>
  'occasion' in when ? when.occasion : 'stage' in when ? when.stage : when.types.join(', ') || 'anybody'
async function bringing(kind: string, record: string, files?: Readonly<Record<string, string>>) {
  const { community, stage } = await assessed(record, files)
  return pagesAhead(community, stage).flatMap(({ when, kinds }) =>
    kinds.some((one) => one.kind === kind) ? [said(when)] : [],
  )
}
async function asksFor(kind: string, record: string, files?: Readonly<Record<string, string>>) {
  const { findings, checks } = await assessed(record, files)
  return findings.some(({ check }) => checks.get(check)?.asksForPage === kind)
}

const event = { 'events.md': '# Events\n\n| Event | When |\n|---|---|\n| Open day | 2027-03-11 |\n' }
const group = (...names: readonly string[]) => ({
  'groups.md': `# Groups\n\n| Group | Mission |\n|---|---|\n${names.map((name) => `| ${name} | helps |\n`).join('')}`,
})
const launching = 'type: osc\nstage: launching\n'

describe('an occasion', () => {
  test('brings the conduct procedure before its stage: the first event', async () => {
    expect(await bringing('conduct-procedure', launching)).toEqual(['your first event'])
    expect(await asksFor('conduct-procedure', launching)).toBe(false)
    expect(await bringing('conduct-procedure', launching, event)).toEqual([])
    expect(await asksFor('conduct-procedure', launching, event)).toBe(true)
  })

  test('brings governance: the second group, not the first', async () => {
    const cop = 'type: cop\nstage: launching\n'
    expect(await bringing('governance', cop, group('Guide'))).toEqual(['your second group, or your first dispute'])
    expect(await asksFor('governance', cop, group('Guide'))).toBe(false)
    expect(await asksFor('governance', cop, group('Guide', 'Posters'))).toBe(true)
  })

  test('brings nothing to a community at rest', async () => {
    expect(await asksFor('conduct-procedure', 'type: osc\nstage: dormant\n', event)).toBe(false)
    expect(await bringing('inclusion', 'type: osc\nstage: dormant\n')).toEqual([])
  })
})

describe('a stage', () => {
  test('brings what it asks for, and no later one does', async () => {
    expect(await bringing('inclusion', launching)).toEqual(['active'])
    expect(await bringing('inclusion', 'type: osc\nstage: active\n')).toEqual([])
    expect(await asksFor('inclusion', 'type: osc\nstage: active\n')).toBe(true)
  })

  test('brings no page that stands already, or waits for words', async () => {
    const waiting = { 'inclusion.md': '# Inclusion\n\n[Write here: whom people can ask]\n' }
    expect(await bringing('inclusion', launching, waiting)).toEqual([])
  })
})

describe('a type of community', () => {
  test.each(['training', 'services', 'skills', 'glossary'])('brings %s', async (kind) => {
    const active = (type: string) => `type: ${type}\nstage: active\n`
    expect(await asksFor(kind, active('competence-centre'))).toBe(true)
    expect(await asksFor(kind, active('cop'))).toBe(true)
    expect(await asksFor(kind, active('osc'))).toBe(false)
    expect(await bringing(kind, active('osc'))).toEqual(['cop, competence-centre, network, programme'])
  })
})
