// Days, months, lengths of time, terms.
import { formatDate, monthEnd, readDate, readMonth } from '../../recurrence/calendar-date.ts'
import { addPeriod, type Period, readDuration, readPeriod } from '../../recurrence/time.ts'
import type { Field, FieldOptions, Read, Written } from '../kind.ts'
import { field, string, trouble } from './field.ts'

/** A month or quarter ('2026-06', '2026-Q2'), and the last day that is meant. */
export interface Month {
  readonly month: string
  readonly end: string
}

/** When a term ends: a day, some time after it began, or never by itself because it goes with somebody's post. */
export interface Term {
  readonly ends?: string
  readonly lasts?: Period
  readonly withThePost: boolean
}

/** How long something is there: to a day, some time after it began, or for good. */
export interface Lasting {
  readonly ends?: string
  readonly lasts?: Period
  readonly standing: boolean
}

/** A day, read as `YYYY-MM-DD`; dates in words are understood in five languages. */
export const date = (options: FieldOptions): Field<string> =>
  field(
    {
      type: 'date',
      expects: 'a date such as 2026-03-18',
      schema: { type: 'string', format: 'date' },
      told: (day) => [formatDate(day)],
      day: (day) => day,
      read: (written) => {
        const read = readDate(written.text)
        if ('date' in read)
          return read.written === 'iso'
            ? { value: read.date }
            : {
                value: read.date,
                trouble: { trouble: 'date-not-iso', values: { written: written.text, iso: read.date } },
              }
        return dateTrouble(written, read)
      },
    },
    options,
  )

/** A day that has been; of somebody who remembers the month only ("May 2026"), its first day. */
export const pastDate = (options: FieldOptions): Field<string> => {
  const day = date(options)
  const read = (written: Written): Read<string> => {
    const found = day.of.read(written)
    const since = found.value === undefined ? readMonth(written.text) : undefined
    return since && 'end' in since && /^\d{4}-\d{2}$/.test(since.month) ? { value: `${since.month}-01` } : found
  }
  return { ...day, of: { ...day.of, read } }
}

/** A month or quarter ("2026-06", "2026-Q2", "June 2026"), or a day within one. */
export const month = (options: FieldOptions): Field<Month> =>
  field(
    {
      type: 'month',
      expects: 'a month such as 2026-06, or a quarter such as 2026-Q2',
      schema: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2]|Q[1-4])(-\\d{2})?$' },
      // A day within a month is that day; a month alone is itself.
      shows: ({ month, end }) => [end.startsWith(month) && end === monthEnd(month) ? month : end],
      told: ({ month }) => [formatDate(month)],
      day: ({ end }) => end,
      read: (written) => {
        const read = readMonth(written.text)
        return 'end' in read ? { value: { month: read.month, end: read.end } } : dateTrouble(written, read)
      },
    },
    options,
  )

/** One end of a stretch of time: of "January 2024 to December 2027" the first or the last month; a year alone is all of it. */
export const monthAtEnd = (end: 'first' | 'last', options: FieldOptions): Field<Month> => {
  const whole = month(options)
  const read = (written: Written): Read<Month> => {
    const sides =
      /^(.*?\d)\s*(?:[–—]|\s-\s|\s(?:to|until|bis|à|au|a|hasta|al)\s|(?<=\b\d{4})-(?=\d{4}\b))\s*(.+)$/iu.exec(
        written.text.trim(),
      )
    const side = (sides?.[end === 'first' ? 1 : 2] ?? written.text).trim()
    const text = /^\d{4}$/.test(side) ? `${side}-${end === 'first' ? '01' : '12'}` : side
    return whole.of.read({ ...written, text })
  }
  return { ...whole, of: { ...whole.of, read } }
}

/** A length of time: "12 months", "every six months", "48 hours", `P1Y`. */
export const duration = (options: FieldOptions): Field<Period> =>
  field(
    {
      type: 'duration',
      expects: 'a length of time such as 12 months',
      schema: string,
      read: (written) => {
        const period = readPeriod(written.text)
        if (!('problem' in period)) return { value: period }
        const proposals = 'proposals' in period ? period.proposals : []
        return trouble('duration-unreadable', { written: written.text, proposals })
      },
    },
    options,
  )

/** How long a call takes, in whole minutes: "60 minutes", "1 h 30", `PT90M`. */
export const minutes = (options: FieldOptions): Field<number> =>
  field(
    {
      type: 'minutes',
      expects: 'a length such as 60 minutes',
      schema: string,
      read: (written) => {
        const read = readDuration(written.text)
        return 'minutes' in read ? { value: read.minutes } : trouble('duration-unreadable', { written: written.text })
      },
    },
    options,
  )

const post =
  /\b(?:goes with the post|with the post|ex officio|par fonction|lié au poste|mit der stelle|von amts wegen|con el puesto|con la carica)\b/iu

/** The end of a term: a day or month, its length ("2 years"), or "goes with the post". */
export const term = (options: FieldOptions): Field<Term> =>
  field<Term>(
    {
      type: 'term',
      expects: 'a date such as 2027-06-30, or “goes with the post”',
      schema: string,
      told: ({ ends }) => (ends === undefined ? [] : [formatDate(ends)]),
      day: ({ ends, lasts }, since) => ends ?? (lasts && since !== undefined ? addPeriod(since, lasts) : undefined),
      read: (written) => {
        if (post.test(written.text)) return { value: { withThePost: true } }
        const read = endIn(written)
        return 'value' in read ? { value: { ...read.value, withThePost: false } } : read
      },
    },
    options,
  )

const forGood =
  /(?<!\p{L})(?:standing|permanent|open[- ]ended|no end(?: date)?|ongoing|indefinite|always|sans fin|illimitée?|permanente?|ständig|dauerhaft|unbefristet|ohne ende|indefinid[oa]|sin fin|sin fecha|senza (?:fine|scadenza)|stabile)(?!\p{L})/iu

/** How long a group is there: a day or month, a length, or "standing". */
export const lasting = (options: FieldOptions): Field<Lasting> =>
  field<Lasting>(
    {
      type: 'duration or date',
      expects: 'a date such as 2027-06-30, or “standing”',
      schema: string,
      read: (written) => {
        if (forGood.test(written.text)) return { value: { standing: true } }
        const read = endIn(written)
        return 'value' in read ? { value: { ...read.value, standing: false } } : read
      },
    },
    options,
  )

/** A day, the end of a month, or a length of time. */
function endIn(
  written: Written,
): { readonly value: { readonly ends: string } | { readonly lasts: Period } } | Read<never> {
  const text = written.text.trim().replace(/^(?:until|jusqu[’']à|jusqu[’']au|bis|hasta|fino (?:al|a))\s+/iu, '')
  const read = readMonth(text)
  if ('end' in read) return { value: { ends: read.end } }
  const lasts = readPeriod(text)
  return 'problem' in lasts ? dateTrouble(written, read) : { value: { lasts } }
}

/** What is wrong with a date: two readings, or none. */
function dateTrouble(
  written: Written,
  read: { readonly problem: string; readonly proposals?: readonly string[]; readonly closest?: string },
): Read<never> {
  if (read.proposals) return trouble('date-ambiguous', { written: written.text, readings: read.proposals })
  return trouble('date-impossible', { written: written.text, closest: read.closest ?? '' })
}
