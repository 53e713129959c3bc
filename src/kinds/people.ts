// The people: the smallest possible record of those who agreed to be listed.
import { choice, consent, contact, entries, languages, month, prose, text, texts } from './fields.ts'
import { defineKind } from './kind.ts'

export default defineKind({
  kind: 'people',
  title: 'People',
  titles: { fr: 'Personnes', de: 'Personen', es: 'Personas', it: 'Persone' },
  area: 'people',
  help: 'Who is here, as far as they agreed to be listed. Name, place of work and languages are enough.',
  files: ['people.md', 'people-and-roles.md'],
  from: 'launching',
  reviewMonths: 12,
  whenMissing: {
    title: 'Newcomers can see who is here',
    says: 'Nobody is listed yet: a newcomer cannot see who is here.',
    why: 'People join people. A name or two, with their consent, makes a community real.',
    fix: 'Ask two people whether you may list them, and write their names with “yes” and the date in “May we list you?”.',
    severity: { launching: 'advice', active: 'warning' },
    minutes: 15,
    source: 'OSC-NL Toolkit, launch checklist: core team',
  },
  firstStep: {
    title: 'List two people who said yes.',
    how: 'Ask them first. Name, place of work and languages are enough; the date of their yes goes beside the name.',
    minutes: 15,
  },
  fields: {
    entries: entries({
      main: true,
      one: 'person',
      labelledBy: ['name', 'id'],
      names: {
        en: 'People|Members|Team|Core team|Our team|Who we are|Who is here',
        fr: 'Personnes|Membres|Équipe|Qui nous sommes',
        de: 'Personen|Mitglieder|Team|Menschen|Wer wir sind',
        es: 'Personas|Miembros|Equipo|Quiénes somos',
        it: 'Persone|Membri|Squadra|Gruppo|Chi siamo',
      },
      help: 'One row for each person who agreed to be listed.',
      changes: {
        added: ['{entry} is listed under the people.'],
        removed: ['{entry} is no longer listed under the people.'],
        onlyPeople: {
          added: ['{entry} agreed to be listed, with what stands there.'],
          removed: [
            'If {entry} has left: everything open was handed over, and keys, passwords and access were taken back.',
            'If {entry} no longer wishes to be listed: the name goes everywhere else as well.',
          ],
        },
      },
      tells: [
        {
          answers: 'who',
          says: '{count:number|person has|people have} agreed to be named in public',
          counted: true,
          when: ({ readings }) => (readings.get('consent')?.value as { given?: boolean } | undefined)?.given === true,
        },
      ],
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name of their own choice; it need not be an account.' }),
        name: text({
          names: {
            en: 'Name|Person|Who',
            fr: 'Nom|Personne|Qui',
            de: 'Name|Person|Wer',
            es: 'Nombre|Persona|Quién',
            it: 'Nome|Persona|Chi',
          },
          help: 'The name under which they wish to be listed.',
        }),
        pronouns: text({
          names: { en: 'Pronouns', fr: 'Pronoms', de: 'Pronomen', es: 'Pronombres', it: 'Pronomi' },
          help: 'Only where the person wishes it.',
        }),
        affiliation: text({
          names: {
            en: 'Works at|Affiliation|Organisation|Organization|Institution|Company|Employer',
            fr: 'Travaille à|Affiliation|Organisation|Institution|Établissement',
            de: 'Arbeitet bei|Einrichtung|Organisation|Institution|Zugehörigkeit',
            es: 'Trabaja en|Afiliación|Organización|Institución',
            it: 'Lavora presso|Affiliazione|Organizzazione|Istituzione|Ente',
          },
          help: 'The organisation in which they work.',
        }),
        roles: texts({
          names: {
            en: 'Role|Roles|Function',
            fr: 'Rôle|Rôles|Fonction',
            de: 'Rolle|Rollen|Aufgabe|Funktion',
            es: 'Papel|Rol|Roles|Función|Cargo',
            it: 'Ruolo|Ruoli|Funzione',
          },
          help: 'What they do here, in small communities without a list of roles.',
        }),
        consent: consent({
          names: {
            en: 'May we list you|Listed|Consent|Agreed to be listed|Agreed|Permission',
            fr: 'Pouvons-nous vous citer|Pouvons-nous te citer|Peut-on vous citer|Accord|Accord pour figurer ici|Consentement',
            de: 'Dürfen wir dich nennen|Dürfen wir Sie nennen|Dürfen wir dich auflisten|Einverstanden|Einwilligung|Zustimmung',
            es: 'Podemos mencionarle|Podemos mencionarte|Podemos incluirle|Podemos incluirte|Consentimiento|Acuerdo',
            it: 'Possiamo elencarvi|Possiamo elencarti|Possiamo citarvi|Possiamo citarti|Consenso|Accordo',
          },
          help: 'Yes and the date on which they said so, for example “yes, 2026-01-12”; add “name only” where that is all.',
        }),
        languages: languages({
          names: {
            en: 'Languages|Language|Speaks',
            fr: 'Langues|Langue',
            de: 'Sprachen|Sprache',
            es: 'Idiomas|Idioma',
            it: 'Lingue|Lingua',
          },
          help: 'The languages in which somebody can write to them.',
        }),
        expertise: texts({
          names: {
            en: 'Knows about|Expertise|Skills|Topics|Ask me about',
            fr: 'S’y connaît en|Expertise|Compétences|Domaines',
            de: 'Kennt sich aus mit|Expertise|Kompetenzen|Themen',
            es: 'Sabe de|Experiencia|Competencias|Temas',
            it: 'Si intende di|Competenze|Esperienza|Temi',
          },
          help: 'What others may ask them about.',
        }),
        profiles: texts({
          names: {
            en: 'Links|Profiles|Profile|GitHub|Website|Web',
            fr: 'Liens|Profils',
            de: 'Links|Profile',
            es: 'Enlaces|Perfiles',
            it: 'Link|Collegamenti|Profili',
          },
          help: 'Public pages about their work.',
        }),
        orcid: text({ names: { en: 'ORCID|ORCID iD' }, help: 'Their ORCID iD, sixteen characters in four groups.' }),
        public_email: contact({
          names: {
            en: 'Public e-mail|E-mail|Email',
            fr: 'Courriel|E-mail',
            de: 'E-Mail',
            es: 'Correo|Correo electrónico',
            it: 'E-mail|Posta elettronica',
          },
          help: 'Only an address that they want everyone to see.',
        }),
        status: choice(
          {
            active: {
              en: 'active|current|member',
              fr: 'actif|active',
              de: 'aktiv',
              es: 'activo|activa',
              it: 'attivo|attiva',
            },
            emeritus: {
              en: 'emeritus|emerita|alumni|alumnus|alumna|past|former',
              fr: 'émérite|ancien|ancienne',
              de: 'emeritiert|ehemalig|ehemals',
              es: 'emérito|emérita|anterior',
              it: 'emerito|emerita|ex',
            },
            'on-leave': {
              en: 'on leave|away|sabbatical',
              fr: 'en congé|absent|absente',
              de: 'beurlaubt|in Elternzeit|abwesend',
              es: 'de permiso|de licencia|ausente',
              it: 'in congedo|assente',
            },
            retired: {
              en: 'retired|left|gone|stepped down',
              fr: 'parti|partie|retraité|retraitée',
              de: 'ausgeschieden|gegangen|im Ruhestand',
              es: 'retirado|retirada|se fue',
              it: 'ritirato|ritirata|andato via|andata via',
            },
          },
          {
            names: { en: 'Status|Membership', fr: 'Statut|État', de: 'Status|Stand', es: 'Estado', it: 'Stato' },
            help: 'Active, emeritus, on leave or retired.',
            changes: {
              becomes: ['emeritus', 'retired'],
              onlyPeople: {
                added: ['What {entry} looked after was handed over, and keys, passwords and access were taken back.'],
                changed: ['What {entry} looked after was handed over, and keys, passwords and access were taken back.'],
              },
            },
          },
        ),
        left: month({
          names: {
            en: 'Left on|Left|Away since|Member until',
            fr: 'Parti le|Absent depuis|Membre jusqu’au',
            de: 'Ausgeschieden am|Abwesend seit|Mitglied bis',
            es: 'Se fue el|Ausente desde|Miembro hasta',
            it: 'Uscita il|Assente dal|Membro fino al',
          },
          help: 'The day or month in which they stepped back; nobody needs to know why.',
          changes: {
            added: ['{entry} has stepped back: {new}.'],
            onlyPeople: {
              added: ['What {entry} looked after was handed over, and keys, passwords and access were taken back.'],
            },
          },
        }),
        notes: prose({
          names: {
            en: 'Private notes',
            fr: 'Notes privées',
            de: 'Private Notizen',
            es: 'Notas privadas',
            it: 'Note private',
          },
          help: 'Notes on a person do not belong in a public repository.',
          visibility: 'private',
        }),
        consent_record: prose({
          names: {
            en: 'Consent record|How consent was given',
            fr: 'Preuve du consentement',
            de: 'Nachweis der Einwilligung',
            es: 'Registro del consentimiento',
            it: 'Registro del consenso',
          },
          help: 'Where the person’s own message is kept; not in a public repository.',
          visibility: 'private',
        }),
      },
    }),
  },
})
