// Words in the text of pages.
import type { Phrase } from './say.ts'

export const textWords = {
  somebody: { en: 'somebody', fr: 'quelqu’un', de: 'jemand', es: 'alguien', it: 'qualcuno' },
  table: { en: 'Table', fr: 'Tableau', de: 'Tabelle', es: 'Tabla', it: 'Tabella' },
  notes: { en: 'Footnotes', fr: 'Notes', de: 'Fußnoten', es: 'Notas', it: 'Note' },
  back: {
    en: 'Back to the text',
    fr: 'Retour au texte',
    de: 'Zurück zum Text',
    es: 'Volver al texto',
    it: 'Torna al testo',
  },
  here: {
    en: 'Link to this heading: {title}',
    fr: 'Lien vers ce titre : {title}',
    de: 'Link zu dieser Überschrift: {title}',
    es: 'Enlace a este título: {title}',
    it: 'Collegamento a questo titolo: {title}',
  },
} as const satisfies Readonly<Record<string, Phrase>>
