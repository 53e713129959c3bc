// Words for which we have suggestions: one of ours is understood in five languages, and own words are as good.
import { choiceNamed } from '../choices.ts'
import type { Field, FieldOptions } from '../kind.ts'
import type { Names } from '../names.ts'
import { field, oneLine, partsOf, string, strings } from './field.ts'

type Suggestions = Readonly<Record<string, Names>>

/** One of our suggestions, or somebody's own words. */
export const suggestion = (suggestions: Suggestions, options: FieldOptions): Field<string> =>
  field(
    {
      type: 'text',
      expects: `a few words, for example ${Object.keys(suggestions).slice(0, 3).join(', ')}`,
      schema: { ...string, examples: Object.keys(suggestions) },
      read: (written) => ({ value: namedIn(suggestions, oneLine(written.text)) }),
    },
    options,
  )

/** Several of our suggestions, or own words. */
export const suggestions = (known: Suggestions, options: FieldOptions): Field<readonly string[]> =>
  field(
    {
      type: 'list',
      expects: `a list, for example ${Object.keys(known).slice(0, 3).join(', ')}`,
      schema: { ...strings, examples: [Object.keys(known)] },
      read: (written) => ({ value: partsOf(written).map((part) => namedIn(known, part)) }),
    },
    options,
  )

function namedIn(known: Suggestions, words: string): string {
  return choiceNamed(known, words).value ?? words
}
