import { defineCheck } from '../check.ts'
import { documentPages, type LookedAt } from '../subjects/area-of-page.ts'

export default defineCheck({
  id: 'our-settings-can-be-used',
  area: (page: LookedAt) => page.area,
  severity: { planning: 'advice', launching: 'warning', active: 'error' },
  from: 'planning',
  since: 1,
  title: 'What community.yml asks of this report can be done',
  says: 'We cannot use what {setting} says in {page:path}, and go on without it.',
  why: 'You chose something, and this report does something else.',
  fix: 'Write a length of time as “18 months” and a list as “[drafts/]”. Under “not_for_us”, each note needs “check”, “because” and “until”.',
  minutes: 5,
  examples: [
    {
      name: 'settings that can be used',
      files: { 'community.yml': 'name: Open Science Lindenau\nclocks:\n  review: 18 months\nleave_out: [drafts/]\n' },
      expect: [],
    },
    {
      name: 'a length of time that is none',
      files: { 'community.yml': 'name: Open Science Lindenau\nclocks:\n  review: sometimes\n' },
      expect: ['community.yml:3 We cannot use what “clocks.review” says in community.yml, and go on without it.'],
    },
    {
      name: 'a note that is set aside without a reason',
      files: { 'community.yml': 'stage: active\nnot_for_us:\n  - check: page-has-owner\n    until: 2027-01-01\n' },
      expect: ['community.yml:3 We cannot use what “not_for_us” says in community.yml, and go on without it.'],
    },
    {
      name: 'a key that belongs to somebody else',
      files: { 'community.yml': 'name: Open Science Lindenau\nmascot: owl\n' },
      expect: [],
    },
  ],

  subjects: ({ community }) => documentPages(community).filter(({ kind }) => kind === 'community'),

  inspect: (subject, { settings }) =>
    settings.troubles
      .filter(({ place }) => place.path === subject.path)
      .map(({ key, place }) => ({
        about: subject.about({ field: key }),
        place,
        values: { setting: key, page: subject.path },
      })),
})
