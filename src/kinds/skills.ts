// The skills: what people here can do together, who holds what, and where the gaps are. No marks for people.
import { suggestion } from './fields/suggestion.ts'
import { contact, count, entries, link, prose, text, texts } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'

/** The five areas of the community skills framework. */
const areas = {
  engagement: {
    en: 'engagement|community engagement',
    fr: 'engagement|animation',
    de: 'Engagement|Miteinander',
    es: 'participación',
    it: 'coinvolgimento',
  },
  content: { en: 'content', fr: 'contenu|contenus', de: 'Inhalt|Inhalte', es: 'contenido|contenidos', it: 'contenuti' },
  technical: {
    en: 'technical|technology',
    fr: 'technique',
    de: 'Technik|technisch',
    es: 'técnica|técnico',
    it: 'tecnica',
  },
  business: { en: 'business|administration', fr: 'gestion', de: 'Verwaltung|Betrieb', es: 'gestión', it: 'gestione' },
  strategic: { en: 'strategic|strategy', fr: 'stratégie', de: 'Strategie', es: 'estrategia', it: 'strategia' },
} as const

export default defineKind({
  kind: 'skills',
  title: 'Skills',
  titles: { fr: 'Compétences', de: 'Kompetenzen', es: 'Competencias', it: 'Competenze' },
  area: 'offer',
  help: 'What people here can do together, which group holds it, and where something is missing. Nobody gets marks.',
  files: ['skills.md', 'competences.md', 'competence-matrix.md', 'competencies.md', 'competency-matrix.md'],
  from: 'active',
  expectedOf: { any: 'could', cop: 'should', 'competence-centre': 'must', network: 'should', programme: 'should' },
  reviewMonths: 12,
  whenMissing: {
    title: 'It is written down what people here can do',
    says: 'No page says yet what people here can do, and whom to ask about it.',
    why: 'Expertise that nobody can find is not used, and a gap that nobody has named is not closed.',
    fix: 'Write a table with one row for each skill: what it is, who holds it, and what you do about a gap. Or give each group a column, and tick what it has.',
    severity: { launching: 'advice', active: 'warning' },
    minutes: 45,
    source: 'OSCARS competence centres: competences and services mapped',
  },
  firstStep: {
    title: 'Name five things that people here can do.',
    how: 'One row each: the skill, and the groups or roles that hold it. Then one thing that nobody can do yet.',
    minutes: 30,
  },
  fields: {
    level_scale: prose({
      names: {
        en: 'How to read this page|How to read the table|What the marks mean|Levels|Level scale|Legend|Key',
        fr: 'Comment lire cette page|Comment lire le tableau|Niveaux|Légende',
        de: 'Wie man diese Seite liest|Wie man die Tabelle liest|Stufen|Legende',
        es: 'Cómo leer esta página|Cómo leer la tabla|Niveles|Leyenda',
        it: 'Come leggere questa pagina|Come leggere la tabella|Livelli|Legenda',
      },
      help: 'What a tick, a number or a level on this page means.',
    }),
    how_kept_up_to_date: prose({
      names: {
        en: 'How we keep this up to date|Keeping this up to date|How this was mapped',
        fr: 'Mise à jour|Comment nous la tenons à jour',
        de: 'Pflege dieser Seite|Wie wir diese Seite pflegen',
        es: 'Cómo lo actualizamos|Actualización de esta página',
        it: 'Come lo aggiorniamo|Aggiornamento di questa pagina',
      },
      help: 'How you found out what people can do, and when you ask again.',
    }),
    entries: entries({
      main: true,
      one: 'skill',
      labelledBy: ['name', 'id'],
      prose: 'definition',
      matrix: {
        has: 'held_by',
        lacks: 'missing_in',
        group: {
          en: 'Cluster|Clusters|Group|Groups|Site|Node|Organisation|Organization|Faculty|Institution|Team|Member',
          fr: 'Cluster|Pôle|Groupe|Site|Nœud|Organisation|Faculté|Institution|Équipe',
          de: 'Cluster|Gruppe|Standort|Knoten|Organisation|Fakultät|Einrichtung|Team',
          es: 'Clúster|Grupo|Sede|Nodo|Organización|Facultad|Institución|Equipo',
          it: 'Cluster|Gruppo|Sede|Nodo|Organizzazione|Facoltà|Istituzione|Squadra',
        },
      },
      names: {
        en: 'Skills|Competences|Competencies|Competence matrix|Competency matrix|Expertise|Skills matrix|What we can do|What we know',
        fr: 'Compétences|Matrice des compétences|Expertise|Ce que nous savons faire',
        de: 'Kompetenzen|Kompetenzmatrix|Fähigkeiten|Was wir können',
        es: 'Competencias|Matriz de competencias|Habilidades|Qué sabemos hacer',
        it: 'Competenze|Matrice delle competenze|Abilità|Che cosa sappiamo fare',
      },
      help: 'One row for each skill; groups may have columns of their own, with a tick, a number, or “gap”.',
      whenMissing: {
        id: 'skills-are-named',
        title: 'The page Skills names at least one skill',
        says: '{page} names no skill yet.',
        why: 'Nobody can ask for something that is not on the list.',
        fix: 'Add one row: a skill, and the groups or roles that hold it.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 10,
      },
      fields: {
        id: text({ names: { en: 'Id|No|Nr' }, help: 'A short name, for example fair-assessment.' }),
        name: text({
          names: {
            en: 'Skill|Competence|Competency|Expertise|Topic|Name|What',
            fr: 'Compétence|Expertise|Sujet|Thème|Nom|Quoi',
            de: 'Kompetenz|Fähigkeit|Thema|Name|Was',
            es: 'Competencia|Habilidad|Tema|Nombre|Qué',
            it: 'Competenza|Abilità|Tema|Nome|Che cosa',
          },
          help: 'What somebody can do, for example assess how FAIR a data set is.',
        }),
        definition: prose({
          names: {
            en: 'Definition|What it means|Description|In words',
            fr: 'Définition|Description',
            de: 'Definition|Beschreibung|Was es heißt',
            es: 'Definición|Descripción',
            it: 'Definizione|Descrizione',
          },
          help: 'What it means, in a sentence, or a link to the glossary.',
        }),
        held_by: texts({
          names: {
            en: 'Held by|Who has it|Who can do it|Who holds it|Where|We have it in',
            fr: 'Détenue par|Qui l’a|Qui sait le faire|Où',
            de: 'Wer kann es|Wer hat es|Vorhanden bei|Wo',
            es: 'Quién la tiene|Quién sabe hacerlo|Dónde',
            it: 'Chi ce l’ha|Chi lo sa fare|Dove',
          },
          help: 'Roles, groups or organisations; people only if they wish, and never how good they are.',
          whenMissing: {
            id: 'skill-has-holder',
            title: 'Every skill says who has it',
            says: 'Nothing says who has the skill {entry}.',
            why: 'Somebody who needs it would not know where to turn.',
            fix: 'Write a role, a group or an organisation in its column “Held by”, or “yes” under “Gap” if nobody has it yet.',
            severity: 'advice',
            from: 'active',
            minutes: 3,
            when: (skill) => !isGap(skill) && !skill.has('how_many'),
            source: 'OSCARS competence centres: competence inventories',
          },
        }),
        gap: text({
          names: {
            en: 'Gap|Is it a gap|Missing',
            fr: 'Lacune|Manque',
            de: 'Lücke|Fehlt',
            es: 'Brecha|Carencia|Falta',
            it: 'Lacuna|Manca',
          },
          help: 'Yes, or a few words, when you need it and do not have enough of it.',
        }),
        plan: prose({
          names: {
            en: 'Plan|What we do about it|Next step',
            fr: 'Plan|Que faisons-nous|Prochaine étape',
            de: 'Plan|Was wir tun|Nächster Schritt',
            es: 'Plan|Qué hacemos|Próximo paso',
            it: 'Piano|Che cosa facciamo|Prossimo passo',
          },
          help: 'What happens about a gap: a training, somebody to invite, or “we leave it to others”.',
          whenMissing: {
            id: 'skill-gap-has-plan',
            title: 'Every gap comes with a plan',
            says: 'There is a gap in {entry}, and nothing says what happens about it.',
            why: 'A gap with a plan is a next step; a gap without one stays a gap.',
            fix: 'Write one line in its column “Plan”: a training, somebody to invite, a neighbour who has it, or “we leave it to others”.',
            severity: 'advice',
            from: 'active',
            minutes: 10,
            when: isGap,
            source:
              'Foundational Community Building, session 1: gaps, and whom to invite; OSCARS competence inventories',
          },
        }),
        contact: contact({
          names: {
            en: 'Whom to ask|Contact|Ask',
            fr: 'À qui demander|Contact',
            de: 'Wen fragen|Kontakt|Ansprechstelle',
            es: 'A quién preguntar|Contacto',
            it: 'A chi chiedere|Contatto',
          },
          help: 'A role, or an address that more than one person reads.',
        }),
        skill_area: suggestion(areas, {
          names: {
            en: 'Area|Domain|Field|Category',
            fr: 'Domaine|Catégorie',
            de: 'Bereich|Gebiet|Kategorie',
            es: 'Área|Ámbito|Categoría',
            it: 'Area|Ambito|Categoria',
          },
          help: 'Engagement, content, technical, business or strategic; or a domain of research.',
        }),
        how_many: count({
          names: {
            en: 'How many|How many people|Number of people',
            fr: 'Combien|Combien de personnes',
            de: 'Wie viele|Anzahl Personen',
            es: 'Cuántas|Cuántas personas|Número de personas',
            it: 'Quante|Quante persone|Numero di persone',
          },
          help: 'How many people have it, where you prefer a number to names.',
        }),
        missing_in: texts({
          names: {
            en: 'Missing in|Where it is missing|Gap in|Gaps',
            fr: 'Manque à|Où elle manque|Lacunes',
            de: 'Fehlt bei|Wo es fehlt|Lücken',
            es: 'Falta en|Dónde falta|Brechas',
            it: 'Manca a|Dove manca|Lacune',
          },
          help: 'Groups that need it and do not have it.',
        }),
        level: text({
          names: {
            en: 'Level|Depth',
            fr: 'Niveau',
            de: 'Stufe|Niveau',
            es: 'Nivel',
            it: 'Livello',
          },
          help: 'How far the groups go with it, in your own words; never a mark for one person.',
        }),
        framework: link({
          names: {
            en: 'Framework|Role profile|Reference',
            fr: 'Référentiel|Cadre',
            de: 'Rahmen|Kompetenzrahmen|Profil',
            es: 'Marco|Perfil',
            it: 'Quadro|Profilo',
          },
          help: 'A link to a role profile or framework that describes it.',
        }),
      },
    }),
    contacts: entries({
      one: 'cluster',
      labelledBy: ['group'],
      names: {
        en: 'Entry points|Entry points and contacts|Contacts|Whom to ask|Where to ask|Contact points|Clusters',
        fr: 'Points d’entrée|Contacts|À qui demander|Points de contact',
        de: 'Anlaufstellen|Ansprechstellen|Kontakte|Wen fragen',
        es: 'Puntos de entrada|Contactos|A quién preguntar|Puntos de contacto',
        it: 'Punti di accesso|Contatti|A chi chiedere|Punti di contatto',
      },
      help: 'For each group or cluster, where to begin and whom to ask.',
      fields: {
        group: text({
          names: {
            en: 'Cluster|Group|Area|Domain|Name|Site|Node|Organisation|Organization',
            fr: 'Cluster|Pôle|Groupe|Domaine|Nom|Organisation',
            de: 'Cluster|Gruppe|Bereich|Name|Organisation',
            es: 'Clúster|Grupo|Área|Nombre|Organización',
            it: 'Cluster|Gruppo|Area|Nome|Organizzazione',
          },
          help: 'The group or cluster.',
        }),
        covers: prose({
          names: {
            en: 'Covers|What for|Domain of research|Communities',
            fr: 'Couvre|Pour quoi|Communautés',
            de: 'Umfasst|Wofür|Fachgebiet',
            es: 'Abarca|Para qué|Comunidades',
            it: 'Comprende|Per che cosa|Comunità',
          },
          help: 'For whom it is, in a few words.',
        }),
        entry_point: link({
          names: {
            en: 'Entry point|Where to begin|Website|Web site|Page|Link',
            fr: 'Point d’entrée|Site|Page|Lien',
            de: 'Einstieg|Anlaufstelle|Website|Seite|Link',
            es: 'Punto de entrada|Sitio|Página|Enlace',
            it: 'Punto di accesso|Sito|Pagina|Collegamento',
          },
          help: 'The page on which a researcher begins.',
          whenMissing: {
            id: 'cluster-has-entry-point',
            title: 'Every cluster has an entry point',
            says: 'There is no link to the place where a researcher begins with {entry}.',
            why: 'A centre exists for those who find the door.',
            fix: 'Add a link in its column “Entry point”: a page is enough.',
            severity: 'advice',
            from: 'active',
            minutes: 5,
            source: 'OSCARS competence centres: operational entry points',
          },
        }),
        contact: contact({
          names: {
            en: 'Contact|Whom to ask|Contact point|Address|E-mail|Email',
            fr: 'Contact|À qui demander|Adresse|Courriel',
            de: 'Kontakt|Wen fragen|Adresse|E-Mail',
            es: 'Contacto|A quién preguntar|Dirección|Correo',
            it: 'Contatto|A chi chiedere|Indirizzo|E-mail',
          },
          help: 'A role, or an address that more than one person reads.',
          whenMissing: {
            id: 'cluster-has-contact',
            title: 'Every cluster has a contact',
            says: 'Nobody is named to answer for {entry}.',
            why: 'A question that has no address is not asked.',
            fix: 'Write a role, or an address that two people read, in its column “Contact”.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 10,
            source: 'OSCARS competence centres: contact points created',
          },
        }),
      },
    }),
  },
})

/** A gap that somebody named, or a skill of which a table says that no group holds it. */
/** True for a skill that is needed and that nobody here has enough of. */
export function isGap(skill: Recorded): boolean {
  const gap = skill.readings.get('gap')?.written.text ?? ''
  return (gap !== '' && !none.test(gap)) || skill.readings.get('how_many')?.value === 0 || skill.has('missing_in')
}

const none = /^(?:no|non|nein|none|keine?|aucune?|ninguna|nessuna|0|n)\.?$/iu
