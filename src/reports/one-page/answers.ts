// The answers to what somebody outside asks, each as blocks; where the pages are silent, it says so and names the page.
import { isResting } from '../../checks/stage.ts'
import { kindNamed } from '../../checks/subjects/page-of-document.ts'
import { type Told, tellings } from '../../community/tellings.ts'
import type { About, Finding } from '../../finding.ts'
import type { Assessment } from '../../health/assessment.ts'
import type { PageState } from '../../health/pages.ts'
import type { AnyKind } from '../../kinds/kind.ts'
import { type OutsideQuestion, outsideQuestions } from '../../kinds/telling.ts'
import type { Block, Inline, Item } from '../../words/blocks.ts'
import { speak, words } from '../../words/speak.ts'
import { list, paragraph } from '../facilitator/pieces.ts'
import { amount } from '../headline.ts'
import { editLink, type Home } from '../links.ts'
import { newPageHref } from '../new-pages.ts'
import { lineOf, proseOf, type Room } from './lines.ts'

export interface Answer {
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Answers = Readonly<Record<OutsideQuestion, Answer>>

export interface AnswerOptions {
  readonly home?: Home | undefined
  readonly room: Room
}

/** Fields that are told in full, for one question. */
const mostProse = 2

/** Returns an answer to each question. What a note of the weight “do not publish” speaks of is not told. */
export function answers(assessment: Assessment, options: AnswerOptions): Answers {
  const { community, date, findings, stage } = assessment
  const stops = findings.flatMap(({ severity, about }) => (severity === 'stop' ? [about] : []))
  const told = (Object.keys(outsideQuestions) as OutsideQuestion[]).map(
    (question): readonly [OutsideQuestion, Answer] => {
      const { title } = outsideQuestions[question]
      // Plans of a community at rest would only be overdue.
      const isOver = isResting(stage) && (question === 'risk' || question === 'next')
      const own = (isOver ? [] : tellings(question, community, date)).filter(
        ({ by }) => !stops.some((about) => covers(about, by.about())),
      )
      const blocks = [
        ...(question === 'risk' ? fromNotes(assessment, own, options.room) : []),
        ...inFull(own, options.room),
        ...inLines(own, assessment, options.room),
        ...(question === 'next' ? forKeepers(assessment) : []),
      ]
      return [question, { title, blocks: blocks.length > 0 ? blocks : silence(question, assessment, options.home) }]
    },
  )
  return Object.fromEntries(told) as unknown as Answers
}

/** A note about a page covers all that stands on it. */
function covers(stop: About, about: About): boolean {
  return stop.path === about.path && (stop.entry === undefined || stop.entry === about.entry)
}

function inFull(told: readonly Told[], room: Room): readonly Block[] {
  return told
    .filter(({ field, telling }) => field !== undefined && telling.under === undefined)
    .slice(0, mostProse)
    .flatMap((one) => {
      const [first = [], ...rest] = proseOf(one, room)
      return rest.length === 0 ? [paragraph(...first)] : [list([first, ...rest].map((text) => ({ text })))]
    })
}

function inLines(told: readonly Told[], { community }: Assessment, room: Room): readonly Block[] {
  const groups = new Map<string, Item[]>()
  for (const one of told) {
    const { under = '' } = one.telling
    if (one.field !== undefined && under === '') continue
    const lines = one.field === undefined ? [lineOf(one, community, room)] : proseOf(one, room)
    groups.set(under, [...(groups.get(under) ?? []), ...lines.flatMap((text) => (text.length > 0 ? [{ text }] : []))])
  }
  return [...groups].flatMap(([under, items]) =>
    items.length === 0 ? [] : under === '' ? plainly(items) : [...group(under, items, room)],
  )
}

function plainly(items: readonly Item[]): readonly Block[] {
  return items.map(({ text }) => paragraph(...text, words('.')))
}

function group(under: string, items: readonly Item[], { lines }: Room): readonly Block[] {
  const rest = items.length - lines
  // One more line says no less than that there is one more.
  const shown = rest > 1 ? items.slice(0, lines) : items
  return [
    { type: 'heading', level: 3, text: [words(under)] },
    list([...shown, ...(rest > 1 ? [{ text: [{ type: 'quiet' as const, text: [words(`and ${rest} more`)] }] }] : [])]),
  ]
}

function fromNotes({ findings, checks }: Assessment, own: readonly Told[], { lines }: Room): readonly Block[] {
  const stops = findings.filter(({ severity }) => severity === 'stop').length
  const toldAnyway = ({ about }: Finding) =>
    about.entry !== undefined &&
    own.some(({ by }) => by.about().path === about.path && by.about().entry === about.entry)
  const errors = findings.filter((finding) => finding.severity === 'error' && !toldAnyway(finding))
  const items = errors.flatMap((finding): readonly Item[] => {
    const check = checks.get(finding.check)
    return check ? [{ text: speak(finding, check) }] : []
  })
  return [
    ...(stops > 0
      ? [
          paragraph(
            words(
              `${amount(stops, 'thing', 'things')} in the pages should not be public. Those who keep the pages see where.`,
            ),
          ),
        ]
      : []),
    ...(items.length > 0 ? group('To be put right', items, { lines, letters: 0 }) : []),
  ]
}

/** The next steps, each in a few words. */
function forKeepers({ nextSteps, checks }: Assessment): readonly Block[] {
  const items = nextSteps.flatMap(({ kind, finding }): readonly Item[] => {
    const check = finding && checks.get(finding.check)
    const title = kindNamed(kind)?.firstStep.title
    if (title !== undefined) return [{ text: [words(title)] }]
    return finding && check ? [{ text: speak(finding, check) }] : []
  })
  if (items.length === 0) return []
  return [{ type: 'heading', level: 3, text: [words('For those who keep the pages')] }, list(items)]
}

function silence(question: OutsideQuestion, assessment: Assessment, home: Home | undefined): readonly Block[] {
  if (question === 'what') return []
  if (question === 'risk')
    return [paragraph(words('As far as the pages tell, nothing is late, ends within a year or has to be put right.'))]
  const kind = kindNamed(outsideQuestions[question].keptOn[0])
  const page = kind && pageFor(kind, assessment)
  const nothing: Inline = { type: 'quiet', text: [words('Nothing is written about this yet.')] }
  if (!page) return [paragraph(nothing)]
  const href = page.status === 'missing' ? newPageHref(assessment, page, home) : home && editLink(home, page.path)
  const name: Inline = { type: 'path', text: page.path }
  return [
    paragraph(
      nothing,
      words(' It has its place on the page '),
      href === undefined ? name : { type: 'anchor', text: [name], href },
      words('.'),
    ),
  ]
}

/** What is neither there nor asked for has no state. */
function pageFor(kind: AnyKind, { pages, community }: Assessment): PageState {
  const document = community.documents.find((one) => one.kind === kind.kind)
  const path = (document?.waits || document?.stands ? document.path : kind.files[0]) ?? ''
  const status = document?.waits || document?.stands ? 'waiting' : 'missing'
  return pages.find((page) => page.kind === kind.kind) ?? { kind: kind.kind, title: kind.title, path, status, notes: 0 }
}
