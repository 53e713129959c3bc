// What cannot be read gets one plain note with file and line; everything else is still reported.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assess } from '../src/assess.ts'
import type { Assessment } from '../src/health/assessment.ts'
import { kinds } from '../src/kinds/all.ts'
import {
  type AnyDocument,
  type AnyEntry,
  type AnyField,
  type AnyKind,
  isCollection,
  type Shape,
} from '../src/kinds/kind.ts'
import { labelOf } from '../src/kinds/names.ts'
import { jsonReport } from '../src/reports/json.ts'
import { markdownReport } from '../src/reports/markdown.ts'
import { reportData } from '../src/reports/report-data.ts'
import { terminalReport } from '../src/reports/terminal.ts'
import { folder } from '../src/sources/folder.ts'
import { memory } from '../src/sources/memory.ts'
import { folderWith } from './support/run.ts'

type Files = Record<string, string | Uint8Array>

const charter =
  '# Charter\n\n## Vision\n\nResearch that everyone can read.\n\n## Mission\n\nWe help each other to publish in the open.\n'
const now = '2026-03-01'
const look = (files: Files) => assess(memory({ 'charter.md': charter, ...files }), { now, visibility: 'unknown' })
const notesOn = (assessment: Assessment, path: string) =>
  reportData(assessment)
    .findings.filter((finding) => finding.path === path && ['error', 'stop'].includes(finding.severity))
    .map((finding) => `${finding.line} ${finding.message}`)

const settings = (lines: string) => `---\n${lines}\n---\n# Roadmap\n\n## Scope\n\nOpen science in Lindenau.\n`
const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('# Roadmap\n', 'utf16le')])

/** One error each, in this line (0: the file as a whole), that says so in plain words. */
const broken: readonly (readonly [string, string | Uint8Array, number])[] = [
  [
    'settings in a programming language',
    '---js\n{ title: process.exit(3) }\n---\n# Roadmap\n\n## Scope\n\nOpen science.\n',
    1,
  ],
  ['settings that never end', '---\nkind: roadmap\nperiod: 2026\n\n# Roadmap\n\n## Scope\n\nOpen science.\n', 1],
  ['settings that are a list', settings('- one\n- two'), 2],
  ['a key that is written twice', settings('period: 2026\nperiod: 2027'), 3],
  ['a key that could harm a program', settings('__proto__: { polluted: true }'), 2],
  ['an alias', settings('period: *a'), 2],
  ['a tag', settings('period: !!js/function "x"'), 2],
  ['a colon in a sentence', settings('period: from here: to there: and back'), 2],
  ['text in UTF-16', utf16, 1],
  ['a NUL', '# Roadmap\n\n\u0000\n', 3],
  ['bytes that are no text', Uint8Array.from([0x23, 0x20, 0xc3, 0x28]), 1],
  ['a file of 5 MB', 'x'.repeat(5_000_000), 1],
]

