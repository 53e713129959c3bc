// One of a closed list of values, each with the words that people use for it.
import { choiceNamed } from '../choices.ts'
import type { Field, FieldOptions } from '../kind.ts'
import type { Names } from '../names.ts'
import { field, trouble } from './field.ts'

/** One of a closed list of values, each with the words that people use for it. */
export const choice = <const C extends string>(
  choices: Readonly<Record<C, Names>>,
  options: FieldOptions,
): Field<C> => {
  const all = Object.keys(choices) as C[]
  return field(
    {
      type: 'choice',
      expects: `one of ${all.join(', ')}`,
      schema: { enum: all },
      choices,
      read: (written) => {
        const chosen = choiceNamed(choices, written.text)
        if (chosen.value !== undefined) return { value: chosen.value }
        const values = { written: written.text, choices: all, closest: chosen.closest ?? '' }
        return trouble('choice-unknown', values)
      },
    },
    options,
  )
}

/** Yes or no. */
export const yesNo = (options: FieldOptions): Field<'yes' | 'no'> =>
  choice(
    {
      yes: { en: 'yes|y|x|true|✓|✔', fr: 'oui|vrai', de: 'ja|wahr', es: 'sí|si|verdadero', it: 'sì|vero' },
      no: { en: 'no|n|false', fr: 'non|faux', de: 'nein|falsch', es: 'no|falso', it: 'no|falso' },
    },
    options,
  )
