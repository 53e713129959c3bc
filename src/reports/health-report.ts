// The whole report, as blocks: what a summary, an issue or a terminal shows.

import { isResting } from '../checks/stage.ts'
import type { Assessment } from '../health/assessment.ts'
import { everyKind, kindNamed } from '../kinds/every-kind.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import type { Block, Inline } from '../words/blocks.ts'
import { words } from '../words/speak.ts'
import { calls } from './calls.ts'
import { type FoldOptions, folds } from './folds.ts'
import { amount, hasNoPages, headline, isNew } from './headline.ts'
import { lenses } from './lenses.ts'
import { editLink, type Home } from './links.ts'
import { newPageHref, newPageTexts, recordLink } from './new-pages.ts'
import { nextSession, type SessionPage } from './next-session.ts'
import { linkTo, notes, stepItems } from './notes.ts'
import { areaNames, stageNames, statusNames } from './phrases.ts'

/** What one report shows of the whole. */
export interface ReportOptions extends FoldOptions {
  readonly sessionPage?: SessionPage | undefined
}

/** The parts of a report, in the order in which they are told. */
export interface HealthParts {
  readonly headline: readonly Block[]
  readonly steps: readonly Block[]
  /** Where the community stands; for one that has no pages yet, what communities write down. */
  readonly standing: readonly Block[]
  readonly notes: readonly Block[]
  readonly calls: readonly Block[]
  readonly doneWell: readonly Block[]
  readonly folds: readonly Block[]
  readonly footer: readonly Block[]
}

/** Returns the report: headline, first steps, where the community stands, notes, and behind folds all the rest. */
export function healthReport(
  assessment: Assessment,
  options: ReportOptions,
  pictures: readonly Block[] = [],
): readonly Block[] {
  const parts = healthParts(assessment, options)
  return [
    ...parts.headline,
    ...parts.steps,
    ...(isNew(assessment) ? [everyoneReads] : []),
    ...parts.standing,
    ...parts.notes,
    ...parts.calls,
    ...pictures,
    ...parts.doneWell,
    ...parts.folds,
    ...parts.footer,
  ]
}

/** Returns the parts of the report by themselves, for reports that tell them in another way. */
export function healthParts(assessment: Assessment, options: ReportOptions): HealthParts {
  const { home, sessionPage } = options
  const begins = hasNoPages(assessment)
  const toBegin = begins ? pagesToBegin(assessment) : []
  const told = assessment.findings.filter(({ about }) => !toBegin.some((page) => page.kind === about.kind))
  return {
    headline: headline(assessment),
    steps: steps(assessment, options),
    standing: begins ? beginning(assessment, toBegin, home) : standing(assessment),
    notes: notes({ ...assessment, findings: told }, home),
    calls: [...calls(assessment), ...nextSession(assessment, sessionPage)],
    doneWell: doneWell(assessment),
    folds: [...lenses(assessment), ...folds(assessment, options)],
    footer: footer(assessment),
  }
}

function pagesToBegin({ pages }: Assessment): Assessment['pages'] {
  return pages.filter((page) => ['missing', 'waiting'].includes(page.status))
}

/** Where none of our pages stands: what communities write down, one line each; these pages have no notes of their own. */
function beginning(assessment: Assessment, pages: Assessment['pages'], home: Home | undefined): readonly Block[] {
  const items = pages.flatMap((page) => {
    const help = kindNamed(page.kind)?.help
    const href = page.status === 'missing' ? newPageHref(assessment, page, home) : home && editLink(home, page.path)
    const title: Inline = { type: 'strong', text: [words(page.title)] }
    const path = linkTo([{ type: 'path', text: page.path }], href)
    return help === undefined ? [] : [{ text: [title, words(' '), ...path, words(`: ${help}`)] }]
  })
  return [
    { type: 'heading', level: 3, text: [words('What communities write down')] },
    { type: 'list', ordered: false, items },
    {
      type: 'paragraph',
      text: [
        words('Do you keep one of these pages under another name? Say so in '),
        recordLink(assessment, home),
        words(', for example “documents:” and below it “  charter: about/mission.md”.'),
      ],
    },
  ]
}

