import { defineCheck } from '../check.ts'

/** About 60 words are easy to remember; nobody is asked to count to 61. */
const manyWords = 80

const long = 'We want research that everyone can read, check and use again. '.repeat(8).trim()

export default defineCheck({
  id: 'vision-is-short',
  area: 'identity',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'The vision is short enough to remember',
  says: 'The vision in {page:path} has {count:number|word|words}.',
  why: 'A vision of about 60 words or fewer is one that members can tell others.',
  fix: 'Keep the one or two sentences that matter most here, and move the rest under the next heading.',
  minutes: 20,
  source: 'Foundational Community Building, session 4: short and succinct',
  examples: [
    { name: 'one sentence', files: { 'charter.md': '# Charter\n\n## Vision\n\nEvery thesis is open.\n' }, expect: [] },
    {
      name: 'a whole page',
      files: { 'charter.md': `# Charter\n\n## Vision\n\n${long}\n` },
      expect: ['charter.md:3 The vision in charter.md has 88 words.'],
    },
    {
      name: 'one heading for vision and mission, which needs more words',
      files: { 'charter.md': `# Charter\n\n## Vision and mission\n\n${long}\n` },
      expect: [],
    },
  ],

  subjects: ({ community: { charter } }) =>
    charter.has('vision') && charter.at('vision').line !== charter.at('mission').line ? [charter] : [],

  inspect: (charter) => {
    const count = (charter.vision ?? '').split(/\s+/).filter(Boolean).length
    return count > manyWords
      ? [{ about: charter.about('vision'), place: charter.at('vision'), values: { page: charter.path, count } }]
      : []
  },
})
