// Says a day or a month as people write it in one of five languages.
import { weekdayOf } from './calendar.ts'
import { german } from './languages/de.ts'
import { english } from './languages/en.ts'
import { spanish } from './languages/es.ts'
import { french } from './languages/fr.ts'
import { italian } from './languages/it.ts'
import type { LanguageWords } from './languages/language.ts'

interface Manner {
  readonly words: LanguageWords
  readonly day: (day: number, month: string, year: number) => string
  readonly month: (month: string, year: number) => string
  readonly withWeekday: (weekday: string, day: string) => string
  readonly quarter: string
}

const plainly = {
  day: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  month: (month: string, year: number) => `${month} ${year}`,
  withWeekday: (weekday: string, day: string) => `${weekday} ${day}`,
}

const manners = {
  en: { ...plainly, words: english, quarter: 'Q' },
  fr: {
    ...plainly,
    words: french,
    day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
    quarter: 'T',
  },
  de: {
    ...plainly,
    words: german,
    day: (day, month, year) => `${day}. ${month} ${year}`,
    withWeekday: (weekday, day) => `${weekday}, ${day}`,
    quarter: 'Q',
  },
  es: {
    words: spanish,
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    month: (month, year) => `${month} de ${year}`,
    withWeekday: (weekday, day) => `${weekday} ${day}`,
    quarter: 'T',
  },
  it: { ...plainly, words: italian, quarter: 'T' },
} satisfies Readonly<Record<string, Manner>>

type Language = keyof typeof manners

/** Returns a day with its weekday: “Wednesday 18 March 2026”, “Mittwoch, 18. März 2026”. */
export function sayDay(date: string, language: Language): string {
  const { words, day, withWeekday }: Manner = manners[language]
  const [year = 0, month = 0, number = 0] = date.split('-').map(Number)
  return withWeekday(first(words.weekday[weekdayOf(date)]), day(number, first(words.month[month - 1]), year))
}

/** Returns a month or quarter, or the one day of it that is meant: “June 2026”, “Q2 2026”, “30 June 2026”. */
export function sayMonth(month: string, language: Language): string {
  const { words, quarter, ...manner }: Manner = manners[language]
  const [, year = '', number, one, day] = /^(\d{4})-(?:Q(\d)|(\d{2})(?:-(\d{2}))?)$/.exec(month) ?? []
  if (number !== undefined) return `${quarter}${number} ${year}`
  if (one === undefined) return month
  const name = first(words.month[Number(one) - 1])
  return day === undefined ? manner.month(name, Number(year)) : manner.day(Number(day), name, Number(year))
}

function first(names = ''): string {
  return names.split(',')[0] ?? names
}
