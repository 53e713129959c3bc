// Nothing that is private is ever repeated: thousands of values are planted where they do not belong, and no report holds one.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../src/assess.ts'
import type { AnyDocument, AnyEntry } from '../src/kinds/kind.ts'
import { memory } from '../src/sources/memory.ts'
import {
  apartInTexts,
  canary,
  inBrokenDocuments,
  inFileNames,
  inOurSettings,
  inPlaceOfValues,
  inPrivateFields,
  inTexts,
  onPrivatePages,
  type Planting,
  privateFields,
} from './support/canaries.ts'
import { everyOutput, type Output, outputFiles, siteFiles } from './support/outputs.ts'
import { folderWith, run } from './support/run.ts'

const now = '2026-11-20'
const base = (stage: string) => ({
  'community.yml': `name: Open Science Lindenau\nstage: ${stage}\n`,
  'README.md': '# Lindenau\n\nWe meet every month.\n',
})

const groups: Readonly<Record<string, readonly Planting[]>> = {
  'in private fields': inPrivateFields(),
  'on private pages': onPrivatePages(),
  'in documents that are broken': inBrokenDocuments(),
  'pasted into texts': inTexts(),
  'in the place of names and values': inPlaceOfValues(),
  'in settings': inOurSettings(),
  'in the names of files': inFileNames(),
}

/** Returns which reports say something private, with the words around it. */
function heardIn(outputs: readonly Output[]): readonly string[] {
  return outputs.flatMap(({ name, text }) => {
    const at = canary.exec(text)?.index
    return at === undefined ? [] : [`${name}: …${text.slice(Math.max(0, at - 150), at + 50)}…`]
  })
}

describe.each(Object.entries(groups))('what is private, %s, is in no report', (_, plantings) => {
  const named = plantings.map((planting, at) => [planting.name, planting, at] as const)
  test.each(named)(
    '%s',
    async (_, { files }, at) => {
      // Who can read the repository unlocks nothing, and a beginning community is told other things.
      const beginning = { base: base('planning'), now, visibility: 'private' } as const
      const open = { base: base('active'), now, visibility: 'public' } as const
      for (const one of at === 0 ? [open, beginning] : [at % 3 === 2 ? beginning : open])
        expect(heardIn(await everyOutput({ ...one.base, ...files }, one))).toEqual([])
    },
    30_000,
  )
})

describe('what is private, pasted into texts, is in no file of the site', () => {
  test.each(apartInTexts().map((planting) => [planting.name, planting] as const))(
    '%s',
    async (_, { files }) => {
      expect(heardIn(await siteFiles({ ...base('active'), ...files }, now))).toEqual([])
    },
    30_000,
  )
})

describe('what was planted', () => {
  test('is more than 500 values', () => {
    expect(
      Object.values(groups)
        .flat()
        .reduce((sum, { planted }) => sum + planted, 0),
    ).toBeGreaterThan(500)
  })

  test('was read: every private field of every kind has one, in tables and sections as in settings', async () => {
    for (const { name, files } of inPrivateFields().filter(({ name }) => /^in (?:tables|settings)/.test(name))) {
      const { community } = await assess(memory(files), { now, visibility: 'public' })
      const missed = privateFields().filter((path) => !holds(community.documents, path))
      expect(missed.map((path) => `${path} was not read ${name}`)).toEqual([])
    }
  })

  test('is looked for in every report that there is', () => {
    const written = readdirSync('src/reports').filter((file) =>
      /export (?:async )?function (?:annotations|facilitatorPages|(?!health|read)\w+Report)\(/.test(
        file.endsWith('.ts') ? readFileSync(`src/reports/${file}`, 'utf8') : '',
      ),
    )
    expect(written.sort(), 'A report is not made in test/support/outputs.ts.').toEqual([...outputFiles].sort())
  })
})

test('every picture that there is is looked at', () => {
  const drawn = readdirSync('src/pictures').flatMap((file) =>
    [
      ...readFileSync(`src/pictures/${file}`, 'utf8').matchAll(/export function (\w+)\([^)]*\): Picture \| undefined/g),
    ].map(([, name]) => name),
  )
  const made = readFileSync('test/support/every-picture.ts', 'utf8')
  expect(drawn.length).toBeGreaterThan(4)
  expect(drawn.filter((name) => !made.includes(`${name}(community`))).toEqual([])
})

/** The command itself, with all that it says on both streams. */
test('the command says nothing private, whatever it cannot read', () => {
  const plantings = Object.values(groups).flatMap(([first]) => (first ? [first] : []))
  for (const { files } of plantings) {
    const dir = folderWith({ ...base('active'), ...files })
    const said = ['terminal', 'markdown', 'json', 'sarif', 'badge', 'one-page'].map((format) =>
      run(['check', dir, '--format', format, '--date', now]),
    )
    const failed = [
      run(['check', dir, '--base', 'main', '--format', 'comment']),
      run(['explain', 'people'], { cwd: dir }),
      run(['fix', dir]),
    ]
    expect(said.map(({ code }) => code)).not.toContain(2)
    expect(heardIn([...said, ...failed].map(({ out, err }) => ({ name: 'command', text: `${out}\n${err}` })))).toEqual(
      [],
    )
  }
}, 120_000)

function holds(documents: readonly AnyDocument[], path: string): boolean {
  const [kind, first = '', second] = path.split('.')
  const document = documents.find((one) => one.kind === kind)
  if (!document) return false
  const recorded = second === undefined ? [document] : (document[first] as readonly AnyEntry[])
  return recorded.some((one) => canary.test(one.readings.get(second ?? first)?.written.text ?? ''))
}
