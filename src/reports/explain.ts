// What `moothall explain` says: a note in full, or a kind of page with its fields.
import type { Check } from '../checks/check.ts'
import { everyCheck } from '../checks/every-check.ts'
import { examplesOf } from '../checks/examples.ts'
import { pageCheckId } from '../checks/from-kinds.ts'
import { closestTo } from '../kinds/choices.ts'
import { everyKind, kindNamed } from '../kinds/every-kind.ts'
import { type AnyCollection, type AnyField, type AnyKind, isCollection, type Shape } from '../kinds/kind.ts'
import { labelOf } from '../kinds/names.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import type { Block, Item } from '../words/blocks.ts'
import { type Segment, words } from '../words/speak.ts'
import { notForUs } from './folds.ts'
import { minutes } from './notes.ts'
import { areaNames, stageNames } from './phrases.ts'

/** Returns what is known under a name, or a sentence that says what comes closest. */
export function explain(name: string): { readonly blocks: readonly Block[] } | { readonly sentence: string } {
  const checks = everyCheck()
  const check = checks.find((check) => check.id === name)
  if (check) return { blocks: explainCheck(check) }
  const kind = kindNamed(name)
  if (kind) return { blocks: explainKind(kind, checks) }
  const close = closestTo(
    name,
    [...checks.map((check) => check.id), ...everyKind.map((kind) => kind.kind)],
    (known) => known,
  )
  return {
    sentence: close
      ? `There is no note or page called “${name}”. Did you mean “${close}”?`
      : `There is no note or page called “${name}”. Pages: ${everyKind.map((kind) => kind.kind).join(', ')}.`,
  }
}

/** Letters of a page that still fit on a screen. */
const longestExample = 600

function explainCheck(check: Check): readonly Block[] {
  const when =
    check.from === 'always'
      ? 'It is asked of every community.'
      : `It is asked once a community is ${stageNames[check.from]}.`
  const time = check.minutes === undefined ? '' : ` It may take ${minutes(check.minutes)}.`
  const area = typeof check.area === 'function' ? 'any page' : areaNames[check.area]
  return [
    { type: 'heading', level: 2, text: [words(`${check.title}.`)] },
    { type: 'paragraph', text: [words(`The note says: ${example(check)}`)] },
    {
      type: 'list',
      ordered: false,
      items: [
        { text: [{ type: 'strong', text: [words('Why: ')] }, words(check.why)] },
        { text: [{ type: 'strong', text: [words('What to do: ')] }, words(`${example(check, check.fix)}${time}`)] },
        ...(check.correct
          ? [{ text: [words('Where only one answer is right, “moothall fix” shows it and writes it for you.')] }]
          : []),
        { text: [{ type: 'strong', text: [words('When: ')] }, words(when)] },
        { text: [{ type: 'strong', text: [words('Area: ')] }, words(area)] },
        ...(check.source
          ? [{ text: [{ type: 'strong' as const, text: [words('From: ')] }, words(check.source)] }]
          : []),
      ],
    },
    ...shownExample(check),
    ...(check.from === 'always' ? [] : setAside(check)),
  ]
}

function setAside(check: Check): readonly Block[] {
  return [
    { type: 'paragraph', text: [words('If this is not for you, add these lines to community.yml:')] },
    { type: 'copy', text: notForUs(check.id) },
  ]
}

/** Of the examples on which the check speaks, the first that is short enough for a screen. */
function shownExample(check: Check): readonly Block[] {
  const speaking = examplesOf(check.id).filter(
    ({ files, expect }) => expect.length > 0 && Object.keys(files).length === 1,
  )
  const short = speaking.find(({ files }) => Object.values(files).join('\n').length <= longestExample)
  const [file] = Object.entries(short?.files ?? {})
  if (!short || !file) return []
  const said = short.expect.map((line) => line.replace(/^\S+ /, '')).join(' ')
  const day = short.on === undefined ? '' : `on ${formatDate(short.on)} and `
  return [
    { type: 'paragraph', text: [words(`For example, ${day}with this in ${file[0]}:`)] },
    { type: 'copy', text: file[1].trim() },
    { type: 'paragraph', text: [words(`it says: ${said}`)] },
  ]
}

/** A template read aloud: its slots become dots. */
function example(check: Check, template: string = check.says): string {
  return template.replace(/\{[^}]*\}/g, '…')
}

function explainKind(kind: AnyKind, checks: readonly Check[]): readonly Block[] {
  const parts = Object.entries(kind.fields as Shape)
  const asked = checks.filter((check) => check.id === pageCheckId(kind))
  return [
    { type: 'heading', level: 2, text: [words(kind.title)] },
    { type: 'paragraph', text: [words(`${kind.help} It usually stands in ${kind.files[0]}.`)] },
    ...asked.map((check): Block => ({ type: 'paragraph', text: [words(check.why)] })),
    { type: 'heading', level: 3, text: [words('What belongs on it')] },
    {
      type: 'list',
      ordered: false,
      items: parts.flatMap(([name, part]) => [partItem(name, part), ...(isCollection(part) ? columns(part) : [])]),
    },
  ]
}

function partItem(name: string, part: AnyField | AnyCollection): Item {
  const label = labelOf(part.names)
  const key: readonly Segment[] = isCollection(part) ? [words(' (a table)')] : [words(` (${name})`)]
  return { text: [{ type: 'strong', text: [words(label)] }, ...key, words(`: ${part.help}`)] }
}

function columns(collection: AnyCollection): readonly Item[] {
  return Object.values(collection.fields as Record<string, AnyField>).map((field) => ({
    text: [words(`${labelOf(field.names)}: ${field.help}`)],
  }))
}
