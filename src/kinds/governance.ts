// The governance: who decides what, how, and what happens when people do not agree.
import { decisionRule, entries, notice, prose, quorum, text } from './fields.ts'
import { type AnyDocument, defineKind } from './kind.ts'
import * as said from './sentences/governance.ts'

export default defineKind({
  kind: 'governance',
  title: 'Governance',
  titles: { fr: 'Gouvernance', de: 'Governance', es: 'Gobernanza', it: 'Governance' },
  area: 'people',
  help: 'Who decides what, how, and what happens when people do not agree.',
  files: ['GOVERNANCE.md'],
  standsIn: {
    kinds: ['charter'],
    names: {
      en: 'How we decide|Governance|Decision making|Decisions|Governance and sustainability|Governance & sustainability|Decision-making',
      fr: 'Comment nous décidons|Gouvernance|Prise de décision|Décisions|Gouvernance et pérennité',
      de: 'Wie wir entscheiden|Entscheidungen|Entscheidungsfindung|Governance|Governance und Nachhaltigkeit',
      es: 'Cómo decidimos|Gobernanza|Toma de decisiones|Decisiones|Gobernanza y sostenibilidad',
      it: 'Come decidiamo|Governance|Processo decisionale|Decisioni|Governance e sostenibilità',
    },
  },
  opening: 'model',
  from: 'active',
  expectedOf: { osc: 'should', cop: 'could', 'research-project': 'could', programme: 'could' },
  broughtBy: {
    says: 'your second group, or your first dispute',
    holds: (documentOf) => openGroups(documentOf('groups')) >= 2,
  },
  reviewMonths: 12,
  whenMissing: {
    title: 'It is written down who decides what',
    principles: ['accountability'],
    says: 'No page says yet who decides what.',
    why: 'Without a rule, whoever is loudest decides, or nobody does.',
    fix: 'Add a heading “How we decide” to your charter: who decides small things, who decides large ones, and how long others may object.',
    severity: { launching: 'advice', active: 'warning' },
    minutes: 30,
    source: 'Minimum Viable Governance; CNCF governance review',
  },
  firstStep: {
    title: 'Say who decides what.',
    how: 'Three rows: a small thing, a large thing, a change to these rules. Who decides each, and how long may others object?',
    minutes: 30,
  },
  changes: { matters: 'power', headline: 'How you decide changes' },
  fields: {
    model: prose({
      names: {
        en: 'How we decide|Model|Governance model|Decision making|Decisions|Decision process|Making decisions|Voting|Principles',
        fr: 'Comment nous décidons|Modèle|Modèle de gouvernance|Prise de décision|Décisions|Vote|Votes|Principes',
        de: 'Wie wir entscheiden|Modell|Entscheidungsfindung|Entscheidungen|Abstimmung|Abstimmungen|Grundsätze',
        es: 'Cómo decidimos|Modelo|Modelo de gobernanza|Toma de decisiones|Decisiones|Votación|Votaciones|Principios',
        it: 'Come decidiamo|Modello|Modello di governance|Processo decisionale|Decisioni|Votazione|Votazioni|Principi',
      },
      help: 'How decisions are made here, in a few sentences.',
    }),
    bodies: prose({
      names: {
        en: 'Who does what|Roles|Bodies|Maintainers|Steering committee|Committees|Community groups|Groups|Core team|Board|Council',
        fr: 'Qui fait quoi|Rôles|Instances|Comité de pilotage|Comités|Groupes|Bureau|Conseil',
        de: 'Wer macht was|Rollen|Gremien|Lenkungskreis|Lenkungsausschuss|Ausschüsse|Gruppen|Vorstand|Rat',
        es: 'Quién hace qué|Roles|Órganos|Comité directivo|Comités|Grupos|Junta|Consejo',
        it: 'Chi fa che cosa|Ruoli|Organi|Comitato direttivo|Comitati|Gruppi|Consiglio',
      },
      help: 'The groups and roles that decide, and what each is for.',
    }),
    decision_rules: entries({
      one: 'decision rule',
      labelledBy: ['what'],
      tablesWith: ['what', 'rule'],
      names: {
        en: 'Who decides what|Decision rules|Rules',
        fr: 'Qui décide quoi|Règles de décision|Règles',
        de: 'Wer entscheidet was|Entscheidungsregeln|Regeln',
        es: 'Quién decide qué|Reglas de decisión|Reglas',
        it: 'Chi decide che cosa|Regole di decisione|Regole',
      },
      help: 'One row for each sort of decision.',
      changes: {
        headline: 'How you decide changes',
        added: ['A new rule for decisions about {entry}: {rule}.', 'A new rule for decisions about {entry}.'],
        removed: ['There is no rule any more for decisions about {entry}.'],
      },
      whenMissing: {
        id: 'governance-has-a-table-of-rules',
        title: 'A table says who decides what',
        says: '{page} has no table of who decides what.',
        why: 'Somebody with a question finds their row, instead of reading everything and asking all the same.',
        fix: 'Add a heading “Who decides what” and a table with three rows: a small thing, a large thing, a change to these rules. The columns are “What”, “How we decide”, “Who” and “Time to object”.',
        severity: 'advice',
        from: 'active',
        minutes: 20,
        source: 'Minimum Viable Governance, 3',
      },
      fields: {
        what: text({
          names: {
            en: 'What|Decision|Topic|Matter',
            fr: 'Quoi|Décision|Sujet',
            de: 'Was|Entscheidung|Thema',
            es: 'Qué|Decisión|Asunto',
            it: 'Che cosa|Decisione|Tema',
          },
          help: 'What is decided, for example a new page or a change to the charter.',
        }),
        rule: decisionRule({
          names: {
            en: 'How we decide|How|Rule|Decision rule|Needs',
            fr: 'Comment nous décidons|Comment|Règle|Règle de décision',
            de: 'Wie wir entscheiden|Wie|Regel|Entscheidungsregel',
            es: 'Cómo decidimos|Cómo|Regla|Regla de decisión',
            it: 'Come decidiamo|Come|Regola|Regola di decisione',
          },
          help: 'Nobody objects, consensus, a majority, two thirds, or one role alone.',
          changes: {
            headline: 'How you decide changes',
            changed: ['{entry} is decided in another way: {new}. It was: {old}.'],
          },
        }),
        who: text({
          names: {
            en: 'Who|Who decides|Decided by',
            fr: 'Qui|Qui décide',
            de: 'Wer|Wer entscheidet',
            es: 'Quién|Quién decide',
            it: 'Chi|Chi decide',
          },
          help: 'The roles or the group that decide; “any member” is an answer.',
        }),
        quorum: quorum({
          names: { en: 'Quorum|How many', fr: 'Quorum', de: 'Quorum|Beschlussfähigkeit', es: 'Quórum', it: 'Quorum' },
          help: 'How many have to take part.',
        }),
        notice: notice({
          names: {
            en: 'Time to object|Notice|Notice period|How long',
            fr: 'Délai pour s’opposer|Délai|Préavis',
            de: 'Zeit für Einwände|Frist',
            es: 'Tiempo para objetar|Plazo',
            it: 'Tempo per obiettare|Preavviso|Termine',
          },
          help: 'How long others may object, for example 7 days.',
        }),
        record: text({
          names: {
            en: 'Where it is written down|Record|Recorded in',
            fr: 'Où c’est noté|Trace',
            de: 'Wo es steht|Wo es festgehalten wird',
            es: 'Dónde se anota|Registro',
            it: 'Dove è scritto|Registro',
          },
          help: 'Where a reader finds the decision afterwards.',
        }),
      },
    }),
    fallback_when_no_consensus: prose({
      names: {
        en: 'When we cannot agree|No consensus|Resolving disagreements|Conflict resolution|Dispute resolution|Tie-breaking|Escalation|Deadlock',
        fr: 'Quand nous ne sommes pas d’accord|En cas de désaccord|Résolution des conflits',
        de: 'Wenn wir uns nicht einig werden|Bei Uneinigkeit|Konfliktlösung|Streitschlichtung',
        es: 'Cuando no nos ponemos de acuerdo|En caso de desacuerdo|Resolución de conflictos',
        it: 'Quando non siamo d’accordo|In caso di disaccordo|Risoluzione dei conflitti',
      },
      help: 'What happens when people do not agree.',
      spotted: said.fallback,
      whenMissing: {
        id: 'governance-has-fallback',
        title: 'It is written down what happens when people cannot agree',
        says: '{page} does not say what happens when people cannot agree.',
        why: 'One lasting disagreement can stop everything if nobody knows who decides then.',
        fix: 'Add a heading “When we cannot agree” and a sentence: who is asked, and who decides in the end.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 10,
        source: 'Minimum Viable Governance, 3.1',
      },
    }),
    conflict_of_interest: prose({
      names: {
        en: 'When to step out of a decision|Conflicts of interest|Conflict of interest|Conflict of interest policy|Recusal',
        fr: 'Quand se retirer d’une décision|Conflits d’intérêts|Conflit d’intérêts',
        de: 'Wann man sich heraushält|Wann man nicht mitentscheidet|Interessenkonflikte|Interessenkonflikt|Befangenheit',
        es: 'Cuándo apartarse de una decisión|Conflictos de interés|Conflicto de interés|Conflicto de intereses',
        it: 'Quando farsi da parte|Conflitti di interesse|Conflitto di interessi',
      },
      help: 'When somebody leaves a decision to the others: their own money, job, friend.',
      spotted: said.stepsAside,
      whenMissing: {
        id: 'governance-says-when-to-step-aside',
        title: 'It is written down when somebody steps out of a decision',
        says: '{page} does not say when somebody should step out of a decision.',
        why: 'It protects the decision, and the person who would otherwise be accused afterwards.',
        fix: 'Add a heading “When to step out of a decision” and a sentence: when it is about one’s own money, job or friend.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 5,
        source: 'CNCF governance review',
      },
    }),
    selection_and_removal: prose({
      names: {
        en: 'How people leave a role|How roles are filled|Leaving a role|Stepping down|Stepping down emeritus process|Removal|Inactivity|Removing a maintainer|Removing maintainers|Removal of maintainers|Involuntary removal or demotion|Termination of membership|Resignation|Vacancies|Emeritus|Terms',
        fr: 'Comment on quitte un rôle|Comment les rôles sont pourvus|Quitter un rôle|Départ|Démission|Révocation|Inactivité|Mandats',
        de: 'Wie man eine Rolle abgibt|Wie Rollen besetzt werden|Eine Rolle abgeben|Ausscheiden|Rücktritt|Abberufung|Inaktivität|Amtszeiten',
        es: 'Cómo se deja un papel|Cómo se deja un rol|Cómo se cubren los roles|Dejar un rol|Renuncia|Destitución|Inactividad|Mandatos',
        it: 'Come si lascia un ruolo|Come si assegnano i ruoli|Lasciare un ruolo|Dimissioni|Revoca|Inattività|Mandati',
      },
      help: 'How somebody takes up a role and leaves it, and that they are asked first.',
      spotted: said.leaving,
      whenMissing: {
        id: 'governance-says-how-people-leave-a-role',
        title: 'It is written down how people leave a role',
        says: '{page} does not say how people leave a role.',
        why: 'Without a rule people stay out of duty, or are dropped without a word.',
        fix: 'Add a heading “How people leave a role” and say when, how, and that they are asked first.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 10,
        source: 'Minimum Viable Governance, 4',
      },
    }),
    elections: prose({
      names: {
        en: 'Elections|Election procedure|Becoming a maintainer|Composition|Becoming a member|Membership',
        fr: 'Élections|Composition|Devenir membre',
        de: 'Wahlen|Zusammensetzung|Mitglied werden',
        es: 'Elecciones|Composición|Hacerse miembro',
        it: 'Elezioni|Composizione|Diventare membro',
      },
      help: 'Who votes, how, and who counts.',
    }),
    amendment: prose({
      names: {
        en: 'How these rules change|Amendments|Amendment|Changes to the charter|Changes to this document|Modifying this charter|Changing this document|Modifications',
        fr: 'Comment ces règles changent|Modifications|Amendements|Révision',
        de: 'Wie sich diese Regeln ändern|Änderungen|Änderung dieser Regeln',
        es: 'Cómo cambian estas reglas|Modificaciones|Enmiendas',
        it: 'Come cambiano queste regole|Modifiche|Emendamenti',
      },
      help: 'Who may propose a change to these rules, who agrees to it, and how long it is announced before.',
      whenMissing: {
        id: 'governance-says-how-it-changes',
        title: 'It is written down how the rules change',
        says: '{page} does not say how these rules can be changed, and by whom.',
        why: 'Rules that nobody can change are left behind one day, and rules that anybody can change protect nobody.',
        fix: 'Add a heading “How these rules change” and a sentence: who may propose it, how long it is announced, and who agrees.',
        severity: 'advice',
        from: 'active',
        minutes: 10,
        // A charter that holds these rules says for both how they change.
        when: ({ kind, path }) => kind === 'governance' && !/charter/i.test(path),
        source: 'Minimum Viable Governance, 9',
      },
    }),
    emergency_decisions: prose({
      names: {
        en: 'When it is urgent|Emergency decisions|Urgent decisions|Emergencies|When there is no time',
        fr: 'En cas d’urgence|Décisions urgentes|Urgences',
        de: 'Wenn es eilt|Eilentscheidungen|Dringende Entscheidungen|Notfälle',
        es: 'Cuando es urgente|Decisiones urgentes|Emergencias',
        it: 'Quando è urgente|Decisioni urgenti|Emergenze',
      },
      help: 'Who may decide at once when something cannot wait, and who hears of it afterwards.',
    }),
    appeal: prose({
      names: {
        en: 'Appeal|Appeals|Appeal process|Questioning a decision',
        fr: 'Recours|Appel|Contester une décision',
        de: 'Widerspruch|Einspruch|Eine Entscheidung hinterfragen',
        es: 'Apelación|Recurso|Cuestionar una decisión',
        it: 'Ricorso|Appello|Mettere in discussione una decisione',
      },
      help: 'How somebody can ask for a second look at a decision.',
      spotted: said.appeal,
    }),
    openness: prose({
      names: {
        en: 'Openness|Transparency|Who can take part|Community membership|Participation|Meetings|Committee meetings',
        fr: 'Ouverture|Transparence|Qui peut participer|Participation|Réunions',
        de: 'Offenheit|Transparenz|Wer mitmachen kann|Mitwirkung|Sitzungen',
        es: 'Apertura|Transparencia|Quién puede participar|Participación|Reuniones',
        it: 'Apertura|Trasparenza|Chi può partecipare|Partecipazione|Riunioni',
      },
      help: 'Who may listen, read and take part.',
    }),
    single_org_cap: text({
      names: {
        en: 'Seats of one organisation|Single organisation cap|Limitations on company representation|Company representation|Employer limit|Organisational diversity|Organizational diversity',
        fr: 'Sièges d’une même organisation|Représentation des organisations',
        de: 'Sitze einer Organisation|Höchstzahl je Organisation',
        es: 'Puestos de una misma organización|Representación de las organizaciones',
        it: 'Seggi di una stessa organizzazione|Rappresentanza delle organizzazioni',
      },
      help: 'The share of seats that one organisation may hold at most, for example “a quarter”.',
    }),
  },
})

function openGroups(groups: AnyDocument | undefined): number {
  return groups?.allEntries.filter((group) => group.readings.get('status')?.value !== 'closed').length ?? 0
}
