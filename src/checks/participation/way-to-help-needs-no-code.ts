import type { Page } from '../../documents/page.ts'
import { defineCheck } from '../check.ts'
import { visibleText } from '../subjects/visible-text.ts'

const guide = (text: string) => ({ 'CONTRIBUTING.md': `# Contributing\n\n${text}\n` })

export default defineCheck({
  id: 'way-to-help-needs-no-code',
  area: 'participation',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'There is a way to help that needs no code',
  says: '{page:path} names no way to help for those who do not write code.',
  why: 'Many would gladly help who do not programme: they read, translate, test, teach, and bring others.',
  fix: 'Add a heading “Other ways to help” with two or three lines, for example “Tell us where you got lost in the guide” or “Translate a page”.',
  minutes: 10,
  principles: ['respect-for-diversity'],
  source: 'The Turing Way, contributing guidelines',
  examples: [
    {
      name: 'code and more',
      files: guide('Open a pull request with a test. You can also translate the guide, or answer questions.'),
      expect: [],
    },
    {
      name: 'code only',
      files: guide('Fork the repository, write a test, and open a pull request. Our code of conduct holds.'),
      expect: ['CONTRIBUTING.md:1 CONTRIBUTING.md names no way to help for those who do not write code.'],
    },
    {
      name: 'code only, in German',
      files: { 'CONTRIBUTING.md': '# Mitmachen\n\nEröffne einen Pull Request; die Unit-Tests müssen laufen.\n' },
      expect: ['CONTRIBUTING.md:1 CONTRIBUTING.md names no way to help for those who do not write code.'],
    },
    {
      name: 'a page that is not about code at all',
      files: guide('Come to a call, and bring somebody along.'),
      expect: [],
    },
    {
      name: 'a heading of its own',
      files: guide('Open a pull request.\n\n## Contributing beyond code\n\nWe need bakers.'),
      expect: [],
    },
    {
      name: 'a page that only leads to another',
      files: guide('See [how to send a pull request](https://lindenau.example/contributing).'),
      expect: [],
    },
  ],

  subjects: ({ community: { contributing, kindOf, pages } }) =>
    contributing.stands && contributing.keptElsewhere === undefined && kindOf.get(contributing.path) === 'contributing'
      ? pages
          .filter((page) => page.path === contributing.path && isAboutCode(page))
          .map((page) => ({ page, contributing }))
      : [],

  inspect: ({ page, contributing }) =>
    contributing.has('other_ways') || namesAnotherWay(page)
      ? []
      : [{ about: contributing.about('other_ways'), place: contributing.at(), values: { page: page.path } }],
})

const code =
  /\b(?:pull[ -]requests?|merge[ -]requests?|unit[ -]?tests?|test suite|source code|code ?base|lint(?:er|ing)?|commits?|branch(?:es)?)\b/iu

function isAboutCode(page: Page): boolean {
  return (
    page.tree.children.some((node) => node.type === 'code') || visibleText(page).some(({ text }) => code.test(text))
  )
}

/** Beginnings of words for what people do who do not write code, in five languages. */
const otherWays = new RegExp(
  `(?<!\\p{L})(?:${[
    "document|docs\\b|translat|proof-?read|typos?\\b|tutorials?\\b|teach|train(?:ing|er)|blog|talks?\\b|spread the word|design(?:er|s)?\\b|artwork|illustrat|mentor|organi[sz]e (?:a|an|the|our)|meet-?ups?\\b|(?:community|monthly|weekly) (?:call|meeting)s?|come to (?:a|our|the) (?:call|meeting)|tak(?:e|ing) notes|answer(?:ing)? (?:other |people[’']s |users[’'] )?questions|help(?:ing)? (?:other )?(?:users|people|newcomers)|user research|accessibility|non-code|beyond code|without code|by e-?mail|bring (?:a|some)|tell (?:us|others|a)",
    'tradui|traduction|relire|relecture|tutoriel|enseign|parlez?-en|sans code|compte rendu|par courriel',
    'dokument|übersetz|korrekturles|schreibfehler|vortr[aä]g|lehr(?:en|material)|weitersag|ohne code|per e-?mail',
    'traduc|traducir|revisar textos|charlas?\\b|enseñ|difund|sin código|por correo',
    'traduz|tradur|rilegg|insegn|raccontare|senza codice|per e-?mail',
  ].join('|')})`,
  'iu',
)

function namesAnotherWay(page: Page): boolean {
  return visibleText(page).some(({ type, text }) => type !== 'setting' && otherWays.test(text))
}
