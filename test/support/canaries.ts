// Values that must never be said, planted wherever somebody could write them: in each private field of each kind, on private
// pages, in broken documents, and pasted into texts and names. Each begins with a word that nothing else here has.
import { kinds } from '../../src/kinds/all.ts'
import { envelope } from '../../src/kinds/envelope.ts'
import { type AnyCollection, type AnyField, type AnyKind, isCollection, type Shape } from '../../src/kinds/kind.ts'
import { labelOf, languages } from '../../src/kinds/names.ts'
import type { Files } from './outputs.ts'

/** One small community, and how many values must not be heard of. */
export interface Planting {
  readonly name: string
  readonly files: Files
  readonly planted: number
}

/** What every planted value holds: a word, the middle of a telephone number, or the beginning of a coordinate. */
export const canary: RegExp = /quokka|934[ .-]?81|51[.,]3397/i

const planted = /quokka \d+ of the bush/g

const every: readonly AnyKind[] = Object.values(kinds)

type Language = (typeof languages)[number]
type Plant = () => string
/** How a kind's fields are written down; each returns the page's text without settings, or a whole file beside it. */
interface Shaped {
  readonly name: string
  readonly write: (kind: AnyKind, options: Wrote) => Files
}
interface Wrote {
  readonly plant: Plant
  /** Which fields hold a planted value. */
  readonly isHidden: (field: AnyField) => boolean
  readonly language: Language
  /** Lines of settings at the top of the page. */
  readonly settings: readonly string[]
}

export const isPrivate = ({ visibility = 'public' }: AnyField): boolean => visibility !== 'public'

/** The private fields of all kinds, by their names, to say what was looked at. */
export function privateFields(): readonly string[] {
  return every.flatMap((kind) =>
    Object.entries(kind.fields as Shape).flatMap(([name, part]) =>
      isCollection(part)
        ? Object.entries(part.fields as Record<string, AnyField>).flatMap(([field, one]) =>
            isPrivate(one) ? [`${kind.kind}.${name}.${field}`] : [],
          )
        : isPrivate(part)
          ? [`${kind.kind}.${name}`]
          : [],
    ),
  )
}

const shapes: readonly Shaped[] = [
  { name: 'tables and sections', write: (kind, options) => onOnePage(kind, options, table, section) },
  { name: 'headings with labels', write: (kind, options) => onOnePage(kind, options, headed, label) },
  {
    name: 'settings',
    write: (kind, options) => ({
      [pathOf(kind)]: page([...options.settings, ...inSettings(kind, options)], kind.title),
    }),
  },
  { name: 'CSV files', write: inCsv },
  { name: 'folders', write: inFolders },
]

/** Returns communities that hold a planted value in every private field, written in every way, in five languages. */
export function inPrivateFields(): readonly Planting[] {
  const made = shapes.flatMap((shape) =>
    languages.map((language) =>
      planting(`in ${shape.name} (${language})`, shape, {
        language,
        isHidden: isPrivate,
        settings: () => [],
      }),
    ),
  )
  return made.filter(({ planted }) => planted > 0)
}

/** Returns communities whose pages are all private, with a planted value in every field and title. */
export function onPrivatePages(): readonly Planting[] {
  return shapes
    .filter(({ name }) => name !== 'CSV files')
    .map((shape) =>
      planting(`with ${shape.name}`, shape, {
        language: 'en',
        isHidden: () => true,
        settings: () => ['visibility: private'],
      }),
    )
}

