import { defineCheck } from '../check.ts'
import { type Meaning, termsOf } from '../subjects/terms.ts'

const glossary = (rows: string, more = '') => ({
  'community.yml': 'stage: active\n',
  'glossary.md': `# Glossary\n\n| Term | Definition | Source | Whose it is |\n|---|---|---|---|\n${rows}\n${more}`,
})

export default defineCheck({
  id: 'term-has-source',
  area: 'offer',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Definitions say where they come from',
  says: 'Nothing says where {what:phrase}{terms:list} was taken from.',
  why: 'A reader can judge a definition better, and you find it again when its source changes.',
  fix: 'Add a link in its column “Source”; if you wrote it yourselves, write “ours” under “Whose it is”. One heading “Sources” for the whole page is enough too.',
  phrases: { all: 'any definition on this page', one: 'the definition of ' },
  minutes: 10,
  source: 'OSCARS competence centres: Glossary Task Force',
  examples: [
    {
      name: 'a link, a name, and whose it is',
      files: glossary(
        '| FAIR | Findable | [the paper](https://doi.org/10.5072/1) | |\n| Record | A document | ISO 15489 | |\n| Run | A job | | ours |',
      ),
      expect: [],
    },
    {
      name: 'one definition without',
      files: glossary('| FAIR | Findable | https://fair.example | |\n| Run | A job that waits in a queue | | |'),
      expect: ['glossary.md:6 Nothing says where the definition of “Run” was taken from.'],
    },
    {
      name: 'a whole page without',
      files: glossary('| FAIR | Found again by machines | | |\n| Run | A job that waits in a queue | | |'),
      expect: ['glossary.md:1 Nothing says where any definition on this page was taken from.'],
    },
    {
      name: 'one heading for the whole page',
      files: glossary(
        '| Run | A job that waits in a queue | | |',
        '\n## Sources\n\nThe handbook of the computing centre.\n',
      ),
      expect: [],
    },
    {
      name: 'a short form that is only written out',
      files: glossary('| FAIR | Findable | https://fair.example | |\n| DMP | Data management plan | | |'),
      expect: [],
    },
  ],

  subjects: ({ community }) => (termsOf(community).length > 0 ? [termsOf(community)] : []),

  inspect: (terms, { community: { glossary } }) => {
    const meanings = terms.flatMap((term) => term.meanings).filter((meaning) => meaning.has('definition'))
    const without = glossary.has('sources') ? [] : meanings.filter(isWithoutSource)
    if (without.length > 0 && !meanings.some((meaning) => meaning.has('source') || meaning.has('whose')))
      return [{ about: glossary.about('sources'), place: glossary.at(), values: { what: 'all', terms: [] } }]
    return without.map((meaning) => ({
      about: meaning.about('source'),
      place: meaning.at(),
      values: { what: 'one', terms: [meaning.label] },
    }))
  },
})

function isWithoutSource(meaning: Meaning): boolean {
  return !meaning.has('source') && !meaning.has('whose') && !isOnlyWrittenOut(meaning)
}

/** "DMP: data management plan" says what the letters stand for, and no more. */
function isOnlyWrittenOut({ term = '', definition = '' }: Meaning): boolean {
  return /^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(term) && definition.length < 100 && !/[.;:]\s/.test(definition)
}
