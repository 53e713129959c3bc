// Resolves links to roles, people, channels and other entries: by id, then by a name that only one of them has.
import { plainName } from '../documents/sections.ts'
import { closestTo } from '../kinds/choices.ts'
import type { Ref, Route } from '../kinds/fields.ts'
import {
  type AnyDocument,
  type AnyEntry,
  type AnyField,
  type AnyKind,
  isCollection,
  type Recorded,
  type Shape,
} from '../kinds/kind.ts'

type Resolved<T> = { -readonly [K in keyof T]: T[K] }

/** Fills in where every reference of the documents leads. */
export function resolveReferences(documents: readonly AnyDocument[], kinds: readonly AnyKind[]): void {
  const index = indexOf(documents.flatMap((document) => document.allEntries as readonly AnyEntry[]))
  for (const kind of kinds) {
    const document = documents.find((document) => document.kind === kind.kind)
    if (!document) continue
    resolveIn(document, kind.fields, index)
    for (const [name, part] of Object.entries(kind.fields as Shape))
      if (isCollection(part))
        for (const entry of document[name] as readonly AnyEntry[]) resolveIn(entry, part.fields, index)
    if (document.owner) {
      resolve(document.owner as readonly Ref[], ['roles', 'people'], index)
      reunite(document.owner as Ref[])
    }
  }
}

interface Candidate {
  readonly name: string
  readonly entry: AnyEntry
}

interface Index {
  readonly byName: ReadonlyMap<string, readonly AnyEntry[]>
  readonly byKind: ReadonlyMap<string, readonly Candidate[]>
}

/** Among more names than this nobody expects to be asked "did you mean …?". */
const mostCandidates = 500

function indexOf(entries: readonly AnyEntry[]): Index {
  const byName = new Map<string, AnyEntry[]>()
  const byKind = new Map<string, Candidate[]>()
  for (const entry of entries)
    for (const name of new Set(entry.knownAs.map(plainName))) {
      added(byName, name, entry)
      added(byKind, entry.kind, { name, entry })
    }
  return { byName, byKind }
}

function added<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

function resolveIn(subject: Recorded, shape: Shape, index: Index): void {
  for (const [name, part] of Object.entries(shape)) {
    const kinds = isCollection(part) ? undefined : (part as AnyField).of.refersTo
    if (!kinds) continue
    const value = subject.readings.get(name)?.value as Ref | readonly Ref[] | readonly Route[] | undefined
    if (!value) continue
    resolve(Array.isArray(value) ? value : [value as Ref], kinds, index)
    if (Array.isArray(value)) reunite(value as Ref[])
  }
}

/** A name with an "and" in it was parted; where the whole leads somewhere, it is one name again. */
function reunite(references: Ref[]): void {
  const isGoneOn = ({ within, text }: Ref, at: number) =>
    within !== undefined && text === within && references[at - 1]?.text === text
  const kept = references.filter((reference, at) => !isGoneOn(reference, at))
  if (kept.length < references.length) references.splice(0, references.length, ...kept)
}

function resolve(references: readonly (Ref | Route)[], kinds: readonly string[], index: Index): void {
  for (const reference of references) {
    const text = 'text' in reference ? reference.text : reference.type === 'name' ? reference.address : undefined
    if (text === undefined) continue
    const within = 'within' in reference ? reference.within : undefined
    const whole = within === undefined ? undefined : found(within, kinds, index).best
    const { best, any, name } = found(text, kinds, index)
    const target = reference as Resolved<Ref>
    if (whole) target.text = within as string
    if (whole ?? best) target.to = (whole ?? best) as AnyEntry
    else if ('text' in reference) {
      if (any) target.wrongKind = any
      const candidates = kinds.flatMap((kind) => index.byKind.get(kind)?.slice(0, mostCandidates) ?? [])
      const close = closestTo(name, candidates, (candidate) => candidate.name)
      if (close) target.closest = close.entry.label
    }
  }
}

/** Returns the entry that a text names, of one of the kinds if there is one, and any that has the name. */
function found(
  text: string,
  kinds: readonly string[],
  index: Index,
): { readonly name: string; readonly best: AnyEntry | undefined; readonly any: AnyEntry | undefined } {
  const name = plainName(text.replace(/^(?:the|la|le|die|der|el|il)\s+/iu, '').replace(/\(.*\)$/, ''))
  const all = [name, name.replace(/s$/, ''), `${name}s`].flatMap((spelling) => index.byName.get(spelling) ?? [])
  // A role and a person may share a name; the kinds are listed in order of preference.
  const best = kinds.flatMap((kind) => all.filter((entry) => entry.kind === kind))[0]
  return { name, best, any: all[0] }
}
