// "Not for us, because …": notes that the community has set aside, with a reason and an end.
import type { Finding } from '../finding.ts'
import type { Acceptance } from '../settings/settings.ts'

/** Returns the entry that sets `finding` aside on the day `now`, if there is one. */
export function acceptanceOf(
  finding: Pick<Finding, 'check' | 'about'>,
  all: readonly Acceptance[],
  now: string,
): Acceptance | undefined {
  const { path, entry, field } = finding.about
  return all.find(
    (accepted) =>
      accepted.check === finding.check &&
      accepted.until >= now &&
      (accepted.page === undefined || accepted.page === path) &&
      (accepted.entry === undefined || accepted.entry === entry) &&
      (accepted.field === undefined || accepted.field === field),
  )
}
