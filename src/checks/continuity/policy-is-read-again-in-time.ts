import { addPeriod } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'

const page = (settings: string) => ({
  'policies/privacy.md': `---\n${settings}\n---\n# What we know about you\n\nVery little, and you can take it back.\n`,
})

export default defineCheck({
  id: 'policy-is-read-again-in-time',
  area: 'continuity',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Every policy was read again when it was due',
  says: 'The policy {policy} was last read on {read:date}, and was to be read again by {due:date}.',
  why: 'A rule that no longer fits is either broken every day or stands in the way of somebody.',
  fix: 'Read it together and correct what has changed; then set “last_reviewed” to today. If nobody needs it any more, write “status: retired”.',
  minutes: 15,
  source: 'The Carpentries, policies; GitHub Minimum Viable Governance',
  examples: [
    { name: 'read this year', files: page('last_reviewed: 2025-06-12'), expect: [] },
    {
      name: 'two years old',
      files: page('adopted: 2024-02-20'),
      expect: [
        'policies/privacy.md:2 The policy “What we know about you” was last read on 20 February 2024, and was to be read again by 20 February 2025.',
      ],
    },
    {
      name: 'its own time',
      files: page('adopted: 2023-02-20\nlast_reviewed: 2025-02-20\nreview_every: 2 years'),
      expect: [],
    },
    { name: 'one that is retired', files: page('adopted: 2020-02-20\nstatus: retired'), expect: [] },
    {
      name: 'rows of a table',
      files: {
        'policies.md':
          '# Politiques\n\n| Règle | En bref | Adoptée le |\n|---|---|---|\n| Voyages | Le train d’abord | 2024-09-01 |\n',
      },
      expect: [
        'policies.md:5 The policy “Voyages” was last read on 1 September 2024, and was to be read again by 1 September 2025.',
      ],
    },
    { name: 'no date at all', files: page('owner: Coordinators'), expect: [] },
  ],

  subjects: ({ community }) =>
    community.policy.entries.filter(
      (policy) =>
        policy.status !== 'retired' &&
        policy.status !== 'draft' &&
        !policy.isPrivate('last_reviewed') &&
        (policy.last_reviewed ?? policy.adopted) !== undefined,
    ),

  inspect: (policy, { settings, now }) => {
    const field = policy.last_reviewed === undefined ? 'adopted' : 'last_reviewed'
    const read = policy[field] ?? now
    const due = addPeriod(read, policy.review_every ?? settings.clocks.review)
    return due < now
      ? [{ about: policy.about('last_reviewed'), place: policy.at(field), values: { policy: policy.label, read, due } }]
      : []
  },
})
