// Where a named person is placed on a level of engagement: that is never done in public.
import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import { isNoAnswer } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import { everyPage, type LookedAt } from './area-of-page.ts'
import { namesOfListed, titled } from './rated-people.ts'
import { isOfPeople, tablesOf } from './tables-of-people.ts'

/** A level or a column that places people, numbered: the number stands for the names. */
export interface PlacedPeople {
  readonly path: string
  readonly kind?: string
  readonly place: Place
  readonly number: number
}

/** Returns the levels that name somebody, and the columns of tables of people that give each person a level. */
export function placedPeople(community: Community): readonly PlacedPeople[] {
  const listed = namesOfListed(community)
  const levels = community.engagement.levels
    .filter((level) => namesSomebody([level.name ?? '', ...level.who.map(({ text }) => text)], listed))
    .map(({ path, kind, at, who }) => ({ path, kind, place: at(who.length === 0 ? 'name' : 'who') }))
  const columns = everyPage(community).flatMap(columnsOfLevels)
  return [...levels, ...columns].map((found, index) => ({ ...found, number: index + 1 }))
}

/** One of the parts is a name that is listed, or one with a title; a first name within a sentence is just a word. */
function namesSomebody(parts: readonly string[], listed: ReadonlySet<string>): boolean {
  return parts
    .map((part) => part.replace(/\(.*\)/, '').trim())
    .some((part) => part !== '' && (listed.has(plainName(part)) || titled.test(part)))
}

const levelOfPerson =
  /^(?:engagement|(?:level|phase|stage) of (?:engagement|participation)|(?:engagement|participation) (?:level|phase|stage)|niveau d'(?:engagement)|niveau de participation|phase d'engagement|engagement ?stufe|stufe der beteiligung|beteiligungsstufe|nivel de (?:participacion|compromiso)|fase de participacion|livello di (?:partecipazione|coinvolgimento)|fase di partecipazione)$/

function columnsOfLevels(page: LookedAt): readonly Omit<PlacedPeople, 'number'>[] {
  if (page.kind === 'engagement') return []
  return tablesOf(page).flatMap((table) => {
    const at = table.columns.findIndex((column) => levelOfPerson.test(column))
    const head = table.header[at]
    if (!head || !isOfPeople(table, page)) return []
    const isFilled = table.rows().some(({ cells }) => !isNoAnswer(cells[at]?.text ?? ''))
    return isFilled
      ? [{ path: page.path, ...(page.kind !== undefined && { kind: page.kind }), place: page.at(head) }]
      : []
  })
}
