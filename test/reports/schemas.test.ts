// Our schemas, read by another library: reports and real pages pass, wrong ones do not.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { readPage } from '../../src/documents/page.ts'
import { jsonReport } from '../../src/reports/json.ts'
import { readReport } from '../../src/reports/report-data.ts'
import { folder } from '../../src/sources/folder.ts'

const schema = (name: string) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const { $schema: _, ...rest } = JSON.parse(readFileSync(`docs/schemas/${name}.schema.json`, 'utf8'))
  return ajv.compile(rest)
}
const communities = [
  'community-template',
  ...readdirSync('test/communities').map((name) => join('test/communities', name)),
]

describe('the schema of the report', () => {
  const valid = schema('community-report')

  test.each(communities)('takes the report of %s', async (dir) => {
    const report = JSON.parse(jsonReport(await assess(folder(dir), { now: '2026-11-20', visibility: 'unknown' })))
    valid(report)
    expect(valid.errors ?? []).toEqual([])
    expect(readReport(report)).toEqual(report)
  })

  test('and the reader refuse what is none', async () => {
    const report = JSON.parse(
      jsonReport(await assess(folder('community-template'), { now: '2026-11-20', visibility: 'unknown' })),
    )
    for (const wrong of [
      {},
      [],
      null,
      { ...report, version: 2 },
      { ...report, findings: [{ check: 3 }] },
      { ...report, areas: 'all' },
    ]) {
      expect(valid(wrong)).toBe(false)
      expect(readReport(wrong)).toBeUndefined()
    }
  })
})

describe('the schemas of the kinds', () => {
  const settingsOf = (path: string) => {
    const page = readPage(path, readFileSync(path))
    return Object.fromEntries(
      [...page.settings.settings].filter(([, { value }]) => value !== null).map(([key, { value }]) => [key, value]),
    )
  }

  test.each(readdirSync('test/communities/healthy').filter((file) => /\.(md|yml)$/.test(file)))(
    'take the settings of %s',
    (file) => {
      const settings = settingsOf(`test/communities/healthy/${file}`)
      const kind = file === 'community.yml' ? 'community' : settings.kind
      if (kind === undefined) return
      const valid = schema(String(kind))
      valid(settings)
      expect(valid.errors ?? []).toEqual([])
    },
  )

  test('name a choice that does not exist', () => {
    expect(schema('community')({ name: 'Circle', stage: 'sleepy' })).toBe(false)
    expect(schema('community')({ not_for_us: [{ check: 'x' }] })).toBe(false)
  })
})
