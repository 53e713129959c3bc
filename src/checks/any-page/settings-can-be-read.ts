import type { Edit } from '../../documents/edit.ts'
import type { Page, PageProblem } from '../../documents/page.ts'
import { offsetOf, renamedSetting } from '../../documents/rewrite.ts'
import type { Place } from '../../finding.ts'
import { defineCheck } from '../check.ts'
import { documentPages, type LookedAt } from '../subjects/area-of-page.ts'

export default defineCheck({
  id: 'settings-can-be-read',
  area: (page: LookedAt) => page.area,
  severity: 'error',
  from: 'always',
  makesUnreadable: true,
  since: 1,
  title: 'The settings of every page can be read',
  says: 'A line in the settings of {page:path} cannot be read: {cause:phrase}.',
  why: 'What that line says does not count.',
  fix: 'Write each setting on a line of its own, as “name: value”, between two lines of three hyphens, ---. When in doubt, put the value in single quotation marks.',
  phrases: {
    colon: 'a sentence with a colon in it needs quotation marks around it',
    tab: 'it begins with a tab, and only spaces are understood there',
    quote: 'a quotation mark is opened and not closed',
    'first-character':
      'its value begins with a character that has a meaning of its own, and needs quotation marks around it',
    space: 'a space is missing after the colon',
    'no-colon': 'there is no colon between the name and the value',
    indentation: 'it does not begin as far to the right as the lines around it',
    bracket: 'a bracket is opened and not closed, or closed and not opened',
    backslash: 'a backslash means something else between double quotation marks; use single ones',
    braces: 'curly brackets mean something else here; put quotation marks around them',
    'too-deep': 'lists stand inside lists, too many levels deep',
    'several-documents': 'a second block of settings begins here, and only the first counts',
    language: 'something stands after the three hyphens in the first line',
    'front-matter-not-a-map': 'it is not of the form “name: value”',
    'front-matter-too-large': 'there are more than 2,000 lines or 64 kilobytes of settings',
    'front-matter-alias': 'it begins with & or *, which mean something else here; put quotation marks around it',
    'front-matter-tag':
      'it begins with an exclamation mark, which means something else here; put quotation marks around it',
    'front-matter-directive': 'it begins with a percent sign, which means something else here',
    'forbidden-key': 'a setting cannot have this name',
    'look-alike-key': 'its name holds a letter that only looks like the one that is meant; type the name again',
    other: 'it is not written as a setting',
  },
  minutes: 5,
  source: 'three of the real repositories that were read fail in this way',
  examples: [
    {
      name: 'settings that can be read',
      files: { 'roadmap.md': '---\nlast_reviewed: 2026-01-12\n---\n# Roadmap\n' },
      expect: [],
    },
    {
      name: 'a colon inside a sentence',
      files: { 'roadmap.md': '---\nperiod: three years: 2026 to 2028\n---\n# Roadmap\n' },
      expect: [
        'roadmap.md:2 A line in the settings of roadmap.md cannot be read: a sentence with a colon in it needs quotation marks around it.',
      ],
      fixed: { 'roadmap.md': "---\nperiod: 'three years: 2026 to 2028'\n---\n# Roadmap\n" },
    },
    {
      name: 'a space that is missing',
      files: { 'roadmap.md': '---\nlast_reviewed:2026-01-12\nperiod: 2026 to 2028\n---\n# Roadmap\n' },
      expect: ['roadmap.md:2 A line in the settings of roadmap.md cannot be read: a space is missing after the colon.'],
      fixed: { 'roadmap.md': '---\nlast_reviewed: 2026-01-12\nperiod: 2026 to 2028\n---\n# Roadmap\n' },
    },
    {
      name: 'a quote that is never closed, in the settings of the community',
      files: { 'community.yml': 'name: "Open Science Lindenau\nstage: launching\n' },
      expect: [
        'community.yml:1 A line in the settings of community.yml cannot be read: a quotation mark is opened and not closed.',
      ],
    },
    {
      name: 'a page that is none of ours is not asked',
      files: { 'recipes/soup.md': '---\ntitle: soup: hot\n---\n# Soup\n' },
      expect: [],
    },
    { name: 'a line across the page is no setting', files: { 'roadmap.md': '---\n\n# Roadmap\n\n---\n' }, expect: [] },
  ],

  subjects: ({ community }) => documentPages(community),

  inspect: (subject) =>
    subject.page.problems.filter(isAboutSettings).map((problem) => {
      const { key } = problem.values
      return {
        about: subject.about(typeof key === 'string' ? { field: key } : undefined),
        place: problem.place,
        values: { page: subject.path, cause: causeOf(problem) },
      }
    }),

  correct({ place, values }, { page }) {
    if (!place) return undefined
    const cause = String(values.cause)
    const start = offsetOf(page.text, { line: place.line, column: 1 })
    const [line = '', next = ''] = page.text.slice(start).split('\n', 2)
    if (cause === 'look-alike-key') return typedAgain(page, place)
    // A value that goes on in the next line is for a person to look at.
    if (/^[ \t]+\S/.test(next)) return undefined
    const text = cause === 'space' ? withSpace(line) : quotable.has(cause) ? withQuotes(line) : undefined
    return text === undefined ? undefined : { path: page.path, start, end: start + line.length, text }
  },
})

/** Troubles that go away once quotation marks stand around the value. */
const quotable: ReadonlySet<string> = new Set([
  'colon',
  'first-character',
  'braces',
  'front-matter-alias',
  'front-matter-tag',
])

function withSpace(line: string): string | undefined {
  return /^[\w-]+:[^\s:]+$/.test(line) ? line.replace(':', ': ') : undefined
}

function withQuotes(line: string): string | undefined {
  const [, name = '', value = ''] = /^([\w-]+:[ \t]+)([^\s"'[|>][^#]*?)[ \t]*$/.exec(line) ?? []
  return value === '' ? undefined : `${name}'${value.replaceAll("'", "''")}'`
}

function typedAgain(page: Page, place: Place): Edit | undefined {
  const problem = page.problems.find((one) => one.problem === 'look-alike-key' && one.place.line === place.line)
  const { key, looksLike } = problem?.values ?? {}
  return typeof key === 'string' && typeof looksLike === 'string'
    ? renamedSetting(page, place, { written: key, instead: looksLike })
    : undefined
}

function isAboutSettings({ problem }: PageProblem): boolean {
  return (
    (problem.startsWith('front-matter-') && problem !== 'front-matter-unclosed') ||
    problem === 'forbidden-key' ||
    problem === 'look-alike-key'
  )
}

function causeOf({ problem, values }: PageProblem): string {
  return problem === 'front-matter-unreadable' ? String(values.cause ?? 'other') : problem
}
