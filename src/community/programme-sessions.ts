// The sessions of a programme in their order: number, hour and place from the session or from what is usual, assignments before and after.
import { plainName } from '../documents/sections.ts'
import { everyKind } from '../kinds/every-kind.ts'
import type { AnyKind } from '../kinds/kind.ts'
import { type RecurrenceReading, readRecurrence } from '../recurrence/words.ts'
import { readZone } from '../recurrence/zone.ts'
import type { Community } from './build-community.ts'

export type Session = Community['programme']['sessions'][number]
export type Assignment = Community['programme']['assignments'][number]

/** When and where a session takes place; what it does not say itself is that of the programme. */
export interface Logistics {
  readonly day?: string
  /** Local, 'HH:MM'. */
  readonly time?: string
  /** The words for the time zone, or its name. */
  readonly zone?: string
  /** Says whether somebody wrote where to go, and on which of the two pages. */
  readonly where?: 'session' | 'programme'
  readonly minutes?: number
}

/** A session with what can be worked out about it. */
export interface SessionInOrder {
  readonly session: Session
  /** Written by somebody, or its place in the order. */
  readonly number: number
  readonly logistics: Logistics
  /** What people do after it. */
  readonly assignments: readonly Assignment[]
  /** What people did before it. */
  readonly before: readonly Assignment[]
  readonly previous?: Session
}

/** Returns the sessions that are not cancelled, by their number; sessions on private pages are left out. */
export function sessionsInOrder({ programme }: Community): readonly SessionInOrder[] {
  const open = programme.sessions.filter((session) => session.status !== 'cancelled' && !session.isPrivate('title'))
  const sorted = open.every((session) => session.date !== undefined)
    ? open.toSorted((a, b) => compare(a.date ?? '', b.date ?? ''))
    : open
  const numbered = sorted
    .map((session, index) => ({ session, number: numberOf(session) ?? index + 1 }))
    .toSorted((a, b) => a.number - b.number)
  const after = numbered.map(({ session, number }) =>
    programme.assignments.filter((assignment) => isAfter(assignment, session, number)),
  )
  return numbered.map((one, index) => ({
    ...one,
    logistics: logisticsOf(one.session, programme),
    assignments: after[index] ?? [],
    before: after[index - 1] ?? [],
    ...previousOf(numbered[index - 1]?.session),
  }))
}

function previousOf(previous: Session | undefined): Pick<SessionInOrder, 'previous'> {
  return previous === undefined ? {} : { previous }
}

/** Returns the session after which an assignment is done, when one has that number or name. */
export function sessionOf(
  assignment: Assignment,
  sessions: readonly Pick<SessionInOrder, 'session' | 'number'>[],
): Session | undefined {
  return sessions.find(({ session, number }) => isAfter(assignment, session, number))?.session
}

/** Returns the kinds of page that an assignment ends up in; other words are left as they are. */
export function pagesOf({ produces }: Assignment): readonly (AnyKind | string)[] {
  return produces
    .flatMap((part) => part.split(/\s+(?:and|et|und|y|e)\s+/iu))
    .map((part) => part.replace(/[.*`]+$|^[*`]+/g, '').trim())
    .filter((part) => part !== '')
    .map((part) => kindCalled(part) ?? part)
}

function kindCalled(words: string): AnyKind | undefined {
  const name = plainName(
    words.replace(/\.(?:md|markdown|ya?ml)$/i, '').replace(/^(?:the|our|la|le|die|der|das|el|il)\s+/i, ''),
  )
  const isCalled = (kind: AnyKind) =>
    [
      kind.kind,
      kind.title,
      ...Object.values(kind.titles),
      ...kind.files.map((file) => file.replace(/\.\w+$/, '')),
    ].some((called) => plainName(called) === name || plainName(called) === `${name}s`)
  return everyKind.find(isCalled)
}

/** "2", "Week 2", or a title such as "Session 2: Stakeholders". */
function numberOf(session: Session): number | undefined {
  const written = session.n ?? /^\p{L}+\s+(\d{1,2})\b/u.exec(session.title ?? '')?.[1]
  const digits = /\d{1,3}/.exec(written ?? '')?.[0]
  return digits === undefined ? undefined : Number(digits)
}

function isAfter(assignment: Assignment, session: Session, number: number): boolean {
  const named = session.assignment === undefined ? undefined : plainName(session.assignment)
  if (
    named !== undefined &&
    [assignment.key, assignment.title, assignment.id].some((name) => name && plainName(name) === named)
  )
    return true
  const words = assignment.for_session
  if (words === undefined) return false
  const digits = /^\D{0,20}(\d{1,3})\b/.exec(words)?.[1]
  return digits === undefined ? plainName(words) === plainName(session.title ?? '') : Number(digits) === number
}

function logisticsOf(session: Session, programme: Community['programme']): Logistics {
  const usual = programme.cadence === undefined ? undefined : readRecurrence(programme.cadence)
  const own = session.time === undefined ? undefined : hourIn(session.time)
  const time = own?.time ?? usual?.time
  const zone = session.time_zone ?? own?.zoneWords ?? usual?.zoneWords
  const read = zone === undefined ? undefined : readZone(zone)
  const minutes = session.duration ?? own?.minutes ?? usual?.minutes
  const where = session.has('join') ? 'session' : programme.has('usual_link') ? 'programme' : undefined
  return {
    ...(session.date !== undefined && { day: session.date }),
    ...(time !== undefined && { time }),
    ...(zone !== undefined && { zone: read && 'zone' in read ? read.zone : zone }),
    ...(where && { where }),
    ...(minutes !== undefined && { minutes }),
  }
}

/** An hour alone is read as part of a sentence, in the language that knows its words. */
function hourIn(words: string): RecurrenceReading | undefined {
  const readings = ['every day at', 'chaque jour à', 'jeden Tag um', 'cada día a las', 'ogni giorno alle'].map(
    (begin) => readRecurrence(`${begin} ${words}`),
  )
  return readings.find(({ time }) => time !== undefined)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
