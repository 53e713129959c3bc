// The events: what takes place once, in a table of coming and past ones or in one file for each.
import {
  aboutCount,
  choice,
  choiceOrWords,
  entries,
  languages,
  link,
  mentioned,
  minutes,
  moment,
  prose,
  recorded,
  speakers,
  text,
  timeZone,
} from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'
import { modes } from './modes.ts'
import { isNoneOf } from './telling.ts'

export default defineKind({
  kind: 'event',
  title: 'Events',
  titles: { fr: 'Événements', de: 'Veranstaltungen', es: 'Eventos', it: 'Eventi' },
  area: 'rhythm',
  help: 'What takes place once: a launch, a workshop, an open day. One row here, or one file in the folder events.',
  files: ['events.md', 'upcoming-events.md', 'past-events.md'],
  from: 'active',
  expectedOf: { any: 'could' },
  whenMissing: {
    title: 'The page of events names an event',
    says: '{page} is there, but it names no event yet.',
    why: 'An empty list looks as if nothing ever happened.',
    fix: 'Add one row: what it is, on which day, and where. A past event counts too.',
    severity: 'advice',
    minutes: 10,
    source: 'OSCARS, roadmap of events',
  },
  firstStep: {
    title: 'Write down one event.',
    how: 'What it is, on which day and at what hour, where, and who is there for people who feel uncomfortable.',
    minutes: 10,
  },
  fields: {
    entries: entries({
      main: true,
      one: 'event',
      folder: 'events',
      labelledBy: ['title', 'start', 'id'],
      prose: 'summary',
      names: {
        en: 'Events|Upcoming events|Coming up|Upcoming|Next events|Past events|Looking back',
        fr: 'Événements|Prochains événements|À venir|Événements passés',
        de: 'Veranstaltungen|Nächste Veranstaltungen|Kommende Veranstaltungen|Vergangene Veranstaltungen|Rückblick',
        es: 'Eventos|Próximos eventos|Eventos pasados',
        it: 'Eventi|Prossimi eventi|Eventi passati',
      },
      help: 'One row, or one file, for each event.',
      tells: [
        {
          answers: 'happened',
          says: '{entry} ({start})[: {outcome}]',
          under: 'Events',
          day: { of: 'start', is: 'in the last year' },
          when: isNoneOf('status', 'cancelled', 'postponed'),
        },
        {
          answers: 'next',
          says: '{entry} ({start})',
          under: 'Events',
          day: { of: 'start', is: 'ahead' },
          when: isNoneOf('status', 'cancelled', 'postponed', 'held'),
        },
      ],
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name, for example open-day-2027.' }),
        title: text({
          names: {
            en: 'Event|Title|Name|What',
            fr: 'Événement|Titre|Nom|Quoi',
            de: 'Veranstaltung|Titel|Name|Was',
            es: 'Evento|Título|Nombre|Qué',
            it: 'Evento|Titolo|Nome|Che cosa',
          },
          help: 'What people call it.',
        }),
        start: moment({
          names: {
            en: 'When|Date|Day|Starts|Start|Start date|Begins',
            fr: 'Quand|Date|Jour|Début|Commence le',
            de: 'Wann|Datum|Tag|Beginn|Beginnt am',
            es: 'Cuándo|Fecha|Día|Inicio|Empieza el',
            it: 'Quando|Data|Giorno|Inizio|Inizia il',
          },
          help: 'The day, or the first and the last, and the hours: 2027-03-11, 10:00 to 17:00.',
          whenMissing: {
            id: 'event-has-a-day',
            title: 'Every event has its day',
            says: 'Nothing says when {entry} takes place.',
            why: 'Nobody can keep a day free that they do not know.',
            fix: 'Write “When: 2027-03-11”, or only the month if the day is not fixed yet.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 2,
            when: (event) => !isOff(event),
            source: 'OSC Uppsala, list of events',
          },
        }),
        time_zone: timeZone({
          names: {
            en: 'Where in the world (time zone)|Time zone|Timezone|Where in the world|Zone',
            fr: 'Où dans le monde (fuseau horaire)|Fuseau horaire|Fuseau|Où dans le monde',
            de: 'Wo auf der Welt (Zeitzone)|Zeitzone|Wo auf der Welt',
            es: 'Dónde en el mundo (huso horario)|Huso horario|Zona horaria|Dónde en el mundo',
            it: 'Dove nel mondo (fuso orario)|Fuso orario|Dove nel mondo',
          },
          help: 'The city whose clock counts, for example Brussels; an online event needs it most.',
        }),
        mode: choiceOrWords(modes, {
          names: {
            en: 'How we meet|Mode|Format',
            fr: 'Comment nous nous retrouvons|Mode|Format',
            de: 'Wie wir uns treffen|Format',
            es: 'Cómo nos reunimos|Modalidad|Formato',
            it: 'Come ci incontriamo|Modalità|Formato',
          },
          help: 'Online, in person, or both (hybrid).',
        }),
        where: prose({
          names: {
            en: 'Where|Place|Venue|Location|Room',
            fr: 'Où|Lieu|Salle',
            de: 'Wo|Ort|Raum',
            es: 'Dónde|Lugar|Sala',
            it: 'Dove|Luogo|Sala',
          },
          help: 'The place, or the link by which people join; leave passcodes out.',
        }),
        url: link({
          names: {
            en: 'Link|Web page|Website|URL',
            fr: 'Lien|Page web|Site',
            de: 'Link|Webseite',
            es: 'Enlace|Página web',
            it: 'Link|Pagina web|Sito',
          },
          help: 'Where more is written, or where people join.',
        }),
        on_duty: prose({
          names: {
            en: 'On duty for the code of conduct|On duty|On duty for concerns|Who is on duty|Contact on the day|Whom to talk to on the day',
            fr: 'Présent pour le code de conduite|Contact sur place|À qui parler sur place',
            de: 'Ansprechbar für den Verhaltenskodex|Ansprechperson am Tag|Ansprechperson|Wer ist ansprechbar',
            es: 'De guardia para el código de conducta|Contacto en el evento|Con quién hablar ese día',
            it: 'Di turno per il codice di condotta|Contatto sul posto|Con chi parlare quel giorno',
          },
          help: 'Who is there for people who feel uncomfortable, and how to find them.',
        }),
        access: prose({
          names: {
            en: 'So that everyone can take part|Access|Accessibility',
            fr: 'Pour que chacun puisse participer|Accessibilité|Accès',
            de: 'Damit alle teilnehmen können|Barrierefreiheit|Zugänglichkeit',
            es: 'Para que todos puedan participar|Accesibilidad|Acceso',
            it: 'Perché tutti possano partecipare|Accessibilità|Accesso',
          },
          help: 'Steps, captions, interpreters, food, children: what is there, and whom to ask.',
        }),
        status: choice(
          {
            scheduled: {
              en: 'scheduled|planned|confirmed|upcoming|open|tentative|draft|proposed|adopted|published|active|EventScheduled',
              fr: 'prévu|confirmé|à venir',
              de: 'geplant|bestätigt|findet statt',
              es: 'previsto|confirmado|programado',
              it: 'previsto|confermato|in programma',
            },
            postponed: {
              en: 'postponed|EventPostponed',
              fr: 'reporté',
              de: 'verschoben',
              es: 'aplazado',
              it: 'rinviato',
            },
            rescheduled: {
              en: 'rescheduled|new date|moved to a new date|EventRescheduled',
              fr: 'nouvelle date',
              de: 'neuer Termin|verlegt',
              es: 'nueva fecha|reprogramado',
              it: 'nuova data|riprogrammato',
            },
            'moved-online': {
              en: 'moved online|EventMovedOnline',
              fr: 'passé en ligne|déplacé en ligne',
              de: 'jetzt online|nach online verlegt',
              es: 'pasa a ser en línea|trasladado en línea',
              it: 'spostato online',
            },
            cancelled: {
              en: 'cancelled|canceled|EventCancelled',
              fr: 'annulé',
              de: 'abgesagt|fällt aus',
              es: 'cancelado',
              it: 'annullato',
            },
            held: {
              en: 'held|done|over|past|took place|completed|finished|closed|archived|retired',
              fr: 'passé|a eu lieu|fait',
              de: 'vorbei|hat stattgefunden|erledigt',
              es: 'celebrado|pasado|hecho',
              it: 'svolto|passato|fatto',
            },
          },
          {
            names: { en: 'Status|State', fr: 'État|Statut', de: 'Stand|Status', es: 'Estado', it: 'Stato' },
            help: 'Scheduled, postponed, rescheduled, moved online, cancelled or held.',
          },
        ),
        end: moment({
          names: {
            en: 'Ends|End|End date|Last day|Until',
            fr: 'Fin|Dernier jour|Jusqu’au',
            de: 'Ende|Endet|Letzter Tag|Bis',
            es: 'Fin|Último día|Hasta',
            it: 'Fine|Ultimo giorno|Fino al',
          },
          help: 'The last day or the hour at which it ends, where that is not said beside its beginning.',
        }),
        time: text({
          names: {
            en: 'Time|At|Hours',
            fr: 'Heure|Horaire|Heures|À',
            de: 'Uhrzeit|Zeit|Um',
            es: 'Hora|Horario|A las',
            it: 'Ora|Orario|Alle',
          },
          help: 'From when to when, where that stands in a column of its own.',
        }),
        duration: minutes({
          names: {
            en: 'How long|Duration|Length',
            fr: 'Durée|Combien de temps',
            de: 'Wie lange|Dauer',
            es: 'Cuánto dura|Duración',
            it: 'Quanto dura|Durata',
          },
          help: 'For example 90 minutes.',
        }),
        organisers: mentioned(['roles', 'people', 'groups', 'stakeholders'], {
          names: {
            en: 'Organisers|Organizers|Organised by|Organized by|Hosts|Who organises it',
            fr: 'Organisation|Organisé par|Qui l’organise',
            de: 'Organisation|Veranstaltet von|Wer organisiert',
            es: 'Organización|Organizado por|Quién lo organiza',
            it: 'Organizzazione|Organizzato da|Chi lo organizza',
          },
          help: 'The roles, groups or organisations behind it.',
        }),
        speakers: speakers({
          names: {
            en: 'Speakers|Speaker|Who speaks|With',
            fr: 'Intervenants|Intervenantes|Intervenant|Avec',
            de: 'Vortragende|Referenten|Referentin|Es sprechen|Mit',
            es: 'Ponentes|Ponente|Quién habla|Con',
            it: 'Relatori|Relatrici|Relatore|Con',
          },
          help: 'Who speaks; names only of those who agreed, and write “agreed” behind them.',
        }),
        audience: text({
          names: {
            en: 'For whom|Audience|Open to|Who it is for',
            fr: 'Pour qui|Public|Ouvert à',
            de: 'Für wen|Publikum|Offen für',
            es: 'Para quién|Público|Abierto a',
            it: 'Per chi|Pubblico|Aperto a',
          },
          help: 'Whom you hope to see there.',
        }),
        registration: prose({
          names: {
            en: 'Registration|How to register|Sign up|Register',
            fr: 'Inscription|Comment s’inscrire',
            de: 'Anmeldung|Wie man sich anmeldet',
            es: 'Inscripción|Cómo inscribirse',
            it: 'Iscrizione|Come iscriversi',
          },
          help: 'How to sign up and until when, or that nobody has to.',
        }),
        cost: text({
          names: {
            en: 'What it costs|Cost|Price|Fee',
            fr: 'Prix|Coût|Tarif',
            de: 'Was es kostet|Kosten|Preis',
            es: 'Cuánto cuesta|Coste|Precio',
            it: 'Quanto costa|Costo|Prezzo',
          },
          help: 'Free, or how much and for whom less.',
        }),
        language: languages({
          names: {
            en: 'Language|Languages',
            fr: 'Langue|Langues',
            de: 'Sprache|Sprachen',
            es: 'Idioma|Idiomas',
            it: 'Lingua|Lingue',
          },
          help: 'The languages that are spoken.',
        }),
        code_of_conduct: prose({
          names: {
            en: 'Code of conduct|How we treat one another',
            fr: 'Code de conduite',
            de: 'Verhaltenskodex|Wie wir miteinander umgehen',
            es: 'Código de conducta',
            it: 'Codice di condotta',
          },
          help: 'A link to the code of conduct that holds there.',
        }),
        recording: recorded({
          names: {
            en: 'Recording|Recorded|Pictures and recordings|Pictures',
            fr: 'Enregistrement|Photos',
            de: 'Aufzeichnung|Bilder|Aufnahmen',
            es: 'Grabación|Fotos',
            it: 'Registrazione|Fotografie',
          },
          help: 'None, or talks only: discussions are better left out.',
        }),
        materials: mentioned(['training', 'resources'], {
          names: {
            en: 'Materials|Slides|What remains|Recordings and slides',
            fr: 'Supports|Diapositives|Documents',
            de: 'Unterlagen|Folien|Materialien',
            es: 'Materiales|Diapositivas',
            it: 'Materiali|Diapositive',
          },
          help: 'Where slides and notes can be found afterwards.',
        }),
        series: mentioned(['meetings', 'programme'], {
          names: {
            en: 'Series|Part of',
            fr: 'Série',
            de: 'Reihe|Teil von',
            es: 'Serie|Parte de',
            it: 'Serie|Parte di',
          },
          help: 'The regular call or programme that it belongs to.',
        }),
        summary: prose({
          names: {
            en: 'What it is|What it was for|Description|Summary|About',
            fr: 'De quoi il s’agit|Description|Résumé|Présentation',
            de: 'Worum es geht|Beschreibung|Zusammenfassung',
            es: 'De qué se trata|Descripción|Resumen',
            it: 'Di che cosa si tratta|Descrizione|Riassunto',
          },
          help: 'What people can do there, in a few sentences.',
        }),
        attendance: aboutCount({
          names: {
            en: 'How many came|Attendance|Number of participants',
            fr: 'Combien sont venus|Nombre de participants',
            de: 'Wie viele kamen|Zahl der Teilnehmenden',
            es: 'Cuántos vinieron|Número de participantes',
            it: 'Quanti sono venuti|Numero di partecipanti',
          },
          help: 'A number, and no list of names.',
        }),
        outcome: prose({
          names: {
            en: 'What came of it|Outcome|Results|Looking back',
            fr: 'Ce qui en est sorti|Bilan|Résultats',
            de: 'Was daraus wurde|Ergebnis|Rückblick',
            es: 'Qué salió de ahí|Resultado|Resultados',
            it: 'Che cosa ne è venuto|Risultati|Esito',
          },
          help: 'What changed because of it, in a line or two.',
        }),
        feedback: prose({
          names: {
            en: 'Feedback|What people said|What we would do differently',
            fr: 'Retours|Ce que nous ferions autrement',
            de: 'Rückmeldungen|Was wir anders machen würden',
            es: 'Opiniones|Qué haríamos de otro modo',
            it: 'Riscontri|Che cosa faremmo diversamente',
          },
          help: 'What worked, what did not, what you would change.',
        }),
      },
    }),
  },
})

/** An event that is not held has no day to write down. */
function isOff(event: Recorded): boolean {
  return ['cancelled', 'postponed'].includes(String(event.readings.get('status')?.value))
}
