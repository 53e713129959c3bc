// Our own words in marked parts, in the languages in which pages are understood.
import type { Language } from '../../kinds/names.ts'

type Phrase = Readonly<Record<Language, string>>

export const phrases = {
  /** The name of the page stands at the dots. */
  moreIn: {
    en: 'More in ….',
    fr: 'Plus dans ….',
    de: 'Mehr unter ….',
    es: 'Más en ….',
    it: 'Altro in ….',
  },
  unnamed: {
    en: 'a person not named here',
    fr: 'une personne non nommée ici',
    de: 'eine hier nicht genannte Person',
    es: 'una persona no nombrada aquí',
    it: 'una persona non nominata qui',
  },
  /** The city of the time zone stands at the dots. */
  localTime: {
    en: '… time',
    fr: 'heure de …',
    de: 'Ortszeit …',
    es: 'hora de …',
    it: 'ora di …',
  },
} satisfies Readonly<Record<string, Phrase>>
