// The links of a page with where each leads, for the checks about links: those of its text, its pictures and its settings.
import type { Community } from '../../community/build-community.ts'
import { type Destination, destinationOf, destinationsOf, linksIn, type PageLink } from '../../community/links.ts'
import type { LookedAt } from './area-of-page.ts'
import { everyReading, type FoundField } from './every-reading.ts'

/** A link or picture and where it leads; `field` is there for a link in the settings. */
export interface LinkOfPage {
  readonly link: PageLink
  readonly field?: string
  readonly to: Exclude<Destination, { readonly leads: 'elsewhere' }>
}

const linksByPage = new WeakMap<LookedAt, readonly LinkOfPage[]>()

/** Returns the links of a page that lead, or should lead, to something in the repository. */
export function linksOf(subject: LookedAt, community: Community): readonly LinkOfPage[] {
  let links = linksByPage.get(subject)
  if (!links) {
    const places = destinationsOf(subject.page, community.files)
    const inText = linksIn(subject.page).flatMap((link, at): readonly LinkOfPage[] => {
      const to = places[at]
      return to === undefined || to.leads === 'elsewhere' ? [] : [{ link, to }]
    })
    links = [...inSettings(subject, community), ...inText]
    linksByPage.set(subject, links)
  }
  return links
}

const fieldsByPath = new WeakMap<Community, ReadonlyMap<string, readonly FoundField[]>>()

/** Paths that stand as plain words where a field asks for a link; `canonical` has a check of its own. */
function inSettings(subject: LookedAt, community: Community): readonly LinkOfPage[] {
  let fields = fieldsByPath.get(community)
  if (!fields) {
    const links = everyReading(community).filter(
      ({ type, field, isPrivate }) => type.type === 'link' && field !== 'canonical' && !isPrivate,
    )
    const byPath = new Map<string, FoundField[]>()
    for (const link of links) {
      const same = byPath.get(link.of.path)
      if (same) same.push(link)
      else byPath.set(link.of.path, [link])
    }
    fields = byPath
    fieldsByPath.set(community, fields)
  }
  return (fields.get(subject.path) ?? []).flatMap(({ field, reading: { value, written } }): readonly LinkOfPage[] => {
    if (typeof value !== 'string' || value.includes('@') || written.mentions.length > 0) return []
    const to = destinationOf(value, subject.path, community.files)
    const { line, column } = written.place
    return to.leads === 'elsewhere'
      ? []
      : [{ link: { type: 'link', target: value, label: value, line, column }, field, to }]
  })
}
