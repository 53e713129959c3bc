import { saidYes } from '../../community/nameable.ts'
import { defineCheck } from '../check.ts'

const charter = (rows: string) =>
  `# Charter\n\n## Signed by\n\n| Name | For | Signed on | May we name you? |\n|---|---|---|---|\n${rows}`

export default defineCheck({
  id: 'signatory-agreed-to-be-named',
  area: 'identity',
  severity: 'warning',
  from: 'always',
  since: 1,
  title: 'Everyone who is named under the charter said yes to it',
  says: 'Somebody is named among those who signed, in line {line:number}, without a yes in “May we name you?”.',
  why: 'To agree to a charter is one thing; to stand on a public page with one’s name is another, and it lasts.',
  fix: 'Ask the person and write “yes” and the date in that column, or put the name of the group in its place.',
  minutes: 5,
  principles: ['respect-for-diversity'],
  source: 'OSC-NL Toolkit, community statement; our own rule that consent is asked',
  examples: [
    {
      name: 'somebody who said yes, and a group',
      files: {
        'charter.md': charter(
          '| Amira Haddou | University Library | 2026-01-12 | yes, 2026-01-12 |\n| | Institute of Physics | 2026-01-12 | |\n',
        ),
      },
      expect: [],
    },
    {
      name: 'somebody who was not asked',
      files: { 'charter.md': charter('| Jonas Weber | Institute of Physics | 2026-01-12 | |\n') },
      expect: [
        'charter.md:7 Somebody is named among those who signed, in line 7, without a yes in “May we name you?”.',
      ],
    },
    {
      name: 'somebody who said yes on the page of people',
      files: {
        'people.md': '# People\n\n| Name | May we list you? |\n|---|---|\n| Amira Haddou | yes, 2026-01-12 |\n',
        'charter.md': '# Charta\n\n## Unterzeichnet von\n\n- Amira Haddou\n',
      },
      expect: [],
    },
  ],

  // In a private repository a list without consents is the community's own business.
  subjects: ({ community, visibility }) =>
    visibility === 'private' ? [] : community.charter.signatories.filter((signatory) => signatory.has('name')),

  inspect: (signatory, { community }) => {
    const agreed =
      saidYes(signatory, community) ||
      community.people.entries.some((person) => person.name === signatory.name && saidYes(person, community))
    return agreed
      ? []
      : [
          {
            about: signatory.about('consent'),
            place: signatory.at(),
            values: { line: signatory.at().line },
          },
        ]
  },
})
