// What the site gives to machines, read back by other programs.
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { JSDOM } from 'jsdom'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { buildSite } from '../../src/site/build-site.ts'
import { folder } from '../../src/sources/folder.ts'
import { memory } from '../../src/sources/memory.ts'
import { reference } from '../../src/tools/generate/reference.ts'
import { csv } from '../../src/words/writers/csv.ts'

const now = '2026-11-20'
const url = 'https://lindenau.example/community'

async function filesOf(files: Readonly<Record<string, string>> | string, at: string | null = url) {
  const source = typeof files === 'string' ? folder(files) : memory(files)
  return buildSite(await assess(source, { now, visibility: 'public' }), { url: at ?? undefined }).files
}
const textOf = (files: ReadonlyMap<string, string | Uint8Array>, path: string) => String(files.get(path) ?? '')
const linked = (page: string) =>
  [...new JSDOM(page).window.document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent ?? ''),
  )

const people = {
  'community.yml': 'name: Open Science Lindenau\n',
  'people.md': `# People

| Name | Works at | May we list you? | Knows about | E-mail | Private notes |
|---|---|---|---|---|---|
| Amira Benhallou | Library | yes, 2026-01-12 | copyright | amira@library.example | likes tea |
| Tomasz Grabiec | Institute | no | computing | tomasz@institute.example | on leave |
| Linh Truong | Centre | yes, name only, 2026-02-18 | web sites | linh@centre.example | |
`,
  'roles.md':
    '# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Coordinator | plans | Amira Benhallou, Tomasz Grabiec |\n| Treasurer | Tomasz Grabiec counts | |\n',
}

describe('community.json', () => {
  const schema = JSON.parse(reference().get('docs/schemas/public-community.schema.json') ?? '')

  test.each(['healthy', 'competence-centre', 'community-of-practice', 'six-week-programme', 'in-french'])(
    '%s is what its schema says',
    async (name) => {
      const data = JSON.parse(textOf(await filesOf(`test/communities/${name}`), 'community.json'))
      const validate = new Ajv().compile(schema)
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
      expect(data.documents.length).toBeGreaterThan(3)
    },
  )

  test('names people as far as they said yes, and nobody else anywhere', async () => {
    const text = textOf(await filesOf(people), 'community.json')
    const { documents } = JSON.parse(text)
    const ofKind = (kind: string) => documents.find((one: { kind: string }) => one.kind === kind).entries.entries
    expect(ofKind('people')).toEqual([
      {
        ...{ key: 'amira-benhallou', name: 'Amira Benhallou', address: 'people.html#amira-benhallou' },
        fields: {
          name: 'Amira Benhallou',
          affiliation: 'Library',
          expertise: ['copyright'],
          public_email: ['amira@library.example'],
        },
      },
      {
        ...{ key: 'linh-truong', name: 'Linh Truong', address: 'people.html#linh-truong' },
        fields: { name: 'Linh Truong' },
      },
    ])
    expect(ofKind('roles')[0].fields).toMatchObject({ purpose: 'plans' })
    expect(text).not.toMatch(/Tomasz|Grabiec|tea|on leave|linh@/)
  })
})

describe('tables', () => {
  test('hold the public fields, and people only as far as they said yes', async () => {
    const files = await filesOf(people)
    const { data } = Papa.parse<string[]>(textOf(files, 'data/people.csv').replace(/^\uFEFF/, ''))
    expect(data.slice(0, 3)).toEqual([
      ['name', 'written_name', 'affiliation', 'expertise', 'public_email'],
      ['Amira Benhallou', 'Amira Benhallou', 'Library', 'copyright', 'amira@library.example'],
      ['Linh Truong', 'Linh Truong', '', '', ''],
    ])
  })

  test('no cell is a formula, and each is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const width = rows[0]?.length ?? 0
          const even = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
          const { data, errors } = Papa.parse<string[]>(csv(even).slice(1), { newline: '\r\n', delimiter: ',' })
          expect(errors).toEqual([])
          expect(data.slice(0, -1).map((row) => row.length)).toEqual(even.map(() => width))
          for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/u)
        },
      ),
    )
    expect(csv([['=1+1', ' -2', 'plain', '"a", b', '＝cmd']])).toBe('\uFEFF\'=1+1,\'-2,plain,"""a"", b",\'＝cmd\r\n')
  })
})

