// One file as the rest of the program sees it: settings, tree, places, and what could not be read.
import type { Root } from 'mdast'
import type { Place, Values } from '../finding.ts'
import { readCsv } from './csv.ts'
import { type FrontMatter, noFrontMatter, readFrontMatter, readYamlFile } from './front-matter.ts'
import { readText } from './guard.ts'
import { parseMarkdown } from './markdown.ts'
import { type Definitions, definitionsOf } from './mentions.ts'
import { plainName, titleOf } from './sections.ts'

/** Something in a file that could not be read. `problem` is a name, the words are a check's. */
export interface PageProblem {
  readonly problem: string
  readonly place: Place
  readonly values: Values
}

export interface Page {
  readonly path: string
  readonly text: string
  readonly settings: FrontMatter
  readonly tree: Root
  readonly definitions: Definitions
  readonly title: string | undefined
  readonly problems: readonly PageProblem[]
}

const empty: Root = { type: 'root', children: [] }

/** Returns a file as a page, whatever is in it: what cannot be read is among its `problems`, and the rest is there. */
export function readPage(path: string, bytes: Uint8Array): Page {
  const read = readText(bytes)
  if ('problem' in read)
    return blank(path, '', [
      { problem: read.problem, place: { path, line: lineIn(read.values), column: 1 }, values: read.values },
    ])
  if (/\.ya?ml$/i.test(path)) return { ...blank(path, read.text, []), ...withSettings(path, readYamlFile(read.text)) }
  if (/\.csv$/i.test(path)) return blank(path, read.text, placed(path, readCsv(read.text).problems))
  const settings = readFrontMatter(read.text)
  const parsed = parseMarkdown(settings.body)
  const page = { ...blank(path, read.text, []), ...withSettings(path, settings) }
  if ('problem' in parsed) {
    const place = { path, line: parsed.line, column: 1 }
    return { ...page, problems: [...page.problems, { problem: parsed.problem, place, values: {} }] }
  }
  return { ...page, tree: parsed.tree, definitions: definitionsOf(parsed.tree), title: titleOf(parsed.tree) }
}

/** True for a page that says at its top that it is private, even where its settings cannot be read. */
export function isMarkedPrivate({ settings, text }: Page): boolean {
  const value = settings.settings.get('visibility')?.value
  if (typeof value === 'string') return plainName(value) === 'private'
  return settings.problems.length > 0 && /^visibility:\s*["']?private\b/im.test(text.slice(0, 4000))
}

/** Returns the page of a file that could not be read at all. */
export function unreadablePage(path: string, problem: string): Page {
  return blank(path, '', [{ problem, place: { path, line: 1, column: 1 }, values: {} }])
}

function withSettings(path: string, settings: FrontMatter): Pick<Page, 'settings' | 'problems'> {
  return { settings, problems: placed(path, settings.problems) }
}

interface Slip {
  readonly problem: string
  readonly line: number
  readonly column: number
  readonly values: Values
}

function placed(path: string, slips: readonly Slip[]): readonly PageProblem[] {
  return slips.map(({ problem, line, column, values }) => ({ problem, place: { path, line, column }, values }))
}

function lineIn({ line }: Values): number {
  return typeof line === 'number' ? line : 1
}

function blank(path: string, text: string, problems: readonly PageProblem[]): Page {
  return { path, text, settings: noFrontMatter, tree: empty, definitions: new Map(), title: undefined, problems }
}
