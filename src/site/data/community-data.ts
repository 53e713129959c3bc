// The community as data for programs: the public fields of every page, by kind, with a published schema.
import * as v from 'valibot'
import type { Community } from '../../community/build-community.ts'
import { everyKind } from '../../kinds/every-kind.ts'
import {
  type AnyCollection,
  type AnyDocument,
  type AnyEntry,
  type AnyField,
  type AnyKind,
  isCollection,
  type Recorded,
  type Shape,
} from '../../kinds/kind.ts'
import type { Building } from '../building.ts'
import type { SitePage } from '../page.ts'
import { publicEntries, publicKey, sayable } from '../public.ts'
import { type PublicValue, publicValue } from './public-value.ts'

/** The version of this format; it grows when a key changes its meaning or goes away. */
export const communityDataVersion = 1

const value = v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])
const fields = v.pipe(
  v.record(v.string(), value),
  v.description('The public fields that are written, by the names that the reference of the kinds gives them.'),
)

export const communityDataSchema = v.object({
  version: v.literal(communityDataVersion),
  name: v.string(),
  url: v.pipe(v.optional(v.string()), v.description('Where the web site of the community stands.')),
  language: v.pipe(v.string(), v.description('The language of the site’s own words, as a BCP 47 tag.')),
  pages: v.pipe(
    v.array(
      v.object({
        title: v.string(),
        address: v.pipe(v.string(), v.description('From the root of the site.')),
        source: v.pipe(v.optional(v.string()), v.description('The file that the page is made from.')),
        language: v.optional(v.string()),
      }),
    ),
    v.description('Every page of the site.'),
  ),
  documents: v.array(
    v.object({
      kind: v.string(),
      path: v.string(),
      address: v.optional(v.string()),
      fields,
      entries: v.record(
        v.pipe(v.string(), v.description('The collection, such as `milestones`.')),
        v.array(
          v.object({
            key: v.pipe(v.string(), v.description('Stays the same while the entry keeps its name or id.')),
            name: v.string(),
            address: v.optional(v.string()),
            fields,
          }),
        ),
      ),
    }),
  ),
})

export type CommunityData = v.InferOutput<typeof communityDataSchema>

const made = new WeakMap<readonly SitePage[], CommunityData>()

/** Returns the community as data; several files are made of it. */
export function communityData(building: Building, pages: readonly SitePage[]): CommunityData {
  const known = made.get(pages) ?? dataOf(building, pages)
  made.set(pages, known)
  return known
}

function dataOf(building: Building, pages: readonly SitePage[]): CommunityData {
  const { community, name, url, language } = building
  return {
    version: communityDataVersion,
    name,
    ...(url !== undefined && { url }),
    language,
    pages: pages.map((page) => ({
      title: page.title,
      address: page.address,
      ...(page.sources[0] !== undefined && { source: page.sources[0] }),
      ...(page.language !== undefined && { language: page.language }),
    })),
    documents: everyKind.flatMap((kind) => {
      const document = community.documents.find((one) => one.kind === kind.kind)
      return document?.stands && !community.privatePages.has(document.path)
        ? [documentData(kind, document, building)]
        : []
    }),
  }
}

type DocumentData = CommunityData['documents'][number]

function documentData(
  kind: AnyKind,
  document: AnyDocument,
  { community, addresses, entryAddress }: Building,
): DocumentData {
  const collections = collectionsOf(kind).map(([name, part]) => {
    const entries = publicEntries(document[name] as readonly AnyEntry[], community).flatMap((entry) => {
      const label = sayable(entry.label, community)
      if (label === undefined) return []
      return [
        {
          key: publicKey(entry, community),
          name: label,
          ...at(entryAddress(entry)),
          fields: fieldData(entry, part.fields, community),
        },
      ]
    })
    return [name, entries] as const
  })
  return {
    kind: kind.kind,
    path: document.path,
    ...at(addresses.of(document.path)),
    fields: fieldData(document, kind.fields, community),
    entries: Object.fromEntries(collections.filter(([, entries]) => entries.length > 0)),
  }
}

/** Returns the collections of a kind with their names. */
export function collectionsOf(kind: AnyKind): readonly (readonly [string, AnyCollection])[] {
  return Object.entries(kind.fields as Shape).flatMap(([name, part]) =>
    isCollection(part) ? [[name, part] as const] : [],
  )
}

function fieldData(
  recorded: Recorded,
  shape: Shape,
  community: Community,
): Record<string, string | number | boolean | string[]> {
  const found = Object.entries(shape).flatMap(([name, part]) => {
    const told = isCollection(part) ? undefined : publicValue(recorded, [name, part as AnyField], community)
    return told === undefined ? [] : [[name, copied(told)] as const]
  })
  return Object.fromEntries(found)
}

function copied(told: PublicValue): string | number | boolean | string[] {
  return typeof told === 'object' ? [...told] : told
}

function at(address: string | undefined): { readonly address?: string } {
  return address === undefined ? {} : { address }
}
