import { addPeriod } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'

const page = (paid: string, status = '') => ({
  'sustainability.md': `# Sustainability\n\n## What needs a key\n\n| What | Who holds the keys | Paid until | Status |\n|---|---|---|---|\n| The web address | Coordinators | ${paid} | ${status} |\n`,
})

export default defineCheck({
  id: 'asset-is-renewed-in-time',
  area: 'continuity',
  severity: 'warning',
  from: 'always',
  since: 1,
  title: 'What is paid for a time is renewed before it runs out',
  says: '{asset} {runs:phrase} on {day:date}.',
  why: 'A web address that runs out takes the mailbox and every printed invitation with it, and others may buy it.',
  fix: 'Renew it, and write the new date in the column “Renew by”; or write “given up” in “Status”, if that is what you decided.',
  phrases: { out: 'ran out', soon: 'has to be renewed: it runs out' },
  minutes: 15,
  source: 'OpenJS continuity policies',
  examples: [
    { name: 'paid for two years', files: page('2028-05-31'), expect: [] },
    {
      name: 'in seven weeks',
      files: page('2026-04-20'),
      expect: ['sustainability.md:7 “The web address” has to be renewed: it runs out on 20 April 2026.'],
    },
    {
      name: 'too late',
      files: page('2026-02'),
      expect: ['sustainability.md:7 “The web address” ran out on 28 February 2026.'],
    },
    { name: 'given up', files: page('2026-02', 'given up'), expect: [] },
  ],

  subjects: ({ community }) =>
    community.sustainability.assets.filter(({ renew_by, status }) => renew_by !== undefined && status !== 'retired'),

  inspect: (asset, { settings, now }) => {
    const day = asset.renew_by?.end
    if (day === undefined || day > addPeriod(now, settings.clocks.renewal_notice)) return []
    const runs = day < now ? 'out' : 'soon'
    return [{ about: asset.about('renew_by'), place: asset.at('renew_by'), values: { asset: asset.label, runs, day } }]
  },
})
