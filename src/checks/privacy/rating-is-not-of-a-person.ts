import { defineCheck } from '../check.ts'
import { isPublic } from '../subjects/in-public.ts'
import { ratedPeople } from '../subjects/rated-people.ts'

const map = (name: string, settings = 'ratings: public') =>
  `---\n${settings}\n---\n# Stakeholders\n\n| Contributor | Role | Power | Interest |\n|---|---|---|---|\n| ${name} | Gives rooms | high | low |\n`
const people =
  '# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n| Dana Vermeulen | Library | yes, 2026-01-12 |\n'

export default defineCheck({
  id: 'rating-is-not-of-a-person',
  area: 'participation',
  severity: 'stop',
  from: 'always',
  since: 1,
  title: 'Nobody is rated by name',
  says: '{page:path} rates a named person, and anyone can read it.',
  exposes: 'A rating of a named person',
  why: 'Being called weak or uninterested in public hurts, and deleting it later does not take it out of older versions.',
  fix: 'Rate the group or organisation instead, or keep the ratings elsewhere and write “Rated elsewhere on 2026-03-18, reviewed by the coordinator”. Then ask whoever looks after the repository to take it out of older versions.',
  minutes: 15,
  source: 'Foundational Community Building, session 2',
  examples: [
    { name: 'an organisation', files: { 'stakeholders.md': map('University library') }, expect: [] },
    {
      name: 'somebody who is listed among the people',
      files: { 'stakeholders.md': map('Dana Vermeulen'), 'people.md': people },
      expect: ['stakeholders.md:8 stakeholders.md rates a named person, and anyone can read it.'],
    },
    {
      name: 'somebody with a title',
      files: { 'stakeholders.md': map('Prof. Amira Haddad') },
      expect: ['stakeholders.md:8 stakeholders.md rates a named person, and anyone can read it.'],
    },
    {
      name: 'a person without a rating',
      files: {
        'stakeholders.md':
          '# Stakeholders\n\n| Contributor | Role |\n|---|---|\n| Prof. Amira Haddad | Gives rooms |\n',
      },
      expect: [],
    },
  ],

  subjects: (context) => (isPublic(context) ? ratedPeople(context.community) : []),

  inspect: ({ entry, number }) => [
    {
      about: { path: entry.path, kind: entry.kind, entry: String(number) },
      place: entry.at(),
      values: { page: entry.path },
    },
  ],
})
