// The words of the community as a schema.org DefinedTermSet.
import glossaryKind from '../../kinds/glossary.ts'
import { type Building, standing } from '../building.ts'
import { urlOf } from '../data/url.ts'
import { publicEntries } from '../public.ts'
import { toldBy, written } from './told.ts'

/** Returns the terms with their definitions; nothing where no glossary stands. */
export function termSet(building: Building): object | undefined {
  const { community, addresses, entryAddress } = building
  const glossary = standing(building, 'glossary')
  const address = glossary && addresses.of(glossary.path)
  if (!glossary || address === undefined) return undefined
  const set = urlOf(address, building)
  const terms = publicEntries(community.glossary.entries, community).flatMap((entry) => {
    const told = toldBy(entry, glossaryKind.fields.entries.fields, community)
    const name = told('term')
    if (name === undefined) return []
    const at = entryAddress(entry)
    return [
      written({
        '@type': 'DefinedTerm',
        '@id': at === undefined ? undefined : urlOf(at, building),
        name,
        description: told('definition'),
        alternateName: told('synonyms'),
        inDefinedTermSet: set,
      }),
    ]
  })
  return terms.length === 0
    ? undefined
    : written({
        '@type': 'DefinedTermSet',
        '@id': set,
        name: building.publishing.words(glossary.label),
        url: set,
        hasDefinedTerm: terms,
      })
}
