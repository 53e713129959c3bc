import type { Page } from '../../documents/page.ts'
import { plainName, sectionsOf } from '../../documents/sections.ts'
import { plainText } from '../../documents/written.ts'
import type { Context } from '../check.ts'
import { defineCheck } from '../check.ts'

const covenant = (last: string) =>
  `# Code of conduct\n\n## Our Pledge\n\nEverybody is welcome.\n\n## Our Standards\n\nBe kind.\n\n## Enforcement Responsibilities\n\nThe team looks after it.\n\n## Enforcement\n\nWrite to conduct@lindenau.example.\n${last}`

/** Headings that come together only in the Contributor Covenant, in its five languages. */
const covenantHeadings: readonly (readonly string[])[] = [
  ['our pledge', 'our standards', 'enforcement responsibilities'],
  ['our pledge', 'our standards', 'our responsibilities', 'enforcement'],
  ['our pledge', 'encouraged behaviors', 'restricted behaviors', 'addressing and repairing harm'],
  ['notre engagement', 'nos criteres', 'application'],
  ['unsere verpflichtung', 'unsere standards', 'geltungsbereich'],
  ['nuestro compromiso', 'nuestros estandares', 'aplicacion'],
  ['il nostro impegno', 'i nostri standard', 'applicazione'],
]

export default defineCheck({
  id: 'code-of-conduct-credits-its-source',
  area: 'safety',
  severity: { launching: 'warning', active: 'error' },
  from: 'launching',
  since: 1,
  title: 'A code of conduct that others wrote says whose it is',
  says: '{page} uses a text that others wrote, and does not say whose it is.',
  why: 'Its licence asks for credit, and readers find translations and answers where the text comes from.',
  fix: 'Add a heading “Attribution” and the line “Adapted from the Contributor Covenant, version 3.0, https://www.contributor-covenant.org”, with your version. If the words are your own, add “based_on: own” to the settings at the top of the page.',
  minutes: 2,
  principles: ['fairness'],
  source: 'Contributor Covenant: CC BY 4.0 (2.x), CC BY-SA 4.0 (3.0)',
  examples: [
    {
      name: 'with a credit',
      files: {
        'CODE_OF_CONDUCT.md': covenant('\n## Attribution\n\nAdapted from the Contributor Covenant, version 2.1.\n'),
      },
      expect: [],
    },
    {
      name: 'its headings, and no credit',
      files: { 'CODE_OF_CONDUCT.md': covenant('') },
      expect: ['CODE_OF_CONDUCT.md:1 CODE_OF_CONDUCT.md uses a text that others wrote, and does not say whose it is.'],
    },
    {
      name: 'its headings over words of one’s own',
      files: { 'CODE_OF_CONDUCT.md': `---\nbased_on: own\n---\n\n${covenant('')}` },
      expect: [],
    },
    {
      name: 'headings of one’s own',
      files: {
        'CODE_OF_CONDUCT.md':
          '# Code of conduct\n\n## Our pledge\n\nWe listen.\n\n## What we encourage\n\nQuestions.\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => {
    const code = community.code_of_conduct
    return code.stands && code.keptElsewhere === undefined ? [code] : []
  },

  inspect: (code, context) => {
    const page = context.community.pages.find((page) => page.path === code.path)
    if (!page || code.has('attribution') || creditsTheCovenant(page) || !isAdapted(code, page)) return []
    return [{ about: code.about('attribution'), place: code.at(), values: { page: code.path } }]
  },
})

function isAdapted(code: Context['community']['code_of_conduct'], page: Page): boolean {
  const { written } = code.readings.get('based_on') ?? {}
  if (written?.from === 'setting') return code.based_on !== undefined && code.based_on !== 'own'
  if (/contributor\s+covenant/iu.test(page.title ?? '')) return true
  const titles = sectionsOf(page.tree.children).map((section) => plainName(section.title))
  return covenantHeadings.some((headings) => headings.every((heading) => titles.includes(heading)))
}

function creditsTheCovenant(page: Page): boolean {
  const body = plainText(page.tree.children.filter((node) => node.type !== 'heading'))
  return (
    /contributor[\s-]+covenant/iu.test(body) ||
    [...page.definitions.values()].some((target) => /contributor-covenant\.org/i.test(target))
  )
}
