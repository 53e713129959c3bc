// What a check is: one file with a question about a community, its words and its examples.
import type { History } from '../activity/since-then.ts'
import type { Community } from '../community/build-community.ts'
import type { Edit } from '../documents/edit.ts'
import type { About, Area, Place, Severity, Values } from '../finding.ts'
import type { From, SeverityRule, Stage, Trigger } from '../kinds/kind.ts'
import type { Principle } from '../kinds/open-research-principles.ts'
import type { Settings } from '../settings/settings.ts'
import type { ValuesFor, Wording } from './wording.ts'

/** All that a check may look at. `now` is a day, `YYYY-MM-DD`. */
export interface Context {
  readonly community: Community
  readonly settings: Settings
  readonly stage: Stage
  readonly now: string
  /** Who can read the repository; an unknown one counts as public. */
  readonly visibility: 'public' | 'private' | 'unknown'
  /** The ids of all checks that there are. */
  readonly known: ReadonlySet<string>
  readonly parts: PartsInPages
  /** What became of pages in earlier versions, where that is known. */
  readonly history?: History | undefined
}

/** What is known of the marked parts of pages; nothing is looked at where no page has any. */
export interface PartsInPages {
  /** The names that markers may have. */
  readonly names: readonly string[]
  /** Those that do not say what the other pages say, with the line of their first mark and what they should say. */
  readonly stale: readonly StalePart[]
}

export const noParts: PartsInPages = { names: [], stale: [] }

/** A marked part that is to be written anew, or a file that is to be begun: then its edit holds the whole text. */
export interface StalePart {
  readonly name: string
  readonly line: number
  readonly edit: Edit
}

/** One answer of a check. `values` fill the slots of its sentence. */
export interface Observation<V = Values> {
  readonly about: About
  readonly place?: Place
  readonly also?: Place
  readonly values: V
}

/** A small community and what the check says of it: lines of the form `path:line sentence`. */
export interface Example {
  readonly name: string
  /** The day of the check; 2026-03-01 when not given. */
  readonly on?: string
  readonly files: Readonly<Record<string, string>>
  /** How the files stood on earlier days, the oldest first, where the check asks for that. */
  readonly earlier?: readonly { readonly on: string; readonly files: Readonly<Record<string, string>> }[]
  readonly expect: readonly string[]
  /** The pages that read otherwise once everything that the check can correct is corrected. */
  readonly fixed?: Readonly<Record<string, string>>
}

export interface Definition<Says extends string, Subject> extends Wording {
  /** A statement that holds when all is well; also the file's name and the key in `not_for_us`. */
  readonly id: string
  readonly area: Area | ((subject: Subject) => Area)
  readonly severity: SeverityRule | ((subject: Subject, context: Context) => Severity)
  /** From which stage it is expected; before that it is "later". */
  readonly from: From
  /** What makes it expected before that stage. */
  readonly broughtBy?: Trigger
  /** The edition that brought it. */
  readonly since: number
  readonly title: string
  readonly says: Says
  /** What should not be public, as the beginning of a sentence about it; of every check that can say so, and of no other. */
  readonly exposes?: string
  /** The kind whose page this check asks for; the other checks look at what stands on pages. */
  readonly asksForPage?: string
  /** The kind whose first step answers it, where that is more than a page to write. */
  readonly firstStepOf?: string
  /** True when what it finds keeps us from reading a page, or a part of it. */
  readonly makesUnreadable?: boolean
  /** True when what it finds is put right without anybody's work: it makes no run red, and is nobody's next step. */
  readonly followsByItself?: true
  /** How long the fix may take, in minutes. */
  readonly minutes?: number
  /** Open-research principles that it serves. */
  readonly principles?: readonly Principle[]
  readonly source?: string
  readonly examples: readonly Example[]
  readonly subjects: (context: Context) => readonly Subject[]
  /** Returns what is missing of one subject; `unknown` when this run cannot tell. */
  readonly inspect: (subject: Subject, context: Context) => readonly Observation<ValuesFor<Says>>[] | 'unknown'
  /** Returns the one right answer to what was found, where there is one. Asked only by those who write corrections. */
  readonly correct?: (found: Observation, subject: Subject, context: Context) => Edit | undefined
  /** True where that answer stands on other pages, so that all of them have to be read. */
  readonly correctsFromOthers?: boolean
}

/** A check as the engine and the reports see it. */
export type Check = Definition<string, unknown>

/** Returns the check as given; exists so that slots and subjects are typed. */
export function defineCheck<const Says extends string, Subject>(definition: Definition<Says, Subject>): Check {
  return definition as unknown as Check
}
