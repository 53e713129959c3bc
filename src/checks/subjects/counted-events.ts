// Tells a count of events ("hold four webinars") from everything else, in five languages: only where nothing else is said.

const numbers = [
  '\\d{1,4}',
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a dozen',
  'deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|vingt',
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig',
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte',
  'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|venti',
].join('|')

const verbs = [
  '(?:we )?(?:will |want to |to )?(?:hold|run|host|give|deliver|offer|organi[sz]e|plan)',
  '(?:nous )?(?:organis(?:er|ons)|anim(?:er|ons)|propos(?:er|ons)|tenir|tenons|donner)',
  '(?:wir )?(?:halten|veranstalten|organisieren|bieten|planen)',
  '(?:queremos )?(?:organizar|organizamos|celebrar|celebramos|ofrecer|ofrecemos|realizar|impartir|hacer)',
  '(?:vogliamo )?(?:organizzare|organizziamo|tenere|teniamo|offrire|offriamo|svolgere|fare)',
].join('|')

const events = [
  'webinars?|workshops?|trainings?|training sessions?|events?|meetings?|calls?|courses?|seminars?|talks?|lectures?|sessions?|conferences?|hackathons?|newsletters?|meet-?ups?',
  'webinaires?|ateliers?|formations?|événements?|réunions?|cours|séminaires?|conférences?|rencontres?',
  'webinare?|schulungen|veranstaltungen|treffen|kurse|seminare|vorträge|sitzungen|konferenzen',
  'webinarios?|seminarios?(?: web)?|talleres|cursos|formaciones|eventos|reuniones|charlas|conferencias|boletines|sesiones|encuentros',
  'webinar|laboratori|corsi|eventi|riunioni|incontri|seminari|conferenze|sessioni',
].join('|')

const after = 'halten|durchführen|veranstalten|organisieren|anbieten|abhalten'
const online = 'online|en ligne|en línea|in rete'
const often =
  "(?:(?:a|per|each|every|this|next|in|by|until|par|pro|jedes|im|bis|al|por|cada|en|ogni|nel|entro)\\s+|(?:all|dell|d)[’']\\s*)(?:year|month|quarter|week|term|semester|an|année|mois|trimestre|semaine|semestre|jahr|monat|quartal|woche|semester|año|mes|semana|anno|mese|settimana|20\\d\\d)"

const pattern = new RegExp(
  `^(?:(?:${verbs})\\s+)?(?:${numbers})\\s+(?:(?:${online})\\s+)?(?:${events})(?:\\s+(?:${online}|${often}|${after}))*$`,
  'iu',
)

/** True for a text that is a number of events and nothing else. */
export function countsEvents(text: string): boolean {
  return text.length < 100 && pattern.test(text.trim().replace(/[.!]$/, ''))
}
