// The first page.
import type { Phrase } from './say.ts'

export const homeWords = {
  whoWeAre: { en: 'Who we are', fr: 'Qui nous sommes', de: 'Wer wir sind', es: 'Quiénes somos', it: 'Chi siamo' },
  writeToUs: {
    en: 'You can also write to us',
    fr: 'Vous pouvez aussi nous écrire',
    de: 'Du kannst uns auch schreiben',
    es: 'También puede escribirnos',
    it: 'Potete anche scriverci',
  },
} as const satisfies Readonly<Record<string, Phrase>>
