// Where each page of the community stands: not there, waiting for words, begun, written, kept elsewhere.

import type { Community } from '../community/build-community.ts'
import type { Finding } from '../finding.ts'
import { everyKind } from '../kinds/every-kind.ts'
import type { Stage } from '../kinds/kind.ts'

export type PageStatus = 'missing' | 'waiting' | 'open' | 'written' | 'elsewhere'

export interface PageState {
  readonly kind: string
  readonly title: string
  readonly path: string
  readonly status: PageStatus
  /** How many notes are open on it. */
  readonly notes: number
}

/** Returns one line for each kind of page that stands, waits or is asked for, in the order of the kinds' chapters. */
export function pageStates(community: Community, findings: readonly Finding[], stage: Stage): readonly PageState[] {
  return everyKind.flatMap((kind) => {
    const document = community.documents.find((document) => document.kind === kind.kind)
    if (!document) return []
    const notes = findings.filter((finding) => finding.about.kind === kind.kind)
    const status: PageStatus =
      document.keptElsewhere !== undefined
        ? 'elsewhere'
        : document.waits
          ? 'waiting'
          : !document.stands
            ? 'missing'
            : notes.some((note) => note.severity !== 'advice' || stage === 'planning')
              ? 'open'
              : 'written'
    // A heading that waits on another kind's page is part of that page, until somebody asks for it.
    const isGuest = status === 'waiting' && community.kindOf.get(document.path) !== kind.kind
    return (status === 'missing' || isGuest) && notes.length === 0
      ? []
      : [{ kind: kind.kind, title: kind.title, path: document.path, status, notes: notes.length }]
  })
}
