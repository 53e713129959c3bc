// What of an entry may stand in a calendar that anyone can read: whole values, or nothing of them.
import type { Community } from '../community/build-community.ts'
import { holdsPersonal, isHiddenPath, shownPath } from '../documents/personal.ts'
import type { Recorded } from '../kinds/kind.ts'

/** Letters of a text that a calendar repeats. */
const most = 2000

/** Returns what is written for a field, where everyone may read it. */
export function publicText(by: Recorded, field: string, community: Community): string | undefined {
  const written = by.readings.get(field)?.written
  if (!written || !isPublic(by, field, community)) return undefined
  const text = written.text.trim()
  if (text === '' || holdsPersonal(text)) return undefined
  return text.length > most ? `${text.slice(0, most).replace(/\s*\S*$/u, '')}…` : text
}

/** True where the field may leave the check. */
export function isPublic(by: Recorded, field: string, { privatePages }: Community): boolean {
  const path = by.readings.get(field)?.written.place.path
  return !by.isPrivate(field) && !privatePages.has(by.path) && (path === undefined || !privatePages.has(path))
}

/** Returns the name of an entry; nothing where its name, its id or its address is not for everyone. */
export function publicName(by: Recorded, fields: readonly string[], community: Community): string | undefined {
  const isTold = fields.every((field) => !by.has(field) || isPublic(by, field, community))
  const told = [by.label, ...fields.map((field) => by.readings.get(field)?.written.text ?? '')]
  if (!isTold || community.privatePages.has(by.path) || told.some(holdsPersonal)) return undefined
  if (isHiddenPath(shownPath(by.path)) || by.label.trim() === '') return undefined
  return by.label
}

/** Returns the first address of the web that stands in a field. */
export function publicLink(by: Recorded, field: string, community: Community): string | undefined {
  const text = publicText(by, field, community)
  if (text === undefined) return undefined
  const mentioned = by.readings.get(field)?.written.mentions.find(({ target }) => isWeb(target))?.target
  const link = mentioned ?? /https?:\/\/[^\s<>()"]*[^\s<>()".,;:]/i.exec(text)?.[0]
  return link !== undefined && isWeb(link) && !holdsPersonal(link) ? link : undefined
}

function isWeb(target: string): boolean {
  return /^https?:\/\//i.test(target) && URL.canParse(target)
}
