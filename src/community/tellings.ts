// What the pages of a community tell somebody outside, on one day: taken from what the kinds say of their fields, private ones left out.
import { everyKind } from '../kinds/every-kind.ts'
import {
  type AnyCollection,
  type AnyDocument,
  type AnyEntry,
  type AnyField,
  isCollection,
  type Recorded,
  type Shape,
} from '../kinds/kind.ts'
import { type Lies, type OutsideQuestion, outsideQuestions, type Telling } from '../kinds/telling.ts'
import { addMonths } from '../recurrence/calendar.ts'
import type { Community } from './build-community.ts'

/** One answer: what tells it, and how. */
export interface Told {
  readonly telling: Telling
  /** The entry or page; of entries that are counted the page. */
  readonly by: Recorded
  /** The fields that may be named in the line. */
  readonly fields: Readonly<Record<string, AnyField>>
  /** The field that is told in full, where there is no line. */
  readonly field?: string
  /** How many entries there are, where they are counted. */
  readonly count?: number
  /** The day that places it in time. */
  readonly day?: string
}

/** Returns all that answers a question and may be told; what happened the latest first, what lies ahead the next first. */
export function tellings(question: OutsideQuestion, community: Community, now: string): readonly Told[] {
  const first: readonly string[] = outsideQuestions[question].keptOn
  const rank = ({ by }: Told) => (first.includes(by.kind) ? first.indexOf(by.kind) : first.length)
  return allTellings(community, now)
    .filter(({ telling }) => telling.answers === question)
    .toSorted((a, b) => rank(a) - rank(b))
}

function allTellings(community: Community, now: string): readonly Told[] {
  return everyKind.flatMap((kind) => {
    const document = community.documents.find((one) => one.kind === kind.kind)
    if (!document || community.privatePages.has(document.path)) return []
    return Object.entries(kind.fields as Shape).flatMap(([name, part]): readonly Told[] =>
      isCollection(part)
        ? (part.tells ?? []).flatMap((telling) => ofEntries(telling, { document, name, part, community, now }))
        : ofField(name, part, document),
    )
  })
}

function ofField(name: string, part: AnyField, document: AnyDocument): readonly Told[] {
  const { tells: telling } = part
  if (!telling || !document.has(name) || document.isPrivate(name)) return []
  return [{ telling, by: document, fields: { [name]: part }, ...(telling.says === undefined && { field: name }) }]
}

interface Listed {
  readonly document: AnyDocument
  readonly name: string
  readonly part: AnyCollection
  readonly community: Community
  readonly now: string
}

function ofEntries(telling: Telling, { document, name, part, community, now }: Listed): readonly Told[] {
  const fields = part.fields as Readonly<Record<string, AnyField>>
  const told = (document[name] as readonly AnyEntry[])
    .filter((entry) => !community.privatePages.has(entry.path) && (telling.when?.(entry) ?? true))
    .flatMap((entry): readonly Told[] => {
      if (!telling.day) return [{ telling, by: entry, fields }]
      const day = dayOf(entry, telling.day, fields)
      return day !== undefined && lies(day, telling.day.is, now) ? [{ telling, by: entry, fields, day }] : []
    })
  if (telling.counted) return told.length === 0 ? [] : [{ telling, by: document, fields, count: told.length }]
  const sooner = telling.day?.is === 'in the last year' ? -1 : 1
  return told.toSorted((a, b) => sooner * compare(a.day ?? '', b.day ?? ''))
}

function dayOf(entry: Recorded, { of, since }: NonNullable<Telling['day']>, fields: Listed['part']['fields']) {
  const written = (name: string) => (entry.isPrivate(name) ? undefined : entry.readings.get(name)?.value)
  const day = (name: string, from?: string): string | undefined => {
    const value = written(name)
    return value === undefined ? undefined : (fields[name] as AnyField | undefined)?.of.day?.(value, from)
  }
  return day(of, since === undefined ? undefined : day(since))
}

function lies(day: string, is: Lies, now: string): boolean {
  switch (is) {
    case 'in the last year':
      return day <= now && day > addMonths(now, -12)
    case 'behind us':
      return day < now
    case 'within a year':
      return day >= now && day <= addMonths(now, 12)
    case 'ahead':
      return day >= now
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
