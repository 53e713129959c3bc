// How a community is doing, as data: the one thing that every report reads.
import type { Check } from '../checks/check.ts'
import type { Outcome } from '../checks/run-checks.ts'
import type { Community } from '../community/build-community.ts'
import type { LeftOutFile } from '../community/read-community.ts'
import type { Finding } from '../finding.ts'
import type { CommunityType, Stage } from '../kinds/kind.ts'
import type { Language } from '../kinds/names.ts'
import type { Acceptance, Settings } from '../settings/settings.ts'
import type { NextStep } from './next-steps.ts'
import type { PageState } from './pages.ts'
import type { AreaHealth } from './verdicts.ts'

export interface Assessment {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly date: string
  readonly edition: number
  readonly name: string | undefined
  readonly type: CommunityType | undefined
  readonly stage: Stage
  readonly stageStated: boolean
  /** The language in which the community begins its pages. */
  readonly language: Language
  readonly pages: readonly PageState[]
  /** The page that says what is kept about people, and so whom to ask. */
  readonly privacyPage?: string | undefined
  readonly areas: readonly AreaHealth[]
  readonly outcomes: readonly Outcome[]
  /** Open findings, most serious first. */
  readonly findings: readonly Finding[]
  readonly accepted: readonly { readonly finding: Finding; readonly by: Acceptance }[]
  /** What is asked for at a later stage and is not there yet. */
  readonly later: readonly Finding[]
  /** Checks that this run could not answer. */
  readonly unknown: readonly string[]
  readonly leftOut: readonly LeftOutFile[]
  readonly nextSteps: readonly NextStep[]
  /** Checks that are met and worth a word, most important first. */
  readonly wellDone: readonly string[]
  /** The checks that were asked, by id: their words are what reports write. */
  readonly checks: ReadonlyMap<string, Check>
  /** Read by pictures and by the site; never written out whole. */
  readonly community: Community
  /** What the community has chosen for itself. */
  readonly settings: Settings
}

/** What a report can tell without the pages at hand: an assessment, or a report that was read back. */
export type Reported = Omit<Assessment, 'outcomes' | 'wellDone' | 'community' | 'settings'>
