import { plainName } from '../../documents/sections.ts'
import { closestTo } from '../../kinds/choices.ts'
import { defineCheck } from '../check.ts'
import { type MarkedPage, markedPages } from '../subjects/marked-parts.ts'

const part = (name: string) => `<!-- moothall:${name} -->\n\n<!-- /moothall:${name} -->\n`

export default defineCheck({
  id: 'generated-part-is-known',
  area: (page: MarkedPage) => page.area,
  severity: 'advice',
  from: 'always',
  since: 1,
  title: 'Every marked part has a name that we know',
  says: 'In {page}, a part is marked as {part}, which we do not know{hint:phrase}{names:list}.',
  why: 'Nothing is written into a part whose name we do not know, and what stands there is not read as your words.',
  fix: 'Correct the name in both of its marks, or take them out.',
  phrases: { closest: '; the closest is ', all: '; there are ' },
  minutes: 2,
  examples: [
    { name: 'a part that we know', files: { 'README.md': `# Lindenau\n\n${part('roles')}` }, expect: [] },
    {
      name: 'a slip of the pen, and a name of somebody’s own',
      files: { 'README.md': `# Lindenau\n\n${part('next-date')}\n${part('weather')}` },
      expect: [
        'README.md:3 In README.md, a part is marked as “next-date”, which we do not know; the closest is “next-dates”.',
        'README.md:7 In README.md, a part is marked as “weather”, which we do not know; there are “contacts”, “milestones”, “next-dates” and “roles”.',
      ],
    },
  ],

  subjects: (context) => markedPages(context).filter(({ marked }) => marked.parts.length > 0),

  inspect: (page, { parts: { names } }) =>
    page.marked.parts
      .filter(({ name }) => !names.includes(name))
      .map(({ name, line }) => {
        const closest = closestTo(plainName(name), names, plainName)
        return {
          about: page.about({ entry: name }),
          place: page.at({ line, column: 1 }),
          values: {
            page: page.path,
            part: name,
            hint: closest === undefined ? 'all' : 'closest',
            names: closest === undefined ? names : [closest],
          },
        }
      }),
})
