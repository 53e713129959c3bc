// The page for a director. Look at it in a browser: test/expected/*.one-page.html.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { onePageReport } from '../../src/reports/one-page.ts'
import { folder } from '../../src/sources/folder.ts'
import { memory } from '../../src/sources/memory.ts'

const options = { now: '2026-11-20', visibility: 'unknown' } as const
const home = { url: 'https://github.com/example/community', branch: 'main', folder: '' }
const communities = ['community-template', ...readdirSync('test/communities').map((name) => `test/communities/${name}`)]
const pageOf = async (dir: string) => onePageReport(await assess(folder(dir), options), { home })
const pageFrom = async (files: Readonly<Record<string, string>>) =>
  onePageReport(await assess(memory({ 'community.yml': 'name: Lindenau\nstage: active\n', ...files }), options))

/** The sections of a page by their titles. */
function sectionsOf(page: string): Readonly<Record<string, string>> {
  const { document } = new JSDOM(page).window
  return Object.fromEntries(
    [...document.querySelectorAll('section')].map((section) => [
      section.querySelector('h2')?.textContent ?? '',
      [...section.children]
        .slice(1)
        .map((part) => [...(part.tagName === 'UL' ? part.children : [part])].map((line) => line.textContent).join('\n'))
        .join('\n'),
    ]),
  )
}

const titles = [
  'Why',
  'Who',
  'What happened in the last twelve months',
  'Impact so far',
  'At risk',
  'What it costs, and who gives it',
  'What comes next',
]

