// The template that communities copy: what it promises holds, and every heading in it is understood.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../src/assess.ts'
import { readPage } from '../src/documents/page.ts'
import { sectionsOf } from '../src/documents/sections.ts'
import { readTable } from '../src/documents/tables.ts'
import { firstWeeks } from '../src/health/first-weeks/plan.ts'
import { kinds } from '../src/kinds/all.ts'
import { type AnyKind, isCollection, type Shape } from '../src/kinds/kind.ts'
import { spellings } from '../src/kinds/names.ts'
import { namedBy } from '../src/kinds/read-fields.ts'
import { folder } from '../src/sources/folder.ts'
import { memory } from '../src/sources/memory.ts'

const dir = 'community-template'
const all: readonly AnyKind[] = Object.values(kinds)
const read = (path: string) => readFileSync(`${dir}/${path}`, 'utf8')
const pages = readdirSync(dir).filter((path) => path.endsWith('.md'))
const kindOf = (path: string) =>
  all.find((kind) => kind.files.some((file) => file.toLowerCase() === path.toLowerCase()))
const now = '2026-11-20'

/** The template as somebody would leave it who answers every prompt and turns every example into an answer. */
const filled = (text: string) =>
  text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\|.*\[Write here:.*\n/gm, '')
    .replace(/\[Write here:[^\]]*\]/g, 'Our own words, one sentence long.')
    .replace(/Example: /g, '')

test('the README shows the pages in their order, and each is there', () => {
  const shown = [...read('README.md').matchAll(/^\| \[([^\]]+)\]\(([^)]+)\)/gm)].map(([, , path]) => path)
  expect(shown).toEqual([
    'community.yml',
    'story.md',
    'charter.md',
    'CODE_OF_CONDUCT.md',
    'people.md',
    'stakeholders.md',
    'channels.md',
    'meetings.md',
    'notes.md',
    'roadmap.md',
    'CONTRIBUTING.md',
    'first-six-weeks.md',
    'ATTRIBUTION.md',
  ])
  for (const path of shown) expect(readdirSync(dir)).toContain(path)
})

test('community.yml has eight lines', () => {
  expect(read('community.yml').trim().split('\n')).toHaveLength(8)
})

describe.each(pages.filter((path) => kindOf(path)))('%s', (path) => {
  const kind = kindOf(path) as AnyKind
  const page = readPage(path, Buffer.from(read(path)))
  // A page may hold another kind's section, such as the roles on the page about people.
  const guests = all.filter((other) => other.standsIn?.kinds.includes(kind.kind))
  const shapes: readonly Shape[] = [kind.fields, ...guests.map((guest) => guest.fields)]

  test('begins with a few settings', () => {
    // GitHub shows this page to everyone who proposes a change; a table at its top would only be in the way.
    if (kind.kind === 'contributing') return expect(page.settings.settings.size).toBe(0)
    expect(page.settings.settings.get('kind')?.value).toBe(kind.kind)
    expect(page.settings.settings.size).toBeLessThanOrEqual(4)
  })

  test('has only columns that are understood', () => {
    const collections = shapes.flatMap((shape) => Object.values(shape).filter(isCollection))
    const isProse = (title: string) => {
      const [name] = namedBy(title, kind.fields)
      const part = name === undefined ? undefined : (kind.fields as Shape)[name]
      return part !== undefined && !isCollection(part)
    }
    const prose = new Set(
      sectionsOf(page.tree.children).flatMap((section) => (isProse(section.title) ? section.nodes : [])),
    )
    for (const node of page.tree.children) {
      if (node.type !== 'table' || prose.has(node)) continue
      const titles = readTable(node).header.map((cell) => cell.text)
      const unknown = collections.map(({ fields }) => titles.filter((title) => namedBy(title, fields).length === 0))
      expect(Math.min(...unknown.map((list) => list.length)), titles.join(', ')).toBe(0)
    }
  })

  test('has a heading for everything that is asked of it', () => {
    const titles = sectionsOf(page.tree.children).map((section) => section.title)
    const asked = Object.entries(kind.fields as Shape).filter(
      ([, part]) => part.whenMissing && (part.whenMissing.from ?? 'launching') !== 'always',
    )
    const names = (name: string) => titles.some((title) => namedBy(title, kind.fields).includes(name))
    const isLabel = (part: Shape[string]) =>
      [...spellings(part.names)].some((name) => read(path).toLowerCase().includes(`${name}:`))
    for (const [name, part] of asked) {
      const isMain = isCollection(part) && part.main === true
      const spotted = !isCollection(part) && part.spotted !== undefined
      expect({ name, isThere: isMain || spotted || names(name) || isLabel(part) }).toEqual({ name, isThere: true })
    }
  })
})

test('a template that is filled in is a community: every page stands, and nothing of it cannot be read', async () => {
  const files = Object.fromEntries([...pages, 'community.yml'].map((path) => [path, filled(read(path))]))
  const { community, findings } = await assess(memory(files), { now, visibility: 'unknown' })
  const asked = community.documents.filter((document) => document.paths.length > 0)
  expect(asked.filter((document) => !document.stands).map((document) => document.kind)).toEqual([])
  const planned = firstWeeks.flatMap(({ things }) =>
    things.flatMap(({ on }) => ('page' in on ? [] : kinds[on.kind].kind)),
  )
  expect(asked.map((document) => document.kind)).toEqual(expect.arrayContaining(planned))
  expect(
    findings
      .filter((finding) => ['error', 'stop'].includes(finding.severity))
      .map(({ check, about }) => `${about.path} ${check}`),
  ).toEqual([])
})

test('its own report has no error and no stop, and every link in it leads somewhere', async () => {
  const { findings } = await assess(folder(dir), { now, visibility: 'unknown' })
  expect(findings.filter((finding) => finding.severity !== 'advice')).toEqual([])
})
