// What a kind is: one file that says where a page lives, its fields, and what to say when something is missing.

import type { Nodes } from 'mdast'
import type { Mention } from '../documents/mentions.ts'
import type { About, Area, Place, Severity, Values } from '../finding.ts'
import type { ChangeWords } from './change-words.ts'
import type { Language, Names } from './names.ts'
import type { Principle } from './open-research-principles.ts'
import type { Telling } from './telling.ts'

/** How far a community is. `dormant` and `closed` communities are asked for very little. */
export const stages = ['planning', 'launching', 'active', 'sustaining', 'dormant', 'closed'] as const
export type Stage = (typeof stages)[number]

/** What a community is; it decides which pages are expected of it (content-model.md §4, profiles). */
export const communityTypes = [
  'osc',
  'cop',
  'competence-centre',
  'software',
  'research-project',
  'network',
  'programme',
] as const
export type CommunityType = (typeof communityTypes)[number]

/** From which stage something is expected. `always` holds at every stage, dormant and closed too. */
export type From = Stage | 'always'

/** One severity, or one by stage: the nearest stage at or before the community's own counts. */
export type SeverityRule = Severity | Readonly<Partial<Record<Stage, Severity>>>

/** What to say when something is missing. `{entry}` and `{page}` may stand in `says`. */
export interface WhenMissing {
  /** The check's id; by default `<kind or entry>-has-<field>`. */
  readonly id?: string
  /** A statement that holds when all is well: "Every milestone has a date". */
  readonly title: string
  readonly says: string
  readonly why: string
  readonly fix: string
  readonly severity: SeverityRule
  readonly from?: From
  /** How long it may take, in minutes. */
  readonly minutes?: number
  /** True when the kind's first step answers it: that is then what the next step says. */
  readonly isFirstStep?: boolean
  /** Asked only of documents and entries for which this holds; another page may hold the answer. */
  readonly when?: (subject: Recorded, documentOf: DocumentOfKind) => boolean
  /** Where the field asks for this. */
  readonly source?: string
  /** The open-research principles that it serves. */
  readonly principles?: readonly Principle[]
}

/** `public`, `private`, or private unless another field of the same page says otherwise. */
export type Visibility = 'public' | 'private' | { readonly unless: { readonly field: string; readonly is: string } }

/** A value as somebody wrote it, with its place. */
export interface Written {
  readonly from: 'setting' | 'section' | 'cell' | 'label' | 'sentence' | 'file-name'
  /** Plain text without prompts and examples. */
  readonly text: string
  /** The parsed value of a setting. */
  readonly data?: unknown
  readonly nodes: readonly Nodes[]
  readonly mentions: readonly Mention[]
  readonly place: Place
}

/** Why a value could not be taken as it stands; each is the business of one check. */
export type Trouble =
  | 'date-impossible'
  | 'date-ambiguous'
  | 'date-not-iso'
  | 'choice-unknown'
  | 'duration-unreadable'
  | 'zone-abbreviation'
  | 'zone-unknown'
  | 'language-unknown'
  | 'link-unreadable'
  | 'recurrence-unreadable'
  | 'recurrence-ambiguous'
  | 'number-unreadable'
  | 'two-values'

/** The answer of a field type: a value, trouble, or a value that could be read with a remark. */
export interface Read<T> {
  readonly value?: T
  readonly trouble?: { readonly trouble: Trouble; readonly values: Values }
}

/** One field of a document or entry as it was found. */
export interface Reading {
  readonly written: Written
  readonly value?: unknown
  readonly troubles: readonly {
    readonly trouble: Trouble
    readonly values: Values
    readonly place: Place
    readonly also?: Place
  }[]
}

/** How one sort of value is read, named and described to editors' tools. */
export interface FieldType<T> {
  readonly type: string
  /** What to write, to complete "Write …": "a date such as 2026-03-18". */
  readonly expects: string
  readonly read: (written: Written) => Read<T>
  readonly schema: object
  /** Values that can be chosen, with the words that people use for each. */
  readonly choices?: Readonly<Record<string, Names>>
  /** For references: the kinds that may be meant. */
  readonly refersTo?: readonly string[]
  /** What of a value may be repeated where a change of it is told; without it, what was written. */
  shows?(value: T): readonly string[]
  /** The value in a few words, where somebody outside should read other ones than those that were written. */
  told?(value: T): readonly string[]
  /** The last day that a value means, where it means one; a length of time counts from `since`. */
  day?(value: T, since?: string): string | undefined
  /** True for a single value that few ask for and that is never in trouble: it is made when somebody asks for it. */
  readonly madeWhenAsked?: true
}

