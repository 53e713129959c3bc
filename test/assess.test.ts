// Whatever a repository holds, there is a report; and what is private is in none of them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../src/assess.ts'
import { memoryOf } from '../src/comparison/memory.ts'
import { kinds } from '../src/kinds/all.ts'
import { type AnyKind, isCollection, type Shape } from '../src/kinds/kind.ts'
import { labelOf } from '../src/kinds/names.ts'
import { jsonReport } from '../src/reports/json.ts'
import { markdownReport } from '../src/reports/markdown.ts'
import { readReport } from '../src/reports/report-data.ts'
import { standingReport } from '../src/reports/standing-issue.ts'
import { terminalReport } from '../src/reports/terminal.ts'
import { memory } from '../src/sources/memory.ts'

const all: readonly AnyKind[] = Object.values(kinds)
const now = '2026-11-20'
const reportsOf = async (files: Record<string, string>) => {
  const assessment = await assess(memory(files), { now, visibility: 'unknown' })
  return {
    assessment,
    texts: [
      terminalReport(assessment, { width: 80, colour: true }),
      markdownReport(assessment),
      jsonReport(assessment),
    ],
  }
}

/** Pieces of pages: headings and columns that mean something, and values that may mean nothing. */
const headings = all.flatMap((kind) => Object.values(kind.fields as Shape).map((part) => labelOf(part.names)))
const values = fc.oneof(
  fc.constantFrom(
    '2026-13-45',
    '9999-12-31',
    'every two weeks',
    '14:00 CET',
    'yes, 2026-01-01',
    'Coordinator',
    '-',
    '9000 years',
    'a@b.example',
    '[x](y.md#z)',
    '__proto__',
    'constructor',
    '5th Friday',
    '…',
    'goes with the post',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const cell = values.map((text) => text.replace(/[|\r\n]/g, ' '))
const tableOf = (kind: AnyKind) => {
  const collections = Object.entries(kind.fields as Shape).flatMap(([, part]) => (isCollection(part) ? [part] : []))
  return fc.constantFrom(...collections, undefined).chain((collection) => {
    if (!collection) return fc.constant('')
    const columns = Object.values(collection.fields as Shape).map((field) => labelOf(field.names))
    const row = fc.array(cell, { minLength: columns.length, maxLength: columns.length })
    return fc
      .array(row, { maxLength: 4 })
      .map((rows) =>
        [
          `## ${labelOf(collection.names)}`,
          '',
          ...[columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
          '',
        ].join('\n'),
      )
  })
}
const page = fc.constantFrom(...all).chain((kind) =>
  fc.record({
    path: fc.constant(kind.files[0] ?? 'page.md'),
    settings: fc.dictionary(
      fc.constantFrom(
        'kind',
        'owner',
        'last_reviewed',
        'review_every',
        'status',
        'language',
        'stage',
        'ratings',
        ...Object.keys(kind.fields),
      ),
      values,
    ),
    sections: fc.array(fc.tuple(fc.constantFrom(...headings), values), { maxLength: 4 }),
    table: tableOf(kind),
  }),
)
const text = ({
  path,
  settings,
  sections,
  table,
}: {
  path: string
  settings: Record<string, string>
  sections: [string, string][]
  table: string
}) => {
  const lines = Object.entries(settings).map(([key, value]) => `${key}: ${value.replace(/[\r\n]/g, ' ')}`)
  return path.endsWith('.yml')
    ? lines.join('\n')
    : [
        '---',
        ...lines,
        '---',
        '# Page',
        '',
        table,
        ...sections.flatMap(([title, body]) => [`## ${title}`, '', body, '']),
      ].join('\n')
}

test('there is a report of anything, and its data has its shape', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 5 }), async (pages) => {
      const { texts } = await reportsOf(Object.fromEntries(pages.map((one) => [one.path, text(one)])))
      expect(readReport(JSON.parse(texts[2] ?? ''))).toBeDefined()
      for (const one of texts) expect(one.length).toBeGreaterThan(100)
    }),
    { numRuns: 80 },
  )
}, 60_000)

