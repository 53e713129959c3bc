// The stakeholders: who matters to the community, how each takes part, and who stays in touch with them.
import { choice, entries, prose, references, suggestion, text, yesNo } from './fields.ts'
import { defineKind } from './kind.ts'

const highLow = {
  high: {
    en: 'high|strong|much',
    fr: 'élevé|élevée|fort|forte|haut',
    de: 'hoch|groß|stark',
    es: 'alto|alta',
    it: 'alto|alta',
  },
  low: { en: 'low|weak|little', fr: 'faible|bas|peu', de: 'niedrig|gering|klein', es: 'bajo|baja', it: 'basso|bassa' },
} as const

const sorts = {
  internal: {
    en: 'internal|in-house|our own organisation',
    fr: 'interne',
    de: 'intern|innerhalb',
    es: 'interno|interna',
    it: 'interno|interna',
  },
  member: {
    en: 'member|members',
    fr: 'membre|membres',
    de: 'Mitglied|Mitglieder',
    es: 'miembro|miembros',
    it: 'membro|membri',
  },
  partner: {
    en: 'partner|partners',
    fr: 'partenaire',
    de: 'Partner|Partnerin',
    es: 'socio|socia|aliado',
    it: 'partner',
  },
  funder: {
    en: 'funder|sponsor|donor',
    fr: 'financeur|bailleur|mécène',
    de: 'Geldgeber|Förderer|Fördereinrichtung',
    es: 'financiador|financiadora|patrocinador',
    it: 'finanziatore|finanziatrice|sponsor',
  },
  institution: {
    en: 'institution|host|university|library',
    fr: 'institution|établissement|université|bibliothèque',
    de: 'Institution|Einrichtung|Hochschule|Universität|Bibliothek',
    es: 'institución|universidad|biblioteca',
    it: 'istituzione|ente|università|biblioteca',
  },
  policy: {
    en: 'policy|policy maker|policy-maker|government|regulator',
    fr: 'politique|décideur|administration',
    de: 'Politik|Behörde|Verwaltung',
    es: 'política|administración',
    it: 'politica|amministrazione',
  },
  user: {
    en: 'user|users|reader|readers',
    fr: 'utilisateur|utilisatrice|usager',
    de: 'Nutzer|Nutzerin|Nutzende|Anwender',
    es: 'usuario|usuaria',
    it: 'utente|utenti',
  },
  supplier: {
    en: 'supplier|provider|vendor',
    fr: 'fournisseur|prestataire',
    de: 'Lieferant|Anbieter|Dienstleister',
    es: 'proveedor|proveedora',
    it: 'fornitore|fornitrice',
  },
  other: { en: 'other', fr: 'autre', de: 'andere|anderes|sonstige', es: 'otro|otra', it: 'altro|altra' },
} as const

const relationships = {
  unaware: {
    en: 'unaware|does not know us',
    fr: 'ne nous connaît pas',
    de: 'kennt uns nicht',
    es: 'no nos conoce',
    it: 'non ci conosce',
  },
  aware: { en: 'aware|knows us', fr: 'nous connaît', de: 'kennt uns', es: 'nos conoce', it: 'ci conosce' },
  supportive: {
    en: 'supportive|supports us',
    fr: 'nous soutient',
    de: 'unterstützt uns',
    es: 'nos apoya',
    it: 'ci sostiene',
  },
  partner: { en: 'partner|works with us', fr: 'partenaire', de: 'Partner', es: 'socio|aliado', it: 'partner' },
} as const

const ratings = { unless: { field: 'ratings', is: 'public' } } as const

