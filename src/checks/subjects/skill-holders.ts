// Who holds a skill: groups, roles or organisations, as many as the page says.
import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'

type Skill = Community['skills']['entries'][number]

export interface Holder {
  readonly name: string
  readonly written: string
  readonly people: number | undefined
}

export interface Holders {
  /** Their names as `plainName` gives them, without the numbers beside them. */
  readonly names: readonly string[]
  /** The same names as they were written, each with the number beside it. */
  readonly held: readonly Holder[]
  /** How many people or groups there are at least. */
  readonly count: number
}

const number = /\s*\((\d{1,4})[^()]{0,40}\)\s*$/

/** Returns who holds a skill; a number beside a group, or in a column of its own, counts people. */
export function holdersOf(skill: Skill): Holders {
  const held = skill.held_by.map((holder): Holder => {
    const written = holder.replace(number, '')
    const beside = number.exec(holder)?.[1]
    return { name: plainName(written), written, people: beside === undefined ? undefined : Number(beside) }
  })
  const counted = held.reduce((sum, { people = 1 }) => sum + people, 0)
  return { names: held.map(({ name }) => name), held, count: Math.max(counted, skill.how_many ?? 0) }
}
