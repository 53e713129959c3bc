// What is different in the fields of a page or of an entry.
import type { Weight } from '../../kinds/change-words.ts'
import { type AnyField, isCollection, type Reading, type Recorded, type Shape } from '../../kinds/kind.ts'
import type { Change } from '../change.ts'
import { type LinesRead, standsOn } from './lines-read.ts'
import type { MayRepeat } from './may-repeat.ts'
import { paragraphsOf } from './paragraphs.ts'
import { mostQuoted, rewriting } from './rewritten.ts'
import { itemsOf, meansSame, sameItems, withoutBreaks } from './values.ts'

export interface ComparedRecords {
  readonly before: Recorded
  readonly after: Recorded
  readonly shape: Shape
  /** How much a change matters where its field does not say. */
  readonly weight: Weight
  readonly collection?: string
  /** What the entry may be called now. */
  readonly name?: string
  readonly mayRepeat: MayRepeat
  readonly linesBefore: (path: string) => LinesRead
  readonly linesAfter: (path: string) => LinesRead
}

/** Returns the fields that say something else. Of private ones only that there are some is told. */
export function changedFields(compared: ComparedRecords): readonly Change[] {
  const { before, after, shape, weight } = compared
  const changes: Change[] = []
  let isSomethingPrivate = false
  for (const [name, field] of Object.entries(shape)) {
    const [old, now] = [before.readings.get(name), after.readings.get(name)]
    if (isCollection(field) || (!old && !now) || isTextAround(old, now)) continue
    const [was, is] = [saidIn(old, field, compared.linesBefore), saidIn(now, field, compared.linesAfter)]
    if (sameItems(was, is) || (!isLong(field, was, is) && meansSame(old, now, field))) continue
    if (before.isPrivate(name) || after.isPrivate(name)) isSomethingPrivate = true
    else if (!isToldByEntries(old, now, field, compared))
      changes.push(changeOf({ name, field, was, is, old, now }, compared))
  }
  if (isSomethingPrivate) changes.push(privateChange(after, weight, compared.collection))
  return withoutEchoes(changes)
}

/** Returns the change that tells no more than that something private is different. */
export function privateChange(record: Recorded, weight: Weight, collection?: string): Change {
  return {
    what: 'private',
    about: record.about(),
    place: record.at(),
    weight,
    ...(collection !== undefined && { collection }),
    before: [],
    after: [],
    alsoNamed: [],
  }
}

interface Found {
  readonly name: string
  readonly field: AnyField
  readonly was: readonly string[]
  readonly is: readonly string[]
  readonly old: Reading | undefined
  readonly now: Reading | undefined
}

function changeOf({ name, field, was, is, old, now }: Found, compared: ComparedRecords): Change {
  const { after, weight, collection, mayRepeat } = compared
  const text = isLong(field, was, is) ? rewriting(was[0] ?? '', is[0] ?? '') : undefined
  const { passage } = text ?? {}
  return {
    what: 'field',
    about: after.about(name),
    ...(now && { place: now.written.place }),
    weight: field.changes?.matters ?? weight,
    ...(collection !== undefined && { collection }),
    ...(compared.name !== undefined && { name: compared.name }),
    before: repeated(was, old, compared.linesBefore, mayRepeat),
    after: repeated(is, now, compared.linesAfter, mayRepeat),
    ...(text && { rewritten: text.rewritten }),
    ...(passage && { passage: { before: mayRepeat(passage.before), after: mayRepeat(passage.after) } }),
    alsoNamed: [],
  }
}

/** Returns what was read as it may be told: a number that was parted from the word “Phone” is one all the same. */
export function repeated(
  items: readonly string[],
  reading: Reading | undefined,
  linesRead: (path: string) => LinesRead,
  mayRepeat: MayRepeat,
): readonly string[] {
  const { from, place } = reading?.written ?? {}
  const isParted = from === 'label' && place !== undefined && linesRead(place.path).isPersonal(place.line)
  return isParted ? items.map(() => '…') : items.map(mayRepeat)
}

/** A text that was there and is there, and is too long to be told as it stands. */
function isLong(field: AnyField, was: readonly string[], is: readonly string[]): boolean {
  const [old = '', now = ''] = [was[0], is[0]]
  return field.of.type === 'prose' && old !== '' && now !== '' && Math.max(old.length, now.length) > mostQuoted
}

/** What a field says; of a text, what stands there beside entries. */
function saidIn(
  reading: Reading | undefined,
  field: AnyField,
  linesRead: (path: string) => LinesRead,
): readonly string[] {
  if (!reading || field.of.type !== 'prose') return itemsOf(reading, field)
  const { written } = reading
  if (written.from !== 'section') return written.text.trim() === '' ? [] : [withoutBreaks(written.text)]
  const { ofEntries } = linesRead(written.place.path)
  const paragraphs = paragraphsOf(written.nodes.filter((node) => !standsOn(node, ofEntries)))
  return paragraphs.length === 0 ? [] : [paragraphs.join('\n\n')]
}

/** A sentence in a longer text that happened to answer: that text is told as a whole. */
function isTextAround(old: Reading | undefined, now: Reading | undefined): boolean {
  return [old, now].every((reading) => !reading || reading.written.from === 'sentence')
}

/** What is read from a section that holds entries, such as addresses in a table, is told with the entries. */
function isToldByEntries(
  old: Reading | undefined,
  now: Reading | undefined,
  field: AnyField,
  { before, after, linesBefore, linesAfter }: ComparedRecords,
): boolean {
  if (field.of.type === 'prose' || before.key !== undefined || after.key !== undefined) return false
  const holds = (reading: Reading | undefined, linesRead: (path: string) => LinesRead) =>
    reading?.written.from === 'section' &&
    reading.written.nodes.some((node) => standsOn(node, linesRead(reading.written.place.path).ofEntries))
  return holds(old, linesBefore) || holds(now, linesAfter)
}

/** One heading can name several fields: what stands under it is told once. */
function withoutEchoes(changes: readonly Change[]): readonly Change[] {
  const told = new Set<string>()
  return changes.filter(({ place, before, after, what }) => {
    const echo = JSON.stringify([what, place?.path, place?.line, before, after])
    if (what !== 'field' || place === undefined || !told.has(echo)) {
      told.add(echo)
      return true
    }
    return false
  })
}
