import { defineCheck } from '../check.ts'
import { documentPages, type LookedAt } from '../subjects/area-of-page.ts'

export default defineCheck({
  id: 'page-can-be-read',
  area: (page: LookedAt) => page.area,
  severity: 'error',
  from: 'always',
  makesUnreadable: true,
  since: 1,
  title: 'Every page can be read',
  says: '{page:path} cannot be read: {cause:phrase}.',
  why: 'Nothing that it says counts until we can read it.',
  fix: 'Open it in an editor and save it again as plain text; where you are asked for an encoding, choose UTF-8. If it is very long, split it.',
  phrases: {
    'too-large': 'it is larger than 256 kilobytes',
    'utf-16': 'it was saved as UTF-16, which many programs cannot read',
    'not-utf8': 'some of its letters were saved in an old way that only some computers read',
    'has-nul': 'it holds characters that no text has; it may be damaged, or be something other than text',
    'too-deep': 'lists or quotes stand inside one another, too many levels deep',
    'too-complex': 'a part of it is so tangled that reading it would take too long',
    'parser-failed': 'something in it defeats our reader, which is our mistake and not yours',
    unreadable: 'the file cannot be opened',
    missing: 'the file cannot be opened',
    link: 'it is a link to another file, and links are not followed',
    'link-out-of-workspace': 'it is a link to a file outside this repository',
    'not-a-file': 'it is not a plain file',
    'odd-name': 'its name holds characters that cannot be shown',
    'too-many-files': 'there are more than 10,000 files here, and it comes after them',
    'total-too-large': 'the pages before it are larger than 50 megabytes together',
    other: 'something in it is not as a page should be',
  },
  minutes: 10,
  examples: [
    { name: 'a page that can be read', files: { 'charter.md': '# Charter\n\nWe share what we learn.\n' }, expect: [] },
    {
      name: 'quotes inside quotes, three hundred deep',
      files: { 'charter.md': `# Charter\n\n${'>'.repeat(300)} We share what we learn.\n` },
      expect: [
        'charter.md:3 charter.md cannot be read: lists or quotes stand inside one another, too many levels deep.',
      ],
    },
    {
      name: 'a file that is none of our pages is only listed',
      files: { 'data/scan.md': `# Scan\n\n${'>'.repeat(300)} A scan.\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) => documentPages(community),

  inspect: (subject) =>
    subject.page.problems
      .filter(({ problem }) => !/^(?:front-matter|csv)-|-key$/.test(problem))
      .slice(0, 1)
      .map(({ problem, place }) => ({
        about: subject.about(),
        place,
        values: { page: subject.path, cause: known.has(problem) ? problem : 'other' },
      })),
})

const known: ReadonlySet<string> = new Set([
  'too-large',
  'utf-16',
  'not-utf8',
  'has-nul',
  'too-deep',
  'too-complex',
  'parser-failed',
  'unreadable',
  'missing',
  'link',
  'link-out-of-workspace',
  'not-a-file',
  'odd-name',
  'too-many-files',
  'total-too-large',
])
