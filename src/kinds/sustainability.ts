// Sustainability: what keeps the community going, what it costs, and what would happen if those who carry it left.
import { choice, entries, link, month, monthAtEnd, prose, references, text } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'
import { isNoneOf, isOneOf } from './telling.ts'

const tried = 'Whoever is to hold the keys to {entry} has tried them.'
const returned = 'Whoever gave up the keys to {entry} no longer has them, and passwords were changed.'

export default defineKind({
  kind: 'sustainability',
  title: 'Sustainability',
  titles: { fr: 'Pérennité', de: 'Nachhaltigkeit', es: 'Sostenibilidad', it: 'Sostenibilità' },
  area: 'continuity',
  help: 'What keeps you going: your own institution first, then help in kind, then outside grants; and what you own that needs a key.',
  files: ['sustainability.md', 'funding.md'],
  standsIn: {
    kinds: ['roadmap', 'charter'],
    names: {
      en: 'Funding|Sustainability|What keeps us going|Governance and sustainability|Governance & sustainability|Funding and sustainability|Sustainability and funding|Funding strategy|Funding strategies',
      fr: 'Financement|Pérennité|Ce qui nous fait durer',
      de: 'Finanzierung|Nachhaltigkeit|Was uns trägt',
      es: 'Financiación|Sostenibilidad|Qué nos sostiene',
      it: 'Finanziamento|Sostenibilità|Che cosa ci sostiene',
    },
  },
  from: 'active',
  expectedOf: {
    osc: 'must',
    'competence-centre': 'must',
    network: 'must',
    cop: 'should',
    software: 'should',
    programme: 'should',
    any: 'could',
  },
  reviewMonths: 12,
  whenMissing: {
    title: 'It is written down what keeps the community going',
    says: 'No page says yet what keeps this community going: hours, rooms, money, and who pays for them.',
    why: 'Communities rarely end in a quarrel; they end when a contract or a domain does, and nobody had seen it coming.',
    fix: 'Begin with your own institution: whose hours are paid, and until when? Then help in kind, such as a room. Outside grants come last.',
    severity: { active: 'advice', sustaining: 'warning' },
    minutes: 30,
    source: 'CIVICA, week 5; OSC Incubator, governance and sustainability',
  },
  firstStep: {
    title: 'Write down what keeps you going.',
    how: 'Whose hours are paid, by whom, and until when? What do you get for nothing, such as a room? Who holds the key to the web address?',
    minutes: 30,
  },
  opening: 'overview',
  fields: {
    overview: prose({
      names: {
        en: 'Overview|How we keep going',
        fr: 'Vue d’ensemble|Comment nous tenons',
        de: 'Überblick|Wovon wir leben',
        es: 'Panorama|Cómo nos sostenemos',
        it: 'In breve|Come andiamo avanti',
      },
      help: 'What keeps you going, in two or three sentences.',
    }),
    sources: entries({
      main: true,
      one: 'source of funding',
      labelledBy: ['funder', 'purpose', 'id'],
      prose: 'purpose',
      names: {
        en: 'Funding sources|Sources|Our own institution|Own institution|Outside grants|Grants|Outside funding|Who pays',
        fr: 'Sources de financement|Notre établissement|Subventions|Financements extérieurs',
        de: 'Geldquellen|Eigene Einrichtung|Unsere Einrichtung|Fördermittel|Drittmittel',
        es: 'Fuentes de financiación|Nuestra institución|Subvenciones|Financiación externa',
        it: 'Fonti di finanziamento|La nostra istituzione|Sovvenzioni|Finanziamenti esterni',
      },
      help: 'One row for each: your own institution first, outside grants last.',
      tells: [
        {
          answers: 'cost',
          says: '{entry}[: {purpose}][, {amount}][ {currency}][, until {to}]',
          under: 'Given by',
          when: isNoneOf('status', 'applied', 'ended'),
        },
        {
          answers: 'cost',
          says: '{entry}[: {purpose}][, {amount}][ {currency}]',
          under: 'Applied for',
          when: isOneOf('status', 'applied'),
        },
        {
          answers: 'risk',
          says: '{entry}[: {purpose}], until {to}',
          under: 'Funding that ends',
          day: { of: 'to', is: 'within a year' },
          when: isNoneOf('status', 'applied', 'ended'),
        },
      ],
      fields: {
        id: text({ names: { en: 'Id|Grant number' }, help: 'A short name or the number of the grant.' }),
        funder: text({
          names: {
            en: 'Who gives|Funder|Source|From whom|Who pays',
            fr: 'Qui donne|Financeur|Source',
            de: 'Wer gibt|Geldgeber|Quelle|Förderer',
            es: 'Quién da|Financiador|Fuente',
            it: 'Chi dà|Finanziatore|Fonte',
          },
          help: 'The organisation or fund.',
        }),
        sort: choice(
          {
            'own-institution': {
              en: 'own institution|our own institution|institution|host',
              fr: 'établissement|notre établissement',
              de: 'eigene Einrichtung|Einrichtung',
              es: 'institución propia|institución',
              it: 'istituzione propria|istituzione',
            },
            fees: {
              en: 'fees|membership fees|own income',
              fr: 'cotisations',
              de: 'Beiträge',
              es: 'cuotas',
              it: 'quote',
            },
            donation: {
              en: 'donation|donations|sponsor',
              fr: 'don|dons',
              de: 'Spende|Spenden',
              es: 'donación',
              it: 'donazione',
            },
            grant: {
              en: 'grant|outside grant|project',
              fr: 'subvention|projet',
              de: 'Förderung|Projekt',
              es: 'subvención|proyecto',
              it: 'sovvenzione|progetto',
            },
          },
          {
            names: { en: 'Kind|Sort', fr: 'Type', de: 'Art', es: 'Tipo', it: 'Tipo' },
            help: 'Own institution, fees, donation or grant.',
          },
        ),
        purpose: prose({
          names: {
            en: 'What for|Purpose|For what|What it pays for',
            fr: 'Pour quoi|Objet',
            de: 'Wofür|Zweck',
            es: 'Para qué|Propósito',
            it: 'Per che cosa|Scopo',
          },
          help: 'What it pays for.',
        }),
        amount: text({
          names: {
            en: 'Amount|How much',
            fr: 'Montant|Combien',
            de: 'Betrag|Wie viel',
            es: 'Importe|Cuánto',
            it: 'Importo|Quanto',
          },
          help: 'How much, if it may be known; never what one person earns.',
        }),
        currency: text({
          names: { en: 'Currency', fr: 'Devise', de: 'Währung', es: 'Moneda', it: 'Valuta' },
          help: 'The currency, where the amount does not say it.',
        }),
        from: monthAtEnd('first', {
          names: {
            en: 'From|Since|Start|Period',
            fr: 'De|Depuis|Début|Période',
            de: 'Von|Seit|Beginn|Zeitraum|Laufzeit',
            es: 'Desde|Inicio|Periodo',
            it: 'Dal|Inizio|Periodo',
          },
          help: 'The month in which it begins, for example 2026-01.',
        }),
        to: monthAtEnd('last', {
          names: {
            en: 'Until|To|Ends|End|Period',
            fr: 'Jusqu’à|À|Fin|Période',
            de: 'Bis|Ende|Zeitraum|Laufzeit',
            es: 'Hasta|Fin|Periodo',
            it: 'Fino a|Fine|Periodo',
          },
          help: 'The month in which it ends, for example 2027-12.',
        }),
        status: choice(
          {
            applied: {
              en: 'applied|asked|applied for',
              fr: 'demandé',
              de: 'beantragt',
              es: 'solicitado|solicitada',
              it: 'richiesto|richiesta',
            },
            active: {
              en: 'active|running|granted',
              fr: 'en cours|accordé',
              de: 'läuft|bewilligt',
              es: 'en curso|concedido',
              it: 'in corso|concesso',
            },
            ended: {
              en: 'ended|declined|finished',
              fr: 'terminé|refusé',
              de: 'beendet|abgelehnt',
              es: 'terminado|rechazado',
              it: 'finito|rifiutato',
            },
          },
          {
            names: { en: 'Status|Now', fr: 'État|Statut', de: 'Stand|Status', es: 'Estado', it: 'Stato' },
            help: 'Applied, active or ended.',
          },
        ),
        acknowledgement: prose({
          names: {
            en: 'How we thank them|Acknowledgement|Thanks',
            fr: 'Remerciements|Mention',
            de: 'Dank|Wie wir danken',
            es: 'Agradecimiento|Cómo lo agradecemos',
            it: 'Ringraziamenti|Come ringraziamo',
          },
          help: 'The sentence or logo that they asked for.',
        }),
        url: link({
          names: { en: 'Link|More', fr: 'Lien', de: 'Link', es: 'Enlace', it: 'Link' },
          help: 'Where to read more about it.',
        }),
      },
    }),
    in_kind: entries({
      one: 'help in kind',
      labelledBy: ['who', 'what'],
      prose: 'what',
      names: {
        en: 'In kind|Help in kind|What we get for nothing',
        fr: 'En nature|Aide en nature',
        de: 'Sachleistungen|Was wir umsonst bekommen|Unterstützung ohne Geld',
        es: 'En especie|Ayuda en especie',
        it: 'In natura|Aiuto in natura',
      },
      help: 'A room, a server, somebody’s afternoon: what you get without money.',
      tells: [{ answers: 'cost', says: '{who}: {what}', under: 'In kind' }],
      fields: {
        who: text({
          names: {
            en: 'Who|Who gives|From whom',
            fr: 'Qui|Qui donne',
            de: 'Wer|Wer gibt',
            es: 'Quién|Quién da',
            it: 'Chi|Chi dà',
          },
          help: 'The organisation that gives it.',
        }),
        what: prose({
          names: {
            en: 'What|What we get',
            fr: 'Quoi|Ce que nous recevons',
            de: 'Was|Was wir bekommen',
            es: 'Qué|Qué recibimos',
            it: 'Che cosa|Che cosa riceviamo',
          },
          help: 'What you get.',
        }),
        until: text({
          names: { en: 'Until|Ends', fr: 'Jusqu’à|Fin', de: 'Bis|Ende', es: 'Hasta|Fin', it: 'Fino a|Fine' },
          help: 'Until when it is promised, if anyone said so.',
        }),
      },
    }),
    costs: entries({
      one: 'cost',
      labelledBy: ['what'],
      names: {
        en: 'Costs|What it costs',
        fr: 'Coûts|Ce que cela coûte',
        de: 'Kosten|Was es kostet',
        es: 'Costes|Qué cuesta',
        it: 'Costi|Che cosa costa',
      },
      help: 'What you need in a year; hours count as well.',
      tells: [{ answers: 'cost', says: '{what}: {per_year}', under: 'Needed in a year' }],
      fields: {
        what: text({
          names: {
            en: 'What|Cost|For what',
            fr: 'Quoi|Poste',
            de: 'Was|Wofür',
            es: 'Qué|Concepto',
            it: 'Che cosa|Voce',
          },
          help: 'What it is for, for example captions.',
        }),
        per_year: text({
          names: {
            en: 'Per year|A year|Each year|Amount',
            fr: 'Par an|Montant',
            de: 'Im Jahr|Pro Jahr|Betrag',
            es: 'Al año|Importe',
            it: 'All’anno|Importo',
          },
          help: 'How much in a year; hours are an answer.',
        }),
        paid_by: text({
          names: { en: 'Who pays|Paid by', fr: 'Qui paie', de: 'Wer zahlt', es: 'Quién paga', it: 'Chi paga' },
          help: 'Which of your sources pays for it.',
        }),
      },
    }),
    paid_roles: references(['roles', 'groups'], {
      names: {
        en: 'Paid roles|Roles that are paid|Who is paid',
        fr: 'Rôles payés|Rôles rémunérés',
        de: 'Bezahlte Rollen',
        es: 'Roles pagados|Papeles pagados',
        it: 'Ruoli pagati|Ruoli retribuiti',
      },
      help: 'Roles for which somebody is paid; never how much.',
    }),
    options_considered: prose({
      names: {
        en: 'Options|What we have thought of|Options considered|Where we could ask',
        fr: 'Options|Pistes',
        de: 'Möglichkeiten|Woran wir gedacht haben',
        es: 'Opciones|Posibilidades',
        it: 'Opzioni|Possibilità',
      },
      help: 'Where you could ask, in this order: your own institution, help in kind, outside grants.',
    }),
    end_of_funding_plan: prose({
      names: {
        en: 'When funding ends|When the funding ends|When the money ends|When the fund ends',
        fr: 'Quand le financement se termine|À la fin du financement',
        de: 'Wenn das Geld ausläuft|Wenn die Förderung endet',
        es: 'Cuando termine la financiación|Cuando se acabe el dinero',
        it: 'Quando finisce il finanziamento|Quando finiscono i fondi',
      },
      help: 'What goes on without it, what stops, and who decides about that.',
      tells: { answers: 'risk', under: 'When funding ends' },
    }),
    if_everyone_left: prose({
      names: {
        en: 'If everyone left|If we all left|Succession|If those who carry it left',
        fr: 'Si tout le monde partait|Relève',
        de: 'Wenn alle gingen|Nachfolge',
        es: 'Si todos se fueran|Relevo',
        it: 'Se tutti se ne andassero|Successione',
      },
      help: 'Who would find the keys, the list and the pages if those who carry it were gone tomorrow.',
      whenMissing: {
        id: 'sustainability-says-what-if-everyone-left',
        title: 'It is known what would happen if those who carry it left',
        says: '{page} does not say what would happen if those who carry the community left.',
        why: 'It has happened to many, usually within one summer.',
        fix: 'Add a heading “If everyone left” with two sentences: who would find the keys and the list, and who would tell members.',
        severity: 'advice',
        from: 'active',
        minutes: 10,
        source: 'CNCF governance review: survivability',
      },
    }),
    assets: entries({
      one: 'asset',
      labelledBy: ['asset', 'where'],
      names: {
        en: 'Assets|Asset register|What we own|What needs a key|Accounts and domains|Keys',
        fr: 'Biens|Registre des biens|Ce que nous possédons|Comptes et domaines',
        de: 'Besitz|Was wir besitzen|Was einen Schlüssel braucht|Konten und Domains',
        es: 'Bienes|Registro de bienes|Qué tenemos|Cuentas y dominios',
        it: 'Beni|Registro dei beni|Che cosa possediamo|Account e domini',
      },
      help: 'Each thing that needs a key or is paid for again: web address, mailbox, list, accounts. Never a password.',
      whenMissing: {
        id: 'sustainability-lists-what-needs-a-key',
        title: 'What needs a key or is paid for again is listed',
        says: '{page} lists nothing that needs a key or has to be renewed.',
        why: 'A web address that nobody renews takes the mailbox and the invitations with it.',
        fix: 'Add a heading “What needs a key” and a table: what it is, where, who holds the keys, renew by. Never write a password.',
        severity: 'advice',
        from: 'active',
        minutes: 20,
        source: 'OpenJS continuity policies',
      },
      fields: {
        asset: text({
          names: {
            en: 'Asset|What|Thing|Account',
            fr: 'Bien|Quoi|Compte',
            de: 'Was|Ding|Konto',
            es: 'Bien|Qué|Cuenta',
            it: 'Bene|Che cosa|Account',
          },
          help: 'For example the web address.',
        }),
        where: text({
          names: {
            en: 'Where|Kept at|With whom',
            fr: 'Où|Chez qui',
            de: 'Wo|Bei wem',
            es: 'Dónde|Con quién',
            it: 'Dove|Presso chi',
          },
          help: 'Where it is kept, for example the name of the registrar.',
        }),
        who_holds_keys: references(['roles', 'people', 'groups'], {
          names: {
            en: 'Who holds the keys|Keys|Key holders|Who has access',
            fr: 'Qui a les clés|Clés|Qui y a accès',
            de: 'Wer hat die Schlüssel|Schlüssel|Wer hat Zugang',
            es: 'Quién tiene las llaves|Llaves|Quién tiene acceso',
            it: 'Chi ha le chiavi|Chiavi|Chi ha accesso',
          },
          help: 'The roles that can get in; two people at least.',
          changes: {
            matters: 'power',
            added: ['The keys to {entry} are held by {new} now.'],
            changed: ['The keys to {entry} are held by {new} now; they were held by {old}.'],
            joined: ['The keys to {entry} are also held by {new} now.'],
            left: ['The keys to {entry} are no longer held by {old}.'],
            onlyPeople: { added: [tried], changed: [tried, returned], joined: [tried], left: [returned] },
          },
          whenMissing: {
            title: 'It is known who holds the keys to everything the community owns',
            says: 'Nothing says who holds the keys to {entry}.',
            why: 'Accounts whose keys nobody can find are lost with everything in them.',
            fix: 'Write a role in the column “Who holds the keys”; two people should be able to get in. Never write a password.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 5,
            when: isKept,
            source: 'OpenJS continuity policies',
          },
        }),
        renew_by: month({
          names: {
            en: 'Renew by|Paid until|Renewal|Expires',
            fr: 'À renouveler avant|Payé jusqu’à|Échéance',
            de: 'Verlängern bis|Bezahlt bis|Läuft ab',
            es: 'Renovar antes de|Pagado hasta|Caduca',
            it: 'Rinnovare entro|Pagato fino a|Scade',
          },
          help: 'By when it has to be paid or renewed, for example 2027-05-31.',
        }),
        status: choice(
          {
            'in-use': {
              en: 'in use|active',
              fr: 'utilisé|actif',
              de: 'in Gebrauch|aktiv',
              es: 'en uso|activo',
              it: 'in uso|attivo',
            },
            retired: {
              en: 'retired|given up|closed',
              fr: 'abandonné|fermé',
              de: 'aufgegeben|geschlossen',
              es: 'retirado|cerrado',
              it: 'dismesso|chiuso',
            },
          },
          {
            names: { en: 'Status', fr: 'État', de: 'Stand|Status', es: 'Estado', it: 'Stato' },
            help: 'In use, or given up.',
          },
        ),
      },
    }),
  },
})

function isKept(asset: Recorded): boolean {
  return asset.readings.get('status')?.value !== 'retired'
}
