import { defineCheck } from '../check.ts'
import { type ShortForm, unexplainedShortForms } from '../subjects/short-forms.ts'

const community = (more: Readonly<Record<string, string>>, terms = '| FAIR | Findable, accessible | |') => ({
  'community.yml': 'name: Open Science Community Lindenau\nstage: active\n',
  'glossary.md': `# Glossary\n\n| Term | Definition | Synonyms |\n|---|---|---|\n${terms}\n`,
  ...more,
})

/** More of them are named once the first ones are explained. */
const most = 5

export default defineCheck({
  id: 'short-form-is-explained',
  area: 'offer',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Short forms that several pages use are explained somewhere',
  says: '{form} is used on {count:number|page|pages} and explained on none.',
  why: 'Those who know it do not see it any more, and those who are new do not like to ask.',
  fix: 'Add a row to your glossary with one sentence; or write it out once, with the short form in brackets.',
  minutes: 5,
  principles: ['respect-for-diversity'],
  source: 'OSCARS competence centres: Glossary Task Force',
  examples: [
    {
      name: 'a short form that the glossary explains, in the plural and as another name too',
      files: community(
        {
          'README.md': '# OSC Lindenau\n\nWe read DMPs with you, and CCCs help.\n',
          'charter.md': '# Charter\n\n## Vision\n\nEvery DMP is read twice by a CCC.\n',
        },
        '| DMP | A plan for data | |\n| Competence centre | People who help | CCC |',
      ),
      expect: [],
    },
    {
      name: 'a short form that nobody explains',
      files: community({
        'README.md': '# OSC Lindenau\n\nOur CLOCC helps you.\n',
        'charter.md': '# Charter\n\n## Vision\n\nEvery CLOCC is known.\n',
        'roadmap.md': '# Roadmap\n\n## Next steps\n\nThe CLOCCs meet in June.\n',
      }),
      expect: ['glossary.md:1 “CLOCC” is used on 3 pages and explained on none.'],
    },
    {
      name: 'written out once, as a name, after a link, or in a sentence',
      files: community({
        'README.md':
          '# OSC Lindenau\n\nWe ask the Data Stewards’ Office (DSO), [RDA](https://rda.example), the Weiden Institute of Technology and the QX team.\n\nA QX stands for a quick exchange.\n',
        'charter.md': '# Charter\n\n## Vision\n\nDSO, RDA, WIT and QX know each other.\n',
      }),
      expect: [],
    },
    {
      name: 'Roman numbers, licences, files, milestones, stressed words, code and what is shouted',
      files: community({
        'README.md':
          '# OUR WORK IN LINDENAU\n\nPart XIV is NOT under CC BY, see README.md, MS1, `XYZ` and the PDF.\n\nDo not be afraid.\n',
        'charter.md': '# Charter\n\n## Vision\n\nPart XIV of README.md, MS1, `XYZ`, NOT a PDF under CC BY.\n',
      }),
      expect: [],
    },
    {
      name: 'a community without a glossary is not asked',
      files: {
        'community.yml': 'stage: active\n',
        'README.md': '# OSC\n\nOur CLOCC helps you.\n',
        'charter.md': '# Charter\n\n## Vision\n\nEvery CLOCC is known.\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => (community.glossary.stands ? [unexplainedShortForms(community)] : []),

  inspect: (forms: readonly ShortForm[], { community: { glossary } }) =>
    forms.slice(0, most).map(({ form, places }) => ({
      about: { ...glossary.about(), entry: form },
      place: glossary.at(),
      ...(places[0] && { also: places[0] }),
      values: { form, count: places.length },
    })),
})
