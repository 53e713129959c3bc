// The whole report, as blocks: what a summary, an issue or a terminal shows.
import { isResting } from '../checks/stage.ts'
import type { Assessment } from '../health/assessment.ts'
import { kinds } from '../kinds/all.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import type { Block, Inline } from '../words/blocks.ts'
import { type Segment, speak, words } from '../words/speak.ts'
import { calls } from './calls.ts'
import { amount, hasNoPages, headline, isNew } from './headline.ts'
import type { Home } from './links.ts'
import { notes, stepItems } from './notes.ts'
import { areaNames, reasonFor, stageNames, statusNames } from './phrases.ts'

/** What one report shows of the whole. */
export interface ReportOptions {
  readonly home?: Home | undefined
  /** Entries of a folded list that are written out; the rest is counted. */
  readonly folded: number
}

/** Returns the report: headline, first steps, where the community stands, notes, and behind folds all the rest. */
export function healthReport(
  assessment: Assessment,
  options: ReportOptions,
  pictures: readonly Block[] = [],
): readonly Block[] {
  return [
    ...headline(assessment),
    ...steps(assessment, options),
    ...(isNew(assessment) ? [everyoneReads] : []),
    ...(hasNoPages(assessment)
      ? beginning(assessment, options.home)
      : [...standing(assessment), ...notes(assessment, options.home)]),
    ...calls(assessment),
    ...pictures,
    ...doneWell(assessment),
    ...later(assessment, options),
    ...setAside(assessment, options),
    ...notForYou(assessment, options),
    ...untold(assessment, options),
    ...leftOut(assessment, options),
    ...footer(assessment),
  ]
}

/** Where none of our pages stands: what communities write down, one line each, and notes on what is there. */
function beginning(assessment: Assessment, home: Home | undefined): readonly Block[] {
  const missing = assessment.pages.filter((page) => ['missing', 'waiting'].includes(page.status))
  const items = missing.flatMap(({ kind, title, path }) => {
    const help = Object.values(kinds).find((known) => known.kind === kind)?.help
    return help === undefined
      ? []
      : [
          {
            text: [
              { type: 'strong' as const, text: [words(title)] },
              words(' ('),
              { type: 'path' as const, text: path },
              words(`): ${help}`),
            ],
          },
        ]
  })
  const others = assessment.findings.filter((finding) => !missing.some((page) => page.kind === finding.about.kind))
  return [
    { type: 'heading', level: 3, text: [words('What communities write down')] },
    { type: 'list', ordered: false, items },
    {
      type: 'paragraph',
      text: [
        words(
          'Do you keep one of these pages under another name? Say so in community.yml, for example “documents:” and below it “  charter: about/mission.md”.',
        ),
      ],
    },
    ...notes({ ...assessment, findings: others }, home),
  ]
}

const everyoneReads: Block = {
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
  ]
}

