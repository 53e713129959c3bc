// How often: unites what a sentence says about the interval.

import type { Rule } from './rule.ts'
import type { Claim, Parts } from './rule-parts.ts'

/** `every` is absent when nothing was said about it. */
export interface Pace {
  readonly every?: Rule['every']
  readonly interval: number
  readonly calendarQuarter: boolean
}

/** Returns the interval that the parts state, or undefined when they contradict each other. */
export function paceOf({ claims, alternate, days }: Parts): Pace | undefined {
  const firm = distinct(claims.filter((claim) => claim.firm))
  const scopes = distinct(claims.filter((claim) => !claim.firm))
  if (firm.length > 1 || (firm.length === 0 && scopes.length > 1)) return undefined
  const [claim] = firm.length > 0 ? firm : scopes
  if (alternate) return alternatePace(claim, days.length > 0)
  if (!claim) return { interval: 1, calendarQuarter: false }
  if (firm.length > 0 && !scopes.every((scope) => agrees(scope, claim))) return undefined
  return paceOfClaim(claim, days.length > 0)
}

function distinct(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    ({ unit, size }, index) => claims.findIndex((other) => other.unit === unit && other.size === size) === index,
  )
}

/** "Every three months on the first Tuesday of the month": the month is only where the Tuesday is counted. */
function agrees(scope: Claim, claim: Claim): boolean {
  return (
    (scope.unit === claim.unit && (scope.size === 1 || scope.size === claim.size)) ||
    (scope.unit === 'month' && claim.unit === 'year')
  )
}

function alternatePace(claim: Claim | undefined, hasDays: boolean): Pace | undefined {
  if (claim?.firm) return undefined
  if (claim)
    return hasDays && claim.unit !== 'week' ? undefined : paceOfClaim({ ...claim, size: claim.size * 2 }, hasDays)
  return hasDays ? { every: 'week', interval: 2, calendarQuarter: false } : undefined
}

/** Every 14 days on Tuesday is every two weeks; without a weekday, days are counted. */
function paceOfClaim({ unit, size, calendarQuarter }: Claim, hasDays: boolean): Pace | undefined {
  const inWeeks = unit === 'day' && hasDays && size > 1 && size % 7 === 0
  if (inWeeks) return { every: 'week', interval: size / 7, calendarQuarter: false }
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined
  return { every: unit, interval: size, calendarQuarter: calendarQuarter ?? false }
}
