// How a kind tells a change of its page, its entries or its fields, and what only people can check then.

/** What a change is about for the people of a community, most important first. */
export const weights = ['safety', 'power', 'charter', 'other'] as const
export type Weight = (typeof weights)[number]

/** What can happen to an entry or a field: an entry is replaced when one goes and one comes, and a list is joined or left. */
export type Happening = 'added' | 'removed' | 'replaced' | 'changed' | 'joined' | 'left'

/**
 * Words for a change. In the sentences `{page}` is the page, `{entry}` the entry's name, `{old}` and `{new}` what was there
 * before and is there now, of a list that is joined or left who joins or leaves; the name of a field stands for what an entry says there. Of several sentences the first whose
 * slots are all filled is told.
 */
export interface ChangeWords extends Readonly<Partial<Record<Happening, readonly string[]>>> {
  /** How much it matters; what says nothing matters as the whole that it belongs to. */
  readonly matters?: Weight
  /** A headline for a change that does nothing else, without full stop. */
  readonly headline?: string
  /** What only people can check before it counts. */
  readonly onlyPeople?: Readonly<Partial<Record<Happening, readonly string[]>>>
  /** Of a choice: the answers for which the words count; without them, for every one. */
  readonly becomes?: readonly string[]
}
