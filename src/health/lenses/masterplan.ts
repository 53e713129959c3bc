// The seven parts of the masterplan of an open science community (OSC Incubator), and the pages that fill each.
import type { Community } from '../../community/build-community.ts'
import { type Kinds, kinds } from '../../kinds/all.ts'
import type { AnyKind } from '../../kinds/kind.ts'

const parts: readonly { readonly title: string; readonly kinds: readonly (keyof Kinds)[] }[] = [
  { title: 'Community identity', kinds: ['story', 'landscape', 'purpose', 'charter', 'principles'] },
  { title: 'Community engagement', kinds: ['engagement', 'recognition', 'persona', 'onboarding', 'meetings', 'event'] },
  { title: 'Communication strategy', kinds: ['channels', 'communications'] },
  { title: 'Stakeholder engagement', kinds: ['stakeholders'] },
  { title: 'Monitoring', kinds: ['roadmap', 'indicators'] },
  {
    title: 'Governance and sustainability',
    kinds: ['roles', 'governance', 'decision', 'code_of_conduct', 'inclusion', 'sustainability'],
  },
  { title: 'Connecting with other communities', kinds: ['network'] },
]

export interface MasterplanPart {
  readonly title: string
  readonly filledBy: readonly AnyKind[]
  readonly notYet: readonly AnyKind[]
}

/** Returns the seven parts in the order of the masterplan, each with the pages that hold own words and those that do not yet. */
export function masterplan({ documents }: Community): readonly MasterplanPart[] {
  return parts.map(({ title, kinds: names }) => {
    const stands = (kind: AnyKind) =>
      documents.some((one) => one.kind === kind.kind && (one.stands || one.keptElsewhere !== undefined))
    const all = names.map((name): AnyKind => kinds[name])
    return { title, filledBy: all.filter(stands), notYet: all.filter((kind) => !stands(kind)) }
  })
}
