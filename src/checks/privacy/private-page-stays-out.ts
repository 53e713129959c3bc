import { defineCheck } from '../check.ts'
import { everyPage, type LookedAt } from '../subjects/area-of-page.ts'
import { isPublic, stopInOwnPages } from '../subjects/in-public.ts'

const page = (visibility: string) =>
  `---\nvisibility: ${visibility}\n---\n# Roadmap\n\n## Next steps\n\nWe talk with the new dean.\n`

export default defineCheck({
  id: 'private-page-stays-out',
  area: (page: LookedAt) => page.area,
  severity: stopInOwnPages,
  from: 'always',
  since: 1,
  title: 'Private pages stay out of a repository that anyone can read',
  says: '{page:path} is marked as private, and anyone can read it.',
  exposes: 'A page that is marked as private',
  why: 'Marking a page as private does not hide it here, and older versions can be read too.',
  fix: 'If anyone may read it, delete the line “visibility: private”. If not, move it to a place that only those who need it can open, and ask whoever looks after the repository to take it out of older versions.',
  minutes: 20,
  examples: [
    { name: 'a public page', files: { 'roadmap.md': page('public') }, expect: [] },
    {
      name: 'a private page',
      files: { 'roadmap.md': page('private') },
      expect: ['roadmap.md:2 roadmap.md is marked as private, and anyone can read it.'],
    },
    {
      name: 'a page that speaks of private things',
      files: { 'roadmap.md': '# Roadmap\n\n## Next steps\n\nVisibility: private talks stay private.\n' },
      expect: [],
    },
  ],

  subjects: (context) =>
    isPublic(context)
      ? everyPage(context.community).filter(({ path }) => context.community.privatePages.has(path))
      : [],

  inspect: (subject) => [
    {
      about: subject.about({ field: 'visibility' }),
      place: subject.at(subject.page.settings.settings.get('visibility') ?? { line: 1, column: 1 }),
      values: { page: subject.path },
    },
  ],
})
