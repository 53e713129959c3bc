// What can be learnt here as schema.org LearningResource, by the Bioschemas profile TrainingMaterial.
import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import trainingKind from '../../kinds/training.ts'
import { readDuration } from '../../recurrence/time.ts'
import { type Building, standing } from '../building.ts'
import type { PublicValue } from '../data/public-value.ts'
import { urlOf } from '../data/url.ts'
import { publicEntries } from '../public.ts'
import { toldBy, webAddress, written } from './told.ts'

const profile = 'https://bioschemas.org/profiles/TrainingMaterial/1.0-RELEASE'

/** Words of Bioschemas for how far a material is. */
const statuses: Readonly<Record<string, string>> = {
  active: 'Active',
  'under-development': 'Under development',
  archived: 'Archived',
}

/** Returns one resource for each material; it names the profile where it has all that the profile cannot do without. */
export function learningResources(building: Building): readonly object[] {
  const { community, entryAddress } = building
  if (!standing(building, 'training')) return []
  return publicEntries(community.training.entries, community).flatMap((entry) => {
    const told = toldBy(entry, trainingKind.fields.entries.fields, community)
    const at = entryAddress(entry)
    const page = at === undefined ? undefined : urlOf(at, building)
    const description = told('abstract')
    const keywords = told('keywords') ?? told('domains')
    const conforms = description !== undefined && keywords !== undefined
    return [
      written({
        '@type': 'LearningResource',
        '@id': page,
        'dct:conformsTo': conforms ? { '@type': 'CreativeWork', '@id': profile } : undefined,
        name: entry.label,
        description,
        keywords,
        url: webAddress(told('url')) ?? page,
        audience: told('target_group'),
        author: makers(told('authors'), community),
        contributor: makers(told('contributors'), community),
        educationalLevel: told('expertise_level'),
        identifier: told('identifier'),
        inLanguage: told('primary_language'),
        learningResourceType: told('learning_resource_type'),
        license: told('license'),
        teaches: told('skills'),
        timeRequired: time(told('duration')),
        version: told('version'),
        dateModified: told('version_date'),
        accessibilitySummary: told('accessibility_summary'),
        creativeWorkStatus: statuses[String(told('status') ?? '')],
        provider: told('organisation'),
      }),
    ]
  })
}

/** Whoever is among the stakeholders is a body; all others count as people. */
function makers(names: PublicValue | undefined, { stakeholders }: Community): readonly object[] {
  const bodies = new Set(stakeholders.entries.map(({ label }) => plainName(label)))
  return [names ?? []].flat().map((name) => ({
    '@type': bodies.has(plainName(String(name))) ? 'Organization' : 'Person',
    name,
  }))
}

/** A length of time as schema.org wants it (ISO 8601), where the words are one. */
function time(words: PublicValue | undefined): string | undefined {
  const read = typeof words === 'string' ? readDuration(words) : undefined
  return read && 'minutes' in read ? `PT${read.minutes}M` : undefined
}
