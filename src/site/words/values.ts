// Lengths of time, terms and votes.
import type { Phrase } from './say.ts'

export const amountWords = {
  year: { en: '1 year', fr: '1 an', de: '1 Jahr', es: '1 año', it: '1 anno' },
  years: { en: '{count} years', fr: '{count} ans', de: '{count} Jahre', es: '{count} años', it: '{count} anni' },
  month: { en: '1 month', fr: '1 mois', de: '1 Monat', es: '1 mes', it: '1 mese' },
  months: { en: '{count} months', fr: '{count} mois', de: '{count} Monate', es: '{count} meses', it: '{count} mesi' },
  week: { en: '1 week', fr: '1 semaine', de: '1 Woche', es: '1 semana', it: '1 settimana' },
  weeks: {
    en: '{count} weeks',
    fr: '{count} semaines',
    de: '{count} Wochen',
    es: '{count} semanas',
    it: '{count} settimane',
  },
  day: { en: '1 day', fr: '1 jour', de: '1 Tag', es: '1 día', it: '1 giorno' },
  days: { en: '{count} days', fr: '{count} jours', de: '{count} Tage', es: '{count} días', it: '{count} giorni' },
  workingDay: {
    en: '1 working day',
    fr: '1 jour ouvrable',
    de: '1 Arbeitstag',
    es: '1 día laborable',
    it: '1 giorno lavorativo',
  },
  workingDays: {
    en: '{count} working days',
    fr: '{count} jours ouvrables',
    de: '{count} Arbeitstage',
    es: '{count} días laborables',
    it: '{count} giorni lavorativi',
  },
  hour: { en: '1 hour', fr: '1 heure', de: '1 Stunde', es: '1 hora', it: '1 ora' },
  hours: { en: '{count} hours', fr: '{count} heures', de: '{count} Stunden', es: '{count} horas', it: '{count} ore' },
  minutes: {
    en: '{count} minutes',
    fr: '{count} minutes',
    de: '{count} Minuten',
    es: '{count} minutos',
    it: '{count} minuti',
  },
} as const satisfies Readonly<Record<string, Phrase>>

export const momentWords = {
  withThePost: {
    en: 'goes with the post',
    fr: 'lié au poste',
    de: 'gehört zur Stelle',
    es: 'va con el puesto',
    it: 'legato alla carica',
  },
  standing: {
    en: 'no end date',
    fr: 'sans date de fin',
    de: 'ohne Enddatum',
    es: 'sin fecha de fin',
    it: 'senza data di fine',
  },
} as const satisfies Readonly<Record<string, Phrase>>

export const voteWords = {
  unanimous: { en: 'all in favour', fr: 'à l’unanimité', de: 'einstimmig', es: 'por unanimidad', it: 'all’unanimità' },
  approve: {
    en: '{count} for',
    fr: '{count} pour',
    de: '{count} dafür',
    es: '{count} a favor',
    it: '{count} a favore',
  },
  decline: {
    en: '{count} against',
    fr: '{count} contre',
    de: '{count} dagegen',
    es: '{count} en contra',
    it: '{count} contro',
  },
  abstain: {
    en: 'abstained: {count}',
    fr: 'abstentions : {count}',
    de: 'Enthaltungen: {count}',
    es: 'abstenciones: {count}',
    it: 'astensioni: {count}',
  },
  absent: {
    en: 'absent: {count}',
    fr: 'absences : {count}',
    de: 'abwesend: {count}',
    es: 'ausencias: {count}',
    it: 'assenze: {count}',
  },
} as const satisfies Readonly<Record<string, Phrase>>