/** Returns communities whose pages cannot be read as they were meant: nothing that is private is told for that. */
export function inBrokenDocuments(): readonly Planting[] {
  const [tables, labels, settings, csv, folders] = shapes as [Shaped, Shaped, Shaped, Shaped, Shaped]
  const open = (text: string) => text.replace(/\n---\n/, '\n')
  const broken: readonly (readonly [string, Shaped, (text: string, path: string) => string, boolean])[] = [
    ['settings that never end', tables, (text) => open(asPrivate(text)), true],
    ['settings that never end', settings, (text) => open(asPrivate(text)), true],
    ['a quote that is never closed', tables, (text) => asPrivate(text, 'owner: "Coordinators'), true],
    ['a quote that is never closed', settings, (text) => asPrivate(text, 'owner: "Coordinators'), true],
    ['a colon in a sentence', settings, (text) => asPrivate(text, 'scope: from here: to there'), true],
    ['a key that is written twice', settings, (text) => asPrivate(text, 'version: 1\nversion: 2'), true],
    ['a tab in the settings', settings, (text) => asPrivate(text, 'owner:\n\t- Coordinators'), true],
    ['rows that are too short', tables, (text) => text.replace(/ \|[^|\n]*\|$/gm, ''), false],
    ['rows that are too long', tables, (text) => text.replace(/^(\| (?!--).*)\|$/gm, '$1| x | y |'), false],
    ['a table without its second line', tables, (text) => text.replace(/^\|(?:---\|)+\n/gm, ''), false],
    ['headings without a space', labels, (text) => text.replace(/^(#+) /gm, '$1'), false],
    ['a stray quote', csv, (text, path) => (path.endsWith('.csv') ? text.replace('\n', '\n"') : text), false],
    ['a quote within a cell', csv, (text, path) => (path.endsWith('.csv') ? text.replace(/,/g, ',x"') : text), false],
    ['entries that never end', folders, (text) => open(asPrivate(text)), true],
  ]
  return broken.map(([name, shape, breaks, all]) => {
    const made = planting(`${name}, in ${shape.name}`, shape, {
      language: 'en',
      isHidden: all ? () => true : isPrivate,
      settings: () => [],
    })
    const files = Object.entries(made.files).map(([path, text]) => [path, breaks(text, path)])
    return { ...made, files: Object.fromEntries(files) }
  })
}

function asPrivate(text: string, ...lines: readonly string[]): string {
  const settings = ['visibility: private', ...lines].join('\n')
  return text.startsWith('---\n') ? text.replace('---\n', `---\n${settings}\n`) : `---\n${settings}\n---\n${text}`
}

function planting(
  name: string,
  shape: Shaped,
  {
    settings,
    ...options
  }: Omit<Wrote, 'plant' | 'settings'> & { readonly settings: (kind: AnyKind) => readonly string[] },
): Planting {
  let planted = 0
  const plant = () => `quokka ${++planted} of the bush`
  const files = every.map((kind) => shape.write(kind, { ...options, plant, settings: settings(kind) }))
  return { name, files: Object.assign({}, ...files), planted }
}

function pathOf(kind: AnyKind): string {
  return kind.files[0] ?? `${kind.kind}.md`
}

function page(settings: readonly string[], title: string, body = ''): string {
  const top = settings.length > 0 ? `---\n${settings.join('\n')}\n---\n` : ''
  return `${top}# ${title}\n\n${body}`
}

type Entries = readonly (readonly [string, AnyField])[]
const fieldsOf = (collection: AnyCollection): Entries => Object.entries(collection.fields as Record<string, AnyField>)

/** A field that is not hidden holds what most field types can read, so that the rest of the page is an ordinary one. */
function valueFor([name, field]: readonly [string, AnyField], entry: string, { plant, isHidden }: Wrote): string {
  if (isHidden(field)) return plant()
  if (field.of.type === 'consent') return 'yes, 2026-01-12'
  return ['name', 'title', 'term'].includes(name) ? entry : (Object.keys(field.of.choices ?? {})[0] ?? '')
}

/** Of people who have not agreed to be named, the name is hidden too. */
function entryNames(kind: AnyKind, { plant }: Wrote): readonly string[] {
  const asksConsent = Object.values(kind.fields as Shape).some(
    (part) => isCollection(part) && fieldsOf(part).some(([, { of }]) => of.type === 'consent'),
  )
  return ['First', 'Second', ...(asksConsent ? [plant()] : [])]
}

type Listed = (collection: AnyCollection, kind: AnyKind, options: Wrote) => string
type Single = (field: readonly [string, AnyField], options: Wrote) => string

function onOnePage(kind: AnyKind, options: Wrote, listed: Listed, single: Single): Files {
  const parts = Object.entries(kind.fields as Shape).flatMap(([name, part]) => {
    if (isCollection(part)) return [`## ${labelOf(part.names, options.language)}\n\n${listed(part, kind, options)}\n`]
    return options.isHidden(part) ? [single([name, part], options)] : []
  })
  const title = options.settings.length > 0 ? `${kind.title} ${options.plant()}` : kind.title
  return { [pathOf(kind)]: page(options.settings, title, parts.join('\n')) }
}

function table(collection: AnyCollection, kind: AnyKind, options: Wrote): string {
  const fields = fieldsOf(collection)
  const rows = entryNames(kind, options).map((entry) =>
    fields.map((field) => consented(field, entry, valueFor(field, entry, options))),
  )
  const head = fields.map(([, { names }]) => labelOf(names, options.language))
  return `${[head, head.map(() => '---'), ...rows].map((cells) => row(cells)).join('\n')}\n`
}

const row = (cells: readonly string[]) => (cells[0] === '---' ? `|${cells.join('|')}|` : `| ${cells.join(' | ')} |`)

/** A name that is hidden is one of somebody who was not asked. */
function consented([, { of }]: readonly [string, AnyField], entry: string, value: string): string {
  return of.type === 'consent' && canary.test(entry) ? '' : value
}

function headed(collection: AnyCollection, kind: AnyKind, options: Wrote): string {
  return entryNames(kind, options)
    .map((entry) => {
      const lines = fieldsOf(collection).map((field) => {
        const value = consented(field, entry, valueFor(field, entry, options))
        return value === '' ? '' : `- ${labelOf(field[1].names, options.language)}: ${value}\n`
      })
      return `### ${entry}\n\n${lines.join('')}`
    })
    .join('\n')
}

function section([, field]: readonly [string, AnyField], { plant, language }: Wrote): string {
  return `## ${labelOf(field.names, language)}\n\n${plant()}\n`
}

function label([, field]: readonly [string, AnyField], { plant, language }: Wrote): string {
  return `- ${labelOf(field.names, language)}: ${plant()}\n`
}

function inSettings(kind: AnyKind, options: Wrote): readonly string[] {
  const shape: Shape = { ...(kind.fields as Shape), ...(options.settings.length > 0 ? envelope : {}) }
  return Object.entries(shape).flatMap(([name, part]) => {
    if (name === 'visibility') return []
    if (!isCollection(part)) return options.isHidden(part) ? [`${name}: ${options.plant()}`] : []
    const entries = entryNames(kind, options).map((entry) => {
      const lines = fieldsOf(part).flatMap((field) => {
        const value = consented(field, entry, valueFor(field, entry, options))
        return value === '' ? [] : [`${field[0]}: ${value}`]
      })
      return lines.length === 0 ? [] : [`  - ${lines.join('\n    ')}`]
    })
    return [`${name}:`, ...entries.flat()]
  })
}

function inCsv(kind: AnyKind, options: Wrote): Files {
  const main = Object.values(kind.fields as Shape).find((part) => isCollection(part) && part.main)
  if (!main || !isCollection(main)) return {}
  const fields = fieldsOf(main)
  const head = fields.map(([, { names }]) => labelOf(names, options.language))
  const rows = entryNames(kind, options).map((entry) =>
    fields.map((field) => consented(field, entry, valueFor(field, entry, options))),
  )
  const text = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll(',', ';')).join(',')).join('\n')
  return { [pathOf(kind).replace(/\.md$/, '.csv')]: `${text}\n` }
}

function inFolders(kind: AnyKind, options: Wrote): Files {
  const files = Object.values(kind.fields as Shape).flatMap((part) => {
    if (!isCollection(part) || part.folder === undefined) return []
    const settings = fieldsOf(part).flatMap(([name, field]) =>
      options.isHidden(field) ? [`${name}: ${options.plant()}`] : [],
    )
    const sections = fieldsOf(part).flatMap((field) => (options.isHidden(field[1]) ? [section(field, options)] : []))
    const title = options.settings.length > 0 ? options.plant() : 'One of them'
    return [
      [`${part.folder}/2026-03-18.md`, page([...options.settings, ...settings], title)],
      [`${part.folder}/2026-04-15.md`, page(options.settings, title, sections.join('\n'))],
    ]
  })
  return Object.fromEntries(files)
}

/** What people paste, each with a value of its own. */
export const pasted: Readonly<Record<string, (number: number) => string>> = {
  'a private address': (number) => `quokka.number${number}@gmail.com`,
  'a private address in angle brackets': (number) => `Jana <quokka${number}@gmx.de>`,
  'a telephone number': (number) => `+49 341 93481 ${100 + number}`,
  'a labelled telephone number': (number) => `Phone: 0341 93481-${100 + number}`,
  'a link with a passcode': (number) => `https://zoom.example/j/81234?pwd=quokka${number}`,
  'a link with a passcode, without a scheme': (number) => `zoom.example/j/81234?pwd=quokka${number}`,
  'a passcode in words': (number) => `Passcode: quokka${number}`,
  coordinates: (number) => `51.3397${100 + number}, 12.3731${100 + number}`,
  'a home address': (number) => `Home address: Quokkaweg ${number}, 04109 Lindenau`,
}

/** A family name of letters alone, as names are. */
const named = (number: number) =>
  `Quokka${[...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')}`

/** Texts of more than a line, which belong to no field. */
const pastedBlocks: Readonly<Record<string, (number: number) => string>> = {
  'a case': (number) => `Reporter: Jana ${named(number)}\n\nReported person: Ben ${named(number)}\n`,
  'a case in a table': (number) =>
    `| Reporter | Reported person | What happened |\n|---|---|---|\n| Jana Quokka | Ben ${named(number)} | Quokka shouted |\n`,
  ballots: (number) => `| Voter | Vote |\n|---|---|\n| Jana ${named(number)} | yes |\n`,
  'traits of people': (number) =>
    `| Name | Age | Religion |\n|---|---|---|\n| Jana Novak | 34 | quokkaism ${number} |\n`,
  'a signature': (number) => `Best wishes\n\nJana ${named(number)}\nTel. +49 341 93481 ${100 + number}\n`,
}

/** Returns communities with private things pasted into the texts of every kind's page. */
export function inTexts(): readonly Planting[] {
  const blocks = [...Object.values(pastedBlocks), ...Object.values(pasted).map(everywhere)]
  return halvesOf(blocks).map((half, at) => inEveryText(`texts of pages (${at + 1})`, half))
}

/** Returns communities with these things apart: a page with one of them may be left out whole, and what else stands on it too. */
export function apartInTexts(): readonly Planting[] {
  const halves = halvesOf(Object.values(pasted).map(everywhere))
  const blocks = Object.entries(pastedBlocks).filter(([name]) => name !== 'ballots')
  return [
    ...halves.map((half, at) => inEveryText(`texts of pages (${at + 1})`, half)),
    ...blocks.map(([name, make]) => inEveryText(name, [make])),
  ]
}

const halvesOf = <T>(all: readonly T[]) => [0, 1].map((half) => all.filter((_, at) => at % 2 === half))

function inEveryText(name: string, makes: readonly ((number: number) => string)[]): Planting {
  let planted = 0
  const files = every
    .filter((kind) => pathOf(kind).endsWith('.md'))
    .map((kind) => {
      const options: Wrote = { plant: () => '', isHidden: () => false, language: 'en', settings: [] }
      const own = onOnePage(kind, options, table, section)[pathOf(kind)]
      const texts = makes.map((make) => make(++planted))
      return { [pathOf(kind)]: `${own}\n## Good to know\n\n${texts.join('\n\n')}` }
    })
  return { name, files: Object.assign({}, ...files), planted }
}

/** One thing as a paragraph, in a list, a quotation, a heading, a cell, as a link and as a picture. */
function everywhere(make: (number: number) => string): (number: number) => string {
  return (number) => {
    const it = make(number)
    return `${it}\n\n- ${it}\n- [ ] Jana: write to ${it}, by 2026-01-12\n\n> ${it}\n\n### ${it}\n\n| What | Where |\n|---|---|\n| This | ${it} |\n| ${it} | That |\n\n[${it}](nowhere.md) ![${it}](missing.png) [here](<${it}>) [click here](<notes/${it}.md#${it}>)\n`
  }
}

/** How many sorts of things apart two communities are in which each value holds another sort. */
const turns = [0, 4]

/** Returns communities in which private things stand where public values belong: in names, titles, dates, references, choices. */
export function inPlaceOfValues(): readonly Planting[] {
  const sorts = Object.values(pasted)
  return shapes.flatMap((shape) =>
    turns.map((turn) => {
      const made = planting(`in ${shape.name} (${turn})`, shape, {
        language: 'en',
        isHidden: () => true,
        settings: () => [],
      })
      let number = turn
      const next = () => sorts[++number % sorts.length]?.(number) ?? ''
      const files = Object.entries(made.files).map(([path, text]) => [
        path,
        text.replace(/^# (?!quokka).*$/m, () => `# ${next()}`).replace(planted, () => quoted(next(), shape, path)),
      ])
      return { ...made, files: Object.fromEntries(files) }
    }),
  )
}

function quoted(value: string, { name }: Shaped, path: string): string {
  if (path.endsWith('.csv')) return `"${value}"`
  return name === 'settings' || name === 'folders' ? JSON.stringify(value) : value
}

/** Returns communities whose own settings, and settings that nobody knows, hold private things. */
export function inOurSettings(): readonly Planting[] {
  return Object.entries(pasted).map(([name, make]) => {
    let planted = 0
    const next = () => JSON.stringify(make(++planted))
    const lines = [
      `name: ${next()}`,
      `stage: ${next()}`,
      `type: ${next()}`,
      `${next()}: yes`,
      `contact: ${next()}`,
      `languages: [${next()}]`,
      `annual_review: ${next()}`,
      `documents:\n  roadmap: ${next()}\n  ${next()}: plan.md`,
      `leave_out: [${next()}]`,
      `clocks:\n  review: ${next()}\n  ${next()}: 3 months`,
      `not_for_us:\n  - check: milestone-has-date\n    because: ${next()}\n    until: 2027-01-01\n  - check: ${next()}\n    because: ${next()}\n    until: ${next()}`,
    ]
    const page = `---\nkind: ${next()}\nstatus: ${next()}\nowner: ${next()}\nlast_reviewed: ${next()}\ncanonical: ${next()}\ntranslation_of: ${next()}\n${next()}: ${next()}\n---\n# Roadmap\n\n## Milestones\n\n- Launch\n`
    const files = {
      'community.yml': `${lines.join('\n')}\n`,
      'roadmap.md': page,
      'plan.md': page.replace(/^kind: .*\n/m, ''),
    }
    return { name: `${name}`, files, planted }
  })
}

/** Returns a community with private things in the names of its files and folders, and in links to them. */
export function inFileNames(): readonly Planting[] {
  const named = ['quokka1@gmail.com', 'Jana +49 341 93481 102', 'of quokka3@gmx.de']
  const folders = ['', 'notes/', 'events/', 'decisions/approved/', 'docs/', 'archive/2020/', '.github/']
  const paths = folders.flatMap((folder) =>
    named.flatMap((name) => [`${folder}${name}.md`, `${folder}${name}.csv`, `${folder}${name}/page.md`]),
  )
  const text = (path: string) =>
    `# Call\n\n- Date: soon\n\n${named.map((name) => `[it](<${name}.md>) ![](<${name}.png>)`).join('\n')}\n\n[back](</${path}>)\n`
  return [
    {
      name: 'names of files',
      files: Object.fromEntries(paths.map((path) => [path, text(path)])),
      planted: paths.length,
    },
  ]
}
