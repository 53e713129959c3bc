// Finds e-mail addresses that look like somebody's private mailbox.
import type { Community } from '../../community/build-community.ts'
import { partsOf } from '../../community/page-parts.ts'
import { addressesIn } from '../../documents/mentions.ts'
import type { Page } from '../../documents/page.ts'
import { mailboxesForPeople, namesMailbox } from '../../documents/personal.ts'
import { plainName } from '../../documents/sections.ts'
import type { Consent, Route } from '../../kinds/fields.ts'
import { isFrontPage, type LookedAt } from './area-of-page.ts'
import { everyReading } from './every-reading.ts'
import type { Spot } from './in-public.ts'
import { linesOf, visibleText } from './visible-text.ts'

// Words of a mailbox that several people read, or that stands in an example.
const forMany =
  /(?:^|[._+-])(?:abuse|admin|board|bot|chairs?|coc|committee|conduct|contacto?|contatto|coordination|editors?|email|events?|example|first|firstname|foo|ha?llo|hello|help|hi|info|j(?:ane|ohn)?[._-]?doe|kontakt|list|mail|me|media|membership|my|name|news|newsletter|no-?reply|office|ombuds|org|organi[sz]ers?|press|privacy|secretary|security|somebody|someone|support|test|training|user|username|your|yourname|you)(?:$|[._+-])|association|club|collective|commun|conference|consort|event|group|initiative|lab$|librar|meetup|network|noreply|open-?science|organi[sz]|(?:^|[._-])osc|osc(?:$|[._-])|project|science|society|studio|summit|team|workshop|verein|gruppe|grupo|gruppo/i

/** Returns the places of private addresses on a page, the first of each address; `declared` ones are passed over. */
export function privateAddressesIn(
  { page, path }: LookedAt,
  declared: ReadonlySet<string>,
  ownNames: readonly string[],
): readonly Spot[] {
  if (!namesMailbox.test(page.text)) return []
  const found = [...inText(page), ...inLinks(page)].toSorted((a, b) => a.line - b.line || a.column - b.column)
  const seen = new Set(declared)
  return found.flatMap(({ target, line, column }) => {
    const address = target.toLowerCase()
    if (seen.has(address) || !isPrivate(address, ownNames, path)) return []
    seen.add(address)
    return [{ line, column }]
  })
}

interface Found extends Spot {
  readonly target: string
}

function inText(page: Page): readonly Found[] {
  return visibleText(page).flatMap((block) => {
    const lineOf = linesOf(block)
    return addressesIn(block.text).map(({ text, index }) => ({
      target: text,
      line: lineOf(index),
      column: block.column,
    }))
  })
}

function inLinks(page: Page): readonly Found[] {
  return partsOf(page).links.flatMap((node) => {
    const target = 'url' in node ? node.url : page.definitions.get(node.identifier.toLowerCase())
    const { line, column } = node.position?.start ?? { line: 1, column: 1 }
    return target !== undefined && /^mailto:/i.test(target)
      ? addressesIn(target.slice(7)).map(({ text }) => ({ target: text, line, column }))
      : []
  })
}

function isPrivate(address: string, ownNames: readonly string[], path: string): boolean {
  const name = address.slice(0, address.lastIndexOf('@'))
  if (!mailboxesForPeople.test(address) || forMany.test(name) || ownNames.some((own) => name.includes(own)))
    return false
  // theturingway@… in the-turing-way/links.md is the mailbox of that group.
  const letters = name.replace(/[^\p{L}]/gu, '')
  return (
    letters.length < 6 ||
    !path
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '')
      .includes(letters)
  )
}

/** Returns the words of a community's own name that are long enough to tell its mailbox: "lindenau". */
export function ownNamesOf({ community, pages }: Community): readonly string[] {
  const title = pages.find((page) => isFrontPage(page.path))?.title
  return [community.name, community.short_name, title]
    .flatMap((name) => plainName(name ?? '').split(' '))
    .filter((word) => word.length >= 4)
}

/** Returns the addresses that the community gives as contacts, and those of people who agreed to be listed. */
export function declaredAddresses(community: Community): ReadonlySet<string> {
  const declared = new Set<string>()
  for (const { of, type, reading, isPrivate } of everyReading(community)) {
    const consent = of.readings.get('consent')?.value as Consent | undefined
    if (isPrivate || (of.kind === 'people' && consent?.given !== true)) continue
    const routes =
      type.type === 'contact' ? ((reading.value ?? []) as readonly Route[]).map(({ address }) => address) : []
    const listed =
      consent?.given === true
        ? [
            ...addressesIn(reading.written.text).map(({ text }) => text),
            ...reading.written.mentions.map(({ target }) => target),
          ]
        : []
    for (const address of [...routes, ...listed]) declared.add(address.toLowerCase())
  }
  return declared
}
