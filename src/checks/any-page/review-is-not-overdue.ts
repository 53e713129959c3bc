import type { AnyDocument } from '../../kinds/kind.ts'
import { defineCheck } from '../check.ts'
import { reviewDay } from '../subjects/due-days.ts'

const roadmap = (settings: string) => ({
  'roadmap.md': `---\n${settings}\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors in autumn.\n`,
})

export default defineCheck({
  id: 'review-is-not-overdue',
  area: (document: AnyDocument) => document.area,
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Every page was read again when it was due',
  says: '{page:path} was last reviewed on {reviewed:date}, and was to be read again by {due:date}.',
  why: 'A page that nobody has looked at for long is believed, true or not.',
  fix: 'Read it again and correct what has changed; then set “last_reviewed” to today, even if nothing else changes.',
  minutes: 15,
  source: 'CHAOSS DEI statement; Foundational Community Building, mid-year and annual review',
  examples: [
    { name: 'reviewed in time', files: roadmap('last_reviewed: 2026-01-12'), expect: [] },
    {
      name: 'longer ago than the page itself says',
      files: roadmap('last_reviewed: 2025-10-01\nreview_every: 3 months'),
      expect: [
        'roadmap.md:2 roadmap.md was last reviewed on 1 October 2025, and was to be read again by 1 January 2026.',
      ],
    },
    {
      name: 'longer ago than plans may wait',
      files: roadmap('last_reviewed: 2025-08-01'),
      expect: [
        'roadmap.md:2 roadmap.md was last reviewed on 1 August 2025, and was to be read again by 1 February 2026.',
      ],
    },
    {
      name: 'the community has chosen a longer time for plans',
      files: { 'community.yml': 'clocks:\n  plan_review: 12 months\n', ...roadmap('last_reviewed: 2025-08-01') },
      expect: [],
    },
    {
      name: 'a page that does not say when it was reviewed',
      files: { 'roadmap.md': '# Roadmap\n\n## Next steps\n\nWe open the doors in autumn.\n' },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.documents.filter(
      (document) => document.stands && document.last_reviewed !== undefined && !document.isPrivate('last_reviewed'),
    ),

  inspect: (document, { settings, now }) => {
    const reviewed = document.last_reviewed as string
    const due = reviewDay(document, settings.clocks)
    return due !== undefined && due < now
      ? [
          {
            about: document.about('last_reviewed'),
            place: document.at('last_reviewed'),
            values: { page: document.path, reviewed, due },
          },
        ]
      : []
  },
})