export default defineKind({
  kind: 'stakeholders',
  title: 'Stakeholders',
  titles: { fr: 'Parties prenantes', de: 'Beteiligte', es: 'Partes interesadas', it: 'Portatori di interesse' },
  area: 'participation',
  help: 'The groups and organisations that matter to the community, and how each takes part.',
  files: ['stakeholders.md', 'stakeholder-map.md', 'contributors-map.md'],
  standsIn: {
    kinds: ['purpose', 'charter'],
    names: {
      en: 'Stakeholders|Stakeholder map|Identifying stakeholders|Stakeholder engagement|Stakeholders and their roles',
      fr: 'Parties prenantes|Carte des parties prenantes',
      de: 'Stakeholder|Beteiligte|Interessengruppen',
      es: 'Partes interesadas|Mapa de partes interesadas',
      it: 'Portatori di interesse|Parti interessate',
    },
  },
  from: 'active',
  expectedOf: { cop: 'should', software: 'could', 'research-project': 'could', programme: 'could' },
  reviewMonths: 6,
  whenMissing: {
    title: 'The groups that matter to the community are written down',
    principles: ['collaboration'],
    says: 'The groups that matter to this community are not written down yet.',
    why: 'Those whom nobody has written down are forgotten when it counts: the library, the ethics office, the early-career researchers.',
    fix: 'Write a table with three columns: contributor (a group or organisation), role, nature of participation.',
    severity: { launching: 'advice', active: 'warning' },
    minutes: 30,
    source: 'Foundational Community Building, session 2',
  },
  firstStep: {
    title: 'Name five groups that matter to you.',
    how: 'Who contributes, who uses it, who pays, who could stop it? One row each: who, their role, how they take part.',
    minutes: 30,
  },
  fields: {
    ratings: choice(
      {
        public: {
          en: 'public',
          fr: 'publiques|public',
          de: 'öffentlich',
          es: 'públicas|público',
          it: 'pubbliche|pubblico',
        },
        elsewhere: { en: 'elsewhere|private', fr: 'ailleurs', de: 'anderswo', es: 'en otro lugar', it: 'altrove' },
      },
      {
        names: { en: 'Ratings', fr: 'Évaluations', de: 'Bewertungen', es: 'Valoraciones', it: 'Valutazioni' },
        help: 'Whether power and interest of groups may be read by everyone (public) or are kept elsewhere.',
      },
    ),
    rated_elsewhere: prose({
      names: {
        en: 'Rated elsewhere|Ratings kept elsewhere',
        fr: 'Évalué ailleurs',
        de: 'Anderswo bewertet',
        es: 'Valorado en otro lugar',
        it: 'Valutato altrove',
      },
      help: 'When the groups were rated in a private place, and which role looked at it again.',
      spotted: [/\brated elsewhere on \d{4}-\d{2}-\d{2}[^.\n]*/i],
    }),
    entries: entries({
      main: true,
      one: 'stakeholder',
      labelledBy: ['name', 'id'],
      prose: 'nature_of_participation',
      names: {
        en: 'Stakeholders|Contributors|Stakeholder map|Who matters to us|Identifying stakeholders|Mapping stakeholders|Our stakeholders|Stakeholder engagement|Who are your stakeholders and what are their roles|Who are our stakeholders and what are their roles|Who are our stakeholders|Prioritising stakeholders|Prioritizing stakeholders',
        fr: 'Parties prenantes|Contributeurs',
        de: 'Beteiligte|Stakeholder|Interessengruppen',
        es: 'Partes interesadas|Grupos de interés|Colaboradores',
        it: 'Portatori di interesse|Parti interessate',
      },
      help: 'One row for each group or organisation; no names of people.',
      whenMissing: {
        id: 'stakeholders-are-named',
        title: 'The stakeholder page names at least one group',
        says: '{page} names no group yet.',
        why: 'A map without groups cannot help you choose whom to talk to.',
        fix: 'Add one row for each group or organisation: who it is, their role, how they take part.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 20,
      },
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name, for example library.' }),
        name: text({
          names: {
            en: 'Contributor|Contributors|Stakeholder|Name|Group|Organisation|Organization|Who',
            fr: 'Contributeur|Partie prenante|Groupe|Organisation|Qui',
            de: 'Beteiligte|Gruppe|Stakeholder|Organisation|Wer',
            es: 'Colaborador|Parte interesada|Grupo|Organización|Quién',
            it: 'Portatore di interesse|Parte interessata|Gruppo|Organizzazione|Chi',
          },
          help: 'A group or organisation.',
        }),
        role: text({
          names: { en: 'Role|Their role', fr: 'Rôle', de: 'Rolle', es: 'Papel|Rol', it: 'Ruolo' },
          help: 'What they are for the community: user, funder, host, contributor.',
          whenMissing: {
            title: 'Every stakeholder has a role',
            says: 'Nothing says what part {entry} plays.',
            why: 'Knowing what a group is for you shows what to ask of it.',
            fix: 'Write one or two words in the column “Role”, for example funder, user, or host.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 2,
            source: 'Foundational Community Building, session 2',
          },
        }),
        nature_of_participation: prose({
          names: {
            en: 'Nature of participation|How they take part|Participation',
            fr: 'Nature de la participation|Comment ils participent|Participation|Nature de leur participation',
            de: 'Art der Beteiligung|Wie sie sich beteiligen|Beteiligung|Art der Mitwirkung',
            es: 'Naturaleza de la participación|Cómo participan|Participación|Forma de participación|Naturaleza de su participación',
            it: 'Natura della partecipazione|Come partecipano|Partecipazione|Forma di partecipazione',
          },
          help: 'How they take part, in a few words.',
          whenMissing: {
            id: 'stakeholder-says-how-they-take-part',
            title: 'Every stakeholder has a way to take part',
            principles: ['collaboration'],
            says: 'Nothing says how {entry} takes part.',
            why: 'It shows what you can offer them, and what they bring.',
            fix: 'Write a few words in the column “Nature of participation”, for example “lends rooms, sends two trainers”.',
            severity: 'advice',
            minutes: 2,
            when: (stakeholder) => stakeholder.has('role'),
            source: 'Foundational Community Building, session 2',
          },
        }),
        what_they_need: prose({
          names: {
            en: 'What they need|Needs|Their needs',
            fr: 'Leurs besoins|Besoins',
            de: 'Was sie brauchen|Bedarf',
            es: 'Qué necesitan|Necesidades',
            it: 'Di che cosa hanno bisogno|Bisogni',
          },
          help: 'What they hope to get from you.',
        }),
        what_they_bring: prose({
          names: {
            en: 'What they bring|What they give',
            fr: 'Ce qu’ils apportent|Apports',
            de: 'Was sie einbringen|Was sie mitbringen',
            es: 'Qué aportan|Aportes',
            it: 'Che cosa portano|Contributi',
          },
          help: 'What they could give: time, rooms, money, knowledge.',
        }),
        how_we_stay_in_touch: prose({
          names: {
            en: 'How we stay in touch|How|How we engage',
            fr: 'Comment nous restons en contact|Comment|Contact',
            de: 'Wie wir in Kontakt bleiben|Wie|Kontakt',
            es: 'Cómo mantenemos el contacto|Cómo|Contacto',
            it: 'Come restiamo in contatto|Come|Contatto',
          },
          help: 'The channel or call in which you meet them.',
        }),
        how_often: text({
          names: {
            en: 'How often|Frequency',
            fr: 'À quelle fréquence|Fréquence',
            de: 'Wie oft|Häufigkeit',
            es: 'Con qué frecuencia|Frecuencia',
            it: 'Ogni quanto|Frequenza',
          },
          help: 'How often: every month, twice a year.',
        }),
        who_looks_after_it: references(['roles', 'people', 'groups'], {
          names: {
            en: 'Who looks after it|Who keeps in touch|Responsible|Contact person',
            fr: 'Responsable|Qui s’en occupe',
            de: 'Wer kümmert sich|Verantwortlich',
            es: 'Quién se ocupa|Responsable',
            it: 'Chi se ne occupa|Responsabile',
          },
          help: 'The role that stays in touch.',
        }),
        power: choice(highLow, {
          names: {
            en: 'Power|Influence',
            fr: 'Pouvoir|Influence',
            de: 'Einfluss|Macht',
            es: 'Poder|Influencia',
            it: 'Potere|Influenza',
          },
          help: 'High or low. Private unless the page says ratings: public.',
          visibility: ratings,
        }),
        interest: choice(highLow, {
          names: { en: 'Interest', fr: 'Intérêt', de: 'Interesse', es: 'Interés', it: 'Interesse' },
          help: 'High or low. Private unless the page says ratings: public.',
          visibility: ratings,
        }),
        quadrant: choice(
          {
            'manage-closely': {
              en: 'manage closely|engage closely',
              fr: 'gérer de près|collaborer étroitement',
              de: 'eng einbinden|eng betreuen',
              es: 'gestionar de cerca|gestionar atentamente',
              it: 'gestire da vicino|coinvolgere da vicino',
            },
            'keep-satisfied': {
              en: 'keep satisfied',
              fr: 'garder satisfait|satisfaire',
              de: 'zufriedenstellen|zufrieden stellen',
              es: 'mantener satisfechos|mantener satisfecho',
              it: 'mantenere soddisfatti|mantenere soddisfatto',
            },
            'inform-regularly': {
              en: 'inform regularly|keep informed',
              fr: 'informer régulièrement|tenir informé',
              de: 'regelmäßig informieren|informiert halten',
              es: 'informar regularmente|mantener informados',
              it: 'informare regolarmente|tenere informati',
            },
            monitor: {
              en: 'monitor|monitor and anticipate needs',
              fr: 'surveiller|suivre',
              de: 'beobachten',
              es: 'monitorear|observar|seguir',
              it: 'monitorare|osservare',
            },
          },
          {
            names: { en: 'Quadrant', fr: 'Quadrant', de: 'Quadrant|Feld', es: 'Cuadrante', it: 'Quadrante' },
            help: 'Follows from power and interest; write it only if you keep no ratings.',
            visibility: ratings,
          },
        ),
        is_person: yesNo({
          names: {
            en: 'Is a person|Person',
            fr: 'Est une personne',
            de: 'Ist eine Person',
            es: 'Es una persona',
            it: 'È una persona',
          },
          help: 'Yes only when this is one named person; ratings of people are never published.',
        }),
        kind_of: suggestion(sorts, {
          names: { en: 'Kind|Type', fr: 'Type', de: 'Art|Typ', es: 'Tipo', it: 'Tipo' },
          help: 'Internal, member, partner, funder, institution, policy, user, supplier or other.',
        }),
        current_relationship: suggestion(relationships, {
          names: {
            en: 'Current relationship|Relationship|Now',
            fr: 'Relation actuelle',
            de: 'Beziehung heute|Beziehung',
            es: 'Relación actual',
            it: 'Relazione attuale',
          },
          help: 'How well they know you today: unaware, aware, supportive, partner.',
        }),
      },
    }),
  },
})
