// Names that may be those of entries of ours, and may as well be of others: a guest, a faculty, a poster in the hall.
import type { Field, FieldOptions } from '../kind.ts'
import { field, stringOrStrings } from './field.ts'
import { type Ref, refsIn } from './links.ts'

/** Names, each with the entry that it leads to where there is one; one that leads nowhere is no mistake. */
export const mentioned = (kinds: readonly string[], options: FieldOptions): Field<readonly Ref[]> =>
  field(
    {
      type: 'list',
      expects: 'names, separated by commas',
      schema: stringOrStrings,
      refersTo: kinds,
      read: (written) => ({ value: refsIn(written) }),
    },
    options,
  )
