import { saidYes } from '../../community/nameable.ts'
import { defineCheck } from '../check.ts'
import { aboutPerson } from '../subjects/listed-people.ts'

const people = (rows: string) => `# People\n\n| Name | Works at | May we list you? |\n|---|---|---|\n${rows}\n`

export default defineCheck({
  id: 'person-agreed-to-be-listed',
  area: 'people',
  severity: 'stop',
  from: 'always',
  since: 1,
  title: 'Everyone who is listed said yes to it',
  says: 'Somebody is listed in line {line:number} without a yes in “May we list you?”.',
  exposes: 'The name of somebody who had not said yes',
  why: 'This page can be read by anyone, for ever: what was once published stays in older versions and in copies.',
  fix: 'Take the line out. Ask the person; if they say yes, add it again with “yes” and the date, for example “yes, 2026-01-12”.',
  minutes: 10,
  principles: ['respect-for-diversity', 'accountability'],
  source: 'cncf/gitdm#39, root-project/root#3543',
  examples: [
    {
      name: 'somebody who said yes',
      files: { 'people.md': people('| Amira Haddou | University Library | yes, 2026-01-12 |') },
      expect: [],
    },
    {
      name: 'somebody who was not asked',
      files: {
        'people.md': people(
          '| Amira Haddou | University Library | yes, 2026-01-12 |\n| Jonas Weber | Institute of Physics | |',
        ),
      },
      expect: ['people.md:6 Somebody is listed in line 6 without a yes in “May we list you?”.'],
    },
    {
      name: 'somebody who said no',
      files: { 'people.md': people('| Jonas Weber | Institute of Physics | no |') },
      expect: ['people.md:5 Somebody is listed in line 5 without a yes in “May we list you?”.'],
    },
    {
      name: 'oui, ja, sí and sì are yes',
      files: {
        'people.md': people('| Amira | | oui |\n| Jonas | | ja, 2026-01-12 |\n| Inés | | sí |\n| Luca | | sì |'),
      },
      expect: [],
    },
    {
      name: 'a yes with a date, under a heading of one’s own',
      files: {
        'people.md':
          '# People\n\n| Name | Works at | Asked and agreed |\n|---|---|---|\n| Amira | Library | yes, 2026-01-12 |\n',
      },
      expect: [],
    },
    {
      name: 'an example row is nobody',
      files: { 'people.md': people('| Example: Amira Haddou | University Library | |') },
      expect: [],
    },
  ],

  // In a private repository a list without consents is the community's own business.
  subjects: ({ community, visibility }) =>
    visibility === 'private' ? [] : community.people.entries.filter((person) => person.has('name')),

  inspect: (person, { community }) =>
    saidYes(person, community)
      ? []
      : [
          {
            about: aboutPerson(person, { community, field: 'consent' }),
            place: person.at(),
            values: { line: person.at().line },
          },
        ],
})
