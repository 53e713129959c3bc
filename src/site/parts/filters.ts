// A form that narrows a list by words and by what can be chosen; it appears where the browser runs scripts.
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { AnyCollection, AnyEntry, AnyField } from '../../kinds/kind.ts'
import { labelOf } from '../../kinds/names.ts'
import type { Building } from '../building.ts'
import { searchWords } from '../words/search.ts'

/** A field by whose values a list can be narrowed: the values of each entry, and the words for them. */
export interface Facet {
  readonly name: string
  readonly label: string
  readonly words: ReadonlyMap<string, string>
  readonly of: (entry: AnyEntry) => readonly string[]
}

/** A form with more than so many fields is no help. */
const mostFacets = 4

/** Returns the fields with a closed list of values, of which at least two are in use. */
export function facetsOf(
  collection: AnyCollection,
  entries: readonly AnyEntry[],
  building: Building,
): readonly Facet[] {
  return Object.entries(collection.fields as Readonly<Record<string, AnyField>>)
    .flatMap(([name, { names, of }]): readonly Facet[] => {
      const { choices } = of
      if (choices === undefined && of.type !== 'language') return []
      const values = (entry: AnyEntry) => (building.shows(entry, name) ? [entry[name] ?? []].flat().map(String) : [])
      const used = new Set(entries.flatMap(values))
      if (used.size < 2) return []
      const wordFor = (value: string) =>
        choices?.[value] ? labelOf(choices[value], building.language) : building.languageName(value)
      const words = new Map([...used].toSorted().map((value) => [value, wordFor(value)] as const))
      return [{ name, label: labelOf(names, building.language), words, of: values }]
    })
    .slice(0, mostFacets)
}

/** Returns the form for the list with this id. */
export function filterForm(list: string, facets: readonly Facet[], { say }: Building): Element {
  return h('form.filters', { dataFilters: list, hidden: true }, [
    h('p', [
      h('label', { htmlFor: `${list}-q` }, say(searchWords.narrow)),
      h('input', { type: 'search', id: `${list}-q`, name: 'q', autoComplete: 'off' }),
    ]),
    ...facets.map(({ name, label, words }) =>
      h('p', [
        h('label', { htmlFor: `${list}-${name}` }, label),
        h('select', { id: `${list}-${name}`, name: name.replaceAll('_', '-') }, [
          h('option', { value: '' }, say(searchWords.any)),
          ...[...words].map(([value, word]) => h('option', { value }, word)),
        ]),
      ]),
    ),
    h('button', { type: 'submit' }, say(searchWords.go)),
    h('output', { dataSays: say(searchWords.shown, { shown: '{shown}', all: '{all}' }) }),
  ])
}
