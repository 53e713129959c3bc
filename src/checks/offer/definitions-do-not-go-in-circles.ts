import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { type Term, termsOf } from '../subjects/terms.ts'

const glossary = (rows: string) => ({
  'glossary.md': `# Glossary\n\n| Term | Definition |\n|---|---|\n${rows}\n`,
})

export default defineCheck({
  id: 'definitions-do-not-go-in-circles',
  area: 'offer',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'No definitions lead only to each other',
  says: 'The definitions of {terms:list} say little more than each other’s names.',
  why: 'A reader who knows none of these words ends where they began.',
  fix: 'Explain one of them in words that are no terms of this page; the others may lead to it.',
  minutes: 10,
  source: 'OSCARS competence centres: Glossary Task Force',
  examples: [
    {
      name: 'one term leads to another, which is explained',
      files: glossary(
        '| CCC | See competence centre |\n| Competence centre | People from several institutes who help researchers to share data |',
      ),
      expect: [],
    },
    {
      name: 'two terms that lead to each other',
      files: glossary(
        '| CCC | A competence centre |\n| Competence centre | See CCC |\n| Cluster | Institutes of one field |',
      ),
      expect: [
        'glossary.md:5 The definitions of “CCC” and “Competence centre” say little more than each other’s names.',
      ],
    },
    {
      name: 'terms that use each other and say something of their own',
      files: glossary(
        '| Dataset | Data that were collected for one question and are described together |\n| Data | Everything that was measured, said or seen; usually kept in a dataset |',
      ),
      expect: [],
    },
    {
      name: 'in German, around three corners',
      files: {
        'glossary.md':
          '# Glossar\n\n- **Zentrum**: siehe Stelle\n- **Stelle**: eine Anlaufstelle\n- **Anlaufstelle**: das Zentrum\n',
      },
      expect: [
        'glossary.md:3 The definitions of “Zentrum”, “Stelle” and “Anlaufstelle” say little more than each other’s names.',
      ],
    },
  ],

  subjects: ({ community }) => (community.glossary.stands ? [termsOf(community)] : []),

  inspect: (terms) =>
    circlesIn(terms).flatMap((circle) => {
      const [first, second] = circle.map((term) => term.meanings[0])
      if (!first || !second) return []
      const values = { terms: circle.map((term) => term.label) }
      return [{ about: first.about('definition'), place: first.at(), also: second.at(), values }]
    }),
})

/** Beside the names of other terms so few words of its own say nothing. */
const fewWords = 2

const small = new Set(
  'a an and any are as at be by for from in into is it its of on one or our same see so that the their this to used we which who with also another term word voir aussi un une le la les l de du des d et ou est c ce qui que pour dans siehe auch ein eine einer eines der die das den dem und oder ist für von im in zu wie véase también uno una el los las y o es para en del vedi anche il lo gli i e è per nel della di'.split(
    ' ',
  ),
)

/** Returns the circles of terms whose definitions hold little but the names of the next. */
function circlesIn(terms: readonly Term[]): readonly (readonly Term[])[] {
  const byName = new Map(terms.map((term) => [term.name, term]))
  const next = new Map(terms.map((term) => [term, emptyFor(term, byName)]))
  const found: Term[][] = []
  const told = new Set<Term>()
  for (const start of terms) {
    const path: Term[] = []
    let at: Term | undefined = start
    while (at && !path.includes(at)) {
      path.push(at)
      at = next.get(at)
    }
    const circle: Term[] = at ? path.slice(path.indexOf(at)) : []
    if (circle.length > 1 && !circle.some((term) => told.has(term))) found.push(circle)
    for (const term of circle) told.add(term)
  }
  return found
}

/** Names of more words than this are not looked for in a definition, nor names in a longer definition. */
const longestName = 6
const longestDefinition = 200

/** Returns the term to which the definitions of `term` only send a reader on. */
function emptyFor(term: Term, byName: ReadonlyMap<string, Term>): Term | undefined {
  const ownName = term.name.split(' ')
  let to: Term | undefined
  for (const { definition = '' } of term.meanings) {
    if (definition.length > longestDefinition) return undefined
    const words = plainName(definition).split(' ')
    let own = 0
    for (let at = 0; at < words.length; ) {
      const found = termAt(words, at, byName)
      if (found && found.term !== term) to ??= found.term
      else if (!small.has(words[at] ?? '') && !ownName.includes(words[at] ?? '')) own += 1
      at += found?.length ?? 1
    }
    if (to === undefined || own > fewWords) return undefined
  }
  return to
}

function termAt(words: readonly string[], at: number, byName: ReadonlyMap<string, Term>) {
  for (let length = longestName; length > 0; length -= 1) {
    const term = at + length <= words.length ? byName.get(words.slice(at, at + length).join(' ')) : undefined
    if (term) return { term, length }
  }
  return undefined
}
