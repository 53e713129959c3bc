import type { Area } from '../../finding.ts'
import { defineCheck, type StalePart } from '../check.ts'
import { areaOfPage } from '../subjects/area-of-page.ts'
import { markedPages } from '../subjects/marked-parts.ts'

const roles =
  '# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Welcome host | Writes to everyone who is new | |\n'
const readme = (text: string) => `# Lindenau\n\n<!-- moothall:roles -->\n\n${text}\n<!-- /moothall:roles -->\n`
const written =
  '| Role         | What it is for                | Who    |\n| ------------ | ----------------------------- | ------ |\n| Welcome host | Writes to everyone who is new | vacant |\n\nMore in [Roles](roles.md).\n'
const inStep =
  '| Role         | What it is for                | Who    |\n| --- | --- | --- |\n| Welcome host | Writes to everyone who is new | vacant |\n\nMore in [Roles](roles.md).\n'

interface Subject {
  readonly path: string
  readonly name: string
  readonly line: number
  readonly area: Area
  readonly stale: StalePart | undefined
}

export default defineCheck({
  id: 'generated-part-is-in-step',
  area: (part: Subject) => part.area,
  severity: 'advice',
  from: 'planning',
  since: 1,
  title: 'Every marked part says what the other pages say',
  says: 'In {page}, the part {part} does not say what the other pages say now.',
  why: 'Readers meet an old date, or the name of somebody who has handed over.',
  fix: 'Nothing has to be written by hand: the workflow “Marked parts” proposes the new text, or the command “moothall fix” writes it.',
  followsByItself: true,
  minutes: 1,
  examples: [
    {
      name: 'a part that says what the page says, tidied by another program',
      files: { 'README.md': readme(inStep), 'roles.md': roles },
      expect: [],
    },
    {
      name: 'a part that nobody has filled in yet',
      files: { 'README.md': readme(''), 'roles.md': roles },
      expect: ['README.md:3 In README.md, the part “roles” does not say what the other pages say now.'],
      fixed: { 'README.md': readme(written) },
    },
    { name: 'a part of which nothing is written anywhere', files: { 'README.md': readme('') }, expect: [] },
    {
      name: 'a page that cannot be read says nothing else',
      files: { 'README.md': readme(inStep), 'roles.md': `---\nkind: roles\nowner: [\n---\n${roles}` },
      expect: [],
    },
  ],

  subjects: (context) => {
    const { community, parts } = context
    const inPages = markedPages(context).flatMap(({ path, area, marked }) =>
      marked.parts
        .filter(({ name, isWhole }) => isWhole && parts.names.includes(name))
        .map(({ name, line }): Subject => {
          const stale = parts.stale.find((one) => one.edit.path === path && one.name === name)
          return { path, name, line, area, stale }
        }),
    )
    const elsewhere = parts.stale
      .filter(({ edit: { path } }) => !community.pages.some((page) => page.path === path))
      .map((stale): Subject => {
        const { path } = stale.edit
        return { path, name: stale.name, line: stale.line, area: areaOfPage(path, community), stale }
      })
    return [...inPages, ...elsewhere]
  },

  inspect: ({ path, name, line, stale }, { community }) => {
    const kind = community.kindOf.get(path)
    const about = { path, ...(kind !== undefined && { kind }), entry: name }
    return stale ? [{ about, place: { path, line, column: 1 }, values: { page: path, part: name } }] : []
  },

  correct: (_, { stale }) => stale?.edit,
  correctsFromOthers: true,
})
