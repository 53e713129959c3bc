import { defineCheck } from '../check.ts'
import { isPublic } from '../subjects/in-public.ts'
import { hasPrivacyNotice } from '../subjects/privacy-notice.ts'

const people = (more = '') =>
  `# People\n\n| Name | May we list you? |\n|---|---|\n| Dana Vermeulen | yes, 2026-01-12 |\n${more}`
const active = { 'community.yml': 'stage: active\n' }

export default defineCheck({
  id: 'listed-people-can-read-what-is-kept',
  area: 'people',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'Where people are listed, they can read what is kept about them and how to take it back',
  says: '{page:path} lists people, and nothing tells them what is kept about them, or how to be taken off.',
  why: 'A yes is only free when it is easy to say no later.',
  fix: 'Add a heading “What we keep about you” to {page:path} with three lines: what is shown and to whom, for how long, and whom to write to. If your institution has a privacy notice, link to it.',
  minutes: 15,
  principles: ['accountability', 'transparency'],
  source: 'General Data Protection Regulation, article 13',
  examples: [
    {
      name: 'a page of its own',
      files: {
        ...active,
        'people.md': people(),
        'policies/privacy.md': '# What we know about you\n\nVery little, and you can take it back.\n',
      },
      expect: [],
    },
    {
      name: 'a sentence on the page about people',
      files: { ...active, 'people.md': people('\nTo be taken off this page, write to hello@lindenau.example.\n') },
      expect: [],
    },
    {
      name: 'a heading in a French charter, and a link to the notice of an institution',
      files: {
        ...active,
        'people.md': people(),
        'charter.md': '# Charte\n\n## Protection des données\n\nNous gardons votre nom tant que vous le voulez.\n',
        'README.md': '# Lindenau\n\n[Privacy policy of the university](https://lindenau.example/dp)\n',
      },
      expect: [],
    },
    {
      name: 'nothing, and a code of conduct that speaks of the privacy of reports',
      files: {
        ...active,
        'people.md': people(),
        'CODE_OF_CONDUCT.md': '# Code of conduct\n\n## Privacy\n\nOnly two people read reports.\n',
      },
      expect: [
        'people.md:1 people.md lists people, and nothing tells them what is kept about them, or how to be taken off.',
      ],
    },
    {
      name: 'nobody is listed',
      files: { ...active, 'people.md': '# People\n\nAsk us who is here.\n' },
      expect: [],
    },
  ],

  subjects: (context) => {
    const { people } = context.community
    return isPublic(context) && people.entries.length > 0 ? [people] : []
  },

  inspect: (people, { community }) =>
    hasPrivacyNotice(community) ? [] : [{ about: people.about(), place: people.at(), values: { page: people.path } }],
})
