// The community as a schema.org Organization, on the first page.
import communityKind from '../../kinds/community.ts'
import { ownAddresses } from '../addresses.ts'
import type { Building } from '../building.ts'
import { urlOf } from '../data/url.ts'
import { toldBy, webAddress, written } from './told.ts'

/** Returns the community as other objects name it. */
export function organizationInShort(building: Building): object {
  const home = urlOf(ownAddresses.home, building)
  return written({ '@type': 'Organization', '@id': home, name: building.name, url: home })
}

/** Returns who the community is. */
export function organization(building: Building): object {
  const { community, name } = building
  const told = toldBy(community.community, communityKind.fields, community)
  const [contact] = [told('contact') ?? []]
    .flat()
    .map(String)
    .filter((way) => way.includes('@'))
  return written({
    '@type': 'Organization',
    '@id': urlOf(ownAddresses.home, building),
    name,
    alternateName: told('short_name'),
    description: told('summary'),
    url: urlOf(ownAddresses.home, building) ?? webAddress(told('url')),
    email: contact,
    foundingDate: community.community.isPrivate('founded') ? undefined : community.community.founded?.month,
    areaServed: told('area_served'),
    knowsAbout: told('topics'),
    sameAs: [told('same_as') ?? []].flat().flatMap((one) => webAddress(one) ?? []),
    parentOrganization: organizationNamed(told('parent')),
    memberOf: [told('networks') ?? []].flat().flatMap((one) => organizationNamed(one) ?? []),
  })
}

function organizationNamed(name: unknown): object | undefined {
  return typeof name === 'string' ? { '@type': 'Organization', name } : undefined
}
