// Reports that anybody may have written: ours come back whole, forged ones become a well-formed comment of our words.
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, test } from 'vitest'
import { kinds } from '../../src/kinds/all.ts'
import { commentReport } from '../../src/reports/comment.ts'
import { readReported } from '../../src/reports/read-report.ts'
import { type ReportData, reportData } from '../../src/reports/report-data.ts'
import { visibleLines } from '../../src/reports/size.ts'
import { compared, pullOf, type Scenario, scenarios } from '../support/pull-requests.ts'

const forged = scenarios.find(({ name }) => name === 'healthy-late-milestone') as Scenario
const { assessment, comparison } = await compared(forged)
const report = (): ReportData => structuredClone(reportData(assessment, { comparison, pullRequest: 7 }))
const commentOn = (data: unknown) => {
  const read = readReported(JSON.parse(JSON.stringify(data)))
  return read && commentReport(read, pullOf(forged, comparison))
}

describe('a report of our own', () => {
  test.each(scenarios)('of $name comes back whole', async (scenario) => {
    const { assessment, comparison } = await compared(scenario)
    const data = reportData(assessment, { comparison })
    const read = readReported(JSON.parse(JSON.stringify(data)))
    if (!read) throw new Error('It could not be read.')
    const { outcomes: _, wellDone: __, community: ___, ...told } = assessment
    const again = reportData({ ...assessment, ...read.reported }, { comparison: read.comparison })
    expect(again).toEqual(data)
    expect(read.reported.findings).toHaveLength(told.findings.length)
    expect(read.reported.pages).toEqual(told.pages)
  })
})

