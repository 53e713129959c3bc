// Which notes of one check say the same but for one name or day, so that a report says it once.
import type { Check } from '../checks/check.ts'
import { piecesOf, type Slot } from '../checks/wording.ts'
import type { Finding } from '../finding.ts'

/** Notes that say the same as another but for one name or day. */
export interface Alike {
  readonly slot: Slot
  readonly findings: readonly Finding[]
}

/** Returns the notes that differ from the first in nothing but the slot in which most of them do. */
export function alikeBut(first: Finding, others: readonly Finding[], check: Check): Alike | undefined {
  if (check.asksForPage !== undefined || first.also) return undefined
  const slots = piecesOf(check.says).flatMap((piece) => (typeof piece === 'string' ? [] : [piece]))
  const names = (finding: Finding) =>
    new Set(
      slots
        .filter(({ name }) => JSON.stringify(finding.values[name]) !== JSON.stringify(first.values[name]))
        .map(({ name }) => name),
    )
  const candidates = slots
    .filter(({ type }) => ['name', 'path', 'date'].includes(type))
    .map((slot): Alike => {
      const findings = others.filter((finding) => {
        const differing = names(finding)
        return differing.size === 1 && differing.has(slot.name) && !finding.also
      })
      return { slot, findings }
    })
  const [most] = candidates.toSorted((a, b) => b.findings.length - a.findings.length)
  return most && most.findings.length > 0 ? most : undefined
}