describe('a private value is in no report', () => {
  const secret = 'xq7secret'
  const isHidden = (part: Shape[string]) =>
    !isCollection(part) && part.visibility !== undefined && part.visibility !== 'public'
  const hidden = all.flatMap((kind) =>
    Object.entries(kind.fields as Shape).flatMap(
      ([name, part]): { kind: AnyKind; collection?: string; field: string }[] => {
        if (!isCollection(part)) return isHidden(part) ? [{ kind, field: name }] : []
        const fields = Object.entries(part.fields as Shape).filter(([, field]) => isHidden(field))
        return fields.map(([field]) => ({ kind, collection: name, field }))
      },
    ),
  )

  test('and there are such fields', () => {
    expect(hidden.length).toBeGreaterThan(3)
  })

  test.each(hidden.map((one) => [`${one.kind.kind} ${one.field}`, one] as const))(
    '%s',
    async (_, { kind, collection, field }) => {
      const part = (kind.fields as Shape)[collection ?? field]
      const path = kind.files[0] ?? 'page.md'
      const pages: string[] = [
        `---\n${field}: ${secret}\n---\n# Page\n\n## ${labelOf(part?.names ?? { en: field })}\n\n${secret}\n`,
      ]
      if (part && isCollection(part)) {
        const fields = part.fields as Shape
        const label = labelOf((fields[part.labelledBy[0] ?? ''] ?? part).names)
        const column = labelOf(fields[field]?.names ?? { en: field })
        pages.push(
          `# Page\n\n| ${label} | ${column} |\n|---|---|\n| Library | ${secret} |\n`,
          `---\n${collection}:\n  - ${part.labelledBy[0]}: Library\n    ${field}: ${secret}\n---\n# Page\n`,
          `# Page\n\n### Library\n\n- ${column}: ${secret}\n`,
        )
      }
      for (const one of pages)
        for (const report of (await reportsOf({ [path]: one })).texts) expect(report).not.toContain(secret)
    },
  )

  test('nor is anything of a page that is marked private', async () => {
    const { texts } = await reportsOf({
      'roadmap.md': `---\nvisibility: private\n---\n# Roadmap\n\n| Milestone | Who looks after it | By when |\n|---|---|---|\n| ${secret} | ${secret} | ${secret} |\n`,
    })
    for (const report of texts) expect(report).not.toContain(secret)
  })

  test('nor is anything of a page that would be private if its settings could be read', async () => {
    const { texts } = await reportsOf({
      'roadmap.md': `---\nvisibility: private\nowner: a: b: c\n---\n# Roadmap\n\n| Milestone | By when | Status |\n|---|---|---|\n| ${secret} | 2027-01 | planned |\n`,
      'notes/2026-11-18.md': `---\nvisibility: Private\n---\n# ${secret}\n\n## Takeaways\n\n${secret}\n`,
    })
    for (const report of texts) expect(report).not.toContain(secret)
  })

  test('nor are the dates, rhythms and names of a private page, whoever can read the repository', async () => {
    const files = {
      'community.yml': `name: ${secret}\nvisibility: private\nstage: active\n`,
      'roadmap.md':
        '---\nvisibility: private\n---\n# Roadmap\n\n| Milestone | By when | Status |\n|---|---|---|\n| Talks | 1999-07-13 | planned |\n',
      'meetings.md':
        '---\nvisibility: private\n---\n# Meetings\n\n| Call | When | Time |\n|---|---|---|\n| Talks | second Saturday of every month | 03:17 |\n',
    }
    for (const visibility of ['unknown', 'public', 'private'] as const) {
      const assessment = await assess(memory(files), { now, visibility })
      for (const report of [
        terminalReport(assessment, { width: 80, colour: false }),
        markdownReport(assessment),
        jsonReport(assessment),
      ])
        expect(report).not.toMatch(/xq7secret|1999|July|Saturday|03:17|Talks/)
    }
  })

  test('nor does it count as done: what must not be told is not known', async () => {
    const { assessment } = await reportsOf({
      'roadmap.md':
        '---\nvisibility: private\n---\n# Roadmap\n\n| Milestone | What will be true | By when |\n|---|---|---|\n| Talks | x | 2020-01 |\n',
    })
    const overdue = assessment.outcomes.find((outcome) => outcome.check === 'milestone-is-not-overdue')
    expect(overdue?.result).toBe('unknown')
  })

  test.each(['+49 170 7654321', 'dana.ostrowska@gmail.com'])('nor is %s, wherever it stands', async (personal) => {
    const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
    const files = {
      'community.yml': `name: Circle, ${personal}\nstage: active\nannual_review: November\nnot_for_us:\n  - check: milestone-has-date\n    because: ask ${personal}\n    until: 2027-01-01\n`,
      'roadmap.md': `# Roadmap\n\n| Milestone | Who looks after it | By when | Status |\n|---|---|---|---|\n${row(`Ask ${personal}`, `Dana ${personal}`, '2027-01', 'planned')}${row('Talks', `Dana ${personal}`, '', `call ${personal}`)}`,
      'meetings.md': `# Meetings\n\n| Call | When | Time | Where in the world |\n|---|---|---|---|\n${row(`Chat ${personal}`, 'first Monday of every month', '14:00', `ring ${personal}`)}`,
      'roles.md': `# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Host | Opens | Dana |\nCall ${personal}\n`,
      'story.md': `# Story\n\n## What success looks like\n\nWritten on: 2026-05-20\n\n| In | What we hope for | What happened |\n|---|---|---|\n${row('6 months', `Dana ${personal}`, '')}`,
    }
    const { texts, assessment } = await reportsOf(files)
    const since = { ...memoryOf(assessment, { seen: 'AAAAAA', told: {} }), date: '2026-10-01' }
    const issue = standingReport({
      assessment,
      visibility: 'public',
      home: undefined,
      previous: since,
      backThen: assessment,
    })
    for (const report of [...texts, issue.body, issue.comment ?? '']) expect(report).not.toMatch(/7654321|ostrowska/)
  })

  test('nor is the rating of somebody, in words or in a picture', async () => {
    const { texts } = await reportsOf({
      'community.yml': 'name: Circle\nstage: active\n',
      'people.md': '# People\n\n| Name | May we list you? |\n|---|---|\n| Zaphod Qwerty | yes, 2026-01-12 |\n',
      'stakeholders.md':
        '---\nratings: public\n---\n# Stakeholders\n\n| Name | Power | Interest |\n|---|---|---|\n| Zaphod Qwerty | low | high |\n| Library | high | high |\n',
    })
    expect(texts[1]).toContain('"Library"')
    for (const report of texts) expect(report).not.toMatch(/Zaphod Qwerty[^\n]*(?:low|high|0\.\d)/)
  })

  test('nor is an address in a link that leads nowhere', async () => {
    const { texts } = await reportsOf({ 'a.md': '# A\n\n[x](#dana.ostrowska@gmail.com)\n' })
    for (const report of texts) expect(report).not.toContain('ostrowska')
  })

  test('nor is the name of somebody who has not agreed to be listed', async () => {
    const { texts } = await reportsOf({
      'people.md': `# People\n\n| Name | Works at | May we list you? | ORCID |\n|---|---|---|---|\n| Imke ${secret} | Library | no | 0000-0000-0000-0000 |\n| Imke ${secret} | Library | | 1 |\n`,
    })
    for (const report of texts) expect(report).not.toContain(secret)
  })
})
