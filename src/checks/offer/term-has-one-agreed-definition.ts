import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { type Meaning, type Term, termsOf } from '../subjects/terms.ts'

const glossary = (rows: string) => ({
  'community.yml': 'stage: active\n',
  'glossary.md': `# Glossary\n\n| Term | Definition | Whose it is | Domain | Status |\n|---|---|---|---|---|\n${rows}\n`,
})

export default defineCheck({
  id: 'term-has-one-agreed-definition',
  area: 'offer',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'No term has two agreed definitions for one field',
  says: 'The term {term} has {count:number|agreed definition|agreed definitions}{where:phrase}{domain:list}.',
  why: 'Agreed means that one of them counts; with two, everyone picks their own.',
  fix: 'Leave “agreed” with one of them and write “proposed” beside the others; or say for which field each one holds, in its column “Domain”.',
  phrases: { here: '', domain: ' for the field ' },
  minutes: 15,
  source: 'OSCARS competence centres: Glossary Task Force',
  examples: [
    {
      name: 'two meanings, one of them agreed',
      files: glossary(
        '| Dataset | One file | Stars | | agreed |\n| Dataset | A bundle of files | Rivers | | proposed |',
      ),
      expect: [],
    },
    {
      name: 'two that are agreed for one field',
      files: glossary(
        '| Dataset | One file | Stars | metadata | agreed |\n| Dataset | A bundle of files | Rivers | Metadata | agreed |',
      ),
      expect: ['glossary.md:6 The term “Dataset” has 2 agreed definitions for the field “metadata”.'],
    },
    {
      name: 'each cluster has agreed on its own',
      files: glossary('| Dataset | One file | Stars | | agreed |\n| Dataset | A bundle of files | Rivers | | agreed |'),
      expect: [],
    },
    {
      name: 'a list of bold words',
      files: {
        'community.yml': 'stage: active\n',
        'glossary.md':
          '# Glossary\n\n**Run**: an hour at the instrument.\nStatus: agreed\n\n**Run**: a job on the cluster.\nStatus: agreed\n',
      },
      expect: ['glossary.md:6 The term “Run” has 2 agreed definitions.'],
    },
  ],

  subjects: ({ community }) => termsOf(community).filter((term) => term.meanings.length > 1),

  inspect: (term) =>
    byField(term).flatMap(({ domain, meanings }) => {
      const [first, second] = meanings
      if (!first || !second) return []
      const values = {
        term: term.label,
        count: meanings.length,
        where: domain === undefined ? 'here' : 'domain',
        domain: domain === undefined ? [] : [domain],
      }
      return [{ about: second.about('status'), place: second.at(), also: first.at(), values }]
    }),
})

/** The agreed meanings by the field in which they hold; where none is named, by whose they are. */
function byField({ meanings }: Term): readonly { domain: string | undefined; meanings: readonly Meaning[] }[] {
  const fields = new Map<string, Meaning[]>()
  for (const meaning of meanings.filter(({ status }) => status === 'agreed')) {
    const field = plainName(meaning.domain ?? meaning.whose ?? '')
    fields.set(field, [...(fields.get(field) ?? []), meaning])
  }
  return [...fields.values()].map((same) => ({ domain: same[0]?.domain, meanings: same }))
}
