// The pages that nobody asks for yet: at which stage, on what occasion, or for what type of community they are needed.
import { expectationOf } from '../checks/from-kinds.ts'
import { isBrought, isExpected, isResting } from '../checks/stage.ts'
import type { Community } from '../community/build-community.ts'
import { everyKind } from '../kinds/every-kind.ts'
import { type AnyKind, type CommunityType, communityTypes, type Stage } from '../kinds/kind.ts'

/** What brings a page: a stage, an occasion before it, or becoming a community of one of these types; without any, only need. */
export type Brings =
  | { readonly stage: Stage }
  | { readonly occasion: string }
  | { readonly types: readonly CommunityType[] }

export interface PagesAhead {
  readonly when: Brings
  readonly kinds: readonly AnyKind[]
}

/** Types of community beyond which a page is everybody's matter, and no one type brings it. */
const fewTypes = 4

/** Returns the pages that do not stand and are not asked for now, by what brings them: occasions, then stages, then types; nothing for a community at rest. */
export function pagesAhead(community: Community, stage: Stage): readonly PagesAhead[] {
  if (isResting(stage)) return []
  const groups = new Map<string, { when: Brings; kinds: AnyKind[] }>()
  for (const kind of everyKind) {
    const when = whatBrings(kind, community, stage)
    if (!when) continue
    const key = JSON.stringify(when)
    const group = groups.get(key) ?? { when, kinds: [] }
    group.kinds.push(kind)
    groups.set(key, group)
  }
  const order = (when: Brings) => ('occasion' in when ? 0 : 'stage' in when ? 1 : 2 + Number(when.types.length === 0))
  return [...groups.values()].toSorted((a, b) => order(a.when) - order(b.when))
}

function whatBrings(kind: AnyKind, community: Community, stage: Stage): Brings | undefined {
  const document = community.documents.find((one) => one.kind === kind.kind)
  if (!kind.whenMissing || !document) return undefined
  if (document.stands || document.waits || document.keptElsewhere !== undefined) return undefined
  if (isBrought(kind.broughtBy, community)) return undefined
  const from = kind.whenMissing.from ?? kind.from ?? 'launching'
  if (expectationOf(kind, community.community.type ?? 'any') === 'could') {
    const types = communityTypes.filter((type) => expectationOf(kind, type) !== 'could')
    return kind.broughtBy ? { occasion: kind.broughtBy.says } : { types: types.length > fewTypes ? [] : types }
  }
  if (isExpected(from, stage) || from === 'always') return undefined
  return kind.broughtBy ? { occasion: kind.broughtBy.says } : { stage: from }
}
