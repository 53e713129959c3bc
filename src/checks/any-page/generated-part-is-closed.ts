import { defineCheck } from '../check.ts'
import { type MarkedPage, markedPages } from '../subjects/marked-parts.ts'

const roles = '| Role | Who |\n|---|---|\n| Host | |\n'
const begins = '<!-- moothall:roles -->'
const ends = '<!-- /moothall:roles -->'

export default defineCheck({
  id: 'generated-part-is-closed',
  area: (page: MarkedPage) => page.area,
  severity: 'advice',
  from: 'always',
  since: 1,
  title: 'Every marked part has one beginning and one end',
  says: 'In {page}, the mark {mark} {problem:phrase}{other:list}.',
  why: 'We write only between two marks that belong together, so that your own words stay as they are.',
  fix: 'Each part has two marks, each on a line of its own: <!-- moothall:roles --> above it and <!-- /moothall:roles --> below. One page has each part once.',
  phrases: {
    unclosed: 'begins a part that has no end',
    unopened: 'ends a part that has no beginning',
    nested: 'stands within the part ',
    twice: 'begins a part that the page has already',
    misplaced: 'does not stand on a line of its own, outside of lists and quotes',
  },
  minutes: 3,
  examples: [
    {
      name: 'two marks, and marks that are only shown',
      files: {
        'README.md': `# Lindenau\n\n${begins}\n\n${ends}\n\nWrite this:\n\n\`\`\`\n${begins}\n\`\`\`\n\nor \`${ends}\`.\n`,
      },
      expect: [],
    },
    {
      name: 'a part without an end, and an end without a part',
      files: {
        'README.md': `# Lindenau\n\n${begins}\n\n${roles}`,
        'roles.md': `# Roles\n\n${roles}\n<!-- /moothall:contacts -->\n`,
      },
      expect: [
        'README.md:3 In README.md, the mark “roles” begins a part that has no end.',
        'roles.md:7 In roles.md, the mark “contacts” ends a part that has no beginning.',
      ],
    },
    {
      name: 'a part within a part',
      files: {
        'README.md': `# Lindenau\n\n${begins}\n\n<!-- moothall:contacts -->\n\n<!-- /moothall:contacts -->\n\n${ends}\n`,
      },
      expect: ['README.md:5 In README.md, the mark “contacts” stands within the part “roles”.'],
    },
    {
      name: 'a part that a page has twice',
      files: { 'README.md': `# Lindenau\n\n${begins}\n\n${ends}\n\n${begins}\n\n${ends}\n` },
      expect: ['README.md:7 In README.md, the mark “roles” begins a part that the page has already.'],
    },
    {
      name: 'marks in a sentence and in a list',
      files: { 'README.md': `# Lindenau\n\nRoles: ${begins} none ${ends}\n\n- ${begins}\n` },
      expect: [
        'README.md:3 In README.md, the mark “roles” does not stand on a line of its own, outside of lists and quotes.',
        'README.md:3 In README.md, the mark “roles” does not stand on a line of its own, outside of lists and quotes.',
        'README.md:5 In README.md, the mark “roles” does not stand on a line of its own, outside of lists and quotes.',
      ],
    },
  ],

  subjects: markedPages,

  inspect: (page) =>
    page.marked.problems.map(({ problem, name, line, column, other }, index) => ({
      about: page.about({ entry: `${name || 'mark'} ${index + 1}` }),
      place: page.at({ line, column }),
      values: { page: page.path, mark: name, problem, other: other === undefined ? [] : [other] },
    })),
})
