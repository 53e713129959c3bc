// Reads settings written in YAML, with the place of each; one that cannot be read does not take the others with it.

import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { PlaceInText, Setting, SettingsProblem } from './setting.ts'
import { oneDocument, settingLines } from './yaml-lines.ts'
import { addRoot } from './yaml-parts.ts'
import { troubleOf, type YamlTrouble } from './yaml-trouble.ts'

export interface YamlSettings {
  readonly settings: ReadonlyMap<string, Setting>
  readonly problems: readonly SettingsProblem[]
}

// One slip in a long list can look like hundreds.
const mostProblems = 50

// `uniqueKeys` would compare every key with every other; without `silent` the parser prints what people wrote.
const options = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  prettyErrors: false,
  resolveKnownTags: false,
  logLevel: 'silent',
} as const

/** Returns the settings in `text`, whose first line is line `firstLine` of its file; never throws. */
export function readYaml(text: string, firstLine: number): YamlSettings {
  const settings = new Map<string, Setting>()
  const problems: SettingsProblem[] = []
  const one = oneDocument(text)
  const above = firstLine - 1
  for (const line of one.directives) {
    problems.push({ problem: 'front-matter-directive', line: above + line, column: 1, values: {} })
  }
  if (one.second !== undefined) {
    const values = { cause: 'several-documents' }
    problems.push({ problem: 'front-matter-unreadable', line: above + one.second, column: 1, values })
  }
  const whole: Stretch = { text: one.text, isPart: false, above, settings, problems }
  const trouble = read(whole)
  if (trouble) problems.push(...(trouble.problem === 'front-matter-unreadable' ? readEach(whole, trouble) : [trouble]))
  problems.sort((a, b) => a.line - b.line || a.column - b.column)
  return { settings, problems: problems.slice(0, mostProblems) }
}

/** Some lines of settings, how many lines of the file stand above them, and where to put what is found. */
interface Stretch {
  readonly text: string
  readonly isPart: boolean
  readonly above: number
  readonly settings: Map<string, Setting>
  readonly problems: SettingsProblem[]
}

/** Reads each setting by itself, because a slip in one takes those after it along; returns what is wrong with each. */
function readEach(whole: Stretch, trouble: SettingsProblem): readonly SettingsProblem[] {
  const parts = settingLines(whole.text)
  if (parts.length < 2) return [trouble]
  const troubles = parts.flatMap(({ text, line }) => {
    return read({ ...whole, text, isPart: true, above: whole.above + line - 1 }) ?? []
  })
  return troubles.length > 0 ? troubles : [trouble]
}

/** Reads a stretch as one piece of YAML; returns what is wrong where it is not one, and then has added nothing. */
function read({ text, isPart, above, settings, problems }: Stretch): SettingsProblem | undefined {
  const lines = new LineCounter()
  const placeOf = (offset: number): PlaceInText => {
    const { line, col } = lines.linePos(offset)
    return { line: line + above, column: col }
  }
  const parsed = parse(text, lines)
  if ('cause' in parsed) {
    const key = /^["']?([^"':#\s][^"':]{0,80})["']?[ \t]*:/.exec(text)?.[1]
    const { cause, offset, character } = parsed
    const values = { cause, ...(key === undefined ? {} : { key }), ...(character === undefined ? {} : { character }) }
    return { problem: 'front-matter-unreadable', ...placeOf(offset), values }
  }
  const root = parsed.contents
  if (isMap(root)) {
    addRoot(settings, root, { text, placeOf, note: (problem) => problems.push(problem) })
    return undefined
  }
  if (root === null || (isScalar(root) && root.value === null)) return undefined
  const place = placeOf(root.range[0])
  const isGlued = isScalar(root) && /^[\w-]+:\S/.test(String(root.source))
  if (!isPart && !isGlued) return { problem: 'front-matter-not-a-map', ...place, values: {} }
  const cause = isGlued ? 'space' : isScalar(root) ? 'no-colon' : 'other'
  return { problem: 'front-matter-unreadable', ...place, values: { cause } }
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed | YamlTrouble {
  // A hostile text has tens of thousands of errors, and the stack of each would be written down.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    const document = parseDocument(text, { ...options, lineCounter })
    const [error] = document.errors
    return error ? troubleOf(error, text) : document
  } catch {
    // Only nesting that exhausts the stack gets here.
    return { cause: 'too-deep', offset: 0 }
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
