// The settings at the top of a page, and those of a whole file such as community.yml.

import matter from 'gray-matter'
import type { PlaceInText, Setting, SettingsProblem } from './setting.ts'
import { readYaml } from './yaml-settings.ts'

export type { Setting } from './setting.ts'

/** What stands at the top of a page, and the page without it. A path leads into lists and maps: `['leads', 0, 'name']`. */
export interface FrontMatter {
  readonly settings: ReadonlyMap<string, Setting>
  /** The page with its settings blanked: as many lines as before, so that line numbers hold. */
  readonly body: string
  readonly problems: readonly SettingsProblem[]
  /** The last line of the settings, 0 when there are none. */
  readonly endLine: number
  /** Returns the place of a key, or of an item of a list. */
  placeOf(path: readonly (string | number)[]): PlaceInText | undefined
  /** Returns what is written there: a value without its quotes, a list or map as it stands in the file. */
  sourceOf(path: readonly (string | number)[]): string | undefined
}

/** At most so many bytes and lines of settings are read: the time that YAML takes grows faster than its length. */
export const largestFrontMatter = { bytes: 64 * 1024, lines: 2000 } as const

/** A page without settings and without text. */
export const noFrontMatter: FrontMatter = frontMatter({ body: '' })

/** Returns the settings at the top of a page; never throws. `text` is what `readText` gave. */
export function readFrontMatter(text: string): FrontMatter {
  const first = lineAt(text, 0)
  if (/^\+\+\+[ \t]*$/.test(first)) return withoutToml(text)
  const language = /^---([A-Za-z]{1,20})[ \t]*$/.exec(first)?.[1]
  if (language !== undefined) return inAnotherLanguage(text, language)
  if (!/^---[ \t]*$/.test(first)) return frontMatter({ body: text })

  const end = closingLine(text, /^(?:---|\.\.\.)[ \t]*$/)
  if (!end) {
    const unclosed = looksLikeSetting(lineAt(text, first.length + 1))
    const problems = unclosed ? [problemAt(1, 'front-matter-unclosed')] : []
    return frontMatter({ body: text, problems })
  }
  const block = text.slice(first.length + 1, end.from)
  if (!isSettings(block)) return frontMatter({ body: text })
  const body = blank(text.slice(0, end.to)) + text.slice(end.to)
  return frontMatter({ ...readLimited(block, 2, split), body, endLine: end.line })
}

/** Splitting is all that gray-matter may do: it would run settings in JavaScript, so no engine of its own is left. */
const refused = { parse: () => ({}), stringify: () => '' }
const engines = { yaml: refused, json: refused, javascript: refused, js: refused, coffee: refused, toml: refused }

/** Returns the settings between their two lines. It is called with a closed block of a limited size only. */
function split(block: string): string {
  // It ends the settings at any line that begins with three hyphens, where a second document is to be told.
  if (/^---/m.test(block)) return block
  return matter(`---\n${block}---\n`, { engines, language: 'yaml' }).matter.slice(1)
}

/** Returns the settings of a whole file of them; never throws. A `---` before and a `...` after them are allowed. */
export function readYamlFile(text: string): FrontMatter {
  const body = blank(text)
  return frontMatter({
    ...readLimited(text, 1),
    body,
    endLine: body.length + (text.endsWith('\n') || text === '' ? 0 : 1),
  })
}

function readLimited(block: string, firstLine: number, take: (block: string) => string = (text) => text) {
  const lines = countLines(block)
  if (lines > largestFrontMatter.lines || Buffer.byteLength(block) > largestFrontMatter.bytes) {
    const values = { limit: largestFrontMatter.lines, kilobytes: largestFrontMatter.bytes / 1024 }
    return { problems: [{ ...problemAt(firstLine, 'front-matter-too-large'), values }] }
  }
  return readYaml(take(block), firstLine)
}

type Found = Partial<Omit<FrontMatter, 'placeOf' | 'sourceOf'>> & { readonly body: string }

function frontMatter(found: Found): FrontMatter {
  const settings = found.settings ?? new Map<string, Setting>()
  const settingAt = (path: readonly (string | number)[]) => {
    let setting: Setting | undefined
    let parts: ReadonlyMap<string | number, Setting> | undefined = settings
    for (const step of path) {
      setting = parts?.get(step)
      parts = setting?.parts
    }
    return setting
  }
  return {
    problems: [],
    endLine: 0,
    ...found,
    settings,
    placeOf(path) {
      const setting = settingAt(path)
      return setting && { line: setting.line, column: setting.column }
    },
    sourceOf: (path) => settingAt(path)?.source,
  }
}

/** A page for Hugo may begin with TOML between lines of `+++`. It belongs to Hugo and is not part of the page. */
function withoutToml(text: string): FrontMatter {
  const end = closingLine(text, /^\+\+\+[ \t]*$/)
  if (!end) return frontMatter({ body: text })
  return frontMatter({ body: blank(text.slice(0, end.to)) + text.slice(end.to), endLine: end.line })
}

/** Some programs run or read `---js` and `---json`. Here it is text like any other, with a note that nobody reads it. */
function inAnotherLanguage(text: string, language: string): FrontMatter {
  if (!closingLine(text, /^---[ \t]*$/)) return frontMatter({ body: text })
  const values = { cause: 'language', language }
  return frontMatter({ body: text, problems: [{ ...problemAt(1, 'front-matter-unreadable'), column: 4, values }] })
}

/** Says whether the lines after `---` are settings; else it is a line across the page, or the rule above a title. */
function isSettings(block: string): boolean {
  const lines = block.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first < 0) return true
  if (first > 0) return looksLikeSetting(lines[first] ?? '')
  const written = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const opening = written[0]
  // A comment and a heading look alike; settings that are switched off do not.
  if (opening === undefined) return lines.some((line) => looksLikeSetting(line.replace(/^#+ ?/, '')))
  if (looksLikeSetting(opening) || /^(?:- |-$|\{[^{%]|\{$|%|![^[]|&|\? )/.test(opening)) return true
  return written.some((line) => /^[\w-]+:(?:\s|$)/.test(line))
}

/** Says whether a line begins with a name and a colon; a missing space after it is a slip that is told later. */
function looksLikeSetting(line: string): boolean {
  return /^["']?[\p{L}\p{N}_][^:]{0,80}:(?:\s|$)/u.test(line) || /^[A-Za-z_][\w-]*:(?!\/\/)\S/.test(line)
}

/** Returns where the first line after the first that matches begins and ends, and its number. */
function closingLine(text: string, closing: RegExp): { from: number; to: number; line: number } | undefined {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    line += 1
    const found = lineAt(text, at + 1)
    if (closing.test(found)) return { from: at + 1, to: at + 1 + found.length, line }
  }
  return undefined
}

function lineAt(text: string, from: number): string {
  const end = text.indexOf('\n', from)
  return text.slice(from, end < 0 ? undefined : end)
}

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

function blank(text: string): string {
  return '\n'.repeat(countLines(text))
}

function problemAt(line: number, problem: SettingsProblem['problem']): SettingsProblem {
  return { problem, line, column: 1, values: {} }
}
