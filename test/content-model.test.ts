// Holds the content model and the code together: every line of it is built, merged into another line, or waits with a reason.
// `content-model.json` is the model, line by line; `content-model/<area>.json` says what became of each line.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { everyCheck } from '../src/checks/every-check.ts'
import { kinds } from '../src/kinds/all.ts'
import { envelope } from '../src/kinds/envelope.ts'
import {
  type AnyField,
  type AnyKind,
  communityTypes,
  isCollection,
  type Shape,
  type WhenMissing,
} from '../src/kinds/kind.ts'
import { clockNames } from '../src/settings/clocks.ts'

type Lines<T> = Readonly<Record<string, T>>

/** What became of a line: its name in the code; one or more other names that stand for it; or why it is not there. */
type Answer =
  | string
  | { readonly as: string | readonly string[]; readonly because: string }
  | { readonly waits: string }
  /** Told on the pull request that changes the field, with what only people can check then. */
  | { readonly change: string; readonly because: string }
  /** The content model itself takes the line back; the words name the decision. */
  | { readonly dropped: string }

interface Model {
  readonly vocabularies: Lines<readonly string[]>
  readonly clocks: Lines<string>
  readonly kinds: Lines<Lines<string>>
  readonly checks: Lines<{ readonly severity: string; readonly section: string }>
  readonly profile: Lines<Lines<string>>
}

/** The field that knows the values, and those that it knows by other words; without a field, what stands for each value. */
type Vocabulary = Answer | { readonly in?: string; readonly values?: Lines<Answer> }

interface Map {
  readonly kinds?: Lines<Answer>
  readonly fields?: Lines<Lines<Answer>>
  readonly checks?: Lines<Answer>
  readonly clocks?: Lines<Answer>
  readonly vocabularies?: Lines<Vocabulary>
  /** The kinds of a row, and where we expect something else of a type of community. */
  readonly profile?: Lines<{
    readonly kinds: readonly string[]
    readonly except?: Lines<{ readonly is: string; readonly because: string }>
  }>
}

const read = <T>(path: string): T => JSON.parse(readFileSync(`test/${path}`, 'utf8')) as T
const model: Model = read('content-model.json')
const ours: Lines<string> = read('content-model/ours.json')
const maps = readdirSync('test/content-model')
  .filter((file) => file !== 'ours.json')
  .map((file) => ({ file, map: read<Map>(`content-model/${file}`) }))

const all = new globalThis.Map<string, AnyKind>(Object.values(kinds).map((kind) => [kind.kind, kind as AnyKind]))
const checks = new Set(everyCheck().map(({ id }) => id))
const clocks = new Set<string>(clockNames)

/** Returns the field that a path names: `field`, `collection` or `collection.field`, of the page's own or of any page. */
function partAt(kind: string, path: string): unknown {
  const shape: Shape = { ...(all.get(kind)?.fields as Shape | undefined), ...envelope }
  const [first = '', second, ...deeper] = path.split('.')
  const part = Object.hasOwn(shape, first) ? shape[first] : undefined
  if (!part || deeper.length > 0) return undefined
  if (second === undefined) return part
  const fields: Shape = isCollection(part) ? part.fields : {}
  return Object.hasOwn(fields, second) ? fields[second] : undefined
}

/** A field with the name of its kind before it. */
function fieldAt(path: string): unknown {
  const at = path.indexOf('.')
  const [kind, rest] = [path.slice(0, at), path.slice(at + 1)]
  return all.has(kind) || kind === 'envelope' ? partAt(kind, rest) : undefined
}

/** What every page has without a field: its kind, and its first heading. */
const ofPages = new Set(['kind', 'title', 'envelope'])

const isName = (name: string) =>
  ofPages.has(name) ||
  all.has(name) ||
  checks.has(name) ||
  clocks.has(name) ||
  name === 'envelope' ||
  fieldAt(name) !== undefined

/** True for a field whose change brings something that only people can check. */
function asksPeople(path: string): boolean {
  const part = fieldAt(path) as AnyField | undefined
  return Object.values(part?.changes?.onlyPeople ?? {}).some((list) => list.length > 0)
}

/** Returns what is wrong with an answer; nothing when the line is accounted for. */
function wrongWith(answer: Answer, exists: (name: string) => boolean): string | undefined {
  if (typeof answer === 'string') return exists(answer) ? undefined : `there is no “${answer}”`
  if ('waits' in answer) return isReason(answer.waits) ? undefined : 'it waits without a reason'
  if ('dropped' in answer)
    return /override \d|decision \d/i.test(answer.dropped) ? undefined : 'it is dropped by no decision of the model'
  if ('change' in answer)
    return asksPeople(answer.change) ? undefined : `nothing asks people when “${answer.change}” changes`
  if (!isReason(answer.because)) return 'it is merged without a “because”'
  const names = typeof answer.as === 'string' ? [answer.as] : answer.as
  const unknown = names.filter((name) => !exists(name) && !isName(name))
  return names.length > 0 && unknown.length === 0 ? undefined : `there is no “${unknown.join('”, “')}”`
}

