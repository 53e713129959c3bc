// What somebody finds in the editor who opens a new page of a kind: it waits for words, and nothing else is wrong with it.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { readPage } from '../../src/documents/page.ts'
import { sectionsOf } from '../../src/documents/sections.ts'
import { readTable } from '../../src/documents/tables.ts'
import type { Assessment } from '../../src/health/assessment.ts'
import { kinds } from '../../src/kinds/all.ts'
import { envelope } from '../../src/kinds/envelope.ts'
import { type AnyField, type AnyKind, isCollection, type Shape } from '../../src/kinds/kind.ts'
import { labelOf, spellings } from '../../src/kinds/names.ts'
import { newPage } from '../../src/kinds/new-page.ts'
import { namedBy } from '../../src/kinds/read-fields.ts'
import { memory } from '../../src/sources/memory.ts'

const all: readonly AnyKind[] = Object.values(kinds)
const stages = ['planning', 'launching', 'active', 'sustaining', 'dormant', 'closed'] as const
const own = 'Words of our own, in one sentence.'
const pathOf = (kind: AnyKind) => kind.files[0] as string
const isRecord = (kind: AnyKind) => pathOf(kind).endsWith('.yml')
const assessed = (files: Readonly<Record<string, string>>) =>
  assess(memory(files), { now: '2026-11-20', visibility: 'public' })

/** The page with only one of its prompts answered, once for each prompt. */
function answered(kind: AnyKind): readonly string[] {
  const text = newPage(kind)
  const prompts = [...text.matchAll(isRecord(kind) ? /^\w+:(?=\n)/gm : /\[Write here: [^\]]+\]/g)]
  return prompts.map(({ 0: prompt, index }) => {
    const answer = isRecord(kind) ? `${prompt} ${own}` : own
    return text.slice(0, index) + answer + text.slice(index + prompt.length)
  })
}

/** A community whose pages hold nothing of a kind. */
async function withoutKind(files: Readonly<Record<string, string>>, kind: AnyKind) {
  const { community } = await assessed(files)
  const paths = community.documents.find((document) => document.kind === kind.kind)?.paths ?? []
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))
}

function notesOf({ findings }: Assessment): readonly string[] {
  return findings.map(({ check, about, severity }) => `${severity} ${check} ${about.path}`)
}

const healthy: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync('test/communities/healthy', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(`test/communities/healthy/${path}`).isFile())
    .map((path) => [path, readFileSync(`test/communities/healthy/${path}`, 'utf8')]),
)
const small = {
  'README.md': '# Open Science Lindenau\n\nCome to [our charter](charter.md), or write to hello@lindenau.example.\n',
  'charter.md': '# Charter\n\n## Vision\n\nEvery result of our region can be read by everyone.\n',
}

const communities = [
  { name: 'beside a charter', files: small },
  { name: 'in a healthy community', files: healthy },
  ...stages.map((stage) => ({
    name: `in a community that is ${stage}`,
    files: { ...small, 'community.yml': `name: Open Science Lindenau\nstage: ${stage}\n` },
  })),
]

describe.each(all)('$kind', (kind) => {
  const text = newPage(kind)
  const path = pathOf(kind)
  const page = readPage(path, Buffer.from(text))

  test('is a page of its kind that waits for words', async () => {
    const { community, pages } = await assessed({ [path]: text })
    const document = community.documents.find((document) => document.kind === kind.kind)
    expect(community.kindOf.get(path)).toBe(kind.kind)
    expect({ waits: document?.waits, stands: document?.stands }).toEqual({ waits: true, stands: false })
    expect(document?.allEntries).toEqual([])
    expect(pages.find((page) => page.kind === kind.kind)?.status).toBe('waiting')
  })

  test.each(communities)('gives no note that was not there before, $name', async ({ files }) => {
    const without = await withoutKind(files, kind)
    const before = notesOf(await assessed(without))
    const after = notesOf(await assessed({ ...without, [path]: text }))
    // A page that nobody has to have is asked for its words once it is there.
    const own = `advice ${kind.whenMissing?.id ?? `community-has-${kind.kind}`} ${path}`
    const isChosen = Object.values(kind.expectedOf ?? {}).includes('could')
    expect(after.filter((note) => !before.includes(note) && !(isChosen && note === own))).toEqual([])
  })

  test('stands as soon as one answer is given, whichever it is', async () => {
    const pages = answered(kind)
    expect(pages.length).toBeGreaterThan(0)
    for (const one of pages) {
      const { community } = await assessed({ [path]: one })
      expect(community.documents.find((document) => document.kind === kind.kind)?.stands, one).toBe(true)
    }
  })

  test('has only headings, columns and labels that are understood', () => {
    const fields = kind.fields as Shape
    const sections = sectionsOf(page.tree.children).filter(({ depth }) => depth > 1)
    for (const { title } of sections) expect(namedBy(title, fields), title).not.toEqual([])
    const collections = Object.values(fields).filter(isCollection)
    const tables = page.tree.children.filter((node) => node.type === 'table').map((table) => readTable(table).header)
    for (const header of tables) {
      const titles = header.map((cell) => cell.text)
      const understood = collections.filter((one) => titles.every((title) => namedBy(title, one.fields).length > 0))
      expect(understood.length, titles.join(', ')).toBeGreaterThan(0)
    }
    for (const [, label = ''] of text.matchAll(/^- ([^:[]+):/gm)) expect(namedBy(label, fields), label).not.toEqual([])
    for (const name of page.settings.settings.keys())
      expect(['kind', ...Object.keys(isRecord(kind) ? fields : envelope)]).toContain(name)
  })

  test('has a place for everything that is asked of it', () => {
    const told = text.toLowerCase()
    for (const [name, part] of Object.entries(kind.fields as Shape)) {
      if (!part.whenMissing || part.whenMissing.when) continue
      const isMain = isCollection(part) && part.main === true
      const names = [name, ...spellings(part.names)]
      expect({ name, isThere: isMain || names.some((one) => told.includes(one.toLowerCase())) }).toEqual({
        name,
        isThere: true,
      })
    }
  })

  test('asks for nothing private', () => {
    const parts = Object.values(kind.fields as Shape)
    const fields = parts.flatMap((part) => (isCollection(part) ? (Object.values(part.fields) as AnyField[]) : [part]))
    for (const field of fields.filter(({ visibility = 'public' }) => visibility !== 'public'))
      expect(text).not.toContain(`${labelOf(field.names)} |`)
  })

  test('is small, plain, and the same every time', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(6000)
    expect(text).toMatch(/[^\n]\n$/)
    expect(text).not.toMatch(/\r|[ \t]\n|\n{3}|undefined/)
    expect(newPage(kind)).toBe(text)
    expect(page.problems).toEqual([])
  })

  test('leads nowhere, so that no link can be broken', () => {
    expect(text).not.toMatch(/\]\(|https?:|\]\s*:/)
  })
})

test('the new pages, one below the other', async () => {
  const pages = all.map((kind) => `<!-- ${pathOf(kind)} -->\n${newPage(kind)}`)
  await expect(pages.join('\n')).toMatchFileSnapshot('../expected/new-pages.md')
})
