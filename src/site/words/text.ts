// Words in the text of pages.
import type { Phrase } from './say.ts'

export const textWords = {
  somebody: { en: 'somebody', fr: 'quelqu’un', de: 'jemand', es: 'alguien', it: 'qualcuno' },
  table: { en: 'Table', fr: 'Tableau', de: 'Tabelle', es: 'Tabla', it: 'Tabella' },
  notes: { en: 'Footnotes', fr: 'Notes', de: 'Fußnoten', es: 'Notas', it: 'Note' },
  back: {
    en: 'Back to the text, note {number}',
    fr: 'Retour au texte, note {number}',
    de: 'Zurück zum Text, Anmerkung {number}',
    es: 'Volver al texto, nota {number}',
    it: 'Torna al testo, nota {number}',
  },
  done: { en: 'Done', fr: 'Fait', de: 'Erledigt', es: 'Hecho', it: 'Fatto' },
  open: { en: 'Not done yet', fr: 'Pas encore fait', de: 'Noch offen', es: 'Pendiente', it: 'Da fare' },
  here: {
    en: 'Link to this heading: {title}',
    fr: 'Lien vers ce titre : {title}',
    de: 'Link zu dieser Überschrift: {title}',
    es: 'Enlace a este título: {title}',
    it: 'Collegamento a questo titolo: {title}',
  },
} as const satisfies Readonly<Record<string, Phrase>>

/** The titles of GitHub's titled notes. */
export const noteTitles: Readonly<Record<string, Phrase>> = {
  note: { en: 'Note', fr: 'Remarque', de: 'Hinweis', es: 'Nota', it: 'Nota' },
  tip: { en: 'Tip', fr: 'Conseil', de: 'Tipp', es: 'Consejo', it: 'Suggerimento' },
  important: { en: 'Important', fr: 'Important', de: 'Wichtig', es: 'Importante', it: 'Importante' },
  warning: { en: 'Warning', fr: 'Attention', de: 'Achtung', es: 'Atención', it: 'Attenzione' },
  caution: { en: 'Caution', fr: 'Prudence', de: 'Vorsicht', es: 'Cuidado', it: 'Cautela' },
}