const isReason = (words: unknown) => typeof words === 'string' && words.trim().split(/\s+/).length >= 3

/** Returns a sentence for each line that stands in no map or in two, and for each line of a map that no model has. */
function unaccounted<T>(
  what: string,
  lines: readonly string[],
  answersOf: (map: Map) => Lines<T> | undefined,
  wrong: (line: string, answer: T) => string | undefined,
): readonly string[] {
  const asked = new Set(lines)
  const found = lines.flatMap((line) => {
    const answers = maps.filter(({ map }) => Object.hasOwn(answersOf(map) ?? {}, line))
    const [only, second] = answers
    if (!only) return [`${what} “${line}” of the content model stands in no map.`]
    if (second) return [`${what} “${line}” stands in two maps: ${only.file} and ${second.file}.`]
    const trouble = wrong(line, (answersOf(only.map) as Lines<T>)[line] as T)
    return trouble === undefined ? [] : [`${only.file}: ${what} “${line}”: ${trouble}.`]
  })
  const unasked = maps.flatMap(({ file, map }) =>
    Object.keys(answersOf(map) ?? {})
      .filter((line) => !asked.has(line))
      .map((line) => `${file}: the content model has no ${what} “${line}”.`),
  )
  return [...found, ...unasked]
}

describe('what became of the content model', () => {
  test('every kind', () => {
    const wrong = (_: string, answer: Answer) => wrongWith(answer, (name) => all.has(name) || name === 'envelope')
    expect(unaccounted('kind', Object.keys(model.kinds), (map) => map.kinds, wrong)).toEqual([])
  })

  test.each(Object.entries(model.kinds))('every field of %s', (kind, fields) => {
    const answers = (map: Map) => map.fields?.[kind]
    expect(
      unaccounted(`field of ${kind}`, Object.keys(fields), answers, (_, answer) => wrongField(kind, answer)),
    ).toEqual([])
  })

  test('no field of a kind that the model has not', () => {
    const unknown = maps.flatMap(({ file, map }) =>
      Object.keys(map.fields ?? {})
        .filter((kind) => !Object.hasOwn(model.kinds, kind))
        .map((kind) => `${file}: the content model has no kind “${kind}”.`),
    )
    expect(unknown).toEqual([])
  })

  test('every check', () => {
    const wrong = (_: string, answer: Answer) => wrongWith(answer, (name) => checks.has(name))
    expect(unaccounted('check', Object.keys(model.checks), (map) => map.checks, wrong)).toEqual([])
  })

  test('every clock', () => {
    const wrong = (_: string, answer: Answer) => wrongWith(answer, (name) => clocks.has(name))
    expect(unaccounted('clock', Object.keys(model.clocks), (map) => map.clocks, wrong)).toEqual([])
  })

  test('every value of every vocabulary', () => {
    const lines = Object.keys(model.vocabularies)
    expect(unaccounted('vocabulary', lines, (map) => map.vocabularies, wrongVocabulary)).toEqual([])
  })

  test('which pages are expected of which community', () => {
    expect(unaccounted('row', Object.keys(model.profile), (map) => map.profile, wrongRow)).toEqual([])
  })
})

test('every check that no line of the content model asked for is listed as ours, with a word why', () => {
  const asked = new Set([
    ...maps.flatMap(({ map }) => Object.values(map.checks ?? {}).flatMap(namesIn)),
    ...fromKinds(),
  ])
  const unlisted = [...checks].filter((id) => !asked.has(id) && !Object.hasOwn(ours, id))
  expect(unlisted.map((id) => `The check ${id} stands in no map, and not in test/content-model/ours.json.`)).toEqual([])
  const gone = Object.keys(ours).filter((id) => !checks.has(id))
  expect(gone.map((id) => `ours.json names ${id}, and there is no such check.`)).toEqual([])
  const twice = Object.keys(ours).filter((id) => asked.has(id))
  expect(twice.map((id) => `ours.json names ${id}, and a map says that the content model asks for it.`)).toEqual([])
  expect(Object.entries(ours).filter(([, because]) => !isReason(because))).toEqual([])
})

/** The lines `kind-missing-for-profile` and `field-missing` ask for each kind of the model, and for each of its fields. */
function fromKinds(): readonly string[] {
  const idOf = ({ title, says }: WhenMissing) =>
    everyCheck().find((check) => check.title === title && check.says === says)?.id ?? ''
  return maps
    .flatMap(({ map }) => [
      ...Object.values(map.kinds ?? {})
        .flatMap(namesIn)
        .flatMap((name) => all.get(name)?.whenMissing ?? []),
      ...Object.entries(map.fields ?? {}).flatMap(([kind, answers]) =>
        Object.values(answers)
          .flatMap(namesIn)
          .flatMap((path) => wordsAt(kind, path)),
      ),
    ])
    .map(idOf)
}

