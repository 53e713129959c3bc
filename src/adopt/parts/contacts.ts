// Where to reach the community: its address, its channels, and who receives reports.
import { peopleBehind, type Reader, readersOf } from '../../checks/subjects/reporting-contacts.ts'
import { cannotReceive, routesOf } from '../../checks/subjects/reporting-routes.ts'
import { holdsPersonal } from '../../documents/personal.ts'
import conductKind from '../../kinds/code-of-conduct.ts'
import communityKind from '../../kinds/community.ts'
import type { Route } from '../../kinds/fields.ts'
import { labelOf } from '../../kinds/names.ts'
import type { Inline, Item } from '../../words/blocks.ts'
import { type Segment, separated, words } from '../../words/speak.ts'
import { definePart, type Given, linkTo, moreIn, nameIn, tellable } from './part.ts'

type Anchor = Extract<Inline, { readonly type: 'anchor' }>

export default definePart({
  name: 'contacts',
  from: ['community', 'channels', 'code-of-conduct', 'roles', 'people'],
  write(given) {
    const items = [...ofCommunity(given), ...ofChannels(given), ...ofReports(given)]
    return items.length === 0
      ? []
      : [{ type: 'list', ordered: false, items }, ...moreIn(given.community.channels, given)]
  },
})

function ofCommunity({ community, language }: Given): readonly Item[] {
  const { community: record } = community
  const ways = record.isPrivate('contact') ? [] : addresses(record.contact)
  return ways.length === 0 ? [] : [item(words(labelOf(communityKind.fields.contact.names, language)), listed(ways))]
}

function ofChannels({ community }: Given): readonly Item[] {
  return community.channels.entries.flatMap((channel) => {
    const label = nameIn(channel, community)
    const isOpen = channel.status === undefined || channel.status === 'active'
    if (!label || !isOpen) return []
    const use = channel.isPrivate('purpose') ? undefined : tellable(channel.purpose, community)
    const { url } = channel
    const isWeb = url !== undefined && /^https?:/i.test(url) && !channel.isPrivate('url') && !holdsPersonal(url)
    const name: Segment | Anchor = isWeb ? { type: 'anchor', text: [label], href: url } : label
    return [use ? item(name, [use]) : { text: bold(name) }]
  })
}

/** Roles, offices, and people who said yes; the addresses of others would tell who they are. */
function ofReports(given: Given): readonly Item[] {
  const { community, language } = given
  const code = community.code_of_conduct
  if (!code.stands || community.privatePages.has(code.path)) return []
  const readers = readersOf(community)
  const named = readers.flatMap((reader): readonly (readonly Inline[])[] => {
    const name = nameOf(reader, given)
    if (!name) return []
    const ways = addresses(reader.contact?.route ?? [])
    return [[name, ...(ways.length > 0 ? [words(' ('), ...listed(ways), words(')')] : [])]]
  })
  const ways = readers.length > 0 ? [] : addresses(routesOf(community)).map((way) => [way])
  const all = [...named, ...ways, ...(code.path === given.page ? [] : [[linkTo(code, given)]])]
  if (all.length === 0) return []
  const label = words(labelOf(conductKind.fields.contacts.names, language))
  return [item(label, separated(all, '; '))]
}

function nameOf({ person, role, name, ...reader }: Reader, { community }: Given): Segment | undefined {
  const known = person ?? role
  if (known) return nameIn(known, community)
  const isBody = name !== undefined && peopleBehind([{ ...reader, name }]).hasBody
  return isBody ? tellable(name, community) : undefined
}

/** The addresses that somebody reads and that are nobody's own; a name alone is no address. */
function addresses(routes: readonly Route[]): readonly Inline[] {
  return routes.flatMap((route): readonly Inline[] => {
    const { type, address } = route
    if (holdsPersonal(address) || cannotReceive(route) !== undefined) return []
    if (type === 'email')
      return [{ type: 'anchor', text: [{ type: 'said', text: address }], href: `mailto:${address}` }]
    return type === 'link' && /^https?:/i.test(address)
      ? [{ type: 'anchor', text: [{ type: 'said', text: address }], href: address }]
      : []
  })
}

function listed(all: readonly Inline[]): readonly Inline[] {
  return separated(all.map((one) => [one]))
}

/** A name that leads somewhere stands out as it is. */
function item(name: Segment | Anchor, text: readonly Inline[]): Item {
  return { text: [...bold(name), words(': '), ...text] }
}

function bold(name: Segment | Anchor): readonly Inline[] {
  return [name.type === 'anchor' ? name : { type: 'strong', text: [name] }]
}
