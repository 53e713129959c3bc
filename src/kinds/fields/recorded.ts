// What of a call or an event is recorded.
import type { Field, FieldOptions, Read } from '../kind.ts'
import { field, string } from './field.ts'

type Recorded = 'none' | 'talks-only' | 'all'

const talks =
  /(?:talks?|presentations?|vortr[äa]ge?|exposés?|présentations?|charlas?|presentaci(?:ón|ones)|interventi|presentazion[ei])(?!\p{L})/iu
/** "The talk is not recorded" */
const notRecorded =
  /(?:\b(?:not|never)\s(?:be\s)?recorded|\bnicht\s(?:aufgezeichnet|mitgeschnitten)|\bpas\s(?:été\s)?enregistr|\bno\sse\sgraban?\b|\bnon\s(?:viene|vengono|sarà|saranno|è|sono)?\s?(?:registrat|si registra))/iu
const discussions = /discussions?|diskussion|gespräch|échanges?|debates?|conversa|dibattit|discussion[ei]/iu
const none = /^(?:none|never|no|not|nein|keine?|nicht|non|pas|aucun|nunca|ningun[ao]?|nessun[ao]?|mai)(?!\p{L})/iu
const all = /^(?:all|everything|yes|the whole|alles|ja|ganz|tout|oui|todo|sí|tutto|sì)(?!\p{L})/iu

/** Returns what a sentence such as "The talk is recorded; the discussion is not" says; nothing where it says neither. */
export function recordedIn(text: string): Recorded | undefined {
  const words = text.trim()
  if (notRecorded.test(words) && !discussions.test(words)) return 'none'
  if (talks.test(words)) return 'talks-only'
  if (none.test(words)) return 'none'
  return all.test(words) ? 'all' : undefined
}

/** None, talks only, or all; other words stay as they are and say nothing to us. */
export const recorded = (options: FieldOptions): Field<Recorded> =>
  field(
    {
      type: 'recording',
      expects: 'none, talks only, or all',
      schema: string,
      read: ({ text }): Read<Recorded> => {
        const value = recordedIn(text)
        return value === undefined ? {} : { value }
      },
    },
    options,
  )
