import { addPeriod, type Period } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'

const plan = (last: string) => ({
  'community.yml': 'type: network\nstage: sustaining\n',
  'communications.md': `# Communication plan\n\n## Newsletter\n\n- How often it comes: every month\n- Who writes it: Coordinators\n- Last issue: ${last}\n`,
})

export default defineCheck({
  id: 'newsletter-comes-as-planned',
  area: 'rhythm',
  severity: { launching: 'advice', active: 'warning' },
  from: 'active',
  since: 1,
  title: 'The newsletter comes about as often as planned',
  says: 'The last newsletter is of {last:date}; by your plan, two more were to come since.',
  why: 'People who no longer hear from you think that you have stopped.',
  fix: 'Send a short one, or write down how often it really comes; four times a year is fine. Then change the day of the last issue.',
  minutes: 30,
  source: 'CIVICA open science communities, week 4; content of old newsletters',
  examples: [
    { name: 'last month', files: plan('2026-02-06'), expect: [] },
    { name: 'one that was left out', files: plan('2026-01-06'), expect: [] },
    {
      name: 'two that were left out',
      files: plan('2025-12-20'),
      expect: [
        'communications.md:7 The last newsletter is of 20 December 2025; by your plan, two more were to come since.',
      ],
    },
    {
      name: 'in German, four times a year',
      files: {
        'community.yml': 'stage: sustaining\n',
        'kommunikation.md':
          '---\nkind: communications\n---\n# Kommunikationsplan\n\n## Rundbrief\n\nErscheint: alle drei Monate\n\nLetzte Ausgabe: 2025-08-01\n',
      },
      expect: [
        'kommunikation.md:10 The last newsletter is of 1 August 2025; by your plan, two more were to come since.',
      ],
    },
  ],

  subjects: ({ community: { communications: plan } }) =>
    plan.last_issue === undefined || plan.newsletter_cadence === undefined
      ? []
      : [{ plan, last: plan.last_issue, every: plan.newsletter_cadence }],

  inspect: ({ plan, last, every }, { now }) =>
    addPeriod(last, twice(every)) < now
      ? [{ about: plan.about('last_issue'), place: plan.at('last_issue'), values: { last } }]
      : [],
})

function twice({ months = 0, days = 0, hours = 0, workingDays = 0 }: Period): Period {
  return { months: months * 2, days: days * 2, hours: hours * 2, workingDays: workingDays * 2 }
}
