// How a community is doing, in the few words of a badge: no grade, no rank, and nothing that anybody wrote.
import { isResting } from '../checks/stage.ts'
import type { Reported } from '../health/assessment.ts'
import { type BadgeWords, badge } from '../pictures/badge.ts'
import { json } from '../words/writers/json.ts'
import { hasNoPages, isNew } from './headline.ts'
import { stageNames } from './phrases.ts'

// Dark enough for white letters: each has a contrast of more than 4.5 to 1.
const green = '2e7d32'
const blue = '1f6391'
const brown = '8a5300'
const grey = '5a6472'

/** Returns the badge as SVG. */
export function badgeReport(reported: Reported): string {
  return badge(badgeWords(reported))
}

/** Returns what shields.io reads at an address of its endpoint badge, as JSON. */
export function badgeJsonReport(reported: Reported): string {
  const { label, message, colour } = badgeWords(reported)
  return json({ schemaVersion: 1, label, message, color: `#${colour}` })
}

function badgeWords(reported: Reported): BadgeWords {
  return { label: 'community', ...standing(reported) }
}

/** Returns in a few words how a community stands, and the colour for it. */
export function standing(reported: Reported): Omit<BadgeWords, 'label'> {
  const { areas, findings, stage } = reported
  if (findings.some(({ severity }) => severity === 'stop')) return { message: 'needs attention', colour: brown }
  if (isResting(stage)) return { message: stageNames[stage], colour: grey }
  if (stage === 'planning') return { message: stageNames[stage], colour: blue }
  if (hasNoPages(reported) || isNew(reported)) return { message: 'just begun', colour: blue }
  const asked = areas.filter(({ expected }) => expected > 0)
  const good = asked.filter(({ verdict }) => verdict === 'in good shape' || verdict === 'an example to others')
  if (good.length === asked.length) return { message: 'in good shape', colour: green }
  if (good.length === 0)
    return stage === 'launching'
      ? { message: 'being launched', colour: blue }
      : { message: 'needs attention', colour: brown }
  return {
    message: `${good.length} of ${asked.length} areas in good shape`,
    colour: good.length * 2 >= asked.length ? green : blue,
  }
}
