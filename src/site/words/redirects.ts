// Words of pages that lead on to where something is now.
import type { Phrase } from './say.ts'

export const redirectWords = {
  moved: {
    en: 'This page has moved',
    fr: 'Cette page a changé d’adresse',
    de: 'Diese Seite ist umgezogen',
    es: 'Esta página se ha movido',
    it: 'Questa pagina si è spostata',
  },
  here: {
    en: 'It is here now',
    fr: 'Elle est maintenant ici',
    de: 'Sie ist jetzt hier',
    es: 'Ahora está aquí',
    it: 'Ora è qui',
  },
} as const satisfies Readonly<Record<string, Phrase>>
