// What of a text is not for everyone: telephone numbers written as such, private mailboxes, home addresses, exact places, and
// passcodes of calls.

/** Words before a number that say that it is one, as alternatives of a pattern. */
export const telephoneWords =
  'phone|telephone|tel|mobile|mob|gsm|cell|cellphone|whatsapp|téléphone|portable|tél|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|teléfono|móvil|celular|telefono|cellulare'

/**
 * What stands between the digits of a telephone number, inside the brackets of a pattern: spaces and hyphens of many widths,
 * and marks that nobody sees. A dash is not among them, since it stands between the ends of a range.
 */
export const between = ' .\\-/()\\u00a0\\u2007\\u2009\\u202f\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2010-\\u2012'

// With the code of a country, or after a word like "Phone".
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${telephoneWords})(?:\\s(?:no|nr|number|numéro|número|numero))?(?:\\.?\\s?:|\\.)\\s{0,3}(\\(?\\+?\\d[\\d${between}]{5,22}\\d)`,
  'giu',
)
const international = new RegExp(
  `(?<![\\p{L}\\p{N}+=/&?%.,_-])[+\uFF0B](?![2-689]\\.\\d)[1-9]\\d{0,2}(?:[${between}]{0,3}\\d){6,14}(?![\\p{L}\\p{N}]|[.,:]\\d)`,
  'gu',
)

const invented =
  /900\/1800|555[ .-]?01\d\d|7946[ .-]?0\d{3}|7700[ .-]?900|^\D*1[ .(-]*8(?:00|33|44|55|66|77|88)\b|\b0?800\b/
const dated = /(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d/

/** True for digits that can be dialled, and are neither a date nor a number of nobody. */
export function isTelephoneNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  return (
    digits.length >= 7 &&
    digits.length <= 15 &&
    new Set(digits).size > 2 &&
    !invented.test(written) &&
    !dated.test(written)
  )
}

/** A quick look: seven digits, and what stands before a number that is written as one. */
const mayHoldNumber = (text: string) => /[+\uFF0B:\uFF1A.]/.test(text) && /(?:\d\D*){7}/.test(text)

/** Returns where telephone numbers stand in a text, in UTF-16 units, first to last. */
export function telephoneNumbersIn(text: string): readonly number[] {
  if (!mayHoldNumber(text)) return []
  return [...text.matchAll(labelled), ...text.matchAll(international)]
    .filter((match) => isTelephoneNumber(match[1] ?? match[0]))
    .map(({ index }) => index)
    .toSorted((a, b) => a - b)
}

/** The end of an address that belongs to one person. */
export const mailboxesForPeople =
  /@(?:(?:gmail|googlemail|ymail|icloud|me|mac|aol|msn|qq|163|126|hey)\.com|(?:outlook|hotmail|live|yahoo|gmx|yandex|tutanota|tuta|proton|protonmail)\.[a-z]{2,3}(?:\.[a-z]{2})?|pm\.me|web\.de|t-online\.de|freenet\.de|posteo\.(?:de|net|eu)|mail\.ru|orange\.fr|wanadoo\.fr|free\.fr|laposte\.net|sfr\.fr|libero\.it|virgilio\.it|alice\.it|tiscali\.it|bluewin\.ch|telenet\.be|skynet\.be|ziggo\.nl|wp\.pl|o2\.pl|seznam\.cz|abv\.bg|naver\.com)$/i

/** Such an address anywhere in a text: a quick look that spares reading thousands of pages. */
export const namesMailbox = new RegExp(mailboxesForPeople.source.replace(/\$$/, ''), 'i')

// A link names its passcode by a word; those of the large services by a letter or two as well. It may lack its scheme.
const namedPasscode =
  /(?<![\w@])(?:https?:\/\/|(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\/)[^\s<>"|]{0,600}?(?:[?&#]|&amp;)(?:pwd|passcode|password)=[^&\s<>"|]/gi
const serviceLink =
  /(?<![\w@.-])(?:https?:\/\/)?(?:[\w-]{1,63}\.){0,4}(?:zoom\.(?:us|com)|teams\.(?:microsoft|live)\.com|webex\.com|gotomeeting\.com|bluejeans\.com)\/[^\s<>"|]{0,600}?(?:[?&#]|&amp;)(?:p|pw|pass)=[^&\s<>"|]/gi
/** A quick look that spares most texts the long one. */
const mayName = /[?&#;](?:p|pw|pass|pwd|passcode|password)=/i

/** A passcode in words, as it stands in an invitation that somebody pasted: "Passcode: 483920". */
const spokenPasscode =
  /(?<!\p{L})(?:passcode|meeting password|kenncode|code secret|código de acceso|codice d['’]accesso)\s{0,2}[:：]\s{0,2}(?!\d{1,2}\s?[-–]\s?(?:\d{1,2}(?!\d)|\p{L}))(?=[^\s,;)|]{0,24}\d)[^\s,;)|]{4,24}/giu

/** Returns where passcodes stand in words, in UTF-16 units, first to last. */
export function spokenPasscodesIn(text: string): readonly number[] {
  if (!/[:：][^,;)|]{0,26}\d/.test(text)) return []
  return [...text.matchAll(spokenPasscode)].map(({ index }) => index)
}

/** Returns where links to calls that carry their passcode stand in a text, in UTF-16 units, first to last. */
export function passcodesIn(text: string): readonly number[] {
  if (!mayName.test(text)) return []
  const found = [...text.matchAll(namedPasscode), ...text.matchAll(serviceLink)].map(({ index }) => index)
  return [...new Set(found)].toSorted((a, b) => a - b)
}

const wholeNumber = new RegExp(`^[^\\d+\uFF0B]*([+\uFF0B\\d][\\d${between}]*)`)

/** Returns the telephone numbers and private mailboxes in a text, to tell two texts apart; never to be shown. */
export function personalIn(text: string): string {
  const numbers = telephoneNumbersIn(text).map((start) => wholeNumber.exec(text.slice(start))?.[1])
  const mailboxes = namesMailbox.test(text) ? (text.match(/[^\s<>|,;:]+@[^\s<>|,;:]+/g) ?? []) : []
  return [...numbers.map((number) => number?.replace(/\D/g, '')), ...mailboxes].join(' ')
}

/** Words before a home address that say that it is one, as alternatives of a pattern. */
export const homeAddressWords =
  'home address|private address|residential address|adresse personnelle|adresse privée|adresse du domicile|privatadresse|privatanschrift|wohnadresse|wohnanschrift|dirección particular|dirección privada|domicilio particular|indirizzo di casa|indirizzo privato|indirizzo personale'

const homeAddress = new RegExp(`(?<!\\p{L})(?:${homeAddressWords})\\s?:\\s?\\S[^\\n]{0,80}?\\d`, 'iu')

// A number that names a place to eleven metres or less: alone, as one of two, or after the word for it. In a sentence a number
// is anything else. A DOI goes on after a slash.
const degrees = String.raw`(?<![\p{L}\d.,/-])[-−]?\d{1,3}[.,]\d{4,}(?![\p{L}\d/.])`
const exactPlace = new RegExp(
  [
    String.raw`^[^\p{L}\p{N}]*?${degrees}[^\p{L}\p{N}]*$`,
    String.raw`${degrees}\s?°?\s?[NSEWO]?(?:\s?[,;/|]\s?|\s)[-−]?\d{1,3}[.,]\d{4,}`,
    String.raw`(?<!\p{L})(?:lat|lon|lng|long|latitude|longitude|breite|länge|breitengrad|längengrad|latitud|longitud|latitudine|longitudine|coordinates|coordonnées|koordinaten|coordenadas|coordinate|gps)\s?[:=]?\s?${degrees}`,
    String.raw`\d{1,3}\s?°\s?\d{1,2}\s?[′'’]`,
  ].join('|'),
  'iu',
)

