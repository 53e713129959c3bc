import { defineCheck } from '../check.ts'

/** The share of words in common from which two texts say the same. */
const alike = 0.8

export default defineCheck({
  id: 'vision-and-mission-differ',
  area: 'identity',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'Vision and mission say different things',
  says: 'Vision and mission in {page:path} say the same thing.',
  why: 'The vision is the future that you want; the mission is what you do now. Readers need both.',
  fix: 'Keep the one that fits. Write the other in one sentence: what will be different one day, or what you do this year.',
  minutes: 15,
  source: 'Foundational Community Building, session 4',
  examples: [
    {
      name: 'two different sentences',
      files: {
        'charter.md':
          '# Charter\n\n## Vision\n\nEvery thesis here is open.\n\n## Mission\n\nWe train and advise doctoral researchers.\n',
      },
      expect: [],
    },
    {
      name: 'the same sentence twice',
      files: {
        'charter.md':
          '# Charter\n\n## Vision\n\nWe support researchers who work in the open.\n\n## Mission\n\nWe support all researchers who work in the open.\n',
      },
      expect: ['charter.md:7 Vision and mission in charter.md say the same thing.'],
    },
    {
      name: 'the same sentence twice, in French',
      files: {
        'charter.md':
          '# Charte\n\n## Notre vision\n\nUne recherche ouverte à toutes et à tous.\n\n## Notre mission\n\nUne recherche ouverte à toutes et tous.\n',
      },
      expect: ['charter.md:7 Vision and mission in charter.md say the same thing.'],
    },
    {
      name: 'one heading for both',
      files: {
        'charter.md': '# Charter\n\n## Vision and mission\n\nEvery thesis is open; we train those who write them.\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community: { charter } }) =>
    charter.has('vision') && charter.has('mission') && charter.at('vision').line !== charter.at('mission').line
      ? [charter]
      : [],

  inspect: (charter) =>
    share(wordsOf(charter.vision ?? ''), wordsOf(charter.mission ?? '')) >= alike
      ? [
          {
            about: charter.about('mission'),
            place: charter.at('mission'),
            also: charter.at('vision'),
            values: { page: charter.path },
          },
        ]
      : [],
})

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length
  return common / Math.max(1, one.size + other.size - common)
}
