// The answers to what somebody outside asks, each as blocks; where the pages are silent, it says so and names the page.
import { isResting } from '../../checks/stage.ts'
import { type Told, tellings } from '../../community/tellings.ts'
import type { About } from '../../finding.ts'
import type { Assessment } from '../../health/assessment.ts'
import type { PageState } from '../../health/pages.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { AnyKind } from '../../kinds/kind.ts'
import { type OutsideQuestion, outsideQuestions } from '../../kinds/telling.ts'
import type { Block, Inline } from '../../words/blocks.ts'
import { type Segment, words } from '../../words/speak.ts'
import { paragraph } from '../facilitator/pieces.ts'
import { editLink, type Home } from '../links.ts'
import { newPageHref } from '../new-pages.ts'
import { fromNotes, stepsBeside } from './from-notes.ts'
import { group, limited } from './group.ts'
import { lineOf, proseOf, type Room } from './lines.ts'

export interface Answer {
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Answers = Readonly<Record<OutsideQuestion, Answer>>

const questions = Object.keys(outsideQuestions) as OutsideQuestion[]

/** Fields that are told in full, for one question. */
const mostProse = 2

/** Returns what answers each question in as much room as there is. What a note of the weight “do not publish” speaks of is not told. */
export function answersOf(assessment: Assessment, home: Home | undefined): (room: Room) => Answers {
  const { community, date, findings, stage } = assessment
  const stops = findings.flatMap(({ severity, about }) => (severity === 'stop' ? [about] : []))
  // Plans of a community at rest would only be overdue.
  const isOver = (question: OutsideQuestion) => isResting(stage) && (question === 'risk' || question === 'next')
  const told = questions.map((question) =>
    (isOver(question) ? [] : tellings(question, community, date)).filter(
      ({ by }) => !stops.some((about) => covers(about, by.about())),
    ),
  )
  return (room) => {
    const answers = questions.map((question, at): readonly [OutsideQuestion, Answer] => {
      const own = told[at] ?? []
      const blocks = [
        ...(question === 'risk' ? fromNotes(assessment, own, room) : []),
        ...inFull(own, room),
        ...inLines(own, assessment, room),
        ...(question === 'next' ? stepsBeside(assessment, room) : []),
      ]
      const { title } = outsideQuestions[question]
      return [question, { title, blocks: blocks.length > 0 ? blocks : silence(question, assessment, home) }]
    })
    return Object.fromEntries(answers) as unknown as Answers
  }
}

/** A note about a page covers all that stands on it. */
function covers(stop: About, about: About): boolean {
  return stop.path === about.path && (stop.entry === undefined || stop.entry === about.entry)
}

function inFull(told: readonly Told[], room: Room): readonly Block[] {
  const texts = told
    .filter(({ field, telling }) => field !== undefined && telling.under === undefined)
    .map((one) => proseOf(one, room))
  return differing(texts)
    .slice(0, mostProse)
    .map((lines) => asBlock(lines, room))
}

function asBlock(lines: readonly (readonly Segment[])[], room: Room): Block {
  const [first = [], ...rest] = lines
  return rest.length === 0
    ? paragraph(...first)
    : limited(
        lines.map((text) => ({ text })),
        room,
      )
}

/** Some write the same sentence under two headings. */
function differing<T>(texts: readonly T[]): readonly T[] {
  const all = texts.map((text) => JSON.stringify(text))
  return texts.filter((_, at) => all.indexOf(all[at] ?? '') === at)
}

/** Lines without a word above them come first, as sentences. */
function inLines(told: readonly Told[], { community }: Assessment, room: Room): readonly Block[] {
  const groups = new Map<string, (readonly Segment[])[]>([['', []]])
  const prose = new Map<string, Block>()
  for (const one of told) {
    const { under = '' } = one.telling
    if (one.field === undefined) {
      const line = lineOf(one, community, room)
      if (line.length > 0) groups.set(under, [...(groups.get(under) ?? []), line])
    } else if (under !== '') prose.set(under, asBlock(proseOf(one, room), room))
  }
  const [[, sentences] = ['', []], ...others] = groups
  return [
    ...sentences.map((text) => paragraph(...text, ...fullStop(text))),
    ...others.flatMap(([under, lines]) =>
      group(
        under,
        lines.map((text) => ({ text })),
        room,
      ),
    ),
    ...[...prose].flatMap(([under, block]): readonly Block[] => [
      { type: 'heading', level: 3, text: [words(under)] },
      block,
    ]),
  ]
}

function fullStop(text: readonly Segment[]): readonly Segment[] {
  return /[.…]$/.test(text.at(-1)?.text ?? '') ? [] : [words('.')]
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
  const name: Segment = { type: 'path', text: page.path }
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
  const isThere = document !== undefined && (document.waits || document.stands)
  const path = (isThere ? document.path : kind.files[0]) ?? ''
  const status = isThere ? 'waiting' : 'missing'
  return pages.find((page) => page.kind === kind.kind) ?? { kind: kind.kind, title: kind.title, path, status, notes: 0 }
}