describe('what is not taken', () => {
  const findings = (data: ReportData) => readReported(data)?.comparison?.new ?? []
  const first = (change: (finding: ReportData['findings'][number]) => object): ReportData => {
    const data = report()
    const [one, ...rest] = data.comparison?.new ?? []
    if (!one || !data.comparison) throw new Error('There is nothing to forge.')
    return { ...data, comparison: { ...data.comparison, new: [{ ...one, ...change(one) }, ...rest] } }
  }

  test('the report as it is has three notes', () => expect(findings(report())).toHaveLength(3))

  test.each<readonly [string, (finding: ReportData['findings'][number]) => object]>([
    ['a check that we do not have', () => ({ check: 'milestone-is-a-scandal' })],
    ['a check by a name that every object has', () => ({ check: 'constructor' })],
    ['a page outside', ({ about }) => ({ about: { ...about, path: '../../etc/passwd' } })],
    ['an absolute page', ({ about }) => ({ about: { ...about, path: '/etc/passwd' } })],
    ['a page whose name hides something', ({ about }) => ({ about: { ...about, path: 'road\u202emap.md' } })],
    ['a place outside', () => ({ path: 'https://evil.example/x' })],
    ['a second place outside', () => ({ also: { path: '../x.md', line: 1, column: 1 } })],
    ['a kind that we do not have', ({ about }) => ({ about: { ...about, kind: 'scandal' } })],
    ['a sentence without its values', () => ({ values: {} })],
  ])('%s', (_, change) => expect(findings(first(change))).toHaveLength(2))

  const changes = (data: ReportData) => readReported(data)?.comparison?.changes ?? []
  const changed = (change: (one: NonNullable<ReportData['comparison']>['changes'][number]) => object): ReportData => {
    const data = report()
    const [one, ...rest] = data.comparison?.changes ?? []
    if (!one || !data.comparison) throw new Error('There is nothing to forge.')
    return { ...data, comparison: { ...data.comparison, changes: [{ ...one, ...change(one) }, ...rest] } }
  }

  test('the report as it is has three changes', () => expect(changes(report())).toHaveLength(3))

  test.each<readonly [string, Parameters<typeof changed>[0]]>([
    ['a page outside', ({ about }) => ({ about: { ...about, path: '../../etc/passwd' } })],
    ['a kind that we do not have', ({ about }) => ({ about: { ...about, kind: 'scandal' } })],
    ['a kind by a name that every object has', ({ about }) => ({ about: { ...about, kind: 'constructor' } })],
    ['a collection that the kind has not', () => ({ collection: 'secrets' })],
    ['a collection by a name that every object has', () => ({ collection: 'toString' })],
    ['a field that the collection has not', ({ about }) => ({ about: { ...about, field: 'salary' } })],
    ['a field by a name that every object has', ({ about }) => ({ about: { ...about, field: 'constructor' } })],
    ['a page that moves from outside', () => ({ what: 'page-moved', was: '../charter.md' })],
    ['a page that moves from nowhere', () => ({ what: 'page-moved', was: undefined })],
    ['a place outside', () => ({ place: { path: 'https://evil.example', line: 1, column: 1 } })],
    ['a place of the old name outside', () => ({ alsoNamed: [{ path: '/etc/passwd', line: 1, column: 1 }] })],
    ['an entry of no collection', () => ({ what: 'entry-added', collection: undefined })],
  ])('of changes: %s', (_, change) => expect(changes(changed(change))).toHaveLength(2))

  test.each<readonly [string, Parameters<typeof changed>[0]]>([
    ['a sort that we do not have', () => ({ what: 'person-fired' })],
    ['a weight that we do not have', () => ({ weight: 'everything' })],
    ['more than all of a text', () => ({ rewritten: 101 })],
    ['a line before the first', () => ({ place: { path: 'roadmap.md', line: 0, column: 1 } })],
  ])('with %s it is no report', (_, change) => expect(readReported(changed(change))).toBeUndefined())

  test('a report from before changes were told has none', () => {
    const { changes: _, reformatted: __, ...comparison } = report().comparison ?? {}
    expect(readReported({ ...report(), comparison })?.comparison).toMatchObject({ changes: [], reformatted: [] })
  })

  test('of thousands of changes the first are taken, and the comment stays short', () => {
    const data = report()
    const [one] = data.comparison?.changes ?? []
    if (!one || !data.comparison) throw new Error('There is nothing to forge.')
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      ...one,
      name: `Milestone ${at}`,
      collection: one.collection,
    }))
    const forged = { ...data, comparison: { ...data.comparison, changes: many } }
    expect(changes(forged)).toHaveLength(1000)
    expect(visibleLines(commentOn(forged) ?? '')).toBeLessThanOrEqual(40)
  })

  describe('of what stood in between only', () => {
    const stop = { check: 'phone-number-stays-out', path: 'people.md', commit: '4f1c9a7', message: '' }
    const read = (change: object, isWhole: unknown = true) => {
      const data = report()
      if (!data.comparison) throw new Error('There is nothing to forge.')
      const inBetween = { stops: [{ ...stop, ...change }], isWhole }
      return readReported({ ...data, comparison: { ...data.comparison, inBetween } })
    }

    test('ours is taken, without its sentence', () => {
      const { message: _, ...told } = stop
      expect(read({})?.comparison?.inBetween).toEqual({ stops: [told], isWhole: true })
    })

    test.each<readonly [string, object]>([
      ['a check that we do not have', { check: 'scandal-stays-out' }],
      ['a check by a name that every object has', { check: 'constructor' }],
      ['a check that cannot stop', { check: 'milestone-has-date' }],
      ['a page outside', { path: '../../etc/passwd' }],
      ['a page whose name hides something', { path: 'people\u202e.md' }],
    ])('%s', (_, change) => expect(read(change)?.comparison?.inBetween?.stops).toEqual([]))

    test.each([
      ['a version that is none', { commit: '@everyone' }],
      ['a version with a link', { commit: '[x](https://evil.example)' }],
    ])('%s is no report of ours', (_, change) => expect(read(change)).toBeUndefined())

    test('its sentence is never repeated', () => {
      const data = report()
      if (!data.comparison) throw new Error('There is nothing to forge.')
      const inBetween = { stops: [{ ...stop, message: 'Call +49 170 1234567, @everyone' }], isWhole: true }
      const text = commentOn({ ...data, comparison: { ...data.comparison, inBetween } })
      expect(text).toContain('What looks like a telephone number stood in an earlier version of `people.md`')
      expect(text).not.toMatch(/1234567|@everyone/)
    })

    test('of thousands the comment still fits', () => {
      const data = report()
      if (!data.comparison) throw new Error('There is nothing to forge.')
      const stops = Array.from({ length: 4000 }, (_, at) => ({ ...stop, path: `pages/${'long'.repeat(50)}-${at}.md` }))
      const text =
        commentOn({ ...data, comparison: { ...data.comparison, inBetween: { stops, isWhole: false } } }) ?? ''
      expect(visibleLines(text)).toBeLessThanOrEqual(40)
      expect(text).toContain('more things')
    })
  })

  test('a privacy page outside, and one that hides something', () => {
    for (const privacyPage of ['../privacy.md', 'privacy\u202e.md', ''])
      expect(readReported({ ...report(), privacyPage })?.reported.privacyPage).toBeUndefined()
    expect(readReported({ ...report(), privacyPage: 'privacy.md' })?.reported.privacyPage).toBe('privacy.md')
  })

  test('a date that is none, a number that is none', () => {
    const data = report()
    const late = data.comparison?.new.find(({ values }) => 'due' in values)
    if (!late) throw new Error('No note has a date.')
    late.values.due = '@everybody'
    expect(findings(data)).toHaveLength(2)
  })

  test.each([
    null,
    7,
    'report',
    [],
    {},
    { version: 1 },
    { ...report(), version: 99 },
    { ...report(), findings: { length: 1 } },
    { ...report(), comparison: { new: 'all' } },
    { ...report(), date: '2026-99-99' },
  ])('what is no report (%#)', (data) => expect(readReported(data)).toBeUndefined())
})

