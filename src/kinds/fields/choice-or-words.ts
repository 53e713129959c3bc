// A value that we understand when it is one of a list; any other words are fine, and say nothing to us.
import { choiceNamed } from '../choices.ts'
import type { Field, FieldOptions } from '../kind.ts'
import type { Names } from '../names.ts'
import { field, string, trouble } from './field.ts'

/** One of a list of values where one is meant, also with a small slip, which is asked about; people may also write what they like. */
export const choiceOrWords = <const C extends string>(
  choices: Readonly<Record<C, Names>>,
  options: FieldOptions,
): Field<C> =>
  field<C>(
    {
      type: 'text',
      expects: `${Object.keys(choices).join(', ')}, or a few words`,
      schema: string,
      choices,
      read: (written) => {
        const { value, closest } = choiceNamed(choices, written.text)
        if (value !== undefined) return { value }
        if (closest === undefined) return {}
        return trouble('choice-unknown', { written: written.text, choices: Object.keys(choices), closest })
      },
    },
    options,
  )
