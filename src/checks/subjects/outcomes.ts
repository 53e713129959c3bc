// What the community says will be different, purpose by purpose.
import type { Community } from '../../community/build-community.ts'
import type { Recorded } from '../../kinds/kind.ts'

export interface Outcomes {
  /** The row that tells them, or the page. */
  readonly of: Recorded
  readonly outcomes: readonly string[]
}

/** Returns the outcomes of each purpose, and those of the page as a whole. */
export function outcomesOf({ purpose }: Community): readonly Outcomes[] {
  const ofPurposes = purpose.entries.map((entry) => ({ of: entry, outcomes: (entry.outcomes ?? '').split(/[;\n]/) }))
  // A line “Outcomes: …” under the heading of a project belongs to the project.
  const ofAll = purpose.readings.get('outcomes')?.written.from === 'section' ? purpose.outcomes : []
  return [{ of: purpose, outcomes: ofAll }, ...ofPurposes]
    .map(({ of, outcomes }) => ({ of, outcomes: outcomes.map((outcome) => outcome.trim()).filter(Boolean) }))
    .filter(({ outcomes }) => outcomes.length > 0)
}
