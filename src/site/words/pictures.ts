// What stands around pictures.
import type { Phrase } from './say.ts'

export const pictureWords = {
  asTable: {
    en: 'The same as a table',
    fr: 'La même chose sous forme de tableau',
    de: 'Dasselbe als Tabelle',
    es: 'Lo mismo en una tabla',
    it: 'Lo stesso in una tabella',
  },
} as const satisfies Readonly<Record<string, Phrase>>
