// The first six weeks: the same as in the guide of the template, and ticked by what stands in the pages.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { readPage } from '../../src/documents/page.ts'
import { sectionsOf } from '../../src/documents/sections.ts'
import { firstWeeks } from '../../src/health/first-weeks/plan.ts'
import { firstWeeksOf, type ThingNow } from '../../src/health/first-weeks/progress.ts'
import { kinds } from '../../src/kinds/all.ts'
import { type AnyKind, isCollection, type Shape } from '../../src/kinds/kind.ts'
import { namedBy } from '../../src/kinds/read-fields.ts'
import { folder } from '../../src/sources/folder.ts'
import { memory } from '../../src/sources/memory.ts'

const now = '2026-11-20'
const dir = 'community-template'
const guide = readFileSync(`${dir}/first-six-weeks.md`, 'utf8')
const weeksOf = async (files: Record<string, string>) =>
  firstWeeksOf((await assess(memory(files), { now, visibility: 'unknown' })).community)
const thing = async (files: Record<string, string>, says: RegExp) =>
  (await weeksOf(files)).flatMap((week) => week.things).find((one) => says.test(one.says)) as ThingNow

describe('the weeks are those of the guide', async () => {
  const template = firstWeeksOf((await assess(folder(dir), { now, visibility: 'unknown' })).community)
  const written = sectionsOf(readPage('first-six-weeks.md', Buffer.from(guide)).tree.children)
    .map((section) => /^Week (\d): (.+)$/.exec(section.title))
    .filter((match) => match !== null)
  const text = (number: number) => guide.split(`## Week ${number}:`)[1]?.split('\n## ')[0] ?? ''
  const linked = (number: number) => new Set([...text(number).matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path))

  test('with their numbers and titles', () => {
    expect(template.map(({ number, title }) => `${number} ${title}`)).toEqual(
      written.map(([, number, title]) => `${number} ${title}`),
    )
  })

  test.each(template.map((week) => [week.number, week] as const))(
    'week %i writes on the same pages',
    (number, week) => {
      expect(new Set(week.things.map((one) => one.path))).toEqual(linked(number))
    },
  )

  test.each(template.map((week) => [week.number] as const))('week %i names every heading of the guide', (number) => {
    const named = [...text(number).matchAll(/\*([A-Z][^*]+)\*(?!\*)/g)].map(([, title]) => title ?? '')
    const things = firstWeeks[number - 1]?.things ?? []
    const covers = (title: string) =>
      things.some(({ on }) => {
        const kind: AnyKind = kinds[on.kind]
        const names = on.section ?? (on.field === undefined ? kind.standsIn?.names : undefined)
        if (names) return names.en.split('|').includes(title)
        return on.field !== undefined && namedBy(title, kind.fields as Shape).includes(on.field)
      })
    expect(named.filter((title) => !covers(title))).toEqual([])
  })

  test('nothing of the untouched template is ticked, and each link goes to a page that is there', () => {
    const things = template.flatMap((week) => week.things)
    expect(things.filter(({ done }) => done)).toEqual([])
    for (const { path, isNew } of things) expect({ path, isNew }).toEqual({ path, isNew: false })
    for (const { path } of things) expect(readdirSync(dir)).toContain(path)
  })
})

test('the plan names only kinds and fields that there are', () => {
  for (const { on, columns = [], atLeast } of firstWeeks.flatMap((week) => week.things)) {
    const part = on.field === undefined ? undefined : (kinds[on.kind].fields as Shape)[on.field]
    expect(on.field === undefined || part !== undefined).toBe(true)
    if (atLeast !== undefined) expect(part && isCollection(part)).toBe(true)
    for (const column of columns) expect(Object.keys(part && isCollection(part) ? part.fields : {})).toContain(column)
  }
})

test('the healthy community has all of it', async () => {
  const { community } = await assess(folder('test/communities/healthy'), { now, visibility: 'unknown' })
  expect(firstWeeksOf(community).flatMap((week) => week.things.filter(({ done }) => !done))).toEqual([])
})

