// The types of field that a kind can have, in one place for the files of the kinds.
import type { Collection, Fields } from './kind.ts'

export { aboutCount } from './fields/about-count.ts'
export { choice, choiceAndMore, yesNo } from './fields/choice.ts'
export { choiceOrWords } from './fields/choice-or-words.ts'
export { type Consent, consent } from './fields/consent.ts'
export { date, duration, lasting, minutes, month, monthAtEnd, pastDate, term } from './fields/dates.ts'
export { languages } from './fields/languages.ts'
export { contact, link, type Ref, type Route, reference, references } from './fields/links.ts'
export { members } from './fields/members.ts'
export { mentioned } from './fields/mentioned.ts'
export { moment } from './fields/moment.ts'
export { openTo } from './fields/open-to.ts'
export { type PageRef, pages } from './fields/pages.ts'
export { recorded } from './fields/recorded.ts'
export { recurrence, timeZone } from './fields/rhythm.ts'
export { type DecisionRule, decisionRule, notice, quorum } from './fields/rules.ts'
export { speakers } from './fields/speakers.ts'
export { stumblingBlocks } from './fields/stumbling-blocks.ts'
export { suggestion, suggestions } from './fields/suggestion.ts'
export { count, prose, text, texts } from './fields/text.ts'
export { type Votes, votes } from './fields/votes.ts'

/** A table, list, folder or CSV file of entries with fields of their own. */
export const entries = <const F extends Fields>(collection: Omit<Collection<F>, 'collection'>): Collection<F> => ({
  collection: true,
  ...collection,
})
