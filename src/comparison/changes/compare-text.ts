// What is different in the text of a page that is read as no field and no entry, and in where its links lead.
import type { Nodes, RootContent } from 'mdast'
import { destinationOf } from '../../community/links.ts'
import { mentionsIn } from '../../documents/mentions.ts'
import type { Page } from '../../documents/page.ts'
import { plainName } from '../../documents/sections.ts'
import { plainText } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import type { Weight } from '../../kinds/change-words.ts'
import type { Change } from '../change.ts'
import { grouped } from './grouped.ts'
import { standsOn } from './lines-read.ts'
import type { MayRepeat } from './may-repeat.ts'
import { paragraphsOf } from './paragraphs.ts'
import { rewriting } from './rewritten.ts'
import { sameItems } from './values.ts'

export interface Side {
  readonly page: Page
  /** Lines that are read as an entry or a field. */
  readonly read: ReadonlySet<number>
  readonly files: ReadonlySet<string>
}

export interface ComparedText {
  readonly before: Side
  readonly after: Side
  readonly kind: string | undefined
  readonly weight: Weight
  /** The path that a page of before has now. */
  readonly nowAt: (path: string) => string
  readonly mayRepeat: MayRepeat
}

interface Stretch {
  readonly title: string
  readonly text: string
  readonly place: Place
}

/** Returns the sections that were rewritten, in the order of the page as it is now; those that are gone last. */
export function changedSections({ before, after, kind, weight, mayRepeat }: ComparedText): readonly Change[] {
  const [old, now] = [stretchesOf(before), stretchesOf(after)]
  const partners = partnersOf(old, now)
  const change = (was: Stretch | undefined, is: Stretch | undefined): Change => {
    const isThere = was && is && was.text !== '' && is.text !== ''
    const text = isThere && was.text !== is.text ? rewriting(was.text, is.text) : undefined
    const renamed = was && is && plainName(was.title) !== plainName(is.title) ? { was: mayRepeat(was.title) } : {}
    return {
      what: 'section',
      about: { path: after.page.path, ...(kind !== undefined && { kind }) },
      ...(is && { place: is.place }),
      weight,
      name: (is ?? was)?.title === '' ? '' : mayRepeat((is ?? was)?.title ?? ''),
      ...renamed,
      before: was ? [mayRepeat(was.text)] : [],
      after: is ? [mayRepeat(is.text)] : [],
      ...(text && { rewritten: text.rewritten }),
      ...(text?.passage && {
        passage: { before: mayRepeat(text.passage.before), after: mayRepeat(text.passage.after) },
      }),
      alsoNamed: [],
    }
  }
  const isOther = (was: Stretch | undefined, is: Stretch) =>
    was === undefined ? is.text !== '' : was.text !== is.text || plainName(was.title) !== plainName(is.title)
  const taken = new Set(partners.values())
  return [
    ...now.filter((is) => isOther(partners.get(is), is)).map((is) => change(partners.get(is), is)),
    ...old.filter((was) => !taken.has(was) && was.text !== '').map((was) => change(was, undefined)),
  ]
}

/** Which stretch was which: by heading, one after the other; what is left by its text. */
function partnersOf(old: readonly Stretch[], now: readonly Stretch[]): ReadonlyMap<Stretch, Stretch> {
  const free = new Set(old)
  const partners = new Map<Stretch, Stretch>()
  const namings: readonly ((stretch: Stretch) => string)[] = [({ title }) => plainName(title), ({ text }) => text]
  for (const naming of namings) {
    const waiting = grouped(free, naming)
    for (const is of now) {
      const name = naming(is)
      const was = partners.has(is) || name === '' ? undefined : waiting.get(name)?.shift()
      if (was === undefined) continue
      partners.set(is, was)
      free.delete(was)
    }
  }
  const [first, begun] = [old[0], now[0]]
  if (first && begun && free.has(first) && !partners.has(begun)) partners.set(begun, first)
  return partners
}

/** The text before the first heading and under each, without what is read as an entry or a field. */
function stretchesOf({ page, read }: Side): readonly Stretch[] {
  const parts: { title: string; place: Place; nodes: Nodes[] }[] = [
    { title: '', place: { path: page.path, line: 1, column: 1 }, nodes: [] },
  ]
  for (const node of page.tree.children) {
    if (node.type === 'heading') parts.push({ title: plainText([node]).trim(), place: placeOf(page, node), nodes: [] })
    else if (!standsOn(node, read)) parts.at(-1)?.nodes.push(node)
  }
  return parts.map(({ title, place, nodes }) => ({ title, place, text: paragraphsOf(nodes).join('\n\n') }))
}

function placeOf({ path }: Page, { position }: RootContent): Place {
  return { path, line: position?.start.line ?? 1, column: position?.start.column ?? 1 }
}

/** Returns the links whose words stay while they lead to another place. */
export function changedLinks({ before, after, kind, weight, nowAt, mayRepeat }: ComparedText): readonly Change[] {
  const waiting = grouped(linksOf(before, nowAt), ({ label }) => label)
  const changes: Change[] = []
  for (const [label, now] of grouped(linksOf(after), (link) => link.label)) {
    const old = waiting.get(label) ?? []
    const [targetsBefore, targetsNow] = [old.map(({ target }) => target), now.map(({ target }) => target)]
    if (old.length !== now.length || sameItems(targetsBefore, targetsNow)) continue
    for (const [at, link] of now.entries()) {
      const was = old[at]
      // On a page that moved, a link that nobody touched leads elsewhere by itself: a note tells of it where it is broken.
      if (!was || was.target === link.target || was.written === link.written) continue
      changes.push({
        what: 'link',
        about: { path: after.page.path, ...(kind !== undefined && { kind }) },
        place: link.place,
        weight,
        name: mayRepeat(label),
        before: [mayRepeat(was.target)],
        after: [mayRepeat(link.target)],
        alsoNamed: [],
      })
    }
  }
  return changes
}

interface Link {
  readonly label: string
  readonly written: string
  /** Where it leads, from the root of the repository. */
  readonly target: string
  readonly place: Place
}

/** The links of a page, each with where it leads from the root; `nowAt` follows pages that have moved. */
function linksOf({ page, files }: Side, nowAt: (path: string) => string = (path) => path): readonly Link[] {
  return mentionsIn(page.tree.children, page.definitions).flatMap((mention): readonly Link[] => {
    const label = mention.label.replace(/\s+/g, ' ').trim()
    if (mention.type !== 'link' || label === '' || label === mention.target) return []
    const led = destinationOf(mention.target, page.path, files)
    const anchor = 'anchor' in led && led.anchor !== undefined ? `#${led.anchor}` : ''
    const target = 'path' in led && led.path !== '' ? `${nowAt(led.path)}${anchor}` : mention.target.trim()
    return [
      {
        label,
        written: mention.target,
        target,
        place: { path: page.path, line: mention.line, column: mention.column },
      },
    ]
  })
}
