// When a call takes place: its rhythm and its time zone.
import { type Recurrence, readRecurrence } from '../../recurrence/words.ts'
import { readZone } from '../../recurrence/zone.ts'
import type { Field, FieldOptions } from '../kind.ts'
import { field, string, trouble } from './field.ts'

/** A meeting's rhythm in plain words or as an RRULE; may carry time, zone and length too. */
export const recurrence = (options: FieldOptions): Field<Recurrence> =>
  field(
    {
      type: 'recurrence',
      expects: 'a rhythm such as “third Wednesday of every month”',
      schema: string,
      read: (written) => {
        const read = readRecurrence(written.text)
        if (!('problem' in read)) return { value: read }
        return read.problem === 'unreadable'
          ? trouble('recurrence-unreadable', { written: written.text })
          : trouble('recurrence-ambiguous', { written: written.text, proposals: read.proposals })
      },
    },
    options,
  )

/** A time zone, as an IANA name or the name of a city. */
export const timeZone = (options: FieldOptions): Field<string> =>
  field(
    {
      type: 'time zone',
      expects: 'a city, for example Europe/Brussels',
      schema: string,
      read: (written) => {
        const read = readZone(written.text)
        if ('zone' in read) return { value: read.zone }
        return read.problem === 'abbreviation'
          ? trouble('zone-abbreviation', { written: written.text, proposals: read.proposals })
          : trouble('zone-unknown', { written: written.text })
      },
    },
    options,
  )
