// How many, as people count a room: “41”, “about 40”, “40 people”.
import type { Field, FieldOptions } from '../kind.ts'
import { field, trouble } from './field.ts'

const about =
  /^(?:about|around|some|roughly|environ|ca\.?|etwa|rund|unos|unas|circa|~|≈)?\s*(\d{1,6})\s*\+?(?:\s+\p{L}[^\n]{0,40})?\.?$/iu

/** A whole number, with “about” before it or a word for people after it. */
export const aboutCount = (options: FieldOptions): Field<number> =>
  field(
    {
      type: 'number',
      expects: 'a whole number',
      schema: { type: 'integer', minimum: 0 },
      read: (written) => {
        const number = about.exec(written.text.trim())?.[1]
        return number === undefined
          ? trouble('number-unreadable', { written: written.text })
          : { value: Number(number) }
      },
    },
    options,
  )
