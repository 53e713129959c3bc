// The types of field that a kind can have, in one place for the files of the kinds.
import type { Collection, Fields } from './kind.ts'

export { choice, yesNo } from './fields/choice.ts'
export { type Consent, consent, date, duration, minutes, month, term } from './fields/dates.ts'
export { languages } from './fields/languages.ts'
export { contact, link, type Ref, type Route, reference, references } from './fields/links.ts'
export { recurrence, timeZone } from './fields/rhythm.ts'
export { type StumblingBlock, stumblingBlocks } from './fields/stumbling-blocks.ts'
export { suggestion, suggestions } from './fields/suggestion.ts'
export { count, prose, text, texts } from './fields/text.ts'

/** A table, list, folder or CSV file of entries with fields of their own. */
export const entries = <const F extends Fields>(collection: Omit<Collection<F>, 'collection'>): Collection<F> => ({
  collection: true,
  ...collection,
})
