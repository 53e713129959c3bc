import { isExample, withoutPrompts } from '../../documents/written.ts'
import { defineCheck } from '../check.ts'
import { visibleText } from '../subjects/visible-text.ts'

const guide = (text: string) => ({ 'CONTRIBUTING.md': `# How to help\n\n${text}\n` })

export default defineCheck({
  id: 'how-to-help-has-no-gap',
  // Nobody is praised for a page without gaps.
  area: () => 'participation',
  severity: 'advice',
  from: 'planning',
  since: 1,
  title: 'The page about how to help has no gap left',
  says: '{page:path} still has {count:number|gap|gaps} to fill in.',
  why: 'Somebody who would like to help today does not know where to write.',
  fix: 'Replace each “[Write here: …]” with your own words, or take the sentence out.',
  minutes: 10,
  examples: [
    { name: 'a page that is finished', files: guide('Write to hello@lindenau.example.'), expect: [] },
    {
      name: 'an address that is still missing',
      files: guide('Come to a call.\n\nWrite to [Write here: your address] with an idea.'),
      expect: ['CONTRIBUTING.md:5 CONTRIBUTING.md still has 1 gap to fill in.'],
    },
    {
      name: 'a page that waits for all of its words',
      files: guide('[Write here: how anyone can help]'),
      expect: [],
    },
  ],

  subjects: ({ community: { contributing, kindOf, pages } }) =>
    contributing.stands && contributing.keptElsewhere === undefined && kindOf.get(contributing.path) === 'contributing'
      ? pages.filter(({ path }) => path === contributing.path).map((page) => ({ page, contributing }))
      : [],

  inspect: ({ page, contributing }) => {
    const gaps = visibleText(page).filter(({ text }) => !isExample(text) && withoutPrompts(text) !== text.trim())
    return gaps.length === 0
      ? []
      : [
          {
            about: contributing.about(),
            place: { path: page.path, line: gaps[0]?.line ?? 1, column: gaps[0]?.column ?? 1 },
            values: { page: page.path, count: gaps.length },
          },
        ]
  },
})
