// What each page says to machines (JSON-LD with the words of schema.org): by the address of the page.
import { ownAddresses } from '../addresses.ts'
import type { Building } from '../building.ts'
import { calls, events } from './events.ts'
import { termSet } from './glossary.ts'
import { organization } from './organization.ts'
import { learningResources } from './training.ts'

const context = 'https://schema.org'
const withBioschemas = [context, { dct: 'http://purl.org/dc/terms/' }]

/** Returns the objects of each page that has some. */
export function linkedData(building: Building): ReadonlyMap<string, readonly object[]> {
  const { community, addresses } = building
  const on = (kind: 'event' | 'meetings' | 'glossary' | 'training', objects: readonly object[], context: unknown) =>
    [addresses.of(community[kind].path), objects.map((one) => ({ '@context': context, ...one }))] as const
  const all = [
    [ownAddresses.home, [{ '@context': context, ...organization(building) }]] as const,
    on('event', events(building), context),
    on('meetings', calls(building), context),
    on('glossary', [termSet(building) ?? []].flat(), context),
    on('training', learningResources(building), withBioschemas),
  ]
  return new Map(
    all.flatMap(([address, objects]) =>
      address === undefined || objects.length === 0 ? [] : [[address, objects] as const],
    ),
  )
}
