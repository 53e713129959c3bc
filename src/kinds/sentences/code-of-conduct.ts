// Sentences in a code of conduct that answer a question wherever they stand, in five languages.
// Each pattern reads at most a few hundred characters from where it begins, so that no text can make it slow.

/** The text that a code was adapted from: "adapted from the Contributor Covenant, version 2.1". */
export const basedOn: readonly RegExp[] = [
  /contributor[\s-]covenant[^.]{0,80}?\bvers\p{L}{1,6}\s([123](?:\.[014])?)(?!\d)/iu,
  /contributor[\s-]covenant\sv?(1\.4|2\.[01]|3\.0)(?!\d)/iu,
]

/** "This code applies in all spaces of the community, online and at events." */
export const scope: readonly RegExp[] = [
  /\bappl(?:y|ies)\b[^.]{0,300}\b(?:spaces?|events?|channels?|mailing lists?|chat|meetings?|online|in[- ]person)\b/i,
  /s['’]appliquent?[^.]{0,300}(?:espaces?|événements?|réunions?|en ligne)/iu,
  /\bgilt\b[^.]{0,300}(?:räume|kanäle|veranstaltung|treffen|online|bereich)/iu,
  /\baplican?\b[^.]{0,300}(?:espacios|eventos|reuniones|en línea)/iu,
  /\bsi applica(?:no)?\b[^.]{0,300}(?:spazi|eventi|riunioni|online)/iu,
]

/** Whom to write to: "report it by writing to …". */
export const routes: readonly RegExp[] = [
  /\b(?:report(?:s|ed|ing)?|complaints?|incidents?|concerns?|violations?)\b[^\n]{0,200}(?:@|\bcontact|\be-?mail|\bwrit|\bform\b)/i,
  /\b(?:contact|e-?mail|write to)\b[^\n]{0,200}(?:report|complain|incident|concern|violat|harass)/i,
  /\b(?:signal|plainte|meld|beschwerde|vorf[aä]ll|denunci|queja|segnal)[^\n]{0,200}@/iu,
]

const someHours = String.raw`((?:\d{1,3}|an?|one|two|three|four|five|six|seven|ten|fourteen|twenty[- ]four|forty[- ]eight|seventy[- ]two)(?:\s\([^)]{1,12}\))?[\s-]?(?:working |business )?(?:hours?|days?|weeks?|months?))`

/** "You hear from us within three working days"; only in a paragraph about answers, for other things have deadlines too. */
export const responseTime: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?=[\s\S]*\b(?:respon|acknowledg|repl(?:y|ies)|answer|hears?\b|heard\b|get back|confirm|reach out|contacts? (?:you|the reporter)))[\s\S]*?\b(?:within|in less than|no later than|not later than|in)\s(?:the (?:first|next) )?${someHours}`,
    'i',
  ),
  /^(?=[\s\S]*(?:répon|accus|contact))[\s\S]*?(?:sous|dans (?:les|un délai de)|en moins de)\s((?:\d{1,3}|deux|trois|sept|une|un)\s(?:heures?|jours?|semaines?|mois)(?: ouvrés| ouvrables)?)/iu,
  /^(?=[\s\S]*(?:antwort|meld|bestätig))[\s\S]*?(?:innerhalb von|binnen|innerhalb|spätestens nach)\s((?:\d{1,3}|zwei|drei|sieben|einer|eines)\s(?:Stunden?|Arbeits|Werk|Tag|Woche|Monat)\p{L}{0,8})/iu,
  /^(?=[\s\S]*(?:respon|contest|respuesta|acus))[\s\S]*?(?:en un plazo de|dentro de|en menos de|en)\s((?:\d{1,3}|dos|tres|siete|una?)\s(?:horas?|días?|semanas?|mes(?:es)?)(?: laborables| hábiles)?)/iu,
  /^(?=[\s\S]*(?:rispon|rispost|conferm))[\s\S]*?entro\s((?:\d{1,3}|due|tre|sette|una?)\s(?:ore|ora|giorn\p{L}|settiman\p{L}|mes[ei])(?: lavorativi)?)/iu,
]

/** "They may be banned temporarily or permanently." */
export const steps: readonly RegExp[] = [
  /\b(?:may|can|will)\b[^.]{0,80}\b(?:warn(?:ed|ings?)?|bann?(?:ed|s)?|remov(?:ed|al)|expel(?:led)?|expulsion|suspen(?:ded|sion)|exclu(?:ded|sion))\b/i,
  /\b(?:ban|suspen[ds]|expel|exclu[ds])[^.]{0,60}\b(?:temporar|permanent)/i,
  /\b(?:temporar|permanent)[^.]{0,40}\b(?:ban|suspen|expulsion|exclusion)/i,
  /\b(?:bannir|bannissement|exclure|exclusion)[^.]{0,60}(?:temporaire|définitiv|permanent)/iu,
  /(?:vorübergehend|zeitweise|dauerhaft|permanent)[^.]{0,60}(?:sperr|ausschl|verbann|auszuschließen|ausgeschlossen)/iu,
  /\b(?:expuls|prohib|exclu|vetar)[^.]{0,60}(?:temporal|permanente)/iu,
  /\b(?:bandire|espulsione|escludere|allontanare)[^.]{0,60}(?:temporane|permanente)/iu,
]

/** "We keep every report confidential." */
export const confidentiality: readonly RegExp[] = [
  /\bconfidential|\b(?:respect|protect)(?:ing)? the privacy\b/i,
  /confidenti(?:el|alité)|respecter la vie privée/iu,
  /vertraulich|Privatsphäre/iu,
  /confidencial|respetar la privacidad/iu,
  /riservatezza|riservat[ei]\b|confidenzial|rispettare la privacy/iu,
]

/** "If a report is about one of us, that person steps aside." */
export const stepsAside: readonly RegExp[] = [
  /\brecus(?:e|al|ing)|\bconflicts? of interest\b/i,
  /\b(?:report|complaint|incident)s? (?:(?:is|are|was) )?(?:about|against|concern(?:s|ing)?|involv(?:es|ing)) (?:one of (?:us|them|the)|an? (?:\w{1,20} ){0,3}(?:member|contact|moderator|organi[sz]er|maintainer|coordinator))\b/i,
  /conflits? d['’]intérêts?|se récuse/iu,
  /Interessenkonflikt|[Bb]efangen/u,
  /conflictos? de inter[eé]s|se abstien/iu,
  /conflitt[oi] d[i'’] ?interess|si astien/iu,
]

/** "A decision may be appealed." */
export const appeal: readonly RegExp[] = [
  /\b(?:may|can|to) (?:be )?appeal(?:ed)?\b/i,
  /\bappeals? (?:process|against|may|can|will|should|are|is|of (?:the|a|this))\b/i,
  /faire appel|contester (?:la|une) décision/iu,
  /(?:Widerspruch|Einspruch) (?:einlegen|gegen|kann)/iu,
  /(?:apelar|recurrir) (?:la|una|esta|contra)/iu,
  /fare ricorso|presentare ricorso|ricorso contro/iu,
]

/** "Please be kind": what people are asked to do. */
export const encouraged: readonly RegExp[] = [
  /\b(?:respect|welcom|be (?:kind|nice|friendly|patient|polite|considerate|excellent)|kindness|empath|courte|inclusive|listen)/i,
  /respect|bienveillan|accueill|courtois|écout/iu,
  /respekt|willkommen|freundlich|wertschätz|rücksicht|höflich|zuhör/iu,
  /respet|amable|acoge|bienvenid|cortes|escuch/iu,
  /rispett|accogli|gentil|benvenut|cortes|ascolt/iu,
]

/** "We do not tolerate harassment": what nobody may do. */
export const unacceptable: readonly RegExp[] = [
  /\b(?:harass|insult|discriminat|threat|bully|abus(?:e|ive)\b|unacceptable|inappropriate|offensive|not (?:be )?(?:accept|tolerat)|zero[- ]tolerance)/i,
  /harcèle|insult|discrimin|menac|inacceptable|intolér/iu,
  /belästig|beleidig|diskrimin|bedroh|drohung|inakzeptabel|respektlos|nicht (?:geduldet|akzeptier|tolerier)/iu,
  /acos[oa]|insult|discrimin|amenaz|inaceptable|no (?:se )?toler/iu,
  /molest|insult|discrimin|minacc|inaccettabil|non (?:\p{L}{1,10} )?toller/iu,
]

/** "You need not give your name." */
export const anonymous: readonly RegExp[] = [
  /\banonymous(?:ly)?\b/i,
  /\b(?:leave out|without (?:giving|telling)|not (?:to )?give|rather not give)(?: us)? your name\b/i,
  /anonyme(?:ment)?\b|sans (?:donner|dire) (?:votre|ton) nom/iu,
  /\banonym|ohne (?:Ihren|deinen) Namen/iu,
  /anónim|sin (?:dar|decir) (?:su|tu) nombre/iu,
  /\banonim|senza (?:dare|dire) il (?:suo |tuo |vostro )?nome/iu,
]

/** "If somebody is in danger, call 112 first." */
export const danger: readonly RegExp[] = [
  /\bin (?:immediate )?danger\b|\bemergency (?:services?|number)\b|\b(?:call|dial) (?:112|911|999|110|000)\b/i,
  /en danger|numéro d['’]urgence|services? d['’]urgence/iu,
  /in Gefahr|Notruf|Rufnummer 1(?:12|10)/iu,
  /en peligro|servicios? de emergencia|número de emergencia/iu,
  /in pericolo|numero di emergenza|servizi di emergenza/iu,
]

/** "We ask what could put it right." */
export const restorative: readonly RegExp[] = [
  /\brestorative\b|\brepair(?:s|ing|ed)? (?:of )?(?:the |any )?harm\b|\bput(?:s|ting)? (?:it|things) right\b|\bmak(?:e|ing) amends\b/i,
  /réparer (?:le|les|un|du) (?:tort|préjudice|mal)|justice réparatrice|pratiques? restauratives?/iu,
  /wieder ?gut ?(?:zu)?mach/iu,
  /reparar el daño|restaurativ/iu,
  /riparare (?:il|i|un) dann|giustizia riparativa/iu,
]

const agreed = '{new} agreed to receive reports and to be named here.'
const arrived = 'A test message arrived at every address that is given.'
const handedOver = 'Open reports were handed over in private. Never mention them here.'
const told = 'Members and those who host events will be told.'

/** What only people can check when those who receive reports change. */
export const toCheckOfContacts = {
  added: [agreed, '{new} can read whatever address is shared.', arrived, told],
  removed: ['{entry} can no longer read a shared address.', handedOver, told],
  replaced: [agreed, '{new} can read whatever address is shared, and {old} no longer can.', arrived, handedOver, told],
} as const

/** What only people can check when a report is sent elsewhere. */
export const toCheckOfRoutes = {
  added: [arrived],
  changed: [arrived, 'Somebody still looks into the old address, and everybody knows who reads the new one.'],
} as const
