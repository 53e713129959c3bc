import type { Page } from '../../documents/page.ts'
import { plainName, sectionsOf } from '../../documents/sections.ts'
import { ownWords } from '../../documents/written.ts'
import { defineCheck } from '../check.ts'
import { saidYes } from '../subjects/listed-people.ts'

const people = {
  'community.yml': 'stage: active\n',
  'people.md':
    '# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Amira Haddou | Library | yes, 2026-01-12 |\n',
}

export default defineCheck({
  id: 'people-are-told-what-is-kept',
  area: 'continuity',
  severity: { active: 'advice', sustaining: 'warning' },
  from: 'active',
  since: 1,
  title: 'People who are listed can read what is kept about them',
  says: '{page:path} lists people, and no page says what you keep about them, where, and how to take it back.',
  why: 'Whoever said yes should be able to see what they said yes to, and to change their mind.',
  fix: 'Add a page “policies/privacy.md” with three short paragraphs: what you keep and for how long, who can see it, and how to be taken off.',
  minutes: 30,
  principles: ['accountability', 'transparency'],
  source: 'The Carpentries and OLS, privacy policies',
  examples: [
    {
      name: 'a policy',
      files: {
        ...people,
        'policies/privacy.md': '# What we know about you\n\nVery little, and you can take it back.\n',
      },
      expect: [],
    },
    {
      name: 'people are listed, and nothing is said',
      files: people,
      expect: [
        'people.md:3 people.md lists people, and no page says what you keep about them, where, and how to take it back.',
      ],
    },
    {
      name: 'a section on the page itself, in German',
      files: {
        ...people,
        'people.md': `${people['people.md']}\n## Datenschutz\n\nWir löschen deinen Namen binnen einer Woche.\n`,
      },
      expect: [],
    },
    { name: 'nobody is listed', files: { 'community.yml': 'stage: active\n' }, expect: [] },
  ],

  subjects: ({ community }) =>
    community.people.entries.some((person) => saidYes(person, community)) ? [community.people] : [],

  inspect: (people, { community }) => {
    const [first] = people.entries
    if (community.pages.some(saysWhatIsKept)) return []
    const place = first && { ...first.at(), line: Math.max(1, first.at().line - 2) }
    return [{ about: people.about(), ...(place && { place }), values: { page: people.path } }]
  },
})

const names =
  /\b(?:privacy|data protection|personal data|your data|what we (?:know|keep|store) about you|gdpr|protection des donnees|donnees personnelles|vie privee|confidentialite|rgpd|datenschutz|deine daten|ihre daten|dsgvo|privacidad|proteccion de datos|datos personales|protezione dei dati|dati personali)\b/

function saysWhatIsKept(page: Page): boolean {
  const name = page.path.slice(page.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  if (names.test(plainName(name))) return ownWords(page.tree.children) !== ''
  return sectionsOf(page.tree.children).some(
    ({ title, nodes }) => names.test(plainName(title)) && ownWords(nodes) !== '',
  )
}
