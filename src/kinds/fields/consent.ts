// The answer to "May we list you?", with its day and with what may be shown.
import { readDate } from '../../recurrence/calendar-date.ts'
import type { Field, FieldOptions } from '../kind.ts'
import { field, string } from './field.ts'

/** What somebody may agree to have shown. */
export type Detail = keyof typeof details

/** An answer to "May we list you?": yes or no, since when, and for what where that is said. */
export interface Consent {
  readonly given: boolean
  readonly date?: string
  readonly scope?: readonly Detail[]
}

const yes = /^(?:yes|oui|ja|sí|si|sì|y|x|✓|✔|✅)(?!\p{L})/iu

/** True for an answer that begins with yes, in one of five languages, or with a tick. */
export function saysYes(text: string): boolean {
  return yes.test(text.trim())
}

/** Words for what a person may agree to have shown. */
const details = {
  name: /(?<!\p{L})(?:name|nom|nombre|nome)(?!\p{L})/iu,
  affiliation:
    /affiliation|employer|institution|works? at|workplace|organi[sz]ation|établissement|einrichtung|arbeitsplatz|afiliación|institución|affiliazione|istituzione|ente(?!\p{L})/iu,
  photo: /photo|picture|foto|bild/iu,
  email: /e-?mail|courriel|correo|posta/iu,
  location: /(?<!\p{L})(?:location|city|town|place|ville|lieu|ort|stadt|ciudad|lugar|città|luogo)(?!\p{L})/iu,
  expertise: /expertise|knows about|skills|topics|compétences|kompetenzen|competencias|competenze/iu,
} as const

const onlyThis = /(?<!\p{L})(?:only|just|seulement|uniquement|nur|solo|sólo|solamente|soltanto)(?!\p{L})/iu

/** “Yes, name and place of work” says for what; “yes, by e-mail” says how it was given. */
function scopeIn(text: string): readonly Detail[] | undefined {
  const told = (Object.keys(details) as Detail[]).filter((detail) => details[detail].test(text))
  return told.includes('name') || (told.length > 0 && onlyThis.test(text)) ? told : undefined
}

/** An answer to "May we list you?": "yes, 2026-01-12", "yes, name only", "no". */
export const consent = (options: FieldOptions): Field<Consent> =>
  field(
    {
      type: 'consent',
      expects: 'yes and the date, for example “yes, 2026-01-12”',
      schema: string,
      read: (written) => {
        const given = saysYes(written.text)
        const day = /\d{4}-\d{2}-\d{2}/.exec(written.text)?.[0]
        const read = day ? readDate(day) : undefined
        const scope = given ? scopeIn(written.text) : undefined
        return { value: { given, ...(read && 'date' in read && { date: read.date }), ...(scope && { scope }) } }
      },
      shows: ({ given, date, scope = [] }) => [
        [given ? 'yes' : 'no', ...(date === undefined ? [] : [date]), ...scope].join(', '),
      ],
    },
    options,
  )
