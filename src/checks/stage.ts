// What is expected when: stages in their order, and the severity of a stage.
import type { Community } from '../community/build-community.ts'
import type { Severity } from '../finding.ts'
import { type From, type SeverityRule, type Stage, stages, type Trigger } from '../kinds/kind.ts'

/** True when something asked `from` a stage is expected of a community in `stage`; dormant and closed ones are asked only what holds always. */
export function isExpected(from: From, stage: Stage): boolean {
  if (from === 'always') return true
  if (isResting(stage)) return from === stage
  return stages.indexOf(from) <= stages.indexOf(stage)
}

/** True when something that happened in the community makes a page needed before its stage. */
export function isBrought(trigger: Trigger | undefined, { documents }: Community): boolean {
  return trigger?.holds((kind) => documents.find((document) => document.kind === kind)) ?? false
}

/** True for a community that has gone to sleep or closed: nothing comes later for it. */
export function isResting(stage: Stage): boolean {
  return stage === 'dormant' || stage === 'closed'
}

/** Returns the severity of a rule in a stage: the one named for it, else that of the nearest earlier stage, else the mildest named. */
export function severityAt(rule: SeverityRule, stage: Stage): Severity {
  if (typeof rule === 'string') return rule
  for (let at = stages.indexOf(stage); at >= 0; at -= 1) {
    const severity = rule[stages[at] as Stage]
    if (severity) return severity
  }
  return 'advice'
}
