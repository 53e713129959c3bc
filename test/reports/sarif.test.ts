// Our SARIF against the official schema, and against what GitHub's code scanning asks of it.
import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import official from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, assessChange } from '../../src/assess.ts'
import { everyCheck } from '../../src/checks/every-check.ts'
import type { Assessment } from '../../src/health/assessment.ts'
import { type SarifOptions, sarifReport } from '../../src/reports/sarif.ts'
import { sarifRule } from '../../src/reports/sarif-rule.ts'
import { folder } from '../../src/sources/folder.ts'
import { memory } from '../../src/sources/memory.ts'
import { sarifText } from '../../src/words/writers/sarif.ts'

const now = '2026-11-20'
const options = { now, visibility: 'public' } as const
const communities = ['community-template', ...readdirSync('test/communities').map((name) => `test/communities/${name}`)]

// Of draft 4, of which this library knows all that the schema uses; one of its patterns is no Unicode pattern.
const { $schema: _draft, id: _id, ...schema } = official
const isValid = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false }).compile(
  schema,
)

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly Located[]
  readonly relatedLocations?: readonly (Located & { readonly message: { readonly text: string } })[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly { readonly justification: string }[]
  readonly baselineState?: string
}
interface Located {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
    readonly region: { readonly startLine: number; readonly startColumn: number }
  }
}

function runOf(assessment: Assessment, given?: SarifOptions) {
  const log = JSON.parse(sarifReport(assessment, given))
  isValid(log)
  expect(isValid.errors ?? []).toEqual([])
  const [run] = log.runs
  return { run, results: run.results as readonly Result[], rules: run.tool.driver.rules as readonly { id: string }[] }
}
const assessed = (files: Readonly<Record<string, string>>) => assess(memory(files), options)
const uriOf = (result: Result | undefined) => result?.locations[0]?.physicalLocation.artifactLocation.uri
const fingerprintsOf = (results: readonly Result[]) =>
  results.map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints['moothallNote/v1']}`)

const roadmap = (milestones: string, before = '') =>
  `${before}# Roadmap\n\n## Milestones\n\n| Milestone | What will be true | By when |\n|---|---|---|\n${milestones}`
const base = {
  'community.yml': 'name: Lindenau\nstage: active\n',
  'roadmap.md': roadmap('| Open day | It is open | |\n'),
}

test('the schema refuses what is no SARIF', () => {
  for (const wrong of [{}, { version: '2.1.0' }, { version: '2.1.0', runs: [{ results: [{ message: 'no' }] }] }])
    expect(isValid(wrong)).toBe(false)
})

describe.each(communities)('%s', (dir) => {
  test('is valid, with one rule for each check that speaks and one result for each note', async () => {
    const assessment = await assess(folder(dir), options)
    const { results, rules } = runOf(assessment)
    expect(results).toHaveLength(assessment.findings.length + assessment.accepted.length)
    expect(rules.map(({ id }) => id).toSorted()).toEqual([...new Set(results.map(({ ruleId }) => ruleId))].toSorted())
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId)
    expect(new Set(fingerprintsOf(results)).size).toBe(results.length)
  })
})

test.each(['abandoned', 'first-week'])('can be looked at: %s', async (name) => {
  const assessment = await assess(folder(`test/communities/${name}`), { now, visibility: 'unknown' })
  await expect(sarifReport(assessment)).toMatchFileSnapshot(`../expected/${name}.sarif`)
})

test('the rules of all checks are within what GitHub takes', async () => {
  const checks = everyCheck()
  expect(checks.length).toBeLessThan(25_000)
  for (const check of checks) {
    const findings = ['identity', 'safety'].map((area) => ({
      ...{
        check: check.id,
        area: area as 'identity',
        severity: 'advice' as const,
        about: { path: 'a.md' },
        values: {},
      },
    }))
    const rule = sarifRule(check, findings) as {
      fullDescription: { text: string }
      shortDescription: { text: string }
      helpUri: string
      properties: { tags: readonly string[] }
    }
    expect(rule.shortDescription.text.length).toBeLessThan(1024)
    expect(rule.fullDescription.text.length).toBeLessThan(1024)
    expect(rule.properties.tags.length).toBeLessThanOrEqual(10)
    expect(readdirSync('docs/checks'), 'the page of each check is there').toContain(rule.helpUri.split('/').at(-1))
  }
})

test('a great many notes are cut off where GitHub would, the least serious ones, and it is said', async () => {
  const assessment = await assessed(base)
  const [note] = assessment.findings
  if (!note) throw new Error('This community has no note.')
  const many = Array.from({ length: 6000 }, (_, at) => ({ ...note, about: { ...note.about, entry: `${at}` } }))
  const text = sarifReport({ ...assessment, findings: many })
  const [run] = JSON.parse(text).runs
  expect(run.results).toHaveLength(5000)
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
    'And 1000 more notes, which are less serious.',
  )
  expect(gzipSync(text).length).toBeLessThan(10 * 1024 * 1024)
})

