// What of a call or an event is recorded.
import type { Field, FieldOptions, Read } from '../kind.ts'
import { field, string } from './field.ts'

type Recorded = 'none' | 'talks-only' | 'all'

const talks =
  /(?:talks?|presentations?|vortr[äa]ge?|exposés?|présentations?|charlas?|presentaci(?:ón|ones)|interventi|presentazion[ei])(?!\p{L})/iu
const none = /^(?:none|never|no|not|nein|keine?|nicht|non|pas|aucun|nunca|ningun[ao]?|nessun[ao]?|mai)(?!\p{L})/iu
const all = /^(?:all|everything|yes|the whole|alles|ja|ganz|tout|oui|todo|sí|tutto|sì)(?!\p{L})/iu

/** None, talks only, or all; other words stay as they are and say nothing to us. */
export const recorded = (options: FieldOptions): Field<Recorded> =>
  field(
    {
      type: 'recording',
      expects: 'none, talks only, or all',
      schema: string,
      read: ({ text }): Read<Recorded> => {
        const words = text.trim()
        if (talks.test(words)) return { value: 'talks-only' }
        if (none.test(words)) return { value: 'none' }
        return all.test(words) ? { value: 'all' } : {}
      },
    },
    options,
  )