describe('feed and site map', () => {
  const xml = (text: string) => new JSDOM(text, { contentType: 'application/xml' }).window.document

  test('the feed has decisions and events, newest first, with whole addresses', async () => {
    const files = await filesOf('test/communities/healthy')
    const feed = xml(textOf(files, 'feed.xml'))
    const entries = [...feed.querySelectorAll('entry')]
    const days = entries.map((entry) => entry.querySelector('updated')?.textContent ?? '')
    expect(days).toEqual(days.toSorted().reverse())
    expect(entries.map((entry) => entry.querySelector('title')?.textContent)).toContain(
      'One call in four in the morning',
    )
    for (const link of feed.querySelectorAll('entry link')) {
      const href = link.getAttribute('href') ?? ''
      expect(href.startsWith(`${url}/`)).toBe(true)
      expect([...files.keys()]).toContain(href.slice(url.length + 1).split('#')[0])
    }
    expect(new Set([...feed.querySelectorAll('id')].map((id) => id.textContent)).size).toBe(entries.length + 1)
  })

  test('the site map has every page; without an address there is neither', async () => {
    const files = await filesOf('test/communities/healthy')
    const listed = [...xml(textOf(files, 'sitemap.xml')).querySelectorAll('loc')].map((loc) => loc.textContent)
    expect(listed).toContain(`${url}/`)
    expect(listed).toContain(`${url}/decisions/approved/2026-05.html`)
    const nowhere = await filesOf('test/communities/healthy', null)
    expect([nowhere.has('feed.xml'), nowhere.has('sitemap.xml')]).toEqual([false, false])
  })

  test('titles with marks of XML stay titles', async () => {
    const files = await filesOf({
      'community.yml': 'name: A & B <script>\n',
      'decisions/2026-05.md': '---\ndate: 2026-05-04\n---\n\n# Is 1 < 2 & "3"?\n\n## Decision\n\nYes ]]> <b>now</b>.\n',
    })
    expect(xml(textOf(files, 'feed.xml')).querySelector('entry title')?.textContent).toBe('Is 1 < 2 & "3"?')
  })
})

describe('JSON-LD', () => {
  test('the first page says who the community is', async () => {
    expect(linked(textOf(await filesOf('test/communities/healthy'), 'index.html'))).toMatchObject([
      {
        ...{ '@context': 'https://schema.org', '@type': 'Organization', '@id': `${url}/` },
        ...{ name: 'Open Science Community Lindenau', email: 'hello@osc-lindenau.example', foundingDate: '2024-03' },
      },
    ])
  })

  test('events, calls with their schedule, terms and materials stand on their pages', async () => {
    const files = await filesOf('test/communities/healthy')
    expect(linked(textOf(files, 'events.html'))).toContainEqual(
      expect.objectContaining({
        '@type': 'Event',
        name: 'Open Science Day 2027',
        startDate: '2027-03-11T10:00:00+01:00',
      }),
    )
    expect(linked(textOf(files, 'meetings.html'))[0]).toMatchObject({
      name: 'Monthly call',
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P1M',
        byDay: ['3WE'],
        startTime: '14:00',
        duration: 'PT60M',
      },
    })
    expect(linked(textOf(files, 'glossary.html'))[0]).toMatchObject({ '@type': 'DefinedTermSet' })
    expect(linked(textOf(files, 'training.html'))[0]).toMatchObject({
      '@type': 'LearningResource',
      timeRequired: 'PT90M',
      author: [{ '@type': 'Person', name: 'Kaito Moribe' }],
    })
  })

  test('the profile of Bioschemas is named only where its minimum is met', async () => {
    const table = (abstract: string) =>
      `# Training\n\n| Title | Summary | Keywords |\n|---|---|---|\n| First lines | ${abstract} | code, sharing |\n`
    const profileOf = async (abstract: string) =>
      linked(textOf(await filesOf({ 'training.md': table(abstract) }), 'training.html'))[0]['dct:conformsTo']
    expect(await profileOf('How to share code.')).toMatchObject({ '@id': expect.stringContaining('TrainingMaterial') })
    expect(await profileOf('')).toBeUndefined()
  })

  test('a name cannot end the script that holds it', async () => {
    const page = textOf(
      await filesOf({ 'community.yml': 'name: "</script><script>alert(1)</script>"\n' }),
      'index.html',
    )
    expect(linked(page)[0].name).toBe('</script><script>alert(1)</script>')
    expect(new JSDOM(page).window.document.querySelectorAll('script:not([type="application/ld+json"])').length).toBe(0)
  })
})
