// Who receives reports, and by which ways: the readers that a code of conduct names, and the people behind them.
import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import { plainText } from '../../documents/written.ts'
import type { About, Place } from '../../finding.ts'
import type { Person } from './listed-people.ts'
import { peopleNamedIn, type Role, rolesNamedIn } from './named-in.ts'

export type Contact = Community['code_of_conduct']['contacts'][number]

/** Somebody who receives reports: a listed person, a role, or a name that is in neither list. */
export interface Reader {
  readonly about: About
  readonly place: Place
  /** The row of the table, where one names this reader. */
  readonly contact?: Contact
  readonly person?: Person
  readonly role?: Role
  /** An office, a committee, or somebody who is not listed. */
  readonly name?: string
}

/** Returns everyone whom the code of conduct names as receiving reports, in reading order. */
export function readersOf(community: Community): readonly Reader[] {
  const code = community.code_of_conduct
  const rows = code.contacts.flatMap((contact): readonly Reader[] => {
    const text = [contact.who, contact.role].filter((part) => part !== undefined).join(', ')
    const at = { about: contact.about('who'), place: contact.at('who'), contact }
    const known = namedIn(text, community).map((found) => ({ ...at, ...found }))
    return known.length > 0 || text === '' || isOnlyAddress(text) ? known : [{ ...at, name: text }]
  })
  if (rows.length > 0) return rows
  const reading = code.readings.get('contact_routes') ?? code.readings.get('reporting')
  const at = { about: code.about('contact_routes'), place: reading?.written.place ?? code.at() }
  const text = reading?.written.text ?? ''
  const known = namedIn(text, community).map((found) => ({ ...at, ...found }))
  const committee = bodyIn(text) ?? bodyIn(wherePeopleAreSent(community))
  return known.length === 0 && committee !== undefined ? [{ ...at, name: committee }] : known
}

/** The stretches of the page after words such as “contact” and “report to”. */
function wherePeopleAreSent({ pages, code_of_conduct: code }: Community): string {
  const text = plainText(pages.find((page) => page.path === code.path)?.tree.children ?? [])
  return [
    ...text.matchAll(
      /\b(?:contact|kontakt|report|reach|write to|e-?mail|tell|signal|meld|wend|dirig|denunci|segnal)[^.]{0,100}/giu,
    ),
  ].join('\n')
}

/** The roles and people that a text names; somebody who stands behind a named role is not counted again. */
function namedIn(
  text: string,
  community: Community,
): readonly ({ readonly role: Role } | { readonly person: Person })[] {
  const roles = rolesNamedIn(text, community)
  const holders = new Set(roles.flatMap((role) => role.holders.map((holder) => holder.to?.key)))
  const people = peopleNamedIn(text, community).filter((person) => !holders.has(person.key))
  return [...roles.map((role) => ({ role })), ...people.map((person) => ({ person }))]
}

function isOnlyAddress(text: string): boolean {
  return /^\S+@\S+$/.test(text.trim())
}

/** Who can really read a report: how many different people, and whether an office or committee is among the readers. */
export interface Readers {
  readonly people: ReadonlySet<string>
  readonly hasBody: boolean
}

/** Returns the people behind `readers`; a role that nobody holds adds none. */
export function peopleBehind(readers: readonly Reader[]): Readers {
  const people = new Set<string>()
  let hasBody = false
  for (const { person, role, name } of readers) {
    if (person) people.add(person.key)
    else if (role && role.holders.length > 0)
      for (const holder of role.holders) people.add(holder.to?.key ?? plainName(holder.text))
    else if (isBody(role?.label ?? name ?? '')) hasBody = true
    else if (name !== undefined) people.add(plainName(name))
  }
  return { people, hasBody }
}

/** An office or committee: several people, or one outside the community. */
const body =
  /(?<!\p{L})(?:committee|board|council|commission|office|ombud\p{L}{0,12}|mediators?|team|panel|helpline|union|comité|bureau|conseil|médiat\p{L}{1,6}|cellule|équipe|comisión|oficina|consejo|defensoría|equipo|comitato|ufficio|commissione|consiglio|sportello)(?!\p{L})|(?:ausschuss|stelle|büro|kommission|vorstand|gremium)(?!\p{L})/iu

/** In running text only words that can hardly mean anything else: “the project team” stands in every second template. */
const bodyInProse =
  /(?<!\p{L})(?:committee|council|commission|ombud\p{L}{0,12}|mediators?|comité|conseil|médiat\p{L}{1,6}|comisión|comitato|commissione)(?!\p{L})|(?:ausschuss|vertrauensstelle|gremium)(?!\p{L})/iu

function bodyIn(text: string): string | undefined {
  return bodyInProse.exec(text)?.[0]
}

function isBody(name: string): boolean {
  return body.test(name)
}
