// Words, lists of words, and numbers.
import type { Field, FieldOptions } from '../kind.ts'
import { field, oneLine, partsOf, string, stringOrStrings, trouble } from './field.ts'

/** One line of text. */
export const text = (options: FieldOptions): Field<string> =>
  field(
    { type: 'text', expects: 'a few words', schema: string, read: (written) => ({ value: oneLine(written.text) }) },
    options,
  )

/** Sentences or paragraphs. */
export const prose = (options: FieldOptions): Field<string> =>
  field(
    { type: 'prose', expects: 'a sentence or more', schema: string, read: (written) => ({ value: written.text }) },
    options,
  )

/** Several short texts: a list, or words parted by commas. */
export const texts = (options: FieldOptions): Field<readonly string[]> =>
  field(
    { type: 'list', expects: 'a list', schema: stringOrStrings, read: (written) => ({ value: partsOf(written) }) },
    options,
  )

/** A whole number, zero or more. */
export const count = (options: FieldOptions): Field<number> =>
  field(
    {
      type: 'number',
      expects: 'a whole number',
      schema: { type: 'integer', minimum: 0 },
      read: (written) =>
        /^\d{1,9}$/.test(written.text.trim())
          ? { value: Number(written.text) }
          : trouble('number-unreadable', { written: written.text }),
    },
    options,
  )
