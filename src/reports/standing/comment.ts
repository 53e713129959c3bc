// The comment on the standing issue: what got worse, each with its cause, and which dates come near. A few lines, or none.
import type { Because, Worse, WorseArea, WorseNote } from '../../comparison/worse.ts'
import type { Assessment } from '../../health/assessment.ts'
import type { DateAhead } from '../../health/dates-ahead.ts'
import { formatDate } from '../../recurrence/calendar-date.ts'
import type { Block, Inline, Item } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'
import { markdown } from '../../words/writers/markdown.ts'
import type { Home } from '../links.ts'
import { noteItems } from '../notes.ts'
import { areaNames, severityNames, stageNames } from '../phrases.ts'
import { dateLine, whatToDo } from './dates.ts'

export interface News {
  readonly worse: Worse
  /** Dates that nobody was told about, the earliest first. */
  readonly dates: readonly DateAhead[]
  /** The day of the previous report. */
  readonly since: string
}

/** Lines of news in one comment; the rest stands in the issue. */
const lines = 8
/** Of these, what is kept for areas and for dates when there is more of everything than fits. */
const forAreas = 2
const forDates = 3

/** Returns the comment, or nothing when there is no news. */
export function standingComment(assessment: Assessment, news: News, home: Home | undefined): string | undefined {
  const { worse, dates } = news
  const notes = grouped(worse.notes)
  const areas = worse.areas
  if (notes.length + areas.length + dates.length === 0) return undefined
  const shownNotes = lines - Math.min(areas.length, forAreas) - Math.min(dates.length, forDates)
  const shownAreas = lines - Math.min(notes.length, shownNotes) - Math.min(dates.length, forDates)
  const shownDates = lines - Math.min(notes.length, shownNotes) - Math.min(areas.length, shownAreas)
  const worst = [
    ...limited(
      notes.map((group) => noteItem(assessment, group, home)),
      shownNotes,
    ),
    ...limited(
      areas.map((area) => areaItem(assessment, area, home)),
      shownAreas,
    ),
  ]
  return markdown([
    ...opening(news),
    ...(worst.length > 0 ? [{ type: 'list' as const, ordered: false, items: worst }] : []),
    ...nearDates(assessment, news, { home, shown: shownDates }),
    ...closing,
  ])
}

function opening(news: News): readonly Block[] {
  const { worse, since } = news
  const heading: Block = { type: 'heading', level: 3, text: [words(titleOf(news))] }
  if (worse.notes.length + worse.areas.length === 0) return [heading]
  const first = hasStop(worse)
    ? 'What is deleted later can still be read in older versions, so please look at this first. '
    : ''
  return [heading, { type: 'paragraph', text: [words(`${first}New since ${formatDate(since)}:`)] }]
}

function titleOf({ worse, dates }: News): string {
  const { notes, areas } = worse
  if (hasStop(worse)) return 'Something here should not be public.'
  const worst = [...notes, ...areas]
  if (worst.length > 0 && worst.every(({ because }) => because === 'stage')) return 'A little more is asked of you now.'
  if (notes.length > 0)
    return notes.length === 1 ? 'Something needs your attention.' : 'A few things need your attention.'
  if (areas.length > 0) return 'Something does not stand as well as it did.'
  return dates.length === 1 ? 'There is a date to keep in mind.' : 'There are some dates to keep in mind.'
}

function hasStop({ notes }: Worse): boolean {
  return notes.some(({ finding }) => finding.severity === 'stop')
}

/** Notes of one check with one cause are one line. */
function grouped(notes: readonly WorseNote[]): readonly (readonly WorseNote[])[] {
  const groups = new Map<string, WorseNote[]>()
  for (const note of notes) {
    const name = `${note.finding.severity} ${note.because} ${note.finding.check}`
    groups.set(name, [...(groups.get(name) ?? []), note])
  }
  return [...groups.values()]
}

function noteItem(assessment: Assessment, group: readonly WorseNote[], home: Home | undefined): Item {
  const [{ finding, because }] = group as readonly [WorseNote]
  const [item] = noteItems(assessment, [finding], home)
  const more = group.length > 1 ? [words(` … and ${group.length - 1} more like this.`)] : []
  const label: Inline = { type: 'strong', text: [words(`${severityNames[finding.severity]}:`)] }
  return { text: [label, words(' '), ...(item?.text ?? []), ...more, words(' '), reason(because, assessment)] }
}

function areaItem(assessment: Assessment, fallen: WorseArea, home: Home | undefined): Item {
  const { area, before, after, because, example } = fallen
  const says: readonly Inline[] = [
    { type: 'strong', text: [words(areaNames[area])] },
    words(` was “${before}” and is now “${after}”. `),
    reason(because, assessment),
  ]
  const [item] = example ? noteItems(assessment, [example], home) : []
  return item ? { text: says, more: [item.text] } : { text: says }
}

function reason(because: Because, { stage }: Assessment): Inline {
  const reasons: Readonly<Record<Because, string>> = {
    change: 'Something was changed.',
    time: 'Only time has passed.',
    edition: 'We ask about this only now; your pages did not get worse.',
    stage: `Your community is now ${stageNames[stage]}, so a little more is asked of it.`,
  }
  return { type: 'quiet', text: [words(reasons[because])] }
}

function nearDates(
  { date }: Assessment,
  { worse, dates }: News,
  { home, shown }: { readonly home: Home | undefined; readonly shown: number },
): readonly Block[] {
  if (dates.length === 0) return []
  const hasOthers = worse.notes.length + worse.areas.length > 0
  const title: Block = { type: 'paragraph', text: [{ type: 'strong', text: [words('Dates to keep in mind')] }] }
  // What to do is said once for each sort, below the last one of it.
  const bySort = dates.slice(0, shown).toSorted((a, b) => sorts.indexOf(a.what) - sorts.indexOf(b.what))
  const items = bySort.map((one, at): Item => {
    const text = dateLine(one, date, home)
    return bySort[at + 1]?.what === one.what ? { text } : { text, aside: [words(whatToDo[one.what])] }
  })
  const list: Block = { type: 'list', ordered: false, items: [...items, ...hidden(dates.length - shown)] }
  return [...(hasOthers ? [title] : []), list]
}

const sorts = Object.keys(whatToDo)

/** A line that says that one more is hidden is as long as that one. */
function limited(items: readonly Item[], shown: number): readonly Item[] {
  return items.length <= shown + 1 ? items : [...items.slice(0, shown), ...hidden(items.length - shown)]
}

function hidden(number: number): readonly Item[] {
  return number > 0 ? [{ text: [words(`… and ${number} more, in the text above.`)] }] : []
}

const closing: readonly Block[] = [
  {
    type: 'paragraph',
    text: [
      {
        type: 'quiet',
        text: [
          words(
            'The whole stands at the top of this page. To stop these comments, close this issue; it is kept up to date all the same.',
          ),
        ],
      },
    ],
  },
]
