// The meetings: each call with its rhythm, hour and place in the world, and the rota of who opens the next ones.

import type { Recurrence } from '../recurrence/words.ts'
import {
  choiceOrWords,
  date,
  entries,
  mentioned,
  minutes,
  openTo,
  prose,
  recorded,
  recurrence,
  reference,
  references,
  text,
  texts,
  timeZone,
} from './fields.ts'
import { defineKind, type Recorded } from './kind.ts'
import { modes } from './modes.ts'

/** A sentence that names a rhythm, from the words that begin it ("every third") and a weekday to its end. */
const rhythmIn = (begin: string, weekday: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})((?:${begin})\\s+(?:[\\p{L}\\d.]{1,12}\\s+){0,3}(?:${weekday})(?!\\p{L})[^\\n]{0,160}?)(?=[.!?](?:\\s|$)|$)`,
    'imu',
  )

const rhythmSentences: readonly RegExp[] = [
  rhythmIn(
    'every|each|(?:on )?the (?:first|second|third|fourth|last)|first|second|third|fourth|last|[1-5](?:st|nd|rd|th)|weekly on|fortnightly on',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
  ),
  rhythmIn(
    'chaque|tous les|toutes les|le|un',
    '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?= du mois| de chaque|[^\\n]*\\d)',
  ),
  rhythmIn('jede[nrsm]?|alle|am|immer', '(?:mon|diens|donners|frei|sams|sonn)tage?s?|mittwochs?'),
  rhythmIn('cada|todos los|el', 'lunes|martes|miércoles|jueves|viernes|sábados?|domingos?'),
  rhythmIn('ogni|tutti i|tutte le|il', 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica'),
]

/** Who reads the page finds the new time; who has the old one in a calendar waits in an empty room. */
const anotherTime = {
  headline: 'The time of a call changes',
  onlyPeople: {
    changed: [
      'Those who come to {entry} were asked or told, where you usually remind them, and their calendars have the new time.',
      'Whoever opens {entry}, and the room or the link, are free then.',
    ],
  },
} as const

export default defineKind({
  kind: 'meetings',
  title: 'Meetings',
  titles: { fr: 'Réunions', de: 'Treffen', es: 'Reuniones', it: 'Riunioni' },
  area: 'rhythm',
  help: 'The regular calls: when, in which time zone, where, and who opens them.',
  files: ['meetings.md', 'community-calls.md', 'calls.md'],
  standsIn: {
    kinds: ['charter', 'channels'],
    names: {
      en: 'Meetings|Our meetings|Our calls|Community calls',
      fr: 'Réunions|Nos réunions',
      de: 'Treffen|Unsere Treffen',
      es: 'Reuniones|Nuestras reuniones',
      it: 'Riunioni|I nostri incontri',
    },
  },
  expectedOf: { software: 'should', 'research-project': 'should' },
  reviewMonths: 12,
  whenMissing: {
    title: 'The community has a regular call',
    principles: ['collaboration'],
    says: 'There is no regular call that people can find.',
    why: 'A fixed hour is the easiest way to meet a community for the first time.',
    fix: 'Write one line, for example “third Wednesday of every month, 14:00, Brussels time”.',
    severity: { launching: 'warning', active: 'warning' },
    minutes: 5,
    source: 'OpenAIRE, community of practice for training coordinators',
  },
  firstStep: {
    title: 'Set your first call.',
    how: 'For example “third Wednesday of every month, 14:00, Brussels time”. We answer with the next three dates.',
    minutes: 5,
  },
  fields: {
    format: prose({
      names: {
        en: 'How a call goes|How our calls go|How an hour goes|Running order',
        fr: 'Comment se passe une réunion|Déroulement d’une réunion',
        de: 'Wie ein Treffen abläuft|Ablauf eines Treffens',
        es: 'Cómo es una reunión|Desarrollo de una reunión',
        it: 'Come si svolge un incontro|Svolgimento di un incontro',
      },
      help: 'How an hour goes: a short talk, quiet work, sharing; what is recorded; what helps people to take part.',
    }),
    series: entries({
      main: true,
      one: 'call',
      labelledBy: ['title', 'purpose', 'id'],
      prose: 'purpose',
      names: {
        en: 'Calls|Our calls|Meetings|Community calls|Regular calls|Series',
        fr: 'Réunions|Appels|Rendez-vous',
        de: 'Treffen|Termine|Sitzungen|Calls',
        es: 'Reuniones|Llamadas|Encuentros',
        it: 'Riunioni|Incontri|Chiamate',
      },
      help: 'One row for each regular call.',
      whenMissing: {
        id: 'meetings-name-a-call',
        title: 'The page Meetings names at least one call',
        says: '{page} names no call yet.',
        why: 'A fixed hour is the easiest way to meet a community for the first time.',
        fix: 'Add a row, for example: Community call, third Wednesday of every month, 14:00, Brussels time.',
        severity: { launching: 'advice', active: 'warning' },
        minutes: 5,
      },
      fields: {
        id: text({ names: { en: 'Id' }, help: 'A short name, for example community-call.' }),
        title: text({
          names: {
            en: 'Call|Meeting|Title|Name|Series',
            fr: 'Réunion|Appel|Titre|Nom|Rendez-vous',
            de: 'Treffen|Titel|Name|Termin|Sitzung|Call',
            es: 'Reunión|Llamada|Título|Nombre|Encuentro',
            it: 'Riunione|Incontro|Titolo|Nome|Chiamata',
          },
          help: 'What people call it.',
        }),
        purpose: prose({
          names: {
            en: 'Purpose|What for|What it is for|About',
            fr: 'Objet|Pour quoi|But',
            de: 'Zweck|Wofür|Worum es geht',
            es: 'Para qué|Propósito|Tema',
            it: 'Scopo|A che cosa serve|Tema',
          },
          help: 'What happens there, in a sentence.',
        }),
        when: recurrence({
          names: {
            en: 'When|Rhythm|Day|How often|Schedule|Frequency',
            fr: 'Quand|Jour|Fréquence|Rythme',
            de: 'Wann|Tag|Rhythmus|Wie oft',
            es: 'Cuándo|Día|Frecuencia|Ritmo',
            it: 'Quando|Giorno|Frequenza|Ritmo',
          },
          help: 'The rhythm in plain words: third Wednesday of every month.',
          changes: { ...anotherTime, changed: ['{entry} takes place {new} now; it was {old}.'] },
          spotted: rhythmSentences,
          whenMissing: {
            id: 'call-says-when',
            title: 'Every call has its day',
            says: 'Nothing says when the call {entry} takes place.',
            why: 'Nobody can come to a call without a day.',
            fix: 'Write the rhythm in the column “When”, for example “third Wednesday of every month”.',
            severity: { launching: 'warning', active: 'error' },
            minutes: 5,
            source: 'OpenAIRE, community of practice for training coordinators',
          },
        }),
        start: date({
          names: {
            en: 'First date|First call|Starts on|Starts|Start date',
            fr: 'Première date|Première réunion|À partir du',
            de: 'Erster Termin|Erstes Treffen|Beginnt am',
            es: 'Primera fecha|Primera reunión|A partir del',
            it: 'Prima data|Primo incontro|A partire dal',
          },
          help: 'The first date; “every two weeks” counts from here.',
        }),
        time: text({
          names: {
            en: 'Time|At|Hour|Start time',
            fr: 'Heure|Horaire|À',
            de: 'Uhrzeit|Zeit|Um',
            es: 'Hora|A las',
            it: 'Ora|Orario|Alle',
          },
          help: 'The hour on the clock there, for example 14:00.',
          changes: { ...anotherTime, changed: ['{entry} begins at {new} now; it was {old}.'] },
          whenMissing: {
            id: 'call-says-at-what-hour',
            title: 'Every call has its hour',
            says: 'Nothing says at what hour the call {entry} begins.',
            why: 'People plan their day around it.',
            fix: 'Write the hour in the column “Time”, for example 14:00.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 2,
            when: (call) => isRhythmWithoutHour(call),
            source: 'Kubernetes community, sigs.yaml: two meetings at “9PM”',
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
          help: 'A city whose clock counts, for example Brussels.',
          changes: { ...anotherTime, changed: ['The clock for {entry} is that of {new} now; it was {old}.'] },
        }),
        duration: minutes({
          names: {
            en: 'How long|Duration|Length',
            fr: 'Durée|Combien de temps',
            de: 'Wie lange|Dauer',
            es: 'Cuánto dura|Duración',
            it: 'Quanto dura|Durata',
          },
          help: 'For example 60 minutes.',
        }),
        where: prose({
          names: {
            en: 'Where|Place|Link|Join|How to join',
            fr: 'Où|Lieu|Lien',
            de: 'Wo|Ort|Link',
            es: 'Dónde|Lugar|Enlace',
            it: 'Dove|Luogo|Link',
          },
          help: 'A place or a link; leave passcodes out.',
        }),
        mode: choiceOrWords(modes, {
          names: {
            en: 'How we meet|Mode',
            fr: 'Comment nous nous retrouvons|Mode',
            de: 'Wie wir uns treffen',
            es: 'Cómo nos reunimos|Modalidad',
            it: 'Come ci incontriamo|Modalità',
          },
          help: 'Online, in person, or both (hybrid).',
        }),
        host: references(['roles', 'people', 'groups'], {
          names: {
            en: 'Who opens it|Host|Hosts|Facilitator|Chair|Who',
            fr: 'Qui ouvre la réunion|Animation|Animateur|Qui',
            de: 'Wer eröffnet|Moderation|Leitung|Gastgeber|Wer',
            es: 'Quién la abre|Anfitrión|Modera|Quién',
            it: 'Chi la apre|Chi conduce|Conduzione|Chi',
          },
          help: 'The role that opens the call.',
          whenMissing: {
            title: 'Somebody opens every call',
            says: 'Nothing says who opens the call {entry}.',
            why: 'A newcomer who waits alone in an empty call does not come back.',
            fix: 'Write a role from your list in the column “Who opens it”.',
            severity: { launching: 'advice', active: 'warning' },
            minutes: 5,
            source: 'The Carpentries, session hosts',
          },
        }),
        open_to: openTo({
          names: {
            en: 'Open to|Audience|Who can come',
            fr: 'Ouvert à|Public',
            de: 'Offen für|Für wen',
            es: 'Abierta a|Abierto a|Público',
            it: 'Aperta a|Aperto a|Pubblico',
          },
          help: 'Everyone, members, or one group.',
        }),
        agenda: prose({
          names: {
            en: 'Agenda',
            fr: 'Ordre du jour',
            de: 'Tagesordnung|Agenda',
            es: 'Orden del día|Agenda',
            it: 'Ordine del giorno|Agenda',
          },
          help: 'Where the agenda is written.',
        }),
        notes: prose({
          names: {
            en: 'Notes|Minutes',
            fr: 'Notes|Compte rendu|Comptes rendus',
            de: 'Notizen|Protokoll|Protokolle',
            es: 'Notas|Actas',
            it: 'Note|Verbali|Appunti',
          },
          help: 'Where the notes are kept.',
        }),
        recording: recorded({
          names: {
            en: 'Recording|Recorded',
            fr: 'Enregistrement',
            de: 'Aufzeichnung',
            es: 'Grabación',
            it: 'Registrazione',
          },
          help: 'None, or talks only: discussions are better left out.',
        }),
        format: prose({
          names: {
            en: 'Format|How it goes',
            fr: 'Format|Déroulement',
            de: 'Format|Ablauf',
            es: 'Formato',
            it: 'Formato|Svolgimento',
          },
          help: 'How the hour goes: short talk, quiet work, sharing.',
        }),
        access: prose({
          names: {
            en: 'Access|Accessibility',
            fr: 'Accessibilité',
            de: 'Barrierefreiheit|Zugänglichkeit',
            es: 'Accesibilidad',
            it: 'Accessibilità',
          },
          help: 'Captions, cameras off, step-free room: what helps people to take part.',
        }),
        except: texts({
          names: {
            en: 'Except|Not on|No call on|Dates not held',
            fr: 'Sauf|Pas de réunion le',
            de: 'Außer|Nicht am|Entfällt am',
            es: 'Excepto|No hay reunión el',
            it: 'Eccetto|Tranne|Salta il',
          },
          help: 'Dates on which it is not held.',
        }),
        until: date({
          names: {
            en: 'Until|Last date|Ends on',
            fr: 'Jusqu’au|Dernière date',
            de: 'Bis|Letzter Termin',
            es: 'Hasta|Última fecha',
            it: 'Fino al|Ultima data',
          },
          help: 'The last date, where there is one.',
        }),
        review_by: date({
          names: {
            en: 'Look at it again by|Review by|Ask again on',
            fr: 'À revoir avant le|À revoir le',
            de: 'Wieder ansehen bis|Prüfen bis',
            es: 'Revisar antes del|Revisar el',
            it: 'Da rivedere entro il|Da rivedere il',
          },
          help: 'The day by which you ask whether people still want it.',
        }),
        reminder_channel: mentioned(['channels'], {
          names: {
            en: 'Reminder|Where we remind people|Announced in',
            fr: 'Rappel|Annoncé sur',
            de: 'Erinnerung|Angekündigt in',
            es: 'Recordatorio|Se anuncia en',
            it: 'Promemoria|Annunciato su',
          },
          help: 'The channel in which people are reminded, and how long before.',
        }),
      },
    }),
    rota: entries({
      one: 'turn',
      labelledBy: ['date', 'call'],
      names: {
        en: 'Rota|Rotation|Who opens when|Turns|Lightning talks|Upcoming calls|Next calls|Call schedule|Hosting rota',
        fr: 'Tour de rôle|Roulement|Planning',
        de: 'Dienstplan|Wer wann eröffnet|Reihum',
        es: 'Turnos|Rotación',
        it: 'Turni|Rotazione',
      },
      help: 'Who opens and who takes notes, for the next few dates.',
      fields: {
        date: date({
          names: {
            en: 'Date|When|Day',
            fr: 'Date|Quand|Jour',
            de: 'Datum|Wann|Tag',
            es: 'Fecha|Cuándo|Día',
            it: 'Data|Quando|Giorno',
          },
          help: 'The day of the call, for example 2026-04-15.',
        }),
        call: reference(['meetings'], {
          names: {
            en: 'Call|Meeting|Series',
            fr: 'Réunion|Appel',
            de: 'Treffen|Sitzung|Call',
            es: 'Reunión|Llamada',
            it: 'Riunione|Incontro',
          },
          help: 'Which call, where there are several.',
        }),
        who_opens: references(['people', 'roles'], {
          names: {
            en: 'Who opens|Who opens it|Host|Facilitator|Chair',
            fr: 'Qui ouvre|Animation',
            de: 'Wer eröffnet|Moderation|Leitung',
            es: 'Quién abre|Anfitrión|Modera',
            it: 'Chi apre|Chi conduce',
          },
          help: 'A role, or somebody who agreed to be named.',
        }),
        who_takes_notes: references(['people', 'roles'], {
          names: {
            en: 'Who takes notes|Note-taker|Notes|Scribe',
            fr: 'Qui prend les notes|Notes|Secrétaire',
            de: 'Wer schreibt mit|Protokoll|Notizen',
            es: 'Quién toma notas|Notas',
            it: 'Chi prende appunti|Appunti|Verbale',
          },
          help: 'A role, or somebody who agreed to be named.',
        }),
        lightning_talk: text({
          names: {
            en: 'Lightning talk|Lightning talks|Talk|Topic',
            fr: 'Présentation éclair|Sujet',
            de: 'Kurzvortrag|Thema',
            es: 'Charla relámpago|Tema',
            it: 'Intervento breve|Tema',
          },
          help: 'Who shows something, and what.',
        }),
        cancelled: text({
          names: {
            en: 'Cancelled|Canceled|Not held',
            fr: 'Annulé|Annulée',
            de: 'Fällt aus|Abgesagt',
            es: 'Cancelada|Cancelado',
            it: 'Annullata|Annullato',
          },
          help: 'Yes, when it is not held.',
        }),
      },
    }),
  },
})

function isRhythmWithoutHour(call: Recorded): boolean {
  const rhythm = call.readings.get('when')?.value as Recurrence | undefined
  return rhythm !== undefined && rhythm.time === undefined && rhythm.timeWords === undefined
}
