// `data/*.csv`: each list of entries as a table for spreadsheets, with its public fields.
import { kindNamed } from '../../kinds/every-kind.ts'
import { csv } from '../../words/writers/csv.ts'
import { type CommunityData, collectionsOf, communityData } from './community-data.ts'
import { defineData } from './data-file.ts'

type Entries = CommunityData['documents'][number]['entries'][string]

export default defineData({
  files: (building, pages) =>
    new Map(
      communityData(building, pages).documents.flatMap(({ kind, entries }) =>
        Object.entries(entries).map(
          ([name, list]) =>
            [`data/${kind}${name === 'entries' ? '' : `-${name}`}.csv`, table(kind, name, list)] as const,
        ),
      ),
    ),
})

/** The columns are the fields that somebody wrote, in the order of the kind. */
function table(kind: string, collection: string, entries: Entries): string {
  const known = kindNamed(kind)
  const part = known && collectionsOf(known).find(([name]) => name === collection)?.[1]
  const used = Object.keys(part?.fields ?? {}).filter((field) => entries.some(({ fields }) => field in fields))
  const rows = entries.map(({ name, fields }) => [name, ...used.map((field) => words(fields[field]))])
  return csv([['name', ...used.map((field) => (field === 'name' ? 'written_name' : field))], ...rows])
}

function words(value: Entries[number]['fields'][string] | undefined): string {
  return value === undefined ? '' : Array.isArray(value) ? value.join('; ') : String(value)
}