describe('a place', () => {
  test('is told from the top of the repository, and encoded', async () => {
    const assessment = await assessed({ ...base, 'notes/Öffnung: 1 #.md': '# Call\n\n[gone](nowhere.md)\n' })
    const { results, run } = runOf(assessment, { folder: 'our community' })
    expect(uriOf(results.find(({ ruleId }) => ruleId === 'link-leads-somewhere'))).toBe(
      'our%20community/notes/%C3%96ffnung%3A%201%20%23.md',
    )
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uriBaseId).toBe('%SRCROOT%')
    expect(run.automationDetails.id).toBe('moothall/our%20community/')
    expect(run.columnKind).toBe('utf16CodeUnits')
  })

  test('has a second one where two things conflict', async () => {
    const rows = '| Open day | It is open | 2027-01 |\n'
    const { results } = runOf(
      await assessed({
        ...base,
        'roadmap.md': roadmap(rows),
        'plans.md': '---\nkind: roadmap\nkind: roadmap\n---\n# Plans\n',
      }),
    )
    const conflict = results.find(({ relatedLocations }) => relatedLocations !== undefined)
    expect(conflict?.relatedLocations?.[0]?.physicalLocation.region.startLine).toBeGreaterThan(0)
  })
})

describe('the fingerprint of a note', () => {
  test('stays when its line moves, and when the pages around it change', async () => {
    const before = runOf(await assessed(base)).results
    const moved = { ...base, 'roadmap.md': roadmap('| Open day | It is open | |\n', '\n\n\n') }
    expect(fingerprintsOf(runOf(await assessed(moved)).results)).toEqual(fingerprintsOf(before))
  })

  test('is the only one of a page that is not there, since that has no line to hash', async () => {
    const { results } = runOf(await assessed(base))
    const isMissing = (result: Result) => uriOf(result) !== 'roadmap.md' && uriOf(result) !== 'community.yml'
    expect(results.filter(isMissing).length).toBeGreaterThan(3)
    for (const result of results.filter(isMissing))
      expect(result.partialFingerprints.primaryLocationLineHash).toBe(result.partialFingerprints['moothallNote/v1'])
  })

  test('does not depend on what must not be public', async () => {
    const withNumber = (number: string) => ({ ...base, 'people.md': `# People\n\nAsk Jana. Phone: ${number}\n` })
    const one = runOf(await assessed(withNumber('+49 341 93481 100'))).results
    const other = runOf(await assessed(withNumber('+49 341 77777 305'))).results
    expect(one[0]).toMatchObject({ level: 'error', ruleId: 'phone-number-stays-out' })
    expect(fingerprintsOf(other)).toEqual(fingerprintsOf(one))
    expect(JSON.stringify(one)).not.toContain('93481')
  })
})

describe('a note that the community has set aside', () => {
  const files = {
    ...base,
    'community.yml':
      'name: Lindenau\nstage: active\nnot_for_us:\n  - check: milestone-has-date\n    because: We are [five](x) {people}.\n    until: 2027-06-30\n',
  }
  test('is marked as such, with the reason', async () => {
    const { results } = runOf(await assessed(files))
    const note = results.find(({ ruleId }) => ruleId === 'milestone-has-date')
    expect(note?.suppressions?.[0]?.justification).toBe('We are [five] (x) {{people}}. (until 30 June 2027)')
  })
  test('is left out for GitHub, which would show it', async () => {
    const { results, rules } = runOf(await assessed(files), { setAside: 'left-out' })
    expect(results.map(({ ruleId }) => ruleId)).not.toContain('milestone-has-date')
    expect(rules.map(({ id }) => id)).not.toContain('milestone-has-date')
  })
})

test('with a base, each note says whether it is new', async () => {
  const head = { ...base, 'roadmap.md': roadmap('| Open day | It is open | |\n| A guide | It can be read | |\n') }
  const { assessment, comparison } = await assessChange({ head: memory(head), base: memory(base) }, options)
  const { results } = runOf(assessment, { comparison })
  expect(results.filter(({ baselineState }) => baselineState === 'new')).toHaveLength(comparison.new.length)
  expect(results.every(({ baselineState }) => baselineState !== undefined)).toBe(true)
  expect(results.find(({ baselineState }) => baselineState === 'new')?.message.text).toContain('A guide')
})

test('whatever somebody writes is neither a link nor a placeholder of a message', () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('[', ']', '](', '{0}', '{', '}', '\\', '(1)')))
  fc.assert(
    fc.property(texts, (parts) => {
      const text = sarifText([{ type: 'name', text: parts.join('') }])
      expect(text).not.toContain('](')
      expect(text.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/)
    }),
  )
})