export const everyoneReads: Block = {
  type: 'paragraph',
  text: [
    { type: 'strong', text: [words('Anyone can read a public repository, also later.')] },
    words(' Please leave out phone numbers, opinions about people, and reports of behaviour.'),
  ],
}

function steps(assessment: Assessment, { home }: ReportOptions): readonly Block[] {
  const items = stepItems(assessment, home)
  if (items.length === 0) return []
  const title = items.length === 1 ? 'One good next step' : `${items.length === 2 ? 'Two' : 'Three'} good next steps`
  return [
    { type: 'heading', level: 3, text: [words(title)] },
    { type: 'list', ordered: true, items },
    ...(home ? [howLinksWork] : []),
    ...newPageTexts(assessment, home),
  ]
}

export const howLinksWork: Block = {
  type: 'paragraph',
  text: [
    {
      type: 'quiet',
      text: [words('The name of a page opens it, ready to edit; the number of a line shows you that line.')],
    },
  ],
}

/** One row for each area: its verdict, how much is done, and its pages. */
function standing(assessment: Assessment): readonly Block[] {
  // A community at rest is asked about two areas; the others are nobody's business any more.
  const shown = assessment.areas.filter(({ expected }) => expected > 0 || !isResting(assessment.stage))
  const rows = shown.map(({ area, verdict, met, expected }): readonly (readonly Inline[])[] => {
    const pages = assessment.pages.filter((page) =>
      everyKind.some((kind) => kind.kind === page.kind && kind.area === area),
    )
    const shown = verdict === 'not started' ? pages.filter(isNoBeginning) : pages
    const asked = verdict !== 'not started' || (expected > 0 && shown.length > 0)
    return [
      [words(areaNames[area])],
      [words(asked ? verdict : 'later')],
      [words(asked && expected > 0 && verdict !== 'not started' ? `${met} of ${expected}` : '')],
      [words(pageSummary(shown))],
    ]
  })
  return [
    { type: 'heading', level: 3, text: [words('Where you are')] },
    { type: 'table', head: ['Area', 'How it stands', 'Done', 'Pages'].map((title) => [words(title)]), rows },
  ]
}

/** Pages that come with every repository do not make an area begun, so they do not stand beside “not started”. */
function isNoBeginning({ kind, status }: Assessment['pages'][number]): boolean {
  return ['missing', 'waiting'].includes(status) || kindNamed(kind)?.tellsOfArea !== false
}

function pageSummary(pages: Assessment['pages']): string {
  const groups = new Map<string, string[]>()
  for (const page of pages)
    groups.set(statusNames[page.status], [...(groups.get(statusNames[page.status]) ?? []), page.title.toLowerCase()])
  return [...groups].map(([status, titles]) => `${titles.join(', ')}: ${status}`).join('; ')
}

const praised = 6

function doneWell(assessment: Assessment): readonly Block[] {
  const titles = assessment.wellDone.flatMap((id) => assessment.checks.get(id)?.title ?? [])
  if (titles.length === 0) return []
  const items = titles.slice(0, praised).map((title) => ({ text: [words(`${title}.`)] }))
  const more = titles.length - items.length
  return [
    { type: 'heading', level: 3, text: [words('Done well')] },
    {
      type: 'list',
      ordered: false,
      items: more > 0 ? [...items, { text: [words(`And ${amount(more, 'more thing', 'more things')}.`)] }] : items,
    },
  ]
}

function footer(assessment: Assessment): readonly Block[] {
  const stage = assessment.stageStated
    ? `We asked what fits a community that is ${stageNames[assessment.stage]}.`
    : 'No stage is given, so we asked what fits a community that is being launched; the line “stage:” in community.yml changes that.'
  const text = `${stage} The counts are for you; they are not for comparing communities. As of ${formatDate(assessment.date)}.`
  return [{ type: 'paragraph', text: [{ type: 'quiet', text: [words(text)] }] }]
}