test.each(communities)('of %s answers every question, or says that nothing is written yet', async (dir) => {
  const page = await pageOf(dir)
  const sections = sectionsOf(page)
  expect(Object.keys(sections)).toEqual(titles)
  for (const title of titles) expect(sections[title], title).toMatch(/\p{L}{3}/u)
  expect(page).not.toMatch(/<script|<img|<link|@import|url\(|\{\w+\}/)
})

test.each(['healthy', 'competence-centre', 'first-week'])('can be looked at: %s', async (name) => {
  await expect(await pageOf(`test/communities/${name}`)).toMatchFileSnapshot(`../expected/${name}.one-page.html`)
})

test('an untouched template says of each question where its answer belongs, with a link that opens the page', async () => {
  const page = await pageOf('community-template')
  expect(sectionsOf(page).Why).toBe('Nothing is written about this yet. It has its place on the page charter.md.')
  expect(page).toContain(
    '<a href="https://github.com/example/community/edit/main/charter.md"><code>charter.md</code></a>',
  )
})

const roadmap = (rows: string, more = '') =>
  `# Roadmap\n${more}\n## Milestones\n\n| Milestone | What will be true | By when | Status |\n|---|---|---|---|\n${rows}`

describe('what is told', () => {
  test('milestones stand where they belong on the day: reached, late, or ahead; those given up nowhere', async () => {
    const sections = sectionsOf(
      await pageFrom({
        'roadmap.md': roadmap(
          '| First call | Nine came | 2026-03 | done |\n| Old call | It was | 2025-03 | done |\n| A guide | It can be read | 2026-06 | planned |\n| Open day | The town comes | 2027-03 | planned |\n| A film | It is shown | 2027-03 | dropped |\n',
        ),
      }),
    )
    expect(sections['What happened in the last twelve months']).toContain('Reached\nFirst call: Nine came')
    expect(sections['At risk']).toContain('Late\nA guide (planned for June 2026)')
    expect(sections['What comes next']).toContain('Milestones\nOpen day (March 2027): The town comes')
    const { 'At risk': _, ...others } = sections
    expect(JSON.stringify(others)).not.toMatch(/Old call|A film/)
    expect(sections['At risk']).not.toContain('A film')
  })

  test('people only when they said yes, and the others as somebody', async () => {
    const sections = sectionsOf(
      await pageFrom({
        'people.md':
          '# People\n\n| Name | May we list you? |\n|---|---|\n| Amira Benhallou | yes, 2026-01-12 |\n| Tomasz Grabiec | |\n',
        'roles.md':
          '# Roles\n\n| Role | What it is for | Who | Until |\n|---|---|---|---|\n| Coordinators | Plan | Amira Benhallou, Tomasz Grabiec | 2027-01-31 |\n| Treasurer | Money | Tomasz Grabiec | 2030-01-31 |\n',
      }),
    )
    expect(sections.Who).toContain('1 person has agreed to be named in public.')
    expect(sections.Who).toContain('Coordinators: Amira Benhallou and somebody else')
    expect(sections.Who).toContain('Treasurer: somebody who is not named here')
    expect(sections['At risk']).toContain('Terms that end\nCoordinators: until 31 January 2027')
    expect(sections['At risk']).not.toContain('Treasurer')
    expect(JSON.stringify(sections)).not.toContain('Grabiec')
  })

  test('money with its amount and its end, what was applied for apart, and at risk what ends within a year', async () => {
    const sections = sectionsOf(
      await pageFrom({
        'sustainability.md':
          '# What keeps us going\n\n## Funding sources\n\n| Who gives | What for | Amount | Until | Status |\n|---|---|---|---|---|\n| Library | Two hours a week | | 2027-06 | active |\n| Fund | The open day | 800 euros | | applied |\n| Old fund | Cake | 10 euros | 2025-01 | ended |\n',
      }),
    )
    expect(sections['What it costs, and who gives it']).toBe(
      'Given by\nLibrary: Two hours a week, until June 2027\nApplied for\nFund: The open day, 800 euros',
    )
    expect(sections['At risk']).toContain('Funding that ends\nLibrary: Two hours a week, until June 2027')
  })

  test('the last value of each thing that was counted', async () => {
    const { 'Impact so far': impact } = sectionsOf(
      await pageFrom({
        'indicators.md':
          '# Indicators\n\n## Figures\n\n| Date | Calls | Chapters |\n|---|---|---|\n| 2026-06 | 3 | 9 |\n| 2025-12 | 1 | 5 |\n',
      }),
    )
    expect(impact).toBe('Counted\nCalls: 3 (June 2026)\nChapters: 9 (June 2026)')
  })

  test('nothing of what must not be public, and only how many such things there are', async () => {
    const page = await pageFrom({
      'roadmap.md': roadmap(
        '| Open day | The town comes | 2027-03 | planned |\n',
        '\n## Impact so far\n\nCall Jana for more. Phone: +49 341 93481 100\n',
      ),
    })
    expect(page).not.toMatch(/93481|Call Jana/)
    expect(sectionsOf(page)['At risk']).toContain(
      '1 thing in the pages should not be public. Those who keep the pages see which.',
    )
  })

  test('nothing from a page that is marked as private', async () => {
    const page = await pageFrom({
      'charter.md': '---\nvisibility: private\n---\n# Charter\n\n## Vision\n\nOnly among us.\n',
    })
    expect(page).not.toContain('Only among us')
  })

  test('what does not fit is counted, and nothing is cut within a word', async () => {
    const many = Array.from(
      { length: 60 },
      (_, at) =>
        `| Milestone number ${at} | ${'Something that is quite long will be true. '.repeat(9)} | 2027-0${1 + (at % 9)} | planned |\n`,
    )
    const sections = sectionsOf(await pageFrom({ 'roadmap.md': roadmap(many.join('')) }))
    expect(sections['What comes next']).toMatch(/and 5\d more/)
    expect(sections['What comes next']).not.toMatch(/Someth…|lon…|tru…/)
  })
})

/** Where there is a browser, it prints. */
const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

describe.skipIf(browser === undefined)('on paper', () => {
  const sheets = ['A4', 'Letter'] as const
  const cases = [...communities, 'too much'].flatMap((dir) => sheets.map((size) => [dir, size] as const))
  test.each(cases)(
    '%s is one sheet of %s',
    async (dir, size) => {
      const page = dir === 'too much' ? await pageFrom(tooMuch) : await pageOf(dir)
      const place = mkdtempSync(join(tmpdir(), 'one-page-'))
      const [file, paper] = [join(place, 'page.html'), join(place, 'page.pdf')]
      writeFileSync(file, page.replace('@page{', `@page{size:${size};`))
      const flags =
        '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --no-pdf-header-footer'
      spawnSync(browser ?? '', [
        ...flags.split(' '),
        `--user-data-dir=${join(place, 'profile')}`,
        `--print-to-pdf=${paper}`,
        `file://${file}`,
      ])
      const sheetsOf = readFileSync(paper, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)
      expect(sheetsOf).toHaveLength(1)
    },
    60_000,
  )
})

/** A community of which everything is written, and a great deal of it. */
const long = 'Whatever we do is written down here at some length, so that nobody has to ask about it twice.'
const rows = (make: (at: number) => string) => Array.from({ length: 12 }, (_, at) => make(at)).join('')
const tooMuch = {
  'charter.md': `# Charter\n\n## Vision\n\n${long.repeat(9)}\n\n## Mission\n\n${long.repeat(9)}\n`,
  'roadmap.md': `${roadmap(
    rows(
      (at) =>
        `| Reached ${at} | ${long} | 2026-03 | done |\n| Late ${at} | ${long} | 2026-06 | planned |\n| Ahead ${at} | ${long} | 2027-03 | planned |\n`,
    ),
    `\n## Impact so far\n\n${rows(() => `- ${long}\n`)}\n## Next steps\n\n${long.repeat(5)}\n`,
  )}\n## Risks\n\n| Risk | What we do about it |\n|---|---|\n${rows((at) => `| Risk ${at} | ${long} |\n`)}`,
  'roles.md': `# Roles\n\n| Role | What it is for | Who | Until | Time |\n|---|---|---|---|---|\n${rows((at) => `| Role ${at} | ${long} | | 2027-03-31 | 2 hours |\n`)}`,
  'groups.md': `# Groups\n\n| Group | What it is for |\n|---|---|\n${rows((at) => `| Group ${at} | ${long} |\n`)}`,
  'events.md': `# Events\n\n| Event | When | What came of it |\n|---|---|---|\n${rows((at) => `| Past ${at} | 2026-03-1${at % 10} | ${long} |\n| Ahead ${at} | 2027-03-1${at % 10} | |\n`)}`,
  'sustainability.md': `# What keeps us going\n\n## Funding sources\n\n| Who gives | What for | Amount | Until | Status |\n|---|---|---|---|---|\n${rows((at) => `| Fund ${at} | ${long} | 800 euros | 2027-06 | active |\n`)}\n## In kind\n\n| Who | What |\n|---|---|\n${rows((at) => `| Giver ${at} | ${long} |\n`)}\n## Costs\n\n| What | Per year |\n|---|---|\n${rows((at) => `| Cost ${at} | ${at} euros |\n`)}\n## When funding ends\n\n${long.repeat(9)}\n`,
}
