// Who holds a skill: groups, roles or organisations, as many as the page says.
import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'

type Skill = Community['skills']['entries'][number]

export interface Holders {
  /** Their names as `plainName` gives them, without the numbers beside them. */
  readonly names: readonly string[]
  /** How many people or groups there are at least. */
  readonly count: number
}

const number = /\s*\((\d{1,4})[^()]{0,40}\)\s*$/

/** Returns who holds a skill; a number beside a group, or in a column of its own, counts people. */
export function holdersOf(skill: Skill): Holders {
  const held = skill.held_by.map((holder) => ({
    name: plainName(holder.replace(number, '')),
    count: Number(number.exec(holder)?.[1] ?? 1),
  }))
  const counted = held.reduce((sum, { count }) => sum + count, 0)
  return { names: held.map(({ name }) => name), count: Math.max(counted, skill.how_many ?? 0) }
}
