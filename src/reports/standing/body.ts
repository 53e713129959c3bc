// The text of the standing issue: where the community stands; in its first weeks the welcome, in one month the annual review.
import { isResting } from '../../checks/stage.ts'
import type { Severity } from '../../finding.ts'
import { annualReview } from '../../health/annual-review.ts'
import type { Assessment } from '../../health/assessment.ts'
import type { DateAhead } from '../../health/dates-ahead.ts'
import { firstWeeksOf } from '../../health/first-weeks/progress.ts'
import type { Block } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'
import { markdown } from '../../words/writers/markdown.ts'
import { sessionPage } from '../facilitator-page.ts'
import type { FoldOptions } from '../folds.ts'
import { hasNoPages, isNew } from '../headline.ts'
import { everyoneReads, healthParts } from '../health-report.ts'
import type { Home } from '../links.ts'
import { pictures } from '../markdown.ts'
import { notes } from '../notes.ts'
import { reviewBlocks } from './annual-review.ts'
import { whatComesNear } from './dates.ts'
import { fitParts, fits, type Part, partsAt } from './fit.ts'
import { firstWeeksBlocks, goodToKnow } from './welcome.ts'

export interface BodyOptions {
  readonly home: Home | undefined
  readonly dates: readonly DateAhead[]
  /** How long the text may be. */
  readonly bytes: number
}

/** Returns the text of the issue as Markdown. Where it is too long, lists are shortened first; then whole parts are left out and named. */
export function standingBody(assessment: Assessment, { home, dates, bytes }: BodyOptions): string {
  for (const laterLinks of [true, false]) {
    const parts = partsOf(assessment, { home, dates, folded: 100, laterLinks })
    const full = markdown(parts.flatMap(({ blocks }) => blocks))
    if (fits(full, bytes)) return full
  }
  const sparing = home && { ...home, sparing: true }
  return fitParts(partsOf(assessment, { home: sparing, dates, folded: 20 }), bytes)
}

function partsOf(
  assessment: Assessment,
  { home, dates, ...sizes }: Omit<BodyOptions, 'bytes'> & Omit<FoldOptions, 'home'>,
): readonly Part[] {
  const { community, date } = assessment
  const parts = healthParts(assessment, { home, sessionPage: home && sessionPage, ...sizes })
  const rests = isResting(assessment.stage)
  const review = rests ? undefined : annualReview(community, date)
  const begins = firstWeeks(assessment, home)
  return [
    { blocks: parts.headline },
    ...(review ? partsAt(reviewBlocks(review, date, home)) : []),
    { blocks: parts.steps },
    ...(begins ? [{ blocks: begins }] : isNew(assessment) ? [{ blocks: [everyoneReads] }] : []),
    { blocks: parts.standing },
    ...partsAt([...(rests ? [] : parts.calls), ...whatComesNear(dates, date, home)]),
    ...partsAt(begins ? gentleNotes(assessment, home) : parts.notes),
    ...partsAt([...(rests ? [] : pictures(assessment)), ...parts.doneWell, ...parts.folds]),
    { blocks: [...parts.footer, howItWorks] },
  ]
}

/** The welcome, for a community that says that it is beginning and has not written all of the first weeks yet. */
function firstWeeks(assessment: Assessment, home: Home | undefined): readonly Block[] | undefined {
  const { community, stage, stageStated } = assessment
  const isBeginning = (stage === 'planning' || stage === 'launching') && (stageStated || isNew(assessment))
  if (!isBeginning || hasNoPages(assessment)) return undefined
  const weeks = firstWeeksOf(community)
  if (weeks.every((week) => week.done)) return undefined
  return [...firstWeeksBlocks(weeks, community, home), ...goodToKnow(isNew(assessment))]
}

/** In the first weeks the checklist says what to write; what else could be done stands behind a fold. */
function gentleNotes(assessment: Assessment, home: Home | undefined): readonly Block[] {
  const isUrgent = ({ severity }: { readonly severity: Severity }) => severity === 'stop' || severity === 'error'
  const urgent = assessment.findings.filter(isUrgent)
  const others = assessment.findings.filter((finding) => !isUrgent(finding))
  const fold: Block = {
    type: 'fold',
    title: `Everything else we noticed (${new Set(others.map(({ check }) => check)).size})`,
    blocks: notes({ ...assessment, findings: others }, home),
  }
  return [...notes({ ...assessment, findings: urgent }, home), ...(others.length > 0 ? [fold] : [])]
}

const howItWorks: Block = {
  type: 'paragraph',
  text: [
    {
      type: 'quiet',
      text: [
        words(
          'This text is written anew when your pages change, and once a month; nobody gets an e-mail for that. Please do not write into it: write a comment instead, comments stay. We add one ourselves only when something got worse or a date comes near. To stop that, close this issue: we keep it up to date and stay silent.',
        ),
      ],
    },
  ],
}