/** A quick look that spares most texts the long one. */
const mayBePlace = /[.,]\d{4}|°/

/** True for a text that we do not repeat, because it holds a telephone number, a private mailbox, a home address, an exact place or the passcode of a call. */
export function holdsPersonal(text: string): boolean {
  return (
    passcodesIn(text).length > 0 ||
    spokenPasscodesIn(text).length > 0 ||
    (/\d/.test(text) &&
      (telephoneNumbersIn(text).length > 0 ||
        (mayBePlace.test(text) && exactPlace.test(text)) ||
        homeAddress.test(text))) ||
    (text.includes('@') && namesMailbox.test(text))
  )
}

/** Returns a text that may be repeated: the text, or dots in its place. */
export function withoutPersonal(text: string): string {
  return holdsPersonal(text) ? '…' : text
}

const namedPerson = (name: string) => (name.includes('@') && namesMailbox.test(name)) || name.search(international) >= 0

/** Returns a path that may be shown: a step that holds a telephone number or a private mailbox becomes dots, with its ending. */
export function shownPath(path: string): string {
  if (!/[@+]/.test(path)) return path
  return path
    .split('/')
    .map((step) =>
      namedPerson(step) ? `…${/\.[a-z]{2,8}$/i.exec(step)?.[0].replace(/^\.(?:com|org|net)$/i, '') ?? ''}` : step,
    )
    .join('/')
}

/** True for a path that `shownPath` had to change. */
export function isHiddenPath(path: string): boolean {
  return /(?:^|\/)…(?:\.[a-z]{2,8})?(?:\/|$)/i.test(path)
}
