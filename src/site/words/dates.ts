// The dates that come next.
import type { Phrase } from './say.ts'

export const dateWords = {
  title: {
    en: 'Next dates',
    fr: 'Prochaines dates',
    de: 'Nächste Termine',
    es: 'Próximas fechas',
    it: 'Prossime date',
  },
  yourTime: {
    en: '({time} where you are)',
    fr: '({time} chez vous)',
    de: '({time} bei dir)',
    es: '({time} donde está usted)',
    it: '({time} da voi)',
  },
  zone: { en: '{city} time', fr: 'heure de {city}', de: 'Zeit von {city}', es: 'hora de {city}', it: 'ora di {city}' },
  cancelled: { en: 'cancelled', fr: 'annulé', de: 'fällt aus', es: 'cancelado', it: 'annullato' },
  moved: {
    en: 'moved from {day}',
    fr: 'déplacé du {day}',
    de: 'verlegt vom {day}',
    es: 'trasladado del {day}',
    it: 'spostato dal {day}',
  },
  add: {
    en: 'Add to a calendar: {title}',
    fr: 'Ajouter à un agenda : {title}',
    de: 'In einen Kalender: {title}',
    es: 'Añadir a un calendario: {title}',
    it: 'Aggiungere a un calendario: {title}',
  },
  subscribe: {
    en: 'Calendars to subscribe to',
    fr: 'Agendas auxquels s’abonner',
    de: 'Kalender zum Abonnieren',
    es: 'Calendarios a los que suscribirse',
    it: 'Calendari a cui abbonarsi',
  },
  how: {
    en: 'Most calendar programs have “add a calendar by its address”: give them the address of one of these files, and new dates arrive by themselves.',
    fr: 'La plupart des agendas savent « ajouter un agenda par son adresse » : donnez-leur celle d’un de ces fichiers, et les nouvelles dates arriveront d’elles-mêmes.',
    de: 'Die meisten Kalenderprogramme können „Kalender über seine Adresse hinzufügen“: Gib ihnen die Adresse einer dieser Dateien, und neue Termine kommen von selbst.',
    es: 'La mayoría de los programas de calendario permiten «añadir un calendario por su dirección»: deles la de uno de estos archivos y las fechas nuevas llegarán solas.',
    it: 'La maggior parte dei programmi permette di «aggiungere un calendario dal suo indirizzo»: date loro quello di uno di questi file, e le nuove date arriveranno da sole.',
  },
} as const satisfies Readonly<Record<string, Phrase>>
