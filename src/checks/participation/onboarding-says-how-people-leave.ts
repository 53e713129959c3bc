import type { Community } from '../../community/build-community.ts'
import { defineCheck } from '../check.ts'
import { severityAt } from '../stage.ts'

const steps = '## Steps\n\n| What | Who | When |\n|---|---|---|\n| A letter | Welcome host | first week |\n'
const access = '\n## Accounts and keys\n\n- The shared folder\n'

export default defineCheck({
  id: 'onboarding-says-how-people-leave',
  area: 'participation',
  severity: ({ access_granted }: Community['onboarding'], { stage }) =>
    access_granted.length > 0 ? severityAt({ launching: 'advice', active: 'warning' }, stage) : 'advice',
  from: 'launching',
  since: 1,
  title: 'Where it is written down how people arrive, it is written down how they leave',
  says: '{page:path} says how people arrive, and not how they leave.',
  why: 'Whoever leaves deserves a thank-you, and keys that nobody takes back open doors for years.',
  fix: 'Add a heading “When somebody leaves” with a short list: say thank you, hand over what is open, take back keys and accounts, correct the pages that name them.',
  minutes: 10,
  principles: ['accountability'],
  source: '2i2c and The Carpentries, pairs of pages for arriving and leaving',
  examples: [
    {
      name: 'both',
      files: {
        'onboarding.md': `# Welcome\n\n${steps}${access}\n## When somebody leaves\n\n- We thank them on the next call.\n- The folder is closed for them.\n`,
      },
      expect: [],
    },
    {
      name: 'only how people arrive',
      files: { 'onboarding.md': `# Welcome\n\n${steps}${access}` },
      expect: ['onboarding.md:1 onboarding.md says how people arrive, and not how they leave.'],
    },
    {
      name: 'leaving has a page of its own',
      files: {
        'onboarding.md': `# Welcome\n\n${steps}`,
        'offboarding.md': '# Farewell\n\n## When you leave\n\n- Give back the key.\n',
      },
      expect: [],
    },
    {
      name: 'a welcome without steps or keys',
      files: { 'welcome.md': '# Welcome\n\nCome as you are; the coffee is free.\n' },
      expect: [],
    },
  ],

  subjects: ({ community: { onboarding } }) =>
    onboarding.steps.length > 0 || onboarding.access_granted.length > 0 ? [onboarding] : [],

  inspect: (onboarding) =>
    onboarding.has('offboarding_steps')
      ? []
      : [
          {
            about: onboarding.about('offboarding_steps'),
            place: onboarding.at(),
            values: { page: onboarding.path },
          },
        ],
})
