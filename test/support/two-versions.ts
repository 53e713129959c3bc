// Two versions of a community from their files, and what is different between them.

import type { Community } from '../../src/community/build-community.ts'
import { readCommunity } from '../../src/community/read-community.ts'
import { type ComparedCommunities, compareCommunities } from '../../src/comparison/compare-communities.ts'
import { touchedFiles } from '../../src/comparison/touched.ts'
import { memory } from '../../src/sources/memory.ts'

export type Files = Readonly<Record<string, string>>

export interface Versions extends ComparedCommunities {
  readonly before: Community
  readonly after: Community
}

/** Returns both versions and what is different, as the check finds it. */
export async function between(base: Files, head: Files): Promise<Versions> {
  const after = await readCommunity(memory(head))
  const before = await readCommunity(memory(base), { known: after.read })
  const touched = touchedFiles(before, after)
  const versions = { before: before.community, after: after.community }
  return { ...versions, ...compareCommunities({ ...versions, touched }) }
}