describe('a forged report', () => {
  const nasty = fc.constantFrom(
    '@osc-lindenau/everybody',
    '<img src=x onerror=alert(1)>',
    '</details><script>x</script>',
    '[click](https://evil.example)',
    '![x](https://evil.example/x.png)',
    'https://evil.example',
    '`` ` @you',
    '```\n@you\n```',
    '<!-- moothall:comment -->',
    '# You are fired\n\n- [x] @you',
    '| a | b |\n|---|---|\n| @you | c |',
    '::error::x',
    '\u202e@you',
    '#1 fixes #2',
    '$\\href{https://evil.example}{x}$',
  )
  const forgery = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 })), {
    minLength: 1,
    maxLength: 3,
  })

  test('shows what others wrote as code, and nothing of it as anything else', () => {
    fc.assert(
      fc.property(forgery, (texts) => {
        const text = texts.join(' ')
        const data = replaced(report(), text)
        const comment = commentOn(data)
        if (comment === undefined) return
        const tree = remark().use(remarkGfm).parse(comment)
        const others = new Set<string>()
        visit(tree, (node) => {
          if (node.type === 'html') others.add(node.value.replace(/<summary>\d+ more notes?<\/summary>/, ''))
          if (node.type === 'text') expect(node.value).not.toMatch(/@|evil|script|onerror/)
          if (node.type === 'link')
            expect(node.url).toMatch(
              /^https:\/\/github\.com\/(?:osc-lindenau\/community\/|moothall\/moothall\/blob\/main\/docs\/)/,
            )
          expect(['image', 'code', 'math', 'definition', 'footnoteReference']).not.toContain(node.type)
        })
        for (const html of others) expect(html.trim()).toMatch(/^(?:<details>\s*|<\/details>)$/)
        expect(visibleLines(comment)).toBeLessThanOrEqual(40)
        expect(new TextEncoder().encode(comment).length).toBeLessThanOrEqual(60_000)
        expect(comment.startsWith('### ')).toBe(true)
      }),
      { numRuns: 100 },
    )
  }, 30_000)

  test('with more pages and steps than there can be is read as quickly as any other', () => {
    const data = report()
    const [page] = data.pages
    const [one] = data.findings
    if (!page || !one) throw new Error('There is nothing to multiply.')
    const step = { path: one.about.path, isNew: false, minutes: 5, check: 'none', message: '' }
    data.pages = Array.from({ length: 50_000 }, () => page)
    data.nextSteps = Array.from({ length: 50_000 }, () => step)
    data.findings = Array.from({ length: 20_000 }, () => one)
    const read = readReported(data)
    expect([read?.reported.pages.length, read?.reported.nextSteps.length]).toEqual([1, 0])
  })

  test('with names as long as can be still fits, with its first lines at least', () => {
    const data = report()
    data.pages = Object.values(kinds).map(({ kind }) => ({ kind, path: `${'漢'.repeat(390)}.md`, status: 'missing' }))
    data.nextSteps = data.pages
      .slice(0, 3)
      .map(({ kind, path }) => ({ kind, path, isNew: true, minutes: 5, message: '' }))
    const long = {
      ...pullOf(forged, comparison),
      home: { url: 'https://github.com/o/r', branch: '漢'.repeat(80), folder: '漢'.repeat(900) },
    }
    const read = readReported(data)
    const comment = read ? commentReport(read, long) : ''
    expect(new TextEncoder().encode(comment).length).toBeLessThanOrEqual(60_000)
    expect(comment).toContain('This pull request')
  })

  test('with thousands of notes is still no longer than a screen', () => {
    const data = report()
    const [one] = data.comparison?.new ?? []
    if (!one || !data.comparison) throw new Error('There is nothing to multiply.')
    data.comparison.new = Array.from({ length: 5000 }, (_, at) => ({
      ...one,
      about: { ...one.about, entry: `m${at}` },
    }))
    const comment = commentOn(data) ?? ''
    expect(visibleLines(comment)).toBeLessThanOrEqual(40)
    expect(comment.length).toBeLessThanOrEqual(60_000)
    expect(comment).toContain('5000 things to fix')
  })
})

/** Puts a text wherever a report holds a string that people wrote. */
function replaced(data: ReportData, text: string): ReportData {
  const forge = (finding: ReportData['findings'][number]) => ({
    ...finding,
    about: { ...finding.about, entry: text, field: text },
    message: text,
    values: Object.fromEntries(
      Object.entries(finding.values).map(([name, value]) => [
        name,
        typeof value === 'string' && !/^\d{4}-\d\d/.test(value) ? text : value,
      ]),
    ),
  })
  return {
    ...data,
    community: { ...data.community, name: text },
    pages: data.pages.map((page) => ({ ...page, path: text })),
    findings: data.findings.map(forge),
    nextSteps: data.nextSteps.map((step) => ({ ...step, path: text, message: text })),
    unknown: [text],
    leftOut: [{ path: text, reason: text }],
    ...(data.comparison && {
      comparison: {
        ...data.comparison,
        touched: [{ path: text, how: 'changed' as const }],
        new: data.comparison.new.map(forge),
        fixed: data.comparison.new.map(forge),
      },
    }),
  }
}

function visit(node: Nodes, look: (node: Nodes) => void): void {
  look(node)
  if ('children' in node) for (const child of node.children) visit(child, look)
}
