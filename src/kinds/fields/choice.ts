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

/** The same where more words may follow the answer: "superseded by 2026-04", "approved on 12 May". */
export const choiceAndMore = <const C extends string>(
  choices: Readonly<Record<C, Names>>,
  options: FieldOptions,
): Field<C> => {
  const whole = choice(choices, options)
  return {
    ...whole,
    of: {
      ...whole.of,
      read: (written) => {
        const read = whole.of.read(written)
        const [first = ''] = written.text.trim().split(tail, 1)
        return read.value === undefined && first !== '' && choiceNamed(choices, first).value !== undefined
          ? whole.of.read({ ...written, text: first })
          : read
      },
    },
  }
}

const tail = /\s*[,;:(–—.\n]|\s(?:by|on|in|at|with|par|le|en|am|durch|von|mit|por|el|da|il|con)\s/iu

/** Yes or no. */
export const yesNo = (options: FieldOptions): Field<'yes' | 'no'> =>
  choice(
    {
      yes: { en: 'yes|y|x|true|✓|✔', fr: 'oui|vrai', de: 'ja|wahr', es: 'sí|si|verdadero', it: 'sì|vero' },
      no: { en: 'no|n|false', fr: 'non|faux', de: 'nein|falsch', es: 'no|falso', it: 'no|falso' },
    },
    options,
  )
