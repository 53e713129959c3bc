import { labelOf } from '../../kinds/names.ts'
import { openResearchPrinciples } from '../../kinds/open-research-principles.ts'
import { defineCheck } from '../check.ts'

const head = '# Principles\n\n| Principle | What we do |\n|---|---|\n'
const six =
  '| Respect for diversity | We speak two languages |\n| Collaboration | We write together |\n| Accountability | Every page has an owner |\n| Transparency | Notes are public |\n| Social responsibility | Schools visit us |\n| Fairness | Calls at two hours |\n'

export default defineCheck({
  id: 'every-principle-has-a-practice',
  area: 'identity',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Each of the seven principles has a practice',
  says: '{page:path} names no practice for {principles:list}.',
  why: 'What you do shows others how a principle can be lived; a gap shows you what to try next.',
  fix: 'Write one thing that you do, or would like to try, beside each principle.',
  minutes: 20,
  principles: ['transparency'],
  source: 'Foundational Community Building, session 5 (Leonelli 2018)',
  examples: [
    {
      name: 'all seven',
      files: { 'community.yml': 'stage: active\n', 'principles.md': `${head}${six}| Impact | We ask what changed |\n` },
      expect: [],
    },
    {
      name: 'six, and one without an answer yet',
      files: { 'community.yml': 'stage: active\n', 'principles.md': `${head}${six}| Impact | TBD |\n` },
      expect: ['principles.md:5 principles.md names no practice for “impact”.'],
    },
    {
      name: 'headings in German',
      files: {
        'community.yml': 'stage: active\n',
        'principles.md':
          '# Grundsätze\n\n## Achtung der Vielfalt\n\nWir sprechen zwei Sprachen.\n\n## Zusammenarbeit\n\nWir schreiben gemeinsam.\n\n## Rechenschaft\n\nJede Seite hat jemanden.\n\n## Transparenz\n\nUnsere Notizen sind offen.\n\n## Gesellschaftliche Verantwortung\n\nSchulen besuchen uns.\n',
      },
      expect: ['principles.md:3 principles.md names no practice for “fairness” and “impact”.'],
    },
  ],

  subjects: ({ community: { principles } }) => (principles.entries.length > 0 ? [principles] : []),

  inspect: (principles) => {
    const missing = Object.entries(openResearchPrinciples).flatMap(([id, names]) =>
      principles.entries.some(({ principle, practice }) => principle === id && practice !== undefined)
        ? []
        : [labelOf(names)],
    )
    const place = principles.entries[0]?.at() ?? principles.at()
    return missing.length === 0
      ? []
      : [{ about: principles.about('entries'), place, values: { page: principles.path, principles: missing } }]
  },
})
