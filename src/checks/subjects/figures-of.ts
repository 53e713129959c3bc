// What was counted for each indicator, from its own row and from the page's table of figures.
import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'

export type Indicator = Community['indicators']['entries'][number]
type Figure = Indicator['values'][number]

/** Returns the values of an indicator, the earliest first. */
export function figuresOf(indicator: Indicator, { indicators }: Community): readonly Figure[] {
  const names = [indicator.indicator, indicator.id, indicator.key].flatMap((name) => (name ? plainName(name) : []))
  const isOnly = indicators.entries.length === 1
  const shared = indicators.figures.filter(({ of }) => (of === undefined ? isOnly : names.includes(plainName(of))))
  return [...indicator.values, ...shared].toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
}