export interface FieldOptions {
  readonly names: Names
  /** One sentence for editors: what to write here. */
  readonly help: string
  readonly visibility?: Visibility
  readonly whenMissing?: WhenMissing
  /** Sentences that count as an answer wherever they stand in the page, such as "within 48 hours". */
  readonly spotted?: readonly RegExp[]
  /** True where two entries may well name each other, as under “See also”. */
  readonly mutual?: boolean
  /** How a change of it is told. */
  readonly changes?: ChangeWords
  /** What it tells somebody outside. */
  readonly tells?: Telling
}

export interface Field<T> extends FieldOptions {
  readonly of: FieldType<T>
}

/** A named value or a collection; the type of what a check sees is inferred from it. */
// biome-ignore lint/suspicious/noExplicitAny: inference needs a field of any value here
export type AnyField = Field<any>

export interface Collection<F extends Fields> {
  readonly collection: true
  readonly names: Names
  readonly help: string
  /** What one entry is called in English: "milestone". */
  readonly one: string
  /** The fields that can serve as the entry's name, first found first. */
  readonly labelledBy: readonly (keyof F & string)[]
  readonly fields: F
  /** The page's main collection: its tables count under any heading. */
  readonly main?: boolean
  /** A table with a column for each of these is one of this collection, whichever heading it stands under. */
  readonly tablesWith?: readonly (keyof F & string)[]
  /** A folder with one entry in each file, such as `notes`. */
  readonly folder?: string
  /** Other names that people give to such a folder. */
  readonly alsoFolders?: readonly string[]
  /** The field that the name of a folder within it tells: `decisions/approved/2026-01.md` is approved. */
  readonly subfolderTells?: keyof F & string
  /** The field that takes the prose under an entry's own heading. */
  readonly prose?: keyof F & string
  /** Columns that name no field are groups, and a mark in a cell says that the group has what the row is about, or lacks it. */
  readonly matrix?: { readonly has: keyof F & string; readonly lacks: keyof F & string; readonly group: Names }
  /** Columns that name no field stand side by side: each cell is an entry of its own, `by` the one who heads the column. */
  readonly sideBySide?: { readonly text: keyof F & string; readonly by: keyof F & string }
  /** A list of terms: a bold word with its text is an entry, and any heading with prose; two of one name are two. */
  readonly definesTerms?: boolean
  readonly whenMissing?: WhenMissing
  /** How it is told that an entry comes or goes. */
  readonly changes?: ChangeWords
  /** What its entries tell somebody outside. */
  readonly tells?: readonly Telling[]
}

export type Fields = { readonly [name: string]: AnyField }
// biome-ignore lint/suspicious/noExplicitAny: a collection of any fields
export type AnyCollection = Collection<any>
export type Shape = { readonly [name: string]: AnyField | AnyCollection }

/** What documents and entries have in common: where they stand, and how each field was found. */
export interface Recorded {
  readonly kind: string
  /** "milestone" for an entry; the kind's title in lower case for a document. */
  readonly one: string
  /** An entry's identity within its kind; a document has none. */
  readonly key?: string
  /** The name that a person would use; of somebody who has not agreed to be named, only where the entry stands. */
  readonly label: string
  /** The names under which other pages may refer to it; never shown. */
  readonly knownAs: readonly string[]
  readonly area: Area
  readonly path: string
  readonly readings: ReadonlyMap<string, Reading>
  /** The place of a field's value, or of the whole when the field is not written. */
  readonly at: (field?: string) => Place
  readonly about: (field?: string) => About
  /** True when something was written for the field, readable or not. */
  readonly has: (field: string) => boolean
  /** True when the field must not leave the check. */
  readonly isPrivate: (field: string) => boolean
}

type ValueOf<F> = F extends Field<infer T> ? (T extends readonly unknown[] ? T : T | undefined) : never
export type Entry<F extends Fields = Fields> = Recorded & { readonly key: string } & {
  readonly [K in keyof F]: ValueOf<F[K]>
}

