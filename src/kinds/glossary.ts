// The glossary: what words mean here. One word may have several meanings, side by side, with whose each is.
import { choice, entries, prose, reference, references, text, texts } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'

export default defineKind({
  kind: 'glossary',
  title: 'Glossary',
  titles: { fr: 'Glossaire', de: 'Glossar', es: 'Glosario', it: 'Glossario' },
  area: 'offer',
  help: 'What words and short forms mean here. One word may mean several things: then say whose each meaning is.',
  files: ['glossary.md', 'terminology.md', 'abbreviations.md', 'acronyms.md'],
  from: 'active',
  expectedOf: { any: 'could', cop: 'should', 'competence-centre': 'must', network: 'should', programme: 'should' },
  reviewMonths: 12,
  whenMissing: {
    title: 'The words that people use here are explained',
    says: 'The words and short forms that people use here are not explained anywhere yet.',
    why: 'Every field has its own words, and newcomers rarely ask what one means.',
    fix: 'Write a table with three columns: term, definition, source. Begin with the five short forms that you use most.',
    severity: { launching: 'advice', active: 'warning' },
    minutes: 30,
    source: 'OSCARS competence centres: Glossary Task Force',
  },
  firstStep: {
    title: 'Explain the five short forms that you use most.',
    how: 'One row each: the term, one sentence, and where the sentence comes from.',
    minutes: 20,
  },
  fields: {
    about_this_page: prose({
      names: {
        en: 'About this glossary|About this page|How to use this glossary|How we use it|Introduction|How to read this page',
        fr: 'À propos de ce glossaire|À propos de cette page|Introduction|Comment lire cette page',
        de: 'Über dieses Glossar|Über diese Seite|Einleitung|Wie man diese Seite liest',
        es: 'Sobre este glosario|Sobre esta página|Introducción|Cómo leer esta página',
        it: 'Su questo glossario|Su questa pagina|Introduzione|Come leggere questa pagina',
      },
      help: 'For whom these words are explained, and what the columns mean.',
    }),
    how_agreed: prose({
      names: {
        en: 'How a term is agreed|How terms are agreed|How we agree on a term|How to add a term|Adding a term|How we keep this up to date',
        fr: 'Comment un terme est convenu|Comment ajouter un terme|Ajouter un terme|Mise à jour',
        de: 'Wie wir uns auf einen Begriff einigen|Wie man einen Begriff hinzufügt|Neue Begriffe|Pflege dieser Seite',
        es: 'Cómo se acuerda un término|Cómo añadir un término|Añadir un término|Cómo lo actualizamos',
        it: 'Come si concorda un termine|Come aggiungere un termine|Aggiungere un termine|Come lo aggiorniamo',
      },
      help: 'Who may propose a term, and when a definition counts as agreed.',
    }),
    sources: prose({
      names: {
        en: 'Sources|References|Further reading|Where definitions come from',
        fr: 'Sources|Références|Pour aller plus loin',
        de: 'Quellen|Literatur|Zum Weiterlesen',
        es: 'Fuentes|Referencias|Para saber más',
        it: 'Fonti|Riferimenti|Per approfondire',
      },
      help: 'Vocabularies and glossaries from which definitions were taken.',
    }),
    entries: entries({
      main: true,
      definesTerms: true,
      one: 'term',
      labelledBy: ['term', 'id'],
      prose: 'definition',
      sideBySide: { text: 'definition', by: 'whose' },
      names: {
        en: 'Glossary|Terms|Terminology|Definitions|Words that we use|Abbreviations|Acronyms|Short forms',
        fr: 'Glossaire|Termes|Terminologie|Définitions|Abréviations|Sigles|Acronymes',
        de: 'Glossar|Begriffe|Terminologie|Definitionen|Abkürzungen|Kurzformen',
        es: 'Glosario|Términos|Terminología|Definiciones|Abreviaturas|Siglas|Acrónimos',
        it: 'Glossario|Termini|Terminologia|Definizioni|Abbreviazioni|Sigle|Acronimi',
      },
      help: 'One row for each meaning: the term, one sentence first, and where the sentence comes from.',
      whenMissing: {
        id: 'glossary-explains-a-term',
        title: 'The glossary explains at least one term',
        says: '{page} explains no term yet.',
        why: 'A glossary without terms sends a reader away with the question.',
        fix: 'Add one row: a term, one sentence, and where the sentence comes from.',
        severity: 'advice',
        from: 'active',
        minutes: 5,
      },
      fields: {
        id: text({
          names: { en: 'Id|Code|Term code' },
          help: 'A short name that never changes, for example competence-centre.',
        }),
        term: text({
          names: {
            en: 'Term|Word|Abbreviation|Acronym|Short form|Name|Concept',
            fr: 'Terme|Mot|Abréviation|Sigle|Acronyme|Notion',
            de: 'Begriff|Wort|Abkürzung|Kurzform|Name',
            es: 'Término|Palabra|Abreviatura|Sigla|Acrónimo|Concepto',
            it: 'Termine|Parola|Abbreviazione|Sigla|Acronimo|Concetto',
          },
          help: 'The word or short form.',
        }),
        definition: prose({
          names: {
            en: 'Definition|Meaning|What it means|What we mean by it|Explanation|Stands for|Description',
            fr: 'Définition|Sens|Signification|Ce que cela veut dire|Explication',
            de: 'Definition|Bedeutung|Was es heißt|Erklärung|Steht für',
            es: 'Definición|Significado|Qué significa|Explicación',
            it: 'Definizione|Significato|Che cosa vuol dire|Spiegazione',
          },
          help: 'What it means; one sentence first, more if you like.',
          whenMissing: {
            title: 'Every term has a definition',
            says: 'The term {entry} has no definition.',
            why: 'A word on the list without a meaning raises the question and does not answer it.',
            fix: 'Write one sentence in its column “Definition”, or take the row away.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 10,
            when: (term) => !isSetAside(term) && !term.has('see_also'),
            source: 'schema.org DefinedTerm: description',
          },
        }),
        source: prose({
          names: {
            en: 'Source|From|Taken from|Where it comes from|Reference',
            fr: 'Source|Tiré de|Référence',
            de: 'Quelle|Aus|Entnommen aus',
            es: 'Fuente|Tomado de|Referencia',
            it: 'Fonte|Tratto da|Riferimento',
          },
          help: 'Where the definition was taken from: a link, or a book or standard by its name.',
        }),
        whose: text({
          names: {
            en: 'Whose it is|Whose definition|Used by|Who says so|Cluster|Community',
            fr: 'De qui|Utilisé par|Cluster|Communauté',
            de: 'Von wem|Verwendet von|Wessen Definition|Cluster|Gemeinschaft',
            es: 'De quién|Usado por|Clúster|Comunidad',
            it: 'Di chi|Usato da|Cluster|Comunità',
          },
          help: 'Whose meaning it is, where others use the word differently: a cluster, a group, us.',
        }),
        status: choice(
          {
            proposed: {
              en: 'proposed|draft|open|under discussion',
              fr: 'proposé|brouillon|en discussion',
              de: 'vorgeschlagen|Entwurf|offen',
              es: 'propuesto|borrador|en debate',
              it: 'proposto|bozza|in discussione',
            },
            agreed: {
              en: 'agreed|adopted|approved|accepted',
              fr: 'convenu|adopté|accepté',
              de: 'vereinbart|beschlossen|angenommen',
              es: 'acordado|aprobado|aceptado',
              it: 'concordato|adottato|approvato',
            },
            deprecated: {
              en: 'deprecated|retired|no longer used|obsolete',
              fr: 'abandonné|obsolète',
              de: 'veraltet|nicht mehr verwendet',
              es: 'obsoleto|en desuso',
              it: 'obsoleto|in disuso',
            },
          },
          {
            names: { en: 'Status|Now', fr: 'État|Statut', de: 'Stand|Status', es: 'Estado', it: 'Stato' },
            help: 'Proposed, agreed or deprecated.',
          },
        ),
        domain: text({
          names: {
            en: 'Domain|Field|Area|Topic',
            fr: 'Domaine|Sujet',
            de: 'Bereich|Fachgebiet|Gebiet',
            es: 'Ámbito|Dominio|Tema',
            it: 'Ambito|Dominio|Tema',
          },
          help: 'The field in which it has this meaning.',
        }),
        synonyms: texts({
          names: {
            en: 'Synonyms|Also called|Same as|Other names|Long form|In full',
            fr: 'Synonymes|Aussi appelé|Autres noms|Forme longue',
            de: 'Synonyme|Auch genannt|Andere Namen|Langform',
            es: 'Sinónimos|También llamado|Otros nombres|Forma larga',
            it: 'Sinonimi|Detto anche|Altri nomi|Forma estesa',
          },
          help: 'Other words for the same thing, and the long form of a short one.',
        }),
        translations: texts({
          names: {
            en: 'Translations|In other languages',
            fr: 'Traductions|Dans d’autres langues',
            de: 'Übersetzungen|In anderen Sprachen',
            es: 'Traducciones|En otros idiomas',
            it: 'Traduzioni|In altre lingue',
          },
          help: 'The word in other languages, for example “fr: centre de compétences”.',
        }),
        replaced_by: reference(['glossary'], {
          names: {
            en: 'Replaced by|Now called|Use instead',
            fr: 'Remplacé par|Maintenant appelé',
            de: 'Ersetzt durch|Heißt jetzt',
            es: 'Sustituido por|Ahora llamado',
            it: 'Sostituito da|Ora detto',
          },
          help: 'The word that you use now, for one that you no longer use.',
        }),
        see_also: references(['glossary'], {
          names: {
            en: 'See also|See|Related terms|Related',
            fr: 'Voir aussi|Voir|Termes liés',
            de: 'Siehe auch|Siehe|Verwandte Begriffe',
            es: 'Véase también|Véase|Términos relacionados',
            it: 'Vedi anche|Vedi|Termini collegati',
          },
          help: 'Other terms of this glossary that belong to it.',
          mutual: true,
        }),
      },
    }),
  },
})

/** A word that is no longer used needs no sentence of its own. */
function isSetAside(term: Recorded): boolean {
  return term.readings.get('status')?.value === 'deprecated' || term.has('replaced_by')
}
