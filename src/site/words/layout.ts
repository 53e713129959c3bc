// What stands around every page.
import type { Chapter } from '../page.ts'
import type { Phrase } from './say.ts'

export const layoutWords = {
  skip: {
    en: 'Skip to the text',
    fr: 'Aller au texte',
    de: 'Zum Text springen',
    es: 'Ir al texto',
    it: 'Vai al testo',
  },
  menu: { en: 'Pages', fr: 'Pages', de: 'Seiten', es: 'Páginas', it: 'Pagine' },
  allPages: {
    en: 'All pages',
    fr: 'Toutes les pages',
    de: 'Alle Seiten',
    es: 'Todas las páginas',
    it: 'Tutte le pagine',
  },
  suggest: {
    en: 'Suggest a change to this page',
    fr: 'Proposer une modification de cette page',
    de: 'Eine Änderung dieser Seite vorschlagen',
    es: 'Proponer un cambio en esta página',
    it: 'Proporre una modifica a questa pagina',
  },
  suggestByMail: {
    en: 'Suggest it by e-mail',
    fr: 'La proposer par courriel',
    de: 'Per E-Mail vorschlagen',
    es: 'Proponerlo por correo electrónico',
    it: 'Proporla per posta elettronica',
  },
  reviewed: {
    en: 'Last read through on {}.',
    fr: 'Relu pour la dernière fois le {}.',
    de: 'Zuletzt durchgesehen am {}.',
    es: 'Revisado por última vez el {}.',
    it: 'Riletto l’ultima volta il {}.',
  },
  beside: {
    en: 'In this chapter',
    fr: 'Dans ce chapitre',
    de: 'In diesem Kapitel',
    es: 'En este capítulo',
    it: 'In questo capitolo',
  },
  report: {
    en: 'If something has happened to you or to others',
    fr: 'S’il vous est arrivé quelque chose, à vous ou à d’autres',
    de: 'Wenn dir oder anderen etwas zugestoßen ist',
    es: 'Si le ha pasado algo a usted o a otra persona',
    it: 'Se è successo qualcosa a voi o ad altri',
  },
  noContact: {
    en: 'no contact named yet',
    fr: 'aucun contact n’est encore indiqué',
    de: 'noch kein Kontakt genannt',
    es: 'todavía no se ha indicado ningún contacto',
    it: 'nessun contatto ancora indicato',
  },
  codeOfConduct: {
    en: 'our code of conduct',
    fr: 'notre code de conduite',
    de: 'unser Verhaltenskodex',
    es: 'nuestro código de conducta',
    it: 'il nostro codice di condotta',
  },
  licence: {
    en: 'Texts: {}.',
    fr: 'Textes : {}.',
    de: 'Texte: {}.',
    es: 'Textos: {}.',
    it: 'Testi: {}.',
  },
  madeWith: {
    en: 'Made with Moothall from the pages of this community.',
    fr: 'Réalisé avec Moothall à partir des pages de cette communauté.',
    de: 'Mit Moothall aus den Seiten dieser Community gemacht.',
    es: 'Hecho con Moothall a partir de las páginas de esta comunidad.',
    it: 'Fatto con Moothall dalle pagine di questa comunità.',
  },
  isPrivate: {
    en: 'This copy shows private things. It is for your eyes only; do not publish it.',
    fr: 'Cette copie montre des choses privées. Elle n’est que pour vous ; ne la publiez pas.',
    de: 'Diese Fassung zeigt Privates. Sie ist nur für dich; bitte nicht veröffentlichen.',
    es: 'Esta copia muestra cosas privadas. Es solo para usted; no la publique.',
    it: 'Questa copia mostra cose private. È solo per voi; non pubblicatela.',
  },
} as const satisfies Readonly<Record<string, Phrase>>

export const chapterNames: Readonly<Record<Chapter, Phrase>> = {
  about: { en: 'About us', fr: 'Qui nous sommes', de: 'Über uns', es: 'Quiénes somos', it: 'Chi siamo' },
  people: { en: 'People', fr: 'Personnes', de: 'Menschen', es: 'Personas', it: 'Persone' },
  'take part': { en: 'Take part', fr: 'Participer', de: 'Mitmachen', es: 'Participar', it: 'Partecipare' },
  dates: { en: 'Dates', fr: 'Dates', de: 'Termine', es: 'Fechas', it: 'Date' },
  plan: { en: 'Plan', fr: 'Projets', de: 'Vorhaben', es: 'Planes', it: 'Progetti' },
  learn: { en: 'Learn', fr: 'Apprendre', de: 'Lernen', es: 'Aprender', it: 'Imparare' },
  more: { en: 'More', fr: 'Autres', de: 'Mehr', es: 'Más', it: 'Altro' },
}
