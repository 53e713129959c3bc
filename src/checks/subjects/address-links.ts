// The pages that link to the web address of something, such as a channel or a service.
import type { Community } from '../../community/build-community.ts'
import { mentionsIn } from '../../documents/mentions.ts'
import type { Page } from '../../documents/page.ts'
import type { Place } from '../../finding.ts'
import type { Recorded } from '../../kinds/kind.ts'

/** Pages that tell what was: they may link to what is no more. */
const ofThePast = ['notes', 'decision']

/** Returns the web address of an entry, which stands in one of these fields or behind its words; the first found counts. */
export function addressOf(entry: Recorded, fields: readonly string[]): string | undefined {
  const found = fields
    .flatMap((field) => entry.readings.get(field)?.written.mentions ?? [])
    .find((mention) => /^https?:/i.test(mention.target))?.target
  const written = found ?? fields.map((field) => entry.readings.get(field)?.written.text).find(isAddress)
  return written === undefined ? undefined : normal(written)
}

/** Returns the first place on each page but `except` where that address is linked to; pages about the past are passed over. */
export function linksToAddress(address: string, community: Community, except: string): readonly Place[] {
  return community.pages
    .filter((page) => page.path !== except && !ofThePast.includes(community.kindOf.get(page.path) ?? ''))
    .flatMap((page) => linksOn(page, address).slice(0, 1))
}

function linksOn(page: Page, address: string): readonly Place[] {
  return mentionsIn(page.tree.children, page.definitions)
    .filter((mention) => normal(mention.target) === address)
    .map(({ line, column }) => ({ path: page.path, line, column }))
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && /^https?:\/\/\S+$/i.test(text)
}

function normal(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '')
}
