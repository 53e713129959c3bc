// When something takes place once: its day or days, with the hours where they stand beside.
import { formatDate, monthEnd } from '../../recurrence/calendar-date.ts'
import { type Moment, readMoment } from '../../recurrence/moment.ts'
import type { Field, FieldOptions } from '../kind.ts'
import { field, string, trouble } from './field.ts'

/** A day or several, with hours and zone where they are written: “11 March 2027, 10:00 to 17:00”. */
export const moment = (options: FieldOptions): Field<Moment> =>
  field(
    {
      type: 'moment',
      expects: 'a day such as 2027-03-11, with the hour if you know it',
      schema: string,
      told: ({ date, until, month }) => {
        const days = [date ?? month, until].filter((day) => day !== undefined && day !== '')
        return days.length === 0 ? [] : [days.map((day) => formatDate(day ?? '')).join(' to ')]
      },
      day: ({ date, until, month = '' }) => until ?? date ?? monthEnd(month),
      read: (written) => {
        const read = readMoment(written.text)
        if (!('problem' in read)) return { value: read }
        return read.problem === 'ambiguous'
          ? trouble('date-ambiguous', { written: written.text, readings: read.proposals })
          : trouble('date-impossible', { written: written.text, closest: read.closest ?? '' })
      },
    },
    options,
  )
