import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { documentPages, type LookedAt } from '../subjects/area-of-page.ts'
import { visibleText } from '../subjects/visible-text.ts'

const active = { 'community.yml': 'stage: active\n' }
const charter = (rows: string) =>
  `# Charter\n\n## Values\n\n| Value | What it means to us | Where it shows |\n|---|---|---|\n${rows}`

export default defineCheck({
  id: 'values-show-on-other-pages',
  area: 'identity',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'The values show in more than the charter',
  says: 'Only {page:path} speaks of {values:list}.',
  why: 'A value is remembered where it has become a rule, a welcome or a decision.',
  fix: 'Write in the column “Where it shows” one page that follows from the value, such as how you welcome people or how you decide.',
  minutes: 15,
  source: 'Foundational Community Building, session 4',
  examples: [
    {
      name: 'a value with the page where it shows',
      files: {
        ...active,
        'charter.md': charter('| Patience | Nobody has to know anything | [Our calls](meetings.md) |\n'),
      },
      expect: [],
    },
    {
      name: 'values that stand in the charter alone',
      files: {
        ...active,
        'CODE_OF_CONDUCT.md': '# Code of conduct\n\nPlease be kind.\n',
        'charter.md': charter('| Patience | Nobody has to know anything | |\n| Joy | We laugh | |\n'),
      },
      expect: ['charter.md:7 Only charter.md speaks of “Patience” and “Joy”.'],
    },
    {
      name: 'while there is no other page, nothing is asked',
      files: { ...active, 'charter.md': charter('| Joy | We laugh | |\n') },
      expect: [],
    },
    {
      name: 'a value that another page speaks of, in French',
      files: {
        ...active,
        'charter.md': '# Charte\n\n## Nos valeurs\n\n- Bienveillance : nous demandons avant de juger\n',
        'CODE_OF_CONDUCT.md': '# Code de conduite\n\nLa bienveillance vaut dans tous nos espaces.\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    otherPages(community).length > 0 && community.charter.values.some((value) => value.has('value'))
      ? [community.charter]
      : [],

  inspect: (charter, { community }) => {
    const hidden = charter.values.filter(({ represented_in }) => represented_in.length === 0)
    const names = hidden.flatMap(({ value }) => value ?? [])
    const unseen = unseenIn(otherPages(community), names)
    if (unseen.length === 0) return []
    const place = hidden.find(({ value }) => value === unseen[0])?.at() ?? charter.at()
    return [{ about: charter.about('values'), place, values: { page: charter.path, values: unseen } }]
  },
})

/** The pages on which a value can show. */
function otherPages(community: Community): readonly LookedAt[] {
  const { paths } = community.charter
  return documentPages(community).filter(
    ({ path, kind }) => kind !== 'community' && !paths.includes(path) && !community.privatePages.has(path),
  )
}

/** The names of which no sentence of the pages speaks; pages are read until each is found. */
function unseenIn(pages: readonly LookedAt[], names: readonly string[]): readonly string[] {
  let unseen = names.map((name) => ({ name, plain: plainName(name) })).filter(({ plain }) => plain !== '')
  for (const { page } of pages)
    for (const { text } of visibleText(page))
      for (const sentence of unseen.length > 0 ? text.split(/(?<=[.;:!?\n])/) : []) {
        const words = ` ${plainName(sentence)} `
        unseen = unseen.filter(({ plain }) => !words.includes(` ${plain} `))
      }
  return unseen.map(({ name }) => name)
}
