// Where a report of behaviour can be sent: one click from every page.
import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Building, standing } from '../building.ts'
import { layoutWords } from '../words/layout.ts'

/** Returns the line that stands below every page. */
export function reportingLine(building: Building): Element {
  const { say, addresses } = building
  const code = standing(building, 'code-of-conduct')
  const address = code && addresses.of(code.path)
  return h('p.reporting', [
    say(layoutWords.report),
    ': ',
    address === undefined
      ? say(layoutWords.noContact)
      : h('a', { href: `/${address}` }, say(layoutWords.codeOfConduct)),
  ])
}
