// The four parts of inclusion of which CHAOSS asks a community to speak, and which of them are written.
import type { Community } from '../../community/build-community.ts'
import { kinds } from '../../kinds/all.ts'
import { labelOf } from '../../kinds/names.ts'

const sections = [
  'project_access',
  'communication_transparency',
  'newcomer_experiences',
  'inclusive_leadership',
] as const

export interface InclusionPart {
  readonly title: string
  readonly isWritten: boolean
}

/** Returns the four parts in the order of the DEI.md of CHAOSS. */
export function inclusionParts({ inclusion }: Community): readonly InclusionPart[] {
  return sections.map((section) => ({
    title: labelOf(kinds.inclusion.fields[section].names),
    isWritten: inclusion.has(section) || inclusion.keptElsewhere !== undefined,
  }))
}
