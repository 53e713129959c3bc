import { defineCheck } from '../check.ts'

const code = (credit: string) => `# Code of conduct\n\n## Scope\n\nEverywhere.\n\n## Attribution\n\n${credit}\n`

export default defineCheck({
  id: 'code-of-conduct-version-is-current',
  area: 'safety',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'The code of conduct builds on a version that says how harm is repaired',
  says: '{page} uses version 1.4 of the Contributor Covenant.',
  why: 'Version 1.4 of 2016 names no steps after a report; 2.1 has four, and 3.0 also says how harm is repaired.',
  fix: 'Read https://www.contributor-covenant.org/version/3/0/ at your next yearly look at this page, and decide together whether to change.',
  minutes: 60,
  source: 'Contributor Covenant 3.0',
  examples: [
    {
      name: 'version 1.4',
      files: {
        'community.yml': 'stage: active\n',
        'CODE_OF_CONDUCT.md': code(
          'This text is adapted from the [Contributor Covenant](https://www.contributor-covenant.org), version 1.4.',
        ),
      },
      expect: ['CODE_OF_CONDUCT.md:9 CODE_OF_CONDUCT.md uses version 1.4 of the Contributor Covenant.'],
    },
    {
      name: 'version 2.1',
      files: {
        'community.yml': 'stage: active\n',
        'CODE_OF_CONDUCT.md': code('Adapted from the Contributor Covenant, version 2.1.'),
      },
      expect: [],
    },
    {
      name: 'a text of one’s own',
      files: { 'community.yml': 'stage: active\n', 'CODE_OF_CONDUCT.md': code('Written by us.') },
      expect: [],
    },
    {
      name: 'version 1.4 named as what it is not based on',
      files: {
        'community.yml': 'stage: active\n',
        'CODE_OF_CONDUCT.md': `---\nbased_on: contributor-covenant-3.0\n---\n\n${code('Until 2025 we used the Contributor Covenant, version 1.4.')}`,
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => {
    const code = community.code_of_conduct
    return code.stands && code.based_on?.startsWith('contributor-covenant') ? [code] : []
  },

  inspect: (code) =>
    code.based_on === 'contributor-covenant-1.4'
      ? [{ about: code.about('based_on'), place: code.at('based_on'), values: { page: code.path } }]
      : [],
})