describe('one note, in plain words', () => {
  test.each(broken)('for %s', async (_, text, line) => {
    const assessment = await look({ 'roadmap.md': text })
    const found = notesOn(assessment, 'roadmap.md')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${line} `))
    expect(found[0]).not.toMatch(/YAML|front.?matter|parse|token|undefined|\bnull\b|Error/)
    expect(assessment.community.charter.vision).toBe('Research that everyone can read.')
  })

  test.each(broken)('and none that turns a report red where %s is in a page that is none of ours', async (_, text) => {
    const assessment = await look({
      'docs/some-page.md': typeof text === 'string' ? text.replace('kind: roadmap\n', '') : text,
    })
    expect(notesOn(assessment, 'docs/some-page.md')).toEqual([])
    expect(assessment.leftOut.map((file) => file.path)).toContain('docs/some-page.md')
  })

  test('for a kind that does not exist', async () => {
    const assessment = await look({ 'plan.md': settings('kind: raodmap') })
    expect(notesOn(assessment, 'plan.md')).toEqual([expect.stringMatching(/^2 .*“raodmap”.*“roadmap”/)])
  })

  test('for a date with a slip, and for a time zone that hides the clock change', async () => {
    const assessment = await look({
      'roadmap.md': '# Roadmap\n\n| Milestone | By when |\n|---|---|\n| Launch | Februrary 2021 |\n',
      'meetings.md':
        '# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Open call | third Wednesday of every month | 14:00 | CET |\n',
    })
    const messages = reportData(assessment).findings.map(
      (finding) => `${finding.path}:${finding.line} ${finding.message}`,
    )
    expect(messages.filter((message) => message.includes('Februrary'))).toEqual([
      expect.stringMatching(/^roadmap\.md:5 /),
    ])
    expect(messages.filter((message) => message.includes('CET'))).toEqual([expect.stringMatching(/^meetings\.md:5 /)])
  })
})

const table = (title: string, head: string, ...rows: readonly string[]) =>
  `# ${title}\n\n| ${head} |\n|${head.replace(/[^|]+/g, '---')}|\n${rows.map((row) => `| ${row} |\n`).join('')}`

/** Values that are wrong, each with where its one note stands, what it says, and how many entries are read all the same. */
const wrong: readonly {
  readonly name: string
  readonly files: Files
  readonly says: RegExp
  readonly entries: (community: Assessment['community']) => number
}[] = [
  {
    name: 'a role that nobody holds',
    files: { 'roles.md': table('Roles', 'Role | What it is for | Who', 'Treasurer | looks after the money | ') },
    says: /^roles\.md:5 .*“Treasurer”/,
    entries: ({ roles }) => roles.entries.length,
  },
  {
    name: 'a term that ended before it began',
    files: {
      'people.md': table('People', 'Name | May we list you?', 'Amira | yes, 2026-01-12'),
      'roles.md': table(
        'Roles',
        'Role | What it is for | Who | Since | Until | Who takes over',
        'Treasurer | money | Amira | 2027-06 | 2026-12 | Dana',
      ),
    },
    says: /^roles\.md:5 .*“Treasurer”.*(?:before|end)/,
    entries: ({ roles }) => roles.entries.length,
  },
  {
    name: 'an ORCID with a wrong checksum',
    files: {
      'people.md': table('People', 'Name | May we list you? | ORCID', 'Amira | yes, 2026-01-12 | 0000-0002-1852-0097'),
    },
    says: /^people\.md:5 The ORCID iD/,
    entries: ({ people }) => people.entries.length,
  },
  {
    name: 'a CSV file with a stray quote',
    files: { 'roadmap.csv': 'Milestone,By when,Who looks after it\nLaunch,2026-06,Amira\n"Site" day,2026-07,Amira\n' },
    says: /^roadmap\.csv:3 A row of roadmap\.csv cannot be read/,
    entries: ({ roadmap }) => roadmap.milestones.filter(({ title }) => title === 'Launch').length,
  },
  {
    name: 'an event that ends before it starts',
    files: {
      'events/2026-05-open-day.md':
        '# Open day\n\n- Start: 2026-05-11\n- End: 2026-05-10\n- Time zone: Europe/Berlin\n- Where: Town hall\n',
    },
    says: /^events\/2026-05-open-day\.md:\d+ .*“Open day”.*(?:before|end)/,
    entries: ({ documents }) => entriesOf(documents, 'event'),
  },
  {
    name: 'two decisions with one number',
    files: {
      'decisions/2026-01-charter.md': '# A new charter\n\n- Number: 2026-01\n- Date: 2026-01-20\n- Status: approved\n',
      'decisions/2026-02-logo.md': '# A new logo\n\n- Number: 2026-01\n- Date: 2026-02-17\n- Status: approved\n',
    },
    says: /^decisions\/2026-0[12]-(?:charter|logo)\.md:\d+ .*2026-01/,
    entries: ({ documents }) => entriesOf(documents, 'decision') - 1,
  },
  {
    name: 'two terms that explain each other',
    files: {
      'glossary.md': table('Glossary', 'Term | What it means', 'Hub | A small node.', 'Node | A large hub.'),
    },
    says: /^glossary\.md:[56] .*“Hub”.*“Node”/,
    entries: ({ documents }) => entriesOf(documents, 'glossary') - 1,
  },
  {
    name: 'two groups that belong to each other',
    files: {
      'groups.md': table(
        'Groups',
        'Group | What for | Part of',
        'Events | Holds events | Money',
        'Money | Looks after money | Events',
      ),
    },
    says: /^groups\.md:[56] .*“(?:Events|Money)”.*“(?:Events|Money)”/,
    entries: ({ documents }) => entriesOf(documents, 'groups') - 1,
  },
  {
    name: 'milestones that wait for each other',
    files: {
      'roadmap.md': table(
        'Roadmap',
        'Id | Milestone | What will be true | Who looks after it | By when | Depends on',
        'M1 | Launch | We are known | Amira | 2026-10 | M2',
        'M2 | Site | We can be found | Amira | 2026-09 | M1',
      ),
    },
    says: /^roadmap\.md:[56] .*“(?:Launch|Site)”.*“(?:Launch|Site)”/,
    entries: ({ roadmap }) => roadmap.milestones.length - 1,
  },
]

function entriesOf(documents: Assessment['community']['documents'], kind: string): number {
  return documents.find((document) => document.kind === kind)?.allEntries.length ?? 0
}

describe('an entry with a wrong value is still an entry', () => {
  test.each(wrong.map((one) => [one.name, one] as const))('%s', async (_, { files, says, entries }) => {
    const assessment = await look({ 'community.yml': 'stage: active\n', ...files })
    const { findings } = reportData(assessment)
    const notes = findings.map(({ path, line, message }) => `${path}:${line} ${message}`)
    const found = notes.filter((note) => says.test(note))
    expect(found, notes.join('\n')).toHaveLength(1)
    expect(found[0]).not.toMatch(/YAML|front.?matter|parse|token|undefined|\bnull\b|schema|entity|Error/)
    expect(entries(assessment.community)).toBe(1)
  })

  const all: readonly AnyKind[] = Object.values(kinds)
  const collections = all.flatMap((kind) =>
    Object.entries(kind.fields as Shape).flatMap(([name, part]) =>
      isCollection(part) ? [[`${kind.kind}: ${part.one}`, kind, name, part] as const] : [],
    ),
  )

  test.each(collections)('whatever stands in it, in a table of %s', async (_, kind, name, collection) => {
    const fields = Object.entries(collection.fields as Record<string, AnyField>)
    const label = fields.find(([field]) => field === collection.labelledBy[0])
    for (const [field, { names, of }] of fields) {
      if (!label || field === label[0] || of.type === 'consent') continue
      const head = `${labelOf(label[1].names)} | ${labelOf(names)}`
      const value = 'quite another day'
      const text = `# ${kind.title}\n\n${table(labelOf(collection.names), head, `Lindenau | ${value}`).replace(/^#/, '##')}`
      const path = kind.files[0] ?? ''
      if (!path.endsWith('.md')) continue
      const assessment = await look({ 'community.yml': 'stage: active\n', [path]: text })
      const document = assessment.community.documents.find((one) => one.kind === kind.kind) as AnyDocument
      const entries = document[name] as readonly AnyEntry[]
      expect(
        entries.map((entry) => entry.readings.get(label[0])?.written.text),
        field,
      ).toEqual(['Lindenau'])
      const [entry] = entries
      const read = entry?.readings.get(field)
      const notes = reportData(assessment).findings.filter(
        ({ line, message }) => line === 7 && message.includes('quite another'),
      )
      // What cannot be taken as it stands is told; what can be read is there.
      if (read?.troubles.length && !entry?.isPrivate(field)) expect(notes, `${field}: ${value}`).toHaveLength(1)
      else expect(entry?.has(field), field).toBe(true)
    }
  })
})

describe('shapes that are made to hurt', () => {
  test.each([
    ['50,000 quote marks', '>'.repeat(50_000)],
    [
      'a table of 5,000 columns',
      `# Roadmap\n\n${'| a '.repeat(5_000)}|\n${'|---'.repeat(5_000)}|\n${'| b '.repeat(5_000)}|\n`,
    ],
    ['40,000 brackets', '['.repeat(40_000)],
    ['32,000 stars', '*a '.repeat(32_000)],
    ['30,000 character references', '&amp;'.repeat(30_000)],
    ['deep lists', Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(Math.min(at, 100))}- x`).join('\n')],
    ['20,000 headings', '# Scope\n'.repeat(20_000)],
    ['one word of 250,000 letters', 'a'.repeat(250_000)],
    ['100,000 at signs', '@'.repeat(100_000)],
    ['60,000 comments', '<!--'.repeat(60_000)],
  ])(
    '%s leave the rest of the report in place',
    async (_, text) => {
      const assessment = await look({
        'roadmap.md': text,
        'people.md': text,
        'CODE_OF_CONDUCT.md': text,
        'docs/page.md': text,
      })
      expect(assessment.community.charter.mission).toBe('We help each other to publish in the open.')
      expect(terminalReport(assessment, { width: 80, colour: false }).length).toBeLessThan(30_000)
      expect(Buffer.byteLength(markdownReport(assessment))).toBeLessThan(900 * 1024)
    },
    30_000,
  )
})

describe('files that lead elsewhere', () => {
  test('a symbolic link out of the folder is not followed, and is listed', async () => {
    const outside = folderWith({ 'secret.md': '# Secret\n\nhunter2\n' })
    const dir = folderWith({ 'charter.md': charter })
    symlinkSync(join(outside, 'secret.md'), join(dir, 'story.md'))
    const assessment = await assess(folder(dir), { now, visibility: 'unknown' })
    expect(jsonReport(assessment)).not.toContain('hunter2')
    expect(assessment.leftOut.map((file) => file.path)).toContain('story.md')
  })

  test('a file name with a line break changes no line of a report', async () => {
    const dir = folderWith({
      'charter.md': charter,
      'a\n::error::b.md': '# A\n',
      '@everyone.md': '# B\n\n[gone](nowhere.md)\n',
    })
    const assessment = await assess(folder(dir), { now, visibility: 'unknown' })
    for (const line of terminalReport(assessment, { width: 80, colour: false }).split('\n'))
      expect(line.trimStart()).not.toMatch(/^::/)
    expect(JSON.parse(jsonReport(assessment))).toBeTruthy()
  })

  test('a mark that a terminal obeys is a number in a report for programs', async () => {
    const assessment = await assess(memory({ 'charter.md': charter }), { now, visibility: 'unknown' })
    const [first] = assessment.findings
    if (!first) throw new Error('There is nothing to report.')
    const odd = { ...first, about: { ...first.about, entry: 'fair\u202egnp\u009b31m' } }
    const json = jsonReport({ ...assessment, findings: [odd] })
    expect(json).not.toMatch(/[\u0080-\u009f\u202a-\u202e]/)
    expect(JSON.parse(json).findings[0].about.entry).toBe('fair\u202egnp\u009b31m')
  })
})
