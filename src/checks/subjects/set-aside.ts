// The entries of `not_for_us` in community.yml, as the checks about them look at them.
import type { About, Place } from '../../finding.ts'
import type { Acceptance } from '../../settings/settings.ts'
import type { Context } from '../check.ts'

export interface SetAside {
  readonly acceptance: Acceptance
  readonly about: About
  readonly place: Place
}

/** Returns every note that community.yml sets aside. */
export function acceptancesIn({ community, settings }: Context): readonly SetAside[] {
  const path = community.documents.find((document) => document.kind === 'community')?.path ?? 'community.yml'
  return settings.not_for_us.map((acceptance) => ({
    acceptance,
    about: { path, kind: 'community', entry: acceptance.check, field: 'not_for_us' },
    place: { path, line: acceptance.line, column: 1 },
  }))
}
