// The first page.
import type { Phrase } from './say.ts'

export const homeWords = {
  want: {
    en: 'What we want',
    fr: 'Ce que nous voulons',
    de: 'Was wir wollen',
    es: 'Qué queremos',
    it: 'Che cosa vogliamo',
  },
  forWhom: { en: 'For whom', fr: 'Pour qui', de: 'Für wen', es: 'Para quién', it: 'Per chi' },
  join: { en: 'How to join', fr: 'Nous rejoindre', de: 'So machst du mit', es: 'Cómo unirse', it: 'Come partecipare' },
  comingUp: {
    en: 'Coming up',
    fr: 'Prochaines dates',
    de: 'Was ansteht',
    es: 'Próximas fechas',
    it: 'Prossimi appuntamenti',
  },
  reached: {
    en: 'What came of it so far',
    fr: 'Ce qui en est sorti',
    de: 'Was daraus geworden ist',
    es: 'Lo que se ha logrado',
    it: 'Che cosa ne è nato',
  },
  writeToUs: {
    en: 'You can also write to us',
    fr: 'Vous pouvez aussi nous écrire',
    de: 'Du kannst uns auch schreiben',
    es: 'También puede escribirnos',
    it: 'Potete anche scriverci',
  },
} as const satisfies Readonly<Record<string, Phrase>>
