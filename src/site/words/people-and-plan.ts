// People, roles, groups, the roadmap and decisions.
import type { Phrase } from './say.ts'

export const peopleWords = {
  holds: { en: 'Looks after', fr: 'S’occupe de', de: 'Kümmert sich um', es: 'Se ocupa de', it: 'Si occupa di' },
  open: {
    en: 'Open: nobody holds it yet.',
    fr: 'À pourvoir : personne ne l’occupe encore.',
    de: 'Offen: Noch hat sie niemand.',
    es: 'Libre: todavía no lo tiene nadie.',
    it: 'Aperto: nessuno lo ricopre ancora.',
  },
  unnamed: {
    en: 'somebody who is not named here',
    fr: 'quelqu’un qui n’est pas nommé ici',
    de: 'jemand, der hier nicht genannt wird',
    es: 'alguien a quien no se nombra aquí',
    it: 'qualcuno che qui non è nominato',
  },
  unnamedMany: {
    en: '{count} who are not named here',
    fr: '{count} qui ne sont pas nommés ici',
    de: '{count}, die hier nicht genannt werden',
    es: '{count} a quienes no se nombra aquí',
    it: '{count} che qui non sono nominati',
  },
  more: {
    en: 'and {count} more',
    fr: 'et {count} de plus',
    de: 'und {count} mehr',
    es: 'y {count} más',
    it: 'e altri {count}',
  },
} as const satisfies Readonly<Record<string, Phrase>>

export const roadmapWords = {
  whereWeAre: {
    en: 'Where we are',
    fr: 'Où nous en sommes',
    de: 'Wo wir stehen',
    es: 'Dónde estamos',
    it: 'A che punto siamo',
  },
  now: { en: 'Now', fr: 'Maintenant', de: 'Jetzt', es: 'Ahora', it: 'Ora' },
  next: { en: 'Next', fr: 'Ensuite', de: 'Als Nächstes', es: 'Después', it: 'Poi' },
  later: { en: 'Later', fr: 'Plus tard', de: 'Später', es: 'Más adelante', it: 'Più avanti' },
  done: { en: 'Done', fr: 'Fait', de: 'Erreicht', es: 'Hecho', it: 'Fatto' },
  passed: {
    en: 'this date has passed',
    fr: 'cette date est passée',
    de: 'dieses Datum ist vorbei',
    es: 'esta fecha ya pasó',
    it: 'questa data è passata',
  },
  counted: {
    en: 'What we counted last',
    fr: 'Ce que nous avons compté en dernier',
    de: 'Was wir zuletzt gezählt haben',
    es: 'Lo último que contamos',
    it: 'Che cosa abbiamo contato per ultimo',
  },
  moreFigures: {
    en: 'All figures, and what they tell us',
    fr: 'Tous les chiffres, et ce qu’ils nous disent',
    de: 'Alle Zahlen, und was sie uns sagen',
    es: 'Todas las cifras, y lo que nos dicen',
    it: 'Tutte le cifre, e che cosa ci dicono',
  },
} as const satisfies Readonly<Record<string, Phrase>>

export const decisionWords = {
  all: { en: 'Decisions', fr: 'Décisions', de: 'Beschlüsse', es: 'Decisiones', it: 'Decisioni' },
  list: {
    en: 'All decisions',
    fr: 'Toutes les décisions',
    de: 'Alle Beschlüsse',
    es: 'Todas las decisiones',
    it: 'Tutte le decisioni',
  },
} as const satisfies Readonly<Record<string, Phrase>>