/** What is said when a field of the model is missing, or the table that it is a column of. */
function wordsAt(kind: string, path: string): readonly WhenMissing[] {
  const table = path.replace(/\.[^.]+$/, '')
  return [path, table].flatMap((one) => {
    const parts = [...homesOf(kind).map((home) => partAt(home, one)), fieldAt(one)] as readonly (AnyField | undefined)[]
    return parts.flatMap((part) => part?.whenMissing ?? [])
  })
}

function homesOf(kind: string): readonly string[] {
  if (kind === 'envelope') return ['envelope']
  return maps.flatMap(({ map }) => (map.kinds?.[kind] === undefined ? [] : namesIn(map.kinds[kind])))
}

function wrongField(kind: string, answer: Answer): string | undefined {
  const homes = maps.flatMap(({ map }) => (map.kinds?.[kind] === undefined ? [] : namesIn(map.kinds[kind])))
  return wrongWith(answer, (name) =>
    homes.some((home) => partAt(home, name) !== undefined || fieldAt(name) !== undefined),
  )
}

function namesIn(answer: Answer): readonly string[] {
  if (typeof answer === 'string') return [answer]
  if (!('as' in answer)) return []
  return typeof answer.as === 'string' ? [answer.as] : answer.as
}

function wrongVocabulary(line: string, answer: Vocabulary): string | undefined {
  if (typeof answer === 'string' || !('in' in answer || 'values' in answer)) return wrongWith(answer as Answer, isName)
  const field = answer.in === undefined ? undefined : (fieldAt(answer.in) as AnyField | undefined)
  if (answer.in !== undefined && !field?.of) return `there is no field “${answer.in}”`
  const wanted = model.vocabularies[line] ?? []
  const others = answer.values ?? {}
  const isKnown = field ? knownBy(field, [...wanted.map((value) => others[value] ?? value)]) : isName
  const wrong = wanted.flatMap((value) => {
    const trouble = wrongWith(others[value] ?? value, isKnown)
    return trouble === undefined ? [] : [`“${value}”: ${trouble}`]
  })
  const unknown = Object.keys(others).filter((value) => !wanted.includes(value))
  const found = [...wrong, ...unknown.map((value) => `the model has no “${value}”`)]
  return found.length > 0 ? found.join('; ') : undefined
}

/** Returns a question: does the field know this word? One without choices has to read each word as something else. */
function knownBy({ of }: AnyField, words: readonly Answer[]): (word: string) => boolean {
  const examples = (of.schema as { examples?: readonly (string | readonly string[])[] }).examples ?? []
  const choices = [...Object.keys(of.choices ?? {}), ...examples.flat()]
  if (choices.length > 0) return (word) => choices.includes(word)
  const meaning = (word: string) => {
    const place = { path: 'page.md', line: 1, column: 1 }
    const { value, trouble } = of.read({ from: 'cell', text: word, nodes: [], mentions: [], place })
    // Words that are kept as they stand are no meaning.
    return trouble || value === undefined
      ? undefined
      : JSON.stringify(value, (key, one) => (key === 'words' ? '' : one))
  }
  const meanings = words.flatMap((word) => (typeof word === 'string' ? [meaning(word)] : []))
  const takesAnything = meaning('quite another') !== meaning('something else')
  return (word) => !takesAnything && meanings.filter((one) => one !== undefined && one === meaning(word)).length === 1
}

type Row = NonNullable<Map['profile']>[string]

function wrongRow(line: string, { kinds: named, except = {} }: Row): string | undefined {
  const row = model.profile[line] ?? {}
  const used = new Set<string>()
  const wrong = named.flatMap((name) => {
    const kind = all.get(name)
    if (!kind) return [`there is no kind “${name}”`]
    return communityTypes.flatMap((type) => {
      const wanted = row[type] === 'none' ? 'could' : row[type]
      const is = kind.expectedOf?.[type] ?? kind.expectedOf?.any ?? 'must'
      if (wanted === undefined || wanted === is) return []
      const key = except[`${name} ${type}`] ? `${name} ${type}` : name
      used.add(key)
      const exception = except[key]
      if (exception && isReason(exception.because) && (exception.is === is || key === name)) return []
      return [`${name} is a “${is}” of a ${type}, and the model says “${wanted}”`]
    })
  })
  const unused = Object.keys(except).filter((key) => !used.has(key))
  const found = [...wrong, ...unused.map((key) => `the exception “${key}” is not needed`)]
  return found.length > 0 ? found.join('; ') : undefined
}
