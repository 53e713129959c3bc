// Which room may use which: every breach is told in a sentence.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** Rooms in the order of the flow; a room may use itself and those before it. Rooms on one line may not use each other. */
const order: readonly (readonly string[])[] = [
  ['finding.ts', 'v8-flags.ts'],
  ['recurrence'],
  ['sources'],
  ['documents'],
  ['settings'],
  ['kinds'],
  ['community', 'activity'],
  ['checks'],
  ['health'],
  ['comparison'],
  ['decisions'],
  ['words'],
  ['pictures', 'calendar'],
  ['reports'],
  ['site', 'network'],
  ['github'],
  ['delivery', 'adopt'],
  ['assess.ts'],
  ['tasks'],
  ['index.ts'],
  ['commands'],
  ['cli.ts', 'action.ts'],
  ['tools'],
]

/** Only these rooms touch the disk, other programs, the process or the platform. */
const outside = new Set(['sources', 'github', 'delivery', 'tools', 'v8-flags.ts', 'cli.ts', 'action.ts'])
const touching = /from '(?:node:(?:fs|child_process|process)(?:\/[^']*)?|@actions\/[^']+|@octokit\/[^']+)'/g

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
const roomOf = (file: string) =>
  order.flat().find((room) => file === room || file.startsWith(`${room}/`)) ?? `no room: ${file}`
const rank = (room: string) => order.findIndex((rooms) => rooms.includes(room))
const importsOf = (file: string) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
    normalize(join(dirname(file), path ?? '')).replaceAll('\\', '/'),
  )

test('every file has a room', () => {
  expect(files.filter((file) => roomOf(file).startsWith('no room'))).toEqual([])
})

test('imports go one way through the house', () => {
  const breaches = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => roomOf(target) !== roomOf(file) && rank(roomOf(target)) >= rank(roomOf(file)))
      .map((target) => `${file} uses ${target}, but ${roomOf(file)} comes before ${roomOf(target)} in the flow.`),
  )
  expect(breaches).toEqual([])
})

test('no two files use each other', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file)]))
  const typesOnly = (from: string, to: string) => {
    const name = to.split('/').at(-1)?.replace('.', '\\.') ?? ''
    const lines = readFileSync(join('src', from), 'utf8').match(new RegExp(`^.*from '[^']*/${name}'.*$`, 'gm')) ?? []
    return lines.every((line) => /import type|import \{ type [^,}]+(?:, type [^,}]+)*\}/.test(line))
  }
  const breaches = files.flatMap((file) =>
    (graph.get(file) ?? [])
      .filter(
        (target) =>
          file < target && graph.get(target)?.includes(file) && !typesOnly(file, target) && !typesOnly(target, file),
      )
      .map((target) => `${file} and ${target} use each other; one of them should not need the other.`),
  )
  expect(breaches).toEqual([])
})

test('only the outer rooms touch the disk, other programs or the platform', () => {
  const breaches = files
    .filter((file) => !outside.has(roomOf(file)))
    .flatMap((file) => {
      const text = readFileSync(join('src', file), 'utf8')
      const found = [...text.matchAll(touching)].map(([found]) => found)
      if (/\bprocess\.\w/.test(text.replace(/\/\/.*$/gm, ''))) found.push('process')
      return found.map((what) => `${file} touches the outside (${what}); that belongs in ${[...outside].join(', ')}.`)
    })
  expect(breaches).toEqual([])
})

test('only the front doors look at the clock', () => {
  const breaches = files
    .filter((file) => !['cli.ts', 'action.ts'].includes(roomOf(file)) && roomOf(file) !== 'tools')
    .filter((file) =>
      /new Date\(\)|Date\.now\(|performance\.now\(|Temporal\.Now/.test(readFileSync(join('src', file), 'utf8')),
    )
    .map((file) => `${file} looks at the clock; the day is passed in by a front door.`)
  expect(breaches).toEqual([])
})

test('a start of the command line reads no writer of Markdown, which is a tenth of the bundle', () => {
  const loaded = new Set(['cli.ts'])
  for (const file of loaded) {
    const text = readFileSync(join('src', file), 'utf8').replace(/import\([^)]*\)|^import type .*$/gm, '')
    for (const [, path] of text.matchAll(/from\s*'(\.{1,2}\/[^']+)'/g))
      loaded.add(normalize(join(dirname(file), path ?? '')).replaceAll('\\', '/'))
  }
  expect(loaded).toContain('reports/terminal.ts')
  expect(loaded).not.toContain('words/writers/markdown.ts')
})