/** One row for each area: its verdict, how much is done, and its pages. */
function standing(assessment: Assessment): readonly Block[] {
  // A community at rest is asked about two areas; the others are nobody's business any more.
  const shown = assessment.areas.filter(({ expected }) => expected > 0 || !isResting(assessment.stage))
  const rows = shown.map(({ area, verdict, met, expected }): readonly (readonly Inline[])[] => {
    const asked = Object.values(kinds).some((kind) => kind.area === area)
    const pages = assessment.pages.filter((page) =>
      Object.values(kinds).some((kind) => kind.kind === page.kind && kind.area === area),
    )
    return [
      [words(areaNames[area])],
      [words(asked ? verdict : 'later')],
      [words(asked && expected > 0 && verdict !== 'not started' ? `${met} of ${expected}` : '')],
      [words(pageSummary(pages))],
    ]
  })
  return [
    { type: 'heading', level: 3, text: [words('Where you are')] },
    { type: 'table', head: ['Area', 'How it stands', 'Done', 'Pages'].map((title) => [words(title)]), rows },
  ]
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

/** What the next stage asks for, as titles: nobody has to do it yet. */
function later(assessment: Assessment, { folded }: ReportOptions): readonly Block[] {
  const titles = [...new Set(assessment.later.flatMap((finding) => assessment.checks.get(finding.check)?.title ?? []))]
  return fold(
    `Later (${titles.length})`,
    titles.map((title) => [words(`${title}.`)]),
    folded,
    'These things can wait. We will mention them when it is time.',
  )
}

function setAside(assessment: Assessment, { folded }: ReportOptions): readonly Block[] {
  const lines = assessment.accepted.map(({ finding, by }): readonly Segment[] => {
    const check = assessment.checks.get(finding.check)
    return [
      ...(check ? speak(finding, check) : []),
      words(' Not for us, because '),
      { type: 'name', text: by.because },
      words(`, until ${formatDate(by.until)}.`),
    ]
  })
  return fold(
    `Not for us (${lines.length})`,
    lines,
    folded,
    'You decided that these notes are not for you. We will ask again after the day that you chose.',
  )
}

/** How to set a note aside, with the names of those that are open; a new community need not know yet. */
function notForYou(assessment: Assessment, { folded }: ReportOptions): readonly Block[] {
  // What cannot be read, and what must not be public, is for everyone.
  const ids = new Set(assessment.findings.map(({ check }) => check))
  const open = [...ids].filter((id) => assessment.checks.get(id)?.from !== 'always')
  const [first] = open
  if (first === undefined || isNew(assessment) || hasNoPages(assessment)) return []
  const lines = open.map((id): readonly Segment[] => [
    { type: 'name', text: id },
    words(`: ${assessment.checks.get(id)?.title ?? ''}.`),
  ])
  const intro = 'Write its name, a reason and a day into community.yml, as below. We will ask again after that day.'
  const example: Block = { type: 'copy', text: notForUs(first) }
  const [list] = fold('Is a note not for you?', lines, folded, intro)
  return list?.type === 'fold' ? [{ ...list, blocks: [...list.blocks, example] }] : []
}

/** Returns the lines that set a note aside, to be completed. */
export function notForUs(check: string): string {
  return `not_for_us:\n  - check: ${check}\n    because: (your reason)\n    until: (a day, such as 2027-06-30)`
}

function untold(assessment: Assessment, { folded }: ReportOptions): readonly Block[] {
  const lines = assessment.unknown.flatMap((id) =>
    assessment.checks.get(id) ? [[words(`${assessment.checks.get(id)?.title}.`)]] : [],
  )
  return fold(
    `Could not be checked (${lines.length})`,
    lines,
    folded,
    'We could not find out whether these things hold, so we do not count them as done.',
  )
}

function leftOut(assessment: Assessment, { folded }: ReportOptions): readonly Block[] {
  const lines = byFolder(assessment.leftOut).map(({ path, count, reason }): readonly Segment[] => [
    { type: 'path', text: path },
    words(count > 1 ? ` (${count} files): ${reason}` : `: ${reason}`),
  ])
  return fold(`Left out (${lines.length})`, lines, folded, 'We did not read these files.')
}

/** Files that one top folder holds for one reason are one line. */
function byFolder(files: Assessment['leftOut']): readonly { path: string; count: number; reason: string }[] {
  const groups = new Map<string, { path: string; count: number; reason: string }>()
  for (const file of files) {
    const reason = reasonFor(file)
    const slash = file.path.indexOf('/')
    const key = slash === -1 ? file.path : `${file.path.slice(0, slash + 1)} ${reason}`
    const group = groups.get(key)
    if (group) groups.set(key, { path: file.path.slice(0, slash + 1), count: group.count + 1, reason })
    else groups.set(key, { path: file.path, count: 1, reason })
  }
  return [...groups.values()]
}

function fold(
  title: string,
  lines: readonly (readonly Inline[])[],
  most: number,
  intro: string,
  after: readonly Block[] = [],
): readonly Block[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, most)
  const rest = lines.length - shown.length
  const items = shown.map((text) => ({ text }))
  return [
    {
      type: 'fold',
      title,
      blocks: [
        { type: 'paragraph', text: [words(intro)] },
        {
          type: 'list',
          ordered: false,
          items: rest > 0 ? [...items, { text: [words(`… and ${rest} more.`)] }] : items,
        },
        ...after,
      ],
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
