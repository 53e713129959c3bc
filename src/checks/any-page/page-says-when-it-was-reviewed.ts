import { kindNamed } from '../../kinds/every-kind.ts'
import type { AnyDocument } from '../../kinds/kind.ts'
import { defineCheck } from '../check.ts'
import { ownPageDocuments, settingsWereRead } from '../subjects/page-of-document.ts'

const active = { 'community.yml': 'stage: active\n' }

export default defineCheck({
  id: 'page-says-when-it-was-reviewed',
  area: (document: AnyDocument) => document.area,
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Every page says when it was last reviewed',
  says: '{page:path} does not say when somebody last read it and found it true.',
  why: 'A reader cannot tell whether it still holds, and nobody is reminded.',
  fix: 'Read it, then add “last_reviewed: 2026-03-18” with today’s date to the settings at the top of the page, between two lines of ---.',
  minutes: 10,
  source: 'CHAOSS DEI statement',
  examples: [
    {
      name: 'a page that says it',
      files: {
        ...active,
        'roadmap.md': '---\nlast_reviewed: 2026-01-12\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors.\n',
      },
      expect: [],
    },
    {
      name: 'a page that does not',
      files: { ...active, 'roadmap.md': '# Roadmap\n\n## Next steps\n\nWe open the doors.\n' },
      expect: ['roadmap.md:1 roadmap.md does not say when somebody last read it and found it true.'],
    },
    {
      name: 'a community that is starting is not asked',
      files: { 'roadmap.md': '# Roadmap\n\n## Next steps\n\nWe open the doors.\n' },
      expect: [],
    },
    {
      name: 'a section of another page is reviewed with it',
      files: {
        ...active,
        'charter.md':
          '---\nlast_reviewed: 2026-01-12\n---\n# Charter\n\n## Roadmap\n\n### Next steps\n\nWe open the doors.\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    ownPageDocuments(community).filter(
      (document) => kindNamed(document.kind)?.reviewMonths !== undefined && settingsWereRead(document, community),
    ),

  inspect: (document) =>
    document.has('last_reviewed')
      ? []
      : [{ about: document.about('last_reviewed'), place: document.at(), values: { page: document.path } }],
})
