// The roles: what there is to do, who does it until when, and who takes over.
import { choice, count, entries, month, prose, references, term, text, texts, yesNo } from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'
import { isNoneOf, isOneOf } from './telling.ts'

const begins = 'Whoever is new in {entry} agreed to it, and has what it needs: keys, accounts, what is open.'
const ends = 'Whoever leaves {entry} has handed over what is open, and no longer has its keys.'

export default defineKind({
  kind: 'roles',
  title: 'Roles',
  titles: { fr: 'Rôles', de: 'Rollen', es: 'Roles', it: 'Ruoli' },
  area: 'people',
  help: 'What there is to do, who does it until when, and who takes over. A role lasts longer than a person.',
  files: ['roles.md', 'roles-and-responsibilities.md'],
  standsIn: {
    kinds: ['people'],
    names: {
      en: 'Roles|Roles and responsibilities|Who does what',
      fr: 'Rôles|Rôles et responsabilités|Qui fait quoi',
      de: 'Rollen|Rollen und Aufgaben|Rollen und Verantwortlichkeiten|Wer macht was',
      es: 'Roles|Papeles|Roles y responsabilidades|Quién hace qué',
      it: 'Ruoli|Ruoli e responsabilità|Chi fa che cosa',
    },
  },
  from: 'planning',
  reviewMonths: 12,
  whenMissing: {
    title: 'The roles are written down',
    principles: ['accountability'],
    says: 'No roles are written down yet.',
    why: 'Where nobody is named, the same person does everything until they cannot.',
    fix: 'Write two rows, one for a role that coordinates and one for a role that can step in: what each is for, and who does it.',
    severity: { planning: 'advice', launching: 'warning' },
    minutes: 20,
    source: 'Foundational Community Building, session 2',
  },
  firstStep: {
    title: 'Name two roles.',
    how: 'One who coordinates and one who can step in. What is each for, and who does it for now?',
    minutes: 20,
  },
  changes: { matters: 'power', headline: 'Who does what changes' },
  fields: {
    entries: entries({
      main: true,
      one: 'role',
      labelledBy: ['name', 'id'],
      prose: 'purpose',
      names: {
        en: 'Roles|Roles and responsibilities|Who does what',
        fr: 'Rôles|Rôles et responsabilités|Qui fait quoi',
        de: 'Rollen|Rollen und Aufgaben|Rollen und Verantwortlichkeiten|Wer macht was',
        es: 'Roles|Papeles|Roles y responsabilidades|Quién hace qué',
        it: 'Ruoli|Ruoli e responsabilità|Chi fa che cosa',
      },
      help: 'One row for each role.',
      changes: {
        added: ['A new role, {entry}, held by {holders}.', 'A new role, {entry}; nobody holds it yet.'],
        removed: ['The role {entry} is no longer there.'],
        onlyPeople: {
          removed: ['Somebody else does what belonged to {entry}, or nobody needs it any more.'],
        },
      },
      tells: [
        { answers: 'who', says: '{entry}: {holders}', under: 'Roles', when: isNoneOf('status', 'vacant', 'retired') },
        {
          answers: 'risk',
          says: '{entry}',
          under: 'Roles that nobody holds now',
          when: isOneOf('status', 'vacant'),
        },
        {
          answers: 'risk',
          says: '{entry}: until {until}',
          under: 'Terms that end',
          day: { of: 'until', is: 'within a year', since: 'since' },
          when: isNoneOf('status', 'vacant', 'retired'),
        },
        {
          answers: 'cost',
          says: '{entry}: {time_commitment}',
          under: 'Time',
          when: isNoneOf('status', 'vacant', 'retired'),
        },
      ],
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name, for example coordinator.' }),
        name: text({
          names: {
            en: 'Role|Title|Position',
            fr: 'Rôle|Fonction',
            de: 'Rolle|Funktion',
            es: 'Papel|Rol|Cargo',
            it: 'Ruolo|Funzione',
          },
          help: 'What the role is called.',
        }),
        purpose: prose({
          names: {
            en: 'What it is for|Purpose|Description',
            fr: 'À quoi il sert|But|Description',
            de: 'Wofür sie da ist|Wozu|Zweck|Beschreibung',
            es: 'Para qué sirve|Propósito|Descripción',
            it: 'A che cosa serve|Scopo|Descrizione',
          },
          help: 'What the role decides or does, in one sentence.',
          whenMissing: {
            title: 'Every role says what it is for',
            says: 'Nothing says what the role {entry} is for.',
            why: 'People say yes to a task that they can picture.',
            fix: 'Write one sentence in its column “What it is for”: what this role does or decides.',
            severity: 'advice',
            minutes: 5,
            when: (role) => isFilled(role) && !role.has('responsibilities') && !role.has('decides'),
            source: 'Foundational Community Building, session 2',
          },
        }),
        responsibilities: texts({
          names: {
            en: 'Responsibilities|Tasks|Duties|What they do',
            fr: 'Responsabilités|Tâches',
            de: 'Aufgaben|Verantwortung|Verantwortlichkeiten',
            es: 'Responsabilidades|Tareas',
            it: 'Responsabilità|Compiti',
          },
          help: 'What the role does.',
        }),
        decides: texts({
          names: {
            en: 'Decides|Decides on',
            fr: 'Décide',
            de: 'Entscheidet|Entscheidet über',
            es: 'Decide',
            it: 'Decide',
          },
          help: 'What the role may decide alone.',
        }),
        accountable_to: references(['roles', 'groups'], {
          names: {
            en: 'Accountable to|Reports to',
            fr: 'Rend compte à',
            de: 'Berichtet an|Rechenschaft gegenüber',
            es: 'Rinde cuentas a',
            it: 'Risponde a',
          },
          help: 'The role or group to which it reports.',
        }),
        time_commitment: text({
          names: {
            en: 'Time commitment|Time|Hours',
            fr: 'Temps|Temps nécessaire',
            de: 'Zeit|Zeitaufwand',
            es: 'Tiempo|Dedicación',
            it: 'Tempo|Impegno',
          },
          help: 'How much time it takes, for example 2 hours a week.',
        }),
        skills: texts({
          names: {
            en: 'Skills|Requirements',
            fr: 'Compétences',
            de: 'Kompetenzen|Voraussetzungen',
            es: 'Competencias|Requisitos',
            it: 'Competenze|Requisiti',
          },
          help: 'What helps to do it well.',
        }),
        how_chosen: prose({
          names: {
            en: 'How chosen|How it is filled|Chosen by',
            fr: 'Comment choisi',
            de: 'Wie besetzt|Wie gewählt',
            es: 'Cómo se elige',
            it: 'Come si sceglie',
          },
          help: 'How somebody comes into this role.',
        }),
        holders: references(['people'], {
          names: {
            en: 'Who|Holder|Holders|Held by|Who holds it|Who does it|Person|People',
            fr: 'Qui|Titulaire|Titulaires|Personne|Personnes',
            de: 'Wer|Inhaber|Inhaberin|Inne|Person|Personen|Besetzt mit',
            es: 'Quién|Titular|Titulares|Persona|Personas',
            it: 'Chi|Titolare|Titolari|Persona|Persone',
          },
          help: 'Who does it now; people who agreed to be listed.',
          changes: {
            added: ['The role {entry} is held by {new} now; nobody held it before.'],
            removed: ['Nobody holds the role {entry} now; it was {old}.'],
            changed: ['The role {entry} is held by {new} now; it was {old}.'],
            joined: ['{new} joins the role {entry}.'],
            left: ['{old} leaves the role {entry}.'],
            onlyPeople: { added: [begins], removed: [ends], changed: [begins, ends], joined: [begins], left: [ends] },
          },
          whenMissing: {
            id: 'role-has-holder',
            title: 'Every role is held by somebody',
            says: 'Nobody is named as holder of the role {entry}.',
            why: 'Readers do not know whom to ask, or that somebody is wanted.',
            fix: 'Write a name in its column “Who”, write “vacant” in “Status” while you look for somebody, or take the role out.',
            severity: 'warning',
            minutes: 10,
            when: isFilled,
            source: 'CNCF governance review',
          },
        }),
        backups: references(['people'], {
          names: {
            en: 'Backup|Backups|Deputy|Deputies|Stands in|Who stands in',
            fr: 'Suppléant|Suppléante|Suppléants',
            de: 'Vertretung|Stellvertretung',
            es: 'Suplente|Suplentes',
            it: 'Sostituto|Sostituta|Sostituti',
          },
          help: 'Who stands in when the holder is away.',
        }),
        since: month({
          names: { en: 'Since|From|Start', fr: 'Depuis', de: 'Seit', es: 'Desde', it: 'Dal|Da' },
          help: 'Since when.',
        }),
        until: term({
          names: {
            en: 'Until|Term ends|End of term|Term|Ask again|Ask again on',
            fr: 'Jusqu’à|Jusqu’au|Fin de mandat|Mandat',
            de: 'Bis|Ende der Amtszeit|Amtszeit',
            es: 'Hasta|Fin del mandato|Mandato',
            it: 'Fino a|Fino al|Fine del mandato|Mandato',
          },
          help: 'A date on which you ask again, a length such as 2 years, or “goes with the post”.',
          whenMissing: {
            id: 'role-has-term',
            title: 'Every role has a date on which its holder is asked again',
            says: 'The role {entry} has no end date.',
            why: 'A date to ask again lets people go on gladly, or stop without having to resign.',
            fix: 'Write a date in its column “Until”, or “goes with the post” where it belongs to somebody’s job.',
            severity: 'warning',
            from: 'active',
            minutes: 5,
            when: isHeld,
            source: 'Rust leadership council: roles do not go on by default',
          },
        }),
        successor: prose({
          names: {
            en: 'Who takes over|Successor|Handover|Succession',
            fr: 'Qui prend la suite|Succession|Relève',
            de: 'Wer übernimmt|Nachfolge|Übergabe',
            es: 'Quién toma el relevo|Sucesión|Relevo',
            it: 'Chi subentra|Successione|Passaggio di consegne',
          },
          help: 'Who takes over, and what they need to be handed.',
          whenMissing: {
            title: 'Every role says who takes over',
            says: 'Nothing says who takes over the role {entry}.',
            why: 'Sometimes somebody has to stop at short notice.',
            fix: 'Write in its column “Who takes over” who it would be, and what they need to be handed.',
            severity: 'warning',
            from: 'active',
            minutes: 10,
            when: (role) => isHeld(role) && !role.has('backups'),
            source: 'The Carpentries, succession plans',
          },
        }),
        access: texts({
          names: {
            en: 'Access|Accounts|Keys|Accounts and keys',
            fr: 'Accès|Comptes|Clés',
            de: 'Zugänge|Konten|Schlüssel',
            es: 'Acceso|Accesos|Cuentas|Claves',
            it: 'Accessi|Account|Chiavi',
          },
          help: 'The accounts and keys that go with it: never a password.',
        }),
        term_limit: count({
          names: {
            en: 'Most terms|Term limit|Terms in a row',
            fr: 'Nombre de mandats|Mandats au plus',
            de: 'Höchstzahl der Amtszeiten|Amtszeiten höchstens',
            es: 'Mandatos como máximo|Límite de mandatos',
            it: 'Mandati al massimo|Limite di mandati',
          },
          help: 'How many terms somebody may hold it, one after the other.',
        }),
        recognition: text({
          names: {
            en: 'Recognition|Thanks|What they get',
            fr: 'Reconnaissance|Remerciement',
            de: 'Anerkennung|Dank',
            es: 'Reconocimiento',
            it: 'Riconoscimento',
          },
          help: 'How you thank those who do it: a certificate, a line in the yearly report, a letter to their boss.',
        }),
        paid: yesNo({
          names: {
            en: 'Paid|Is it paid',
            fr: 'Rémunéré|Payé',
            de: 'Bezahlt',
            es: 'Remunerado|Pagado',
            it: 'Retribuito|Pagato',
          },
          help: 'Whether somebody is paid for it, yes or no; never how much.',
        }),
        min_holders: count({
          names: {
            en: 'Minimum|How many are needed|Min holders',
            fr: 'Minimum',
            de: 'Mindestens|Mindestzahl',
            es: 'Mínimo',
            it: 'Minimo',
          },
          help: 'How many people this role needs.',
        }),
        status: choice(
          {
            active: {
              en: 'active|filled|current',
              fr: 'actif|pourvu',
              de: 'aktiv|besetzt',
              es: 'activo|cubierto',
              it: 'attivo|coperto',
            },
            vacant: {
              en: 'vacant|open|looking for somebody',
              fr: 'vacant|à pourvoir',
              de: 'unbesetzt|offen|vakant',
              es: 'vacante|libre',
              it: 'vacante|scoperto',
            },
            retired: {
              en: 'retired|emeritus|ended|closed|past',
              fr: 'supprimé|terminé',
              de: 'abgeschafft|beendet',
              es: 'retirado|terminado',
              it: 'ritirato|terminato',
            },
          },
          {
            names: { en: 'Status', fr: 'Statut|État', de: 'Status|Stand', es: 'Estado', it: 'Stato' },
            help: 'Active, vacant or retired.',
          },
        ),
      },
    }),
  },
})

function isFilled(role: Recorded): boolean {
  const status = role.readings.get('status')?.value
  return status !== 'vacant' && status !== 'retired'
}

function isHeld(role: Recorded): boolean {
  return isFilled(role) && role.has('holders')
}
