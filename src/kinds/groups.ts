// The groups: committees, working groups and task forces, each with what it is for, who leads it and how to join.
import { choice, contact, entries, lasting, members, prose, reference, references, text, texts } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'

const led = 'Whoever is to lead {entry} agreed to it, and its members know.'

export default defineKind({
  kind: 'groups',
  title: 'Groups',
  titles: { fr: 'Groupes', de: 'Gruppen', es: 'Grupos', it: 'Gruppi' },
  area: 'people',
  help: 'The committees, working groups and task forces: what each is for, who leads it, and how to join.',
  files: ['groups.md', 'working-groups.md', 'committees.md'],
  standsIn: {
    kinds: ['people', 'roles'],
    names: {
      en: 'Groups|Working groups|Committees|Our groups|Task forces|Committees and working groups',
      fr: 'Groupes|Groupes de travail|Comités|Nos groupes|Commissions',
      de: 'Gruppen|Arbeitsgruppen|Ausschüsse|Unsere Gruppen|Arbeitskreise',
      es: 'Grupos|Grupos de trabajo|Comités|Nuestros grupos|Comisiones',
      it: 'Gruppi|Gruppi di lavoro|Comitati|I nostri gruppi|Commissioni',
    },
  },
  from: 'sustaining',
  expectedOf: { any: 'could', network: 'should', software: 'should' },
  reviewMonths: 12,
  whenMissing: {
    title: 'The groups of the community are written down',
    says: 'Nothing says yet which groups there are.',
    why: 'Somebody who would like to help with one thing finds the people who do it.',
    fix: 'Write one row for each group: its name, what it is for, who leads it, and how to join.',
    severity: { launching: 'advice', active: 'advice', sustaining: 'warning' },
    minutes: 20,
    source: 'Kubernetes, list of groups; The Carpentries, committees',
  },
  firstStep: {
    title: 'Write down your groups.',
    how: 'One row each, also for a group of three: what is it for, who leads it, and how does somebody join?',
    minutes: 20,
  },
  changes: { matters: 'power', headline: 'The groups change' },
  fields: {
    entries: entries({
      main: true,
      one: 'group',
      labelledBy: ['name', 'id'],
      prose: 'mission',
      folder: 'groups',
      names: {
        en: 'Groups|Working groups|Committees|Our groups|Task forces|Teams|Chapters',
        fr: 'Groupes|Groupes de travail|Comités|Nos groupes|Commissions|Équipes',
        de: 'Gruppen|Arbeitsgruppen|Ausschüsse|Unsere Gruppen|Arbeitskreise|Teams',
        es: 'Grupos|Grupos de trabajo|Comités|Nuestros grupos|Comisiones|Equipos',
        it: 'Gruppi|Gruppi di lavoro|Comitati|I nostri gruppi|Commissioni|Squadre',
      },
      help: 'One row, or one file, for each group.',
      tells: [{ answers: 'who', says: '{entry}[: {mission}]', under: 'Groups', when: isOpen }],
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name, for example outreach.' }),
        name: text({
          names: {
            en: 'Group|Name|Working group|Committee|Team|Task force|Chapter',
            fr: 'Groupe|Nom|Groupe de travail|Comité|Équipe|Commission',
            de: 'Gruppe|Name|Arbeitsgruppe|Ausschuss|Arbeitskreis|Team',
            es: 'Grupo|Nombre|Grupo de trabajo|Comité|Equipo|Comisión',
            it: 'Gruppo|Nome|Gruppo di lavoro|Comitato|Squadra|Commissione',
          },
          help: 'What the group is called.',
        }),
        type: choice(
          {
            committee: {
              en: 'committee|standing committee|commission|subcommittee|sub-committee|panel|team',
              fr: 'comité|commission|sous-comité|équipe|comité permanent',
              de: 'Ausschuss|Kommission|ständiger Ausschuss|Gremium|Team',
              es: 'comité|comisión|subcomité|equipo|comité permanente',
              it: 'comitato|commissione|sottocomitato|squadra|comitato permanente',
            },
            'working-group': {
              en: 'working group|WG|group|interest group|special interest group|SIG|subgroup|circle|study group|reading group|subproject|project',
              fr: 'groupe de travail|GT|groupe|groupe d’intérêt|cercle|sous-groupe',
              de: 'Arbeitsgruppe|AG|Gruppe|Arbeitskreis|AK|Kreis|Interessengruppe|Untergruppe',
              es: 'grupo de trabajo|GT|grupo|grupo de interés|círculo|subgrupo',
              it: 'gruppo di lavoro|GdL|gruppo|gruppo di interesse|cerchio|sottogruppo',
            },
            'task-force': {
              en: 'task force|task group|taskforce|for a time|time-limited|temporary|ad hoc|ad hoc group',
              fr: 'groupe ad hoc|temporaire|mission|groupe de projet',
              de: 'Projektgruppe|auf Zeit|Taskforce|befristet',
              es: 'grupo temporal|temporal|equipo de tarea|fuerza de tarea',
              it: 'gruppo temporaneo|temporaneo|unità operativa',
            },
            chapter: {
              en: 'chapter|node|local group|regional group|hub|branch|local chapter',
              fr: 'antenne|nœud|groupe local|section|section locale',
              de: 'Ortsgruppe|Regionalgruppe|Knoten|Ableger|Sektion',
              es: 'capítulo|nodo|grupo local|sección',
              it: 'sezione|nodo|gruppo locale|capitolo',
            },
            board: {
              en: 'board|council|steering committee|steering group|core team|coordination|coordination group|advisory board|executive committee',
              fr: 'conseil|bureau|comité de pilotage|coordination|conseil d’administration',
              de: 'Vorstand|Rat|Beirat|Lenkungskreis|Lenkungsausschuss|Koordination|Kernteam|Steuerungsgruppe',
              es: 'junta|consejo|comité directivo|coordinación|núcleo coordinador',
              it: 'consiglio|direttivo|comitato direttivo|coordinamento|cabina di regia',
            },
            'cluster-competence-centre': {
              en: 'cluster competence centre|competence centre|competence center|CLOCC|CCC|centre of competence',
              fr: 'centre de compétences',
              de: 'Kompetenzzentrum',
              es: 'centro de competencias',
              it: 'centro di competenza',
            },
          },
          {
            names: {
              en: 'Kind of group|Kind|Type',
              fr: 'Type de groupe|Type|Sorte',
              de: 'Art der Gruppe|Art|Typ',
              es: 'Tipo de grupo|Tipo',
              it: 'Tipo di gruppo|Tipo',
            },
            help: 'Committee, working group, task force (for a time), chapter, board, or cluster competence centre.',
          },
        ),
        mission: prose({
          names: {
            en: 'What it is for|Mission|Purpose|About|Description|Charge|Mandate',
            fr: 'À quoi il sert|Mission|But|Description|Mandat',
            de: 'Wofür sie da ist|Wofür|Auftrag|Zweck|Beschreibung',
            es: 'Para qué sirve|Misión|Propósito|Descripción|Mandato',
            it: 'A che cosa serve|Missione|Scopo|Descrizione|Mandato',
          },
          help: 'What the group is for, in one sentence.',
          whenMissing: {
            title: 'Every group says what it is for',
            says: 'Nothing says what the group {entry} is for.',
            why: 'People join a group when they can tell what it does, and two groups do not do the same work.',
            fix: 'Write one sentence in its column “What it is for”.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 5,
            when: (group) => isOpen(group) && !group.has('goals'),
            source: 'Rust leadership council, template for committees',
          },
        }),
        goals: texts({
          names: {
            en: 'Goals|Objectives|Tasks|What we work on|Deliverables',
            fr: 'Objectifs|Tâches',
            de: 'Ziele|Aufgaben',
            es: 'Objetivos|Tareas|Metas',
            it: 'Obiettivi|Compiti',
          },
          help: 'What the group wants to reach.',
        }),
        non_goals: texts({
          names: {
            en: 'What it leaves to others|Non-goals|Out of scope|Not our task',
            fr: 'Ce qu’il laisse à d’autres|Hors périmètre',
            de: 'Was sie anderen überlässt|Nicht-Ziele|Nicht unsere Aufgabe',
            es: 'Lo que deja a otros|Fuera de alcance',
            it: 'Che cosa lascia ad altri|Fuori ambito',
          },
          help: 'What people might expect of it, and others do.',
        }),
        delegated_authority: prose({
          names: {
            en: 'May decide|Decides|What it may decide|Delegated authority|Authority|Powers',
            fr: 'Peut décider|Décide|Ce qu’il peut décider|Pouvoirs',
            de: 'Darf entscheiden|Entscheidet|Was sie entscheiden darf|Befugnisse',
            es: 'Puede decidir|Decide|Lo que puede decidir|Facultades',
            it: 'Può decidere|Decide|Che cosa può decidere|Poteri',
          },
          help: 'What the group may decide without asking anyone.',
        }),
        chairs: references(['people', 'roles'], {
          names: {
            en: 'Who leads it|Chair|Chairs|Co-chairs|Lead|Leads|Led by|Convenor|Convenors|Coordinator|Coordinators|Facilitator|Facilitators',
            fr: 'Qui l’anime|Animation|Présidence|Responsable|Responsables|Coordination|Animatrice|Animateur',
            de: 'Wer leitet|Leitung|Vorsitz|Sprecher|Sprecherin|Sprecherinnen|Koordination',
            es: 'Quién lo dirige|Coordina|Coordinación|Presidencia|Responsable|Responsables',
            it: 'Chi lo guida|Coordinamento|Presidenza|Responsabile|Responsabili|Guida',
          },
          help: 'Two people, or a role that two people hold.',
          changes: {
            changed: ['{entry} is led by {new} now; it was led by {old}.'],
            joined: ['{entry} is also led by {new} now.'],
            left: ['{entry} is no longer led by {old}.'],
            onlyPeople: { joined: [led], changed: [led] },
          },
          whenMissing: {
            id: 'group-has-lead',
            title: 'Every group has somebody who leads it',
            says: 'Nothing says who leads the group {entry}.',
            why: 'Readers do not know whom to ask, and nobody calls the next meeting.',
            fix: 'Write two names, or a role, in its column “Who leads it”.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 10,
            when: isOpen,
            source: 'rust-lang/team; Kubernetes, list of groups',
          },
        }),
        liaison: references(['people', 'roles'], {
          names: {
            en: 'Link to the others|Liaison|Contact in the board|Sponsor',
            fr: 'Lien avec les autres|Liaison|Référent|Référente',
            de: 'Verbindung zu den anderen|Verbindungsperson|Ansprechperson im Vorstand',
            es: 'Enlace con los demás|Enlace',
            it: 'Collegamento con gli altri|Referente',
          },
          help: 'Who carries news between this group and the one above it.',
        }),
        members: members(['people', 'roles'], {
          names: {
            en: 'Members|Who is in it|Participants|Membership|Who belongs to it',
            fr: 'Membres|Qui en fait partie|Participants',
            de: 'Mitglieder|Wer ist dabei|Wer dazugehört|Beteiligte',
            es: 'Miembros|Quién forma parte|Integrantes',
            it: 'Membri|Chi ne fa parte|Componenti',
          },
          help: 'People who agreed to be listed; since and until in brackets, where you like.',
        }),
        alumni: references(['people'], {
          names: {
            en: 'Alumni|Past members|Former members|Emeritus|Emeriti',
            fr: 'Anciens membres|Anciens|Anciennes',
            de: 'Ehemalige|Frühere Mitglieder',
            es: 'Antiguos miembros|Miembros anteriores',
            it: 'Ex membri|Membri passati',
          },
          help: 'Those who were in it before, and are glad to be named.',
        }),
        parent: reference(['groups'], {
          names: {
            en: 'Part of|Parent|Parent group|Belongs to',
            fr: 'Fait partie de|Groupe parent|Rattaché à',
            de: 'Teil von|Gehört zu|Übergeordnete Gruppe',
            es: 'Parte de|Pertenece a|Grupo superior',
            it: 'Parte di|Appartiene a|Gruppo superiore',
          },
          help: 'The group above it, where there is one.',
        }),
        reports_to: text({
          names: {
            en: 'Reports to|Reports|Accountable to|How it reports|Tells',
            fr: 'Rend compte à|Rend compte|Compte rendu à',
            de: 'Berichtet an|Berichtet',
            es: 'Rinde cuentas a|Informa a',
            it: 'Risponde a|Riferisce a',
          },
          help: 'Whom it tells what it did, and how often; “members, twice a year” is an answer.',
        }),
        meets: text({
          names: {
            en: 'Meets|Meetings|When it meets|How often it meets|Calls',
            fr: 'Se réunit|Réunions|Quand il se réunit',
            de: 'Trifft sich|Treffen|Wann sie sich trifft',
            es: 'Se reúne|Reuniones|Cuándo se reúne',
            it: 'Si riunisce|Riunioni|Quando si riunisce',
          },
          help: 'The call from your page of meetings, or how often: for example every two months.',
          whenMissing: {
            id: 'group-says-when-it-meets',
            title: 'Every group says when it meets',
            says: 'Nothing says when the group {entry} meets.',
            why: 'Somebody who would like to join does not know when to come.',
            fix: 'Write the name of its call, or how often it meets, in its column “Meets”.',
            severity: 'advice',
            from: 'active',
            minutes: 5,
            when: isOpen,
            source: 'The Carpentries, committees',
          },
        }),
        workspace: texts({
          names: {
            en: 'Where it works|Workspace|Channel|Channels|Mailing list|Chat|Where we work',
            fr: 'Où il travaille|Espace de travail|Canal|Canaux|Liste',
            de: 'Wo sie arbeitet|Kanal|Kanäle|Arbeitsort|Mailingliste',
            es: 'Dónde trabaja|Espacio de trabajo|Canal|Canales',
            it: 'Dove lavora|Spazio di lavoro|Canale|Canali',
          },
          help: 'The channels, folders or lists in which it works.',
        }),
        how_to_join: prose({
          names: {
            en: 'How to join|Joining|Join|How to take part|Who can join',
            fr: 'Comment le rejoindre|Comment participer|Rejoindre',
            de: 'Wie man mitmacht|Mitmachen|Beitreten',
            es: 'Cómo unirse|Cómo participar|Unirse',
            it: 'Come partecipare|Come unirsi|Partecipare',
          },
          help: 'What somebody does who would like to be part of it.',
          whenMissing: {
            id: 'group-says-how-to-join',
            title: 'Every group says how to join',
            principles: ['collaboration'],
            says: 'Nothing says how to join the group {entry}.',
            why: 'A group that does not say it looks closed, and the same people do all the work.',
            fix: 'Write it in its column “How to join”: “come to the next call”, or “chosen by members each spring”.',
            severity: 'advice',
            from: 'active',
            minutes: 5,
            when: isOpen,
            source: 'Rust leadership council, template for committees',
          },
        }),
        until: lasting({
          names: {
            en: 'Until|How long|Duration|Ends|End date|Finishes',
            fr: 'Jusqu’à|Durée|Fin|Jusqu’au',
            de: 'Bis|Dauer|Wie lange|Ende',
            es: 'Hasta|Duración|Fin',
            it: 'Fino a|Durata|Fine|Fino al',
          },
          help: 'A date such as 2027-06-30, or “standing” for a group that goes on.',
          whenMissing: {
            id: 'task-force-has-an-end',
            title: 'Every task force has an end',
            says: 'Nothing says by when the task force {entry} wants to be done.',
            why: 'People say yes to something that ends.',
            fix: 'Write a date in its column “Until”, or call it a working group when it is to go on.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 5,
            when: (group) => isOpen(group) && group.readings.get('type')?.value === 'task-force',
            source: 'The Carpentries, task forces',
          },
        }),
        status: choice(
          {
            unbegun: {
              en: 'not begun|unbegun|planned|forming|new|starting|proposed',
              fr: 'pas commencé|prévu|en formation|nouveau',
              de: 'noch nicht begonnen|geplant|im Aufbau|neu',
              es: 'no iniciado|previsto|en formación|nuevo',
              it: 'non iniziato|previsto|in formazione|nuovo',
            },
            active: {
              en: 'active|current|running|open',
              fr: 'actif|en cours|ouvert',
              de: 'aktiv|läuft|offen',
              es: 'activo|en curso|abierto',
              it: 'attivo|in corso|aperto',
            },
            inactive: {
              en: 'inactive|paused|resting|dormant|on hold',
              fr: 'inactif|en pause|en sommeil',
              de: 'inaktiv|pausiert|ruht',
              es: 'inactivo|en pausa',
              it: 'inattivo|in pausa|sospeso',
            },
            closed: {
              en: 'closed|done|finished|ended|retired|dissolved|complete|completed|archived',
              fr: 'clos|terminé|fini|dissous|archivé',
              de: 'geschlossen|beendet|fertig|aufgelöst|abgeschlossen',
              es: 'cerrado|terminado|disuelto|archivado|finalizado',
              it: 'chiuso|finito|terminato|sciolto|archiviato',
            },
          },
          {
            names: { en: 'Status|Now', fr: 'État|Statut', de: 'Stand|Status', es: 'Estado', it: 'Stato' },
            help: 'Not begun (“unbegun”), active, inactive or closed.',
          },
        ),
        contact: contact({
          names: {
            en: 'Contact|Contact point|Entry point|Whom to ask|E-mail|Email|Website|Web site',
            fr: 'Contact|Point de contact|Point d’entrée',
            de: 'Kontakt|Kontaktstelle|Anlaufstelle',
            es: 'Contacto|Punto de contacto|Punto de entrada',
            it: 'Contatto|Punto di contatto|Punto di accesso',
          },
          help: 'Where somebody writes or begins: a shared address, or a page.',
        }),
      },
    }),
  },
})

function isOpen(group: Recorded): boolean {
  const status = group.readings.get('status')?.value
  return status !== 'closed' && status !== 'inactive'
}