describe('a box is ticked', () => {
  test('when the words stand under their heading, not while a prompt does', async () => {
    expect((await thing({ 'story.md': '# Story\n\n## Where next\n\n[Write here: where]\n' }, /^Where next/)).done).toBe(
      false,
    )
    expect((await thing({ 'story.md': '# Story\n\n## Where next\n\nA call in May.\n' }, /^Where next/)).done).toBe(true)
  })

  test('when there are two places to talk, not one', async () => {
    const channels = (rows: string) => ({ 'channels.md': `# Channels\n\n| Channel | What for |\n|---|---|\n${rows}` })
    const one = '| List | news |\n| Example: Chat | talk |\n'
    expect((await thing(channels(one), /places to talk/)).done).toBe(false)
    expect((await thing(channels(`${one}| Chat | talk |\n`), /places to talk/)).done).toBe(true)
  })

  test('when two different people receive reports', async () => {
    const code = (rows: string) => ({
      'CODE_OF_CONDUCT.md': `# Code of conduct\n\n## Who receives reports\n\n| Who | How to reach them |\n|---|---|\n${rows}`,
    })
    expect((await thing(code('| Ana Prado | a@lindenau.example |\n'), /receive reports/)).done).toBe(false)
    const two = '| Ana Prado | a@lindenau.example |\n| Ben Ode | b@lindenau.example |\n'
    expect((await thing(code(two), /receive reports/)).done).toBe(true)
  })

  test('when the page on how to help has no prompt left', async () => {
    expect(
      (await thing({ 'CONTRIBUTING.md': '# Help\n\nWrite to [Write here: your address].\n' }, /can help/)).done,
    ).toBe(false)
    expect((await thing({ '.github/CONTRIBUTING.md': '# Help\n\nWrite to us.\n' }, /can help/)).done).toBe(true)
  })

  test('when it says how a call goes, also in German', async () => {
    const files = { 'meetings.md': '# Treffen\n\n## Wie ein Treffen abläuft\n\nErst eine Runde, dann ein Vortrag.\n' }
    expect((await thing(files, /How a call goes/)).done).toBe(true)
  })

  test('for a heading on another page, and for a page of its own', async () => {
    const section = '# Our charter\n\n## Inclusion\n\n### Whom to ask\n\nWrite to access@lindenau.example.\n'
    const page = '# Inclusion\n\n## Whom to ask\n\nWrite to access@lindenau.example.\n'
    expect((await thing({ 'charter.md': section }, /not here yet/)).done).toBe(true)
    expect((await thing({ 'inclusion.md': page }, /not here yet/)).done).toBe(true)
    expect((await thing({ 'charter.md': '# Our charter\n\n## Inclusion\n' }, /not here yet/)).done).toBe(false)
  })

  test('when it says what funds it, in a list under a heading of the roadmap', async () => {
    const roadmap = (line: string) => `# Roadmap\n\n## Funding\n\n### Our own institution\n\n- ${line}\n`
    expect((await thing({ 'roadmap.md': roadmap('[Write here: whose hours]') }, /Who pays/)).done).toBe(false)
    expect((await thing({ 'roadmap.md': roadmap('Library: two hours a week, until 2027') }, /Who pays/)).done).toBe(
      true,
    )
  })

  test('when the page says that its text is kept elsewhere', async () => {
    const files = { 'roadmap.md': '---\ncanonical: https://lindenau.example/roadmap\n---\n# Roadmap\n' }
    expect((await thing(files, /Three milestones/)).done).toBe(true)
  })
})

describe('a link goes', () => {
  test('to the heading under which to write', async () => {
    const found = await thing({ 'story.md': '# Story\n\n## How it began\n\n## Where next\n' }, /^Where next/)
    expect(found).toMatchObject({ path: 'story.md', line: 5, isNew: false })
  })

  test('to a new page when there is none', async () => {
    expect(await thing({ 'story.md': '# Story\n' }, /milestones/)).toMatchObject({ path: 'roadmap.md', isNew: true })
  })

  test('to the heading on the page of another kind that stands for it', async () => {
    const files = { 'stakeholders.md': '# Stakeholders\n\n## How people take part\n\n## Our networks\n' }
    expect(await thing(files, /step by step/)).toMatchObject({ path: 'stakeholders.md', line: 3, isNew: false })
    expect(await thing(files, /A network/)).toMatchObject({ path: 'stakeholders.md', line: 5, isNew: false })
  })

  test('to the charter for how you decide, when there is a charter and no page about it', async () => {
    const found = await thing({ 'charter.md': '# Charter\n\n## Vision\n\nOpen to all.\n' }, /^How you decide/)
    expect(found).toMatchObject({ path: 'charter.md', isNew: false, done: false })
  })
})