type PartOf<P> = P extends Collection<infer F> ? readonly Entry<F>[] : ValueOf<P>

/** A kind's one document; when no page of the kind stands, `stands` is false and every field is empty. */
export type Document<S extends Shape = Shape> = Recorded & {
  /** True when a page of this kind holds own words. */
  readonly stands: boolean
  /** True when a page is there, but only prompts and examples are in it. */
  readonly waits: boolean
  /** Where the page says that its text is kept, when it only points elsewhere. */
  readonly keptElsewhere: string | undefined
  /** Every page that adds to this document, the main one first. */
  readonly paths: readonly string[]
  /** Pages that claim to be of this kind as well, and do not count. */
  readonly passedOver: readonly string[]
  /** The entries of all its collections. */
  readonly allEntries: readonly Entry[]
} & { readonly [K in keyof S]: PartOf<S[K]> }

/** How far a page of this kind is expected of a type of community. */
export type Expectation = 'must' | 'should' | 'could'

/** Returns the document of a kind, by the kind's name. */
export type DocumentOfKind = (kind: string) => AnyDocument | undefined

/** Something that happens in the life of a community and makes a page needed, whatever its stage. */
export interface Trigger {
  /** The occasion, to complete "It is needed before …": "your first event". */
  readonly says: string
  /** True when it has happened or is planned. */
  readonly holds: (documentOf: DocumentOfKind) => boolean
}

export interface Kind<S extends Shape = Shape> {
  /** As written in `kind:`; also the file's name. */
  readonly kind: string
  /** The page's name in reports: "Roadmap". */
  readonly title: string
  /** Its name in the other languages in which a new page can be begun. */
  readonly titles: Readonly<Record<Exclude<Language, 'en'>, string>>
  readonly area: Area
  /** One sentence: what this page is for. */
  readonly help: string
  /** File names, without folder; letter case does not matter. */
  readonly files: readonly string[]
  /** Files whose pages add to the document, such as `vision.md` to the charter. */
  readonly also?: readonly string[]
  /** Sections of other kinds' pages that stand for a page of this kind; one that is shared still answers for its own page too. */
  readonly standsIn?: { readonly kinds: readonly string[]; readonly names: Names; readonly isShared?: boolean }
  /** The field that takes the text before the first heading that names a field. */
  readonly opening?: keyof S & string
  /** From which stage the page is expected, and of which types of community; `any` speaks for those that are not named. */
  readonly from?: From
  readonly expectedOf?: Readonly<Partial<Record<CommunityType | 'any', Expectation>>>
  /** What makes the page needed before its stage comes. */
  readonly broughtBy?: Trigger
  readonly whenMissing?: WhenMissing
  /** False for a page that alone says nothing about how its area stands, such as one that comes ready to use. */
  readonly tellsOfArea?: false
  /** The first thing to do on an empty page. */
  readonly firstStep: { readonly title: string; readonly how: string; readonly minutes: number }
  /** How often it should be read again, in months, when the page itself says nothing. */
  readonly reviewMonths?: number
  /** How much a change of the page matters, and the headline of one that changes nothing else. */
  readonly changes?: Pick<ChangeWords, 'matters' | 'headline'>
  /** True where a page tells of a day that has been: names in it stay as they were. */
  readonly isRecord?: true
  readonly fields: S
}

// biome-ignore lint/suspicious/noExplicitAny: a kind of any shape
export type AnyKind = Kind<any>
export type AnyDocument = Document & { readonly [field: string]: unknown }
export type AnyEntry = Entry & { readonly [field: string]: unknown }
export type DocumentOf<K> = K extends Kind<infer S> ? Document<S & Envelope> : never

/** The fields that every page may carry; `envelope.ts` lists them. */
import type { envelope } from './envelope.ts'
export type Envelope = typeof envelope

/** Returns the kind as given; exists so that the types of its fields are inferred. */
export function defineKind<const S extends Shape>(kind: Kind<S>): Kind<S> {
  return kind
}

/** True for a collection of entries, false for a single field. */
export function isCollection(part: AnyField | AnyCollection): part is AnyCollection {
  return 'collection' in part
}
