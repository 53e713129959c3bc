// What a meeting agreed: decision records and notes that speak of this change, and whom they name.

import { type Decision, pagesAffected } from '../checks/subjects/decisions.ts'
import type { Community } from '../community/build-community.ts'
import { destinationOf } from '../community/links.ts'
import { claimOfPath } from '../community/read-community.ts'
import type { Place } from '../finding.ts'
import { votesInLine } from '../kinds/fields/votes.ts'
import type { Votes } from '../kinds/fields.ts'
import type { Recorded } from '../kinds/kind.ts'
import * as said from '../kinds/sentences/rules.ts'
import type { Settings } from '../settings/settings.ts'
import type { Voter } from './accounts.ts'
import { type ProposedChange, pathsOf } from './change.ts'
import { personsNamedIn } from './circle.ts'

/** What a page says that was agreed on a change. */
export interface Agreement {
  readonly place: Place
  readonly page: 'decision' | 'notes'
  /** True when the change itself brings it. */
  readonly isInChange: boolean
  readonly agreed: readonly Voter[]
  readonly steppedAside: readonly Voter[]
  readonly votes: Votes | undefined
}

/** Pages on which agreements may stand. */
export interface Records {
  /** The community as it is without the change: who is who. */
  readonly base: Community
  /** The same with the records that the change brings: only these are looked at in it, never roles or rules. */
  readonly withRecords: Community
  /** Paths of the records that the change brings or rewrites. */
  readonly brought: ReadonlySet<string>
}

/** Returns the paths among these at which records stand: decisions, and notes of meetings. */
export function recordsAmong(paths: readonly string[], settings: Pick<Settings, 'documents'>): readonly string[] {
  return paths.filter((path) => ['decision', 'notes'].includes(claimOfPath(path, settings)?.kind ?? ''))
}

/**
 * Returns what records say that was agreed on this change: those that it brings, and older ones that name it. What an older
 * one says of the same page may have been about an earlier change.
 */
export function agreementsOn(change: Pick<ProposedChange, 'number' | 'files'>, records: Records): readonly Agreement[] {
  return [...inDecisions(change, records), ...inNotes(change, records)]
}

function inDecisions(
  change: Pick<ProposedChange, 'number' | 'files'>,
  { base, withRecords, brought }: Records,
): readonly Agreement[] {
  const touched = new Set(pathsOf(change))
  const before = new Set(base.decision.entries.map(textOf))
  return withRecords.decision.entries.flatMap((decision): readonly Agreement[] => {
    if (withRecords.privatePages.has(decision.path)) return []
    const text = textOf(decision)
    const isInChange = brought.has(decision.path) && !before.has(text)
    if (!(isInChange && changesOneOf(decision, touched, withRecords)) && !speaksOf(text, change.number)) return []
    if (decision.status !== undefined && decision.status !== 'approved') return []
    const cast = decision.votes?.cast.filter(({ vote }) => vote === 'approve').map(({ who }) => who) ?? []
    const deciders = decision.decided_by.map(({ text }) => text)
    return [
      {
        ...{ place: decision.at(), page: 'decision', isInChange, votes: decision.votes },
        agreed: personsNamedIn((cast.length > 0 ? cast : deciders).join('\n'), base),
        steppedAside: steppedAsideIn(text, base),
      },
    ]
  })
}

function inNotes(
  change: Pick<ProposedChange, 'number' | 'files'>,
  { base, withRecords, brought }: Records,
): readonly Agreement[] {
  const notes = new Set(withRecords.notes.entries.map(({ path }) => path))
  const pages = [...notes].filter((path) => !withRecords.privatePages.has(path))
  const files = pathsOf(change)
  return pages.flatMap((path): readonly Agreement[] => {
    const lines = withRecords.pages.find((page) => page.path === path)?.text.split('\n') ?? []
    const isInChange = brought.has(path)
    const isMeant = (line: string) =>
      speaksOf(line, change.number) || (isInChange && files.some((file) => hasLink(line, file)))
    return lines.flatMap((line, at): readonly Agreement[] => {
      if (!isMeant(line)) return []
      const votes = votesInLine(line)
      const agrees = said.agreeing.test(line) && !said.disagreeing.test(line)
      if (!agrees && !votes) return []
      const steppedAside = steppedAsideIn(line, base)
      const agreed = agrees
        ? personsNamedIn(line, base).filter((one) => steppedAside.every(({ key }) => key !== one.key))
        : []
      return [{ place: { path, line: at + 1, column: 1 }, page: 'notes', isInChange, votes, agreed, steppedAside }]
    })
  })
}

function changesOneOf(decision: Decision, touched: ReadonlySet<string>, community: Community): boolean {
  const linked = decision.affects.flatMap(({ target, place }) => {
    const to = target === undefined ? undefined : destinationOf(target, place.path, community.files)
    return to?.leads === 'there' ? to.path : []
  })
  const named = pagesAffected(decision, community).map(({ page }) => page.path)
  return [...linked, ...named].some((path) => touched.has(path))
}

/** True for a line with a link to a file, wherever the line stands. */
function hasLink(line: string, file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return [`(${name})`, `/${name})`].some((end) => line.includes(end))
}

/** True for a text that names the change: its number, or its address. What follows `lindenau/library` is another repository's. */
function speaksOf(text: string, number: number): boolean {
  return new RegExp(`(?:(?<!/[\\w.-]*)#|/pull/|pull request (?:no\\.? ?)?)${number}(?!\\d)`, 'i').test(text)
}

function textOf({ readings, path }: Recorded): string {
  const fields = [...readings].map(([name, { written }]) => {
    const links = written.mentions.map((mention) => ('target' in mention ? mention.target : ''))
    return [name, written.text, ...links].join(' ')
  })
  return [path, ...fields].join('\n')
}

function steppedAsideIn(text: string, community: Community): readonly Voter[] {
  return text
    .split(/(?<=[.;!?])\s|\n/)
    .filter((sentence) => said.steppedAside.test(sentence))
    .flatMap((sentence) => personsNamedIn(sentence, community))
}
