// Looking for a page, and narrowing a list.
import type { Phrase } from './say.ts'

export const searchWords = {
  title: { en: 'Search', fr: 'Rechercher', de: 'Suchen', es: 'Buscar', it: 'Cercare' },
  label: {
    en: 'Search the pages',
    fr: 'Rechercher dans les pages',
    de: 'Die Seiten durchsuchen',
    es: 'Buscar en las páginas',
    it: 'Cercare nelle pagine',
  },
  go: { en: 'Search', fr: 'Rechercher', de: 'Suchen', es: 'Buscar', it: 'Cercare' },
  found: {
    en: 'Pages found: {count}',
    fr: 'Pages trouvées : {count}',
    de: 'Gefundene Seiten: {count}',
    es: 'Páginas encontradas: {count}',
    it: 'Pagine trovate: {count}',
  },
  needsScript: {
    en: 'Searching needs JavaScript; your browser does not run it here. The list of all pages does not need it:',
    fr: 'La recherche a besoin de JavaScript, que votre navigateur n’exécute pas ici. La liste de toutes les pages n’en a pas besoin :',
    de: 'Die Suche braucht JavaScript, das dein Browser hier nicht ausführt. Die Liste aller Seiten braucht es nicht:',
    es: 'La búsqueda necesita JavaScript y su navegador no lo ejecuta aquí. La lista de todas las páginas no lo necesita:',
    it: 'La ricerca ha bisogno di JavaScript, che il vostro browser qui non esegue. L’elenco di tutte le pagine no:',
  },
  narrow: {
    en: 'Look for words',
    fr: 'Chercher des mots',
    de: 'Nach Wörtern suchen',
    es: 'Buscar palabras',
    it: 'Cercare parole',
  },
  any: { en: 'any', fr: 'tous', de: 'alle', es: 'todos', it: 'tutti' },
  shown: {
    en: '{shown} of {all} shown',
    fr: '{shown} sur {all} affichés',
    de: '{shown} von {all} gezeigt',
    es: 'Se muestran {shown} de {all}',
    it: '{shown} di {all} mostrati',
  },
} as const satisfies Readonly<Record<string, Phrase>>
