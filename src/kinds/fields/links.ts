// Where something leads: web addresses, entries of other pages, ways to reach someone.
import { addressesIn } from '../../documents/mentions.ts'
import { isNoAnswer } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import type { AnyEntry, Field, FieldOptions, Written } from '../kind.ts'
import { field, oneLine, string, stringOrStrings, textOfData, trouble } from './field.ts'

/** A link to a role, person, channel …; `to` is the entry that it leads to. */
export interface Ref {
  readonly text: string
  readonly place: Place
  /** The words that it was parted from at an "and", which may be one name: "Consent and ethics". */
  readonly within?: string
  readonly to?: AnyEntry
  /** The known name that comes closest, when it leads nowhere. */
  readonly closest?: string
  /** The kind that it does lead to, when that is not one of those that may be meant. */
  readonly wrongKind?: AnyEntry
}

/** A way to reach someone. */
export interface Route {
  readonly type: 'email' | 'link' | 'name'
  readonly address: string
  readonly place: Place
  /** The role or person whose way this is, when the text names one that the community knows. */
  readonly to?: AnyEntry
}

/** What an entry of a page is called in a sentence. */
const namesOfKinds: Readonly<Record<string, { readonly one: string; readonly many: string }>> = {
  channels: { one: 'a channel', many: 'channels' },
  decision: { one: 'a decision', many: 'decisions' },
  engagement: { one: 'a level of engagement', many: 'levels of engagement' },
  event: { one: 'an event', many: 'events' },
  glossary: { one: 'a term', many: 'terms' },
  groups: { one: 'a group', many: 'groups' },
  indicators: { one: 'an indicator', many: 'indicators' },
  meetings: { one: 'a call', many: 'calls' },
  network: { one: 'a network', many: 'networks' },
  notes: { one: 'the notes of a call', many: 'notes of calls' },
  people: { one: 'a person', many: 'people' },
  persona: { one: 'a persona', many: 'personas' },
  policy: { one: 'a policy', many: 'policies' },
  programme: { one: 'a session', many: 'sessions' },
  purpose: { one: 'a purpose', many: 'purposes' },
  resources: { one: 'a resource', many: 'resources' },
  roadmap: { one: 'a milestone', many: 'milestones' },
  roles: { one: 'a role', many: 'roles' },
  services: { one: 'a service', many: 'services' },
  skills: { one: 'a skill', many: 'skills' },
  stakeholders: { one: 'a stakeholder', many: 'stakeholders' },
  training: { one: 'a training', many: 'trainings' },
}

/** A web address (`https:`) or a page of this repository. */
export const link = (options: FieldOptions): Field<string> =>
  field(
    {
      type: 'link',
      expects: 'a link',
      schema: string,
      read: (written) => {
        const target = written.mentions.find((mention) => mention.type === 'link')?.target ?? oneWord(written.text)
        if (target === undefined) return trouble('link-unreadable', { written: written.text })
        const scheme = /^([a-z][a-z\d+.-]*):/i.exec(target)?.[1]?.toLowerCase()
        return scheme === undefined || scheme === 'https' || scheme === 'http' || scheme === 'mailto'
          ? { value: target }
          : trouble('link-unreadable', { written: written.text })
      },
    },
    options,
  )

/** A link to one entry of another page (a role, a person, a channel), by id or by name. */
export const reference = (kinds: readonly string[], options: FieldOptions): Field<Ref> =>
  field(
    {
      type: 'reference',
      expects: `the name of ${kinds.map((kind) => namesOfKinds[kind]?.one ?? 'an entry').join(' or ')}`,
      schema: string,
      refersTo: kinds,
      read: (written) => {
        const first = refsIn(written)[0]
        return first ? { value: first } : {}
      },
    },
    options,
  )

/** Links to several entries, parted by commas, "and" or lines. */
export const references = (kinds: readonly string[], options: FieldOptions): Field<readonly Ref[]> =>
  field(
    {
      type: 'references',
      expects: `names of ${kinds.map((kind) => namesOfKinds[kind]?.many ?? kind).join(' or ')}, separated by commas`,
      schema: stringOrStrings,
      refersTo: kinds,
      read: (written) => ({ value: refsIn(written) }),
    },
    options,
  )

/** Ways to reach someone: the addresses, links and names in the text. */
export const contact = (options: FieldOptions): Field<readonly Route[]> =>
  field(
    {
      type: 'contact',
      expects: 'an address that keeps working when people change',
      schema: stringOrStrings,
      refersTo: ['roles', 'people'],
      read: (written) => ({ value: routesIn(written) }),
    },
    options,
  )

function oneWord(words: string): string | undefined {
  const trimmed = words.trim()
  return trimmed !== '' && !/\s/.test(trimmed) ? trimmed : undefined
}

/** Returns the names that are written, parted by commas, "and" or lines. */
export function refsIn(written: Written): readonly Ref[] {
  const lines = Array.isArray(written.data)
    ? written.data.map((item) => textOfData(item))
    : written.text.split(/[\n;,]/)
  return lines
    .flatMap((line) => {
      const within = bare(line)
      const parts = line.split(/\s+(?:and|et|und|y|&)\s+/iu).map(bare)
      return parts.length > 1 ? parts.map((text) => ({ text, within })) : [{ text: within }]
    })
    .filter(({ text }) => !isNoAnswer(text))
    .slice(0, 200)
    .map((part) => ({ ...part, place: written.place }))
}

function bare(name: string): string {
  return oneLine(name).replace(/^[-*•]\s+|[.:]$/g, '')
}

function routesIn(written: Written): readonly Route[] {
  const path = written.place.path
  const mentioned = written.mentions
    .filter((mention) => mention.type !== 'image')
    .map(
      (mention): Route => ({
        type: mention.type === 'email' ? 'email' : 'link',
        address: mention.target,
        place: { path, line: mention.line, column: mention.column },
      }),
    )
  const typed = addressesIn(written.text)
    .filter((found) => !mentioned.some((route) => route.address === found.text))
    .map((found): Route => ({ type: 'email', address: found.text, place: written.place }))
  const web = /\bhttps?:\/\/[^\s<>()]+/.exec(written.text)?.[0]
  const linked: Route[] = web && mentioned.length === 0 ? [{ type: 'link', address: web, place: written.place }] : []
  const found = [...mentioned, ...typed, ...linked]
  return found.length > 0 || written.from === 'section' || written.from === 'sentence'
    ? found
    : refsIn(written).map((ref): Route => ({ type: 'name', address: ref.text, place: ref.place }))
}
