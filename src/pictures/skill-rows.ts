// What people here can do, area by area, with the groups that hold it or lack it.
import { mayBeTold, nameToTell } from '../checks/subjects/may-be-told.ts'
import { holdersOf } from '../checks/subjects/skill-holders.ts'
import type { Community } from '../community/build-community.ts'
import { plainName } from '../documents/sections.ts'
import { isGap } from '../kinds/skills.ts'
import { wholly } from './picture.ts'

export const competencePhrases = {
  title: 'Competence matrix',
  describes: (skills: number, groups: number, gaps: number) =>
    `${skills === 1 ? 'One skill' : `${skills} skills`}, held by ${groups === 1 ? 'one group' : `${groups} groups`}; ${gaps === 0 ? 'no gap' : gaps === 1 ? 'one gap' : `${gaps} gaps`} written down.`,
  unnamed: 'a skill that is not named here',
  person: 'a person not named here',
  otherArea: 'other',
  held: 'held here',
  counted: 'how many people hold it',
  missing: 'missing here',
  gap: 'gap',
  gapMeans: 'asked for, and not enough of it',
  people: 'people',
  groupNumbers: 'held by the group with this number in the table',
  head: ['Skill', 'Area', 'Held by', 'How many', 'Missing in', 'Gap'],
} as const

/** One group or role that holds a skill, or lacks it; `people` where a number stands beside it. */
export interface Cell {
  readonly group: number
  readonly people: number | undefined
  readonly isMissing: boolean
}

export interface SkillRow {
  readonly name: string
  readonly area: string
  readonly cells: readonly Cell[]
  readonly people: number | undefined
  readonly isGap: boolean
}

/** Returns the skills with those that hold them, area by area in the order of the page, and the groups in the order in which they come. */
export function skillsByArea(community: Community): {
  readonly rows: readonly SkillRow[]
  readonly groups: readonly string[]
} {
  const groups = new Map<string, { readonly at: number; readonly name: string }>()
  const groupNamed = (written: string): number => {
    const name = mayBeTold(written, community) ? wholly(written) : competencePhrases.person
    const key = plainName(name)
    const known = groups.get(key) ?? { at: groups.size, name }
    groups.set(key, known)
    return known.at
  }
  const rows = community.skills.entries
    .filter((skill) => !skill.isPrivate('name') && !skill.isPrivate('held_by'))
    .map((skill): SkillRow => {
      const held = holdersOf(skill).held.map(({ written, people }) => ({
        group: groupNamed(written),
        people,
        isMissing: false,
      }))
      const missing = skill.missing_in.map((written) => ({
        group: groupNamed(written),
        people: undefined,
        isMissing: true,
      }))
      return {
        name: wholly(nameToTell(skill, community) ?? competencePhrases.unnamed),
        area: areaOf(skill.skill_area, community),
        cells: onceEach([...held, ...missing]),
        people: skill.how_many,
        isGap: isGap(skill),
      }
    })
  const areas = [...new Set(rows.map(({ area }) => area))]
  return {
    rows: areas.flatMap((area) => rows.filter((row) => row.area === area)),
    groups: [...groups.values()].map(({ name }) => name),
  }
}

function areaOf(written: string | undefined, community: Community): string {
  return written === undefined || !mayBeTold(written, community) ? '' : wholly(written)
}

function onceEach(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter((cell, at) => cells.findIndex(({ group }) => group === cell.group) === at)
}
