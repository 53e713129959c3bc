// What stands behind folds at the end of a report: what comes later, what was set aside, what was not read.
import type { Assessment } from '../health/assessment.ts'
import { type PagesAhead, pagesAhead } from '../health/pages-ahead.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import type { Block, Inline } from '../words/blocks.ts'
import { type Segment, separated, speak, words } from '../words/speak.ts'
import { hasNoPages, isNew } from './headline.ts'
import type { Home } from './links.ts'
import { newPageHref, recordLink } from './new-pages.ts'
import { reasonFor, stageNames, typeNames } from './phrases.ts'

export interface FoldOptions {
  readonly home?: Home | undefined
  /** Entries of a folded list that are written out; the rest is counted. */
  readonly folded: number
  /** False where the links that begin a later page would take too much room. */
  readonly laterLinks?: boolean
}

/** Returns the folds, those without entries left out. */
export function folds(assessment: Assessment, options: FoldOptions): readonly Block[] {
  return [later, setAside, notForYou, untold, leftOut].flatMap((part) => part(assessment, options))
}

/** What nobody has to do yet: pages by what brings them, then what a later stage asks of those that stand, as titles. */
function later(assessment: Assessment, options: FoldOptions): readonly Block[] {
  const ahead = pagesAhead(assessment.community, assessment.stage)
  const findings = assessment.later.filter(({ check }) => !assessment.checks.get(check)?.asksForPage)
  const titles = [...new Set(findings.flatMap(({ check }) => assessment.checks.get(check)?.title ?? []))]
  const count = ahead.reduce((sum, group) => sum + group.kinds.length, 0) + titles.length
  return fold(
    `Later (${count})`,
    [...ahead.map((group) => pagesLine(group, assessment, options)), ...titles.map((title) => [words(`${title}.`)])],
    options.folded,
    'These things can wait. We will mention them when it is time.',
  )
}

/** “With your first event: Conduct procedure.” Each page opens as a new one with its text, where there is room for that. */
function pagesLine({ when, kinds }: PagesAhead, assessment: Assessment, options: FoldOptions): readonly Inline[] {
  const { home } = options
  const names = kinds.map((kind): readonly Inline[] => {
    const page = { kind: kind.kind, title: kind.title, path: kind.files[0] ?? '', status: 'missing' as const, notes: 0 }
    const carries = options.laterLinks !== false && !home?.sparing && !('types' in when)
    const href = carries ? newPageHref(assessment, page, home) : undefined
    const title = words(kind.title.toLowerCase())
    const name: Inline = href === undefined ? title : { type: 'anchor', text: [title], href }
    return [name]
  })
  return [{ type: 'strong', text: [words(`${occasionOf(when)}:`)] }, words(' '), ...separated(names), words('.')]
}

function occasionOf(when: PagesAhead['when']): string {
  if ('occasion' in when) return `With ${when.occasion}`
  if ('stage' in when) return `Once you are ${stageNames[when.stage]}`
  if (when.types.length === 0) return 'Whenever you need them'
  const names = when.types.map((type) => typeNames[type])
  return `Usual in ${[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')}`
}

function setAside(assessment: Assessment, { folded }: FoldOptions): readonly Block[] {
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
function notForYou(assessment: Assessment, { folded, home }: FoldOptions): readonly Block[] {
  // What cannot be read, and what must not be public, is for everyone.
  const ids = new Set(assessment.findings.map(({ check }) => check))
  const open = [...ids].filter((id) => assessment.checks.get(id)?.from !== 'always')
  const [first] = open
  if (first === undefined || isNew(assessment) || hasNoPages(assessment)) return []
  const lines = open.map((id): readonly Segment[] => [
    { type: 'name', text: id },
    words(`: ${assessment.checks.get(id)?.title ?? ''}.`),
  ])
  const intro = [
    words('Write its name, a reason and a day into '),
    recordLink(assessment, home),
    words(', as below. We will ask again after that day.'),
  ]
  const example: Block = { type: 'copy', text: notForUs(first) }
  const [list] = fold('Is a note not for you?', lines, folded, intro)
  return list?.type === 'fold' ? [{ ...list, blocks: [...list.blocks, example] }] : []
}

/** Returns the lines that set a note aside, to be completed. */
export function notForUs(check: string): string {
  return `not_for_us:\n  - check: ${check}\n    because: (your reason)\n    until: (a day, such as 2027-06-30)`
}

function untold(assessment: Assessment, { folded }: FoldOptions): readonly Block[] {
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

function leftOut(assessment: Assessment, { folded }: FoldOptions): readonly Block[] {
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
  intro: string | readonly Inline[],
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
        { type: 'paragraph', text: typeof intro === 'string' ? [words(intro)] : intro },
        {
          type: 'list',
          ordered: false,
          items: rest > 0 ? [...items, { text: [words(`… and ${rest} more.`)] }] : items,
        },
      ],
    },
  ]
}
