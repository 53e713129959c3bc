import { defineCheck } from '../check.ts'
import { termsOf } from '../subjects/terms.ts'

const glossary = (rows: string) => ({
  'community.yml': 'stage: active\n',
  'glossary.md': `# Glossary\n\n| Term | Definition | Whose it is | Domain |\n|---|---|---|---|\n${rows}\n`,
})

export default defineCheck({
  id: 'each-definition-says-whose-it-is',
  area: 'offer',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Where a term has several definitions, each says whose it is',
  says: 'The term {term} has {count:number|definition|definitions} here, and this one does not say whose it is.',
  why: 'Several meanings side by side are welcome; a reader has to know which one is meant by whom.',
  fix: 'Write the group or cluster in its column “Whose it is”, or keep only one of them.',
  minutes: 5,
  source: 'OSCARS competence centres: the clusters differ, and so do their words',
  examples: [
    {
      name: 'two definitions, each with its cluster',
      files: glossary('| Dataset | One file | Stars | |\n| Dataset | A bundle of files | Rivers | |'),
      expect: [],
    },
    {
      name: 'two definitions, one of which belongs to nobody',
      files: glossary('| Dataset | One file | Stars | |\n| dataset | A bundle of files | | |'),
      expect: ['glossary.md:6 The term “Dataset” has 2 definitions here, and this one does not say whose it is.'],
    },
    {
      name: 'columns side by side, one for each cluster',
      files: {
        'community.yml': 'stage: active\n',
        'glossary.md':
          '# Glossary\n\n| Term | Stars | Rivers |\n|---|---|---|\n| Dataset | All frames of one night | All readings of one gauge |\n',
      },
      expect: [],
    },
    {
      name: 'two fields of one word',
      files: glossary('| Run | An hour at the instrument | | beamtime |\n| Run | A job on the cluster | | computing |'),
      expect: [],
    },
    { name: 'one definition', files: glossary('| Dataset | One file | | |'), expect: [] },
  ],

  subjects: ({ community }) => termsOf(community).filter((term) => term.meanings.length > 1),

  inspect: (term) =>
    term.meanings
      .filter((meaning) => meaning.whose === undefined && meaning.domain === undefined)
      .map((meaning) => ({
        about: meaning.about('whose'),
        place: meaning.at(),
        values: { term: term.label, count: term.meanings.length },
      })),
})
