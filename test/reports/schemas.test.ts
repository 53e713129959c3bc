// Our schemas, read by another library: reports and real pages pass, wrong ones do not.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { readPage } from '../../src/documents/page.ts'
import { kinds } from '../../src/kinds/all.ts'
import { envelope } from '../../src/kinds/envelope.ts'
import { type AnyField, type AnyKind, isCollection, type Shape } from '../../src/kinds/kind.ts'
import { languages } from '../../src/kinds/names.ts'
import { newPage } from '../../src/kinds/new-page.ts'
import { jsonReport } from '../../src/reports/json.ts'
import { readReport } from '../../src/reports/report-data.ts'
import { folder } from '../../src/sources/folder.ts'

const all: readonly AnyKind[] = Object.values(kinds)
const schema = (name: string) => {
  const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
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
  const pages = communities.flatMap((dir) =>
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:md|yml)$/.test(file) && !file.includes('.github'))
      .map((file) => join(dir, file)),
  )
  const stated = pages.flatMap((path) => {
    const { kind } = settingsOf(path)
    const name = path.endsWith('community.yml') ? 'community' : kind
    return typeof name === 'string' && all.some((one) => one.kind === name) ? [[path, name] as const] : []
  })

  test.each(stated.filter(([path]) => !/broken-settings|abandoned/.test(path)))(
    'take the settings of %s',
    (path, kind) => {
      const valid = schema(kind)
      valid(settingsOf(path))
      expect(valid.errors ?? []).toEqual([])
    },
  )

  test.each(all.map((kind) => [kind.kind, kind] as const))(
    'of %s takes its new page, in every language',
    (name, kind) => {
      for (const language of languages) {
        const page = readPage(`${name}.md`, Buffer.from(newPage(kind, language)))
        const written = [...page.settings.settings].filter(([, { value }]) => value !== null)
        const valid = schema(name)
        valid(Object.fromEntries(written.map(([key, { value }]) => [key, value])))
        expect(valid.errors ?? []).toEqual([])
      }
    },
  )

  test.each(all.map((kind) => [kind.kind, kind] as const))('of %s refuses what cannot be meant', (name, kind) => {
    const valid = schema(name)
    expect(valid({ kind: 'something else' })).toBe(false)
    expect(valid({ last_reviewed: 'last spring' })).toBe(false)
    for (const [key, part] of Object.entries({ ...envelope, ...kind.fields } as Shape)) {
      if (isCollection(part)) {
        expect(valid({ [key]: 'a word in place of a list' }), key).toBe(false)
        for (const [column, field] of Object.entries(part.fields as Shape))
          expect(valid({ [key]: [{ [column]: wrongFor(field as AnyField) }] }), `${key}.${column}`).toBe(false)
      } else expect(valid({ [key]: wrongFor(part) }), key).toBe(false)
    }
  })

  test('explains every key, for the hint that an editor shows', () => {
    for (const kind of all) {
      const { properties } = JSON.parse(readFileSync(`docs/schemas/${kind.kind}.schema.json`, 'utf8'))
      for (const [key, { description }] of Object.entries<{ description?: string }>(properties))
        if (key !== 'kind') expect(description, `${kind.kind}.${key}`).toMatch(/\p{L}{3}/u)
    }
  })

  test('name a setting of ours that cannot be used', () => {
    expect(schema('community')({ name: 'Circle', stage: 'sleepy' })).toBe(false)
    expect(schema('community')({ not_for_us: [{ check: 'x' }] })).toBe(false)
  })
})

/** A value that no field of this type can mean: a choice that does not exist, else something that is no text. */
function wrongFor({ of }: AnyField): unknown {
  return of.type === 'choice' ? 'none of these' : { some: 'map' }
}
