// The terms of the glossary: a word with all that it means here.
import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'

export type Meaning = Community['glossary']['entries'][number]

/** A word with its meanings, as many as the glossary gives. */
export interface Term {
  /** The word as `plainName` gives it. */
  readonly name: string
  readonly label: string
  readonly meanings: readonly Meaning[]
}

const known = new WeakMap<Community, readonly Term[]>()

/** Returns the terms of the glossary in reading order; words that are no longer used are left out. */
export function termsOf(community: Community): readonly Term[] {
  let terms = known.get(community)
  if (!terms) {
    const byName = new Map<string, Meaning[]>()
    for (const meaning of community.glossary.entries) {
      const name = plainName(meaning.term ?? '')
      if (name === '' || meaning.status === 'deprecated') continue
      byName.set(name, [...(byName.get(name) ?? []), meaning])
    }
    terms = [...byName].map(([name, meanings]) => ({ name, label: meanings[0]?.term ?? name, meanings }))
    known.set(community, terms)
  }
  return terms
}
