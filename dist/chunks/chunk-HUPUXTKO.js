// src/documents/personal.ts
var telephoneWords = "phone|telephone|tel|mobile|mob|gsm|cell|cellphone|whatsapp|téléphone|portable|tél|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|teléfono|móvil|celular|telefono|cellulare";
var between = " .\\-/()\\u00a0\\u2007\\u2009\\u202f\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2010-\\u2012";
var labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${telephoneWords})(?:\\s(?:no|nr|number|numéro|número|numero))?(?:\\.?\\s?:|\\.)\\s{0,3}(\\(?\\+?\\d[\\d${between}]{5,22}\\d)`,
  "giu"
);
var international = new RegExp(
  `(?<![\\p{L}\\p{N}+=/&?%.,_-])[+＋](?![2-689]\\.\\d)[1-9]\\d{0,2}(?:[${between}]{0,3}\\d){6,14}(?![\\p{L}\\p{N}]|[.,:]\\d)`,
  "gu"
);
var invented = /900\/1800|555[ .-]?01\d\d|7946[ .-]?0\d{3}|7700[ .-]?900|^\D*1[ .(-]*8(?:00|33|44|55|66|77|88)\b|\b0?800\b/;
var dated = /(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d/;
function isTelephoneNumber(written) {
  const digits = written.replace(/\D/g, "");
  return digits.length >= 7 && digits.length <= 15 && new Set(digits).size > 2 && !invented.test(written) && !dated.test(written);
}
var mayHoldNumber = (text) => /[+\uFF0B:\uFF1A.]/.test(text) && /(?:\d\D*){7}/.test(text);
function telephoneNumbersIn(text) {
  if (!mayHoldNumber(text)) return [];
  return [...text.matchAll(labelled), ...text.matchAll(international)].filter((match) => isTelephoneNumber(match[1] ?? match[0])).map(({ index }) => index).toSorted((a, b) => a - b);
}
var mailboxesForPeople = /@(?:(?:gmail|googlemail|ymail|icloud|me|mac|aol|msn|qq|163|126|hey)\.com|(?:outlook|hotmail|live|yahoo|gmx|yandex|tutanota|tuta|proton|protonmail)\.[a-z]{2,3}(?:\.[a-z]{2})?|pm\.me|web\.de|t-online\.de|freenet\.de|posteo\.(?:de|net|eu)|mail\.ru|orange\.fr|wanadoo\.fr|free\.fr|laposte\.net|sfr\.fr|libero\.it|virgilio\.it|alice\.it|tiscali\.it|bluewin\.ch|telenet\.be|skynet\.be|ziggo\.nl|wp\.pl|o2\.pl|seznam\.cz|abv\.bg|naver\.com)$/i;
var namesMailbox = new RegExp(mailboxesForPeople.source.replace(/\$$/, ""), "i");
var namedPasscode = /(?<![\w@])(?:https?:\/\/|(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\/)[^\s<>"|]{0,600}?(?:[?&#]|&amp;)(?:pwd|passcode|password)=[^&\s<>"|]/gi;
var serviceLink = /(?<![\w@.-])(?:https?:\/\/)?(?:[\w-]{1,63}\.){0,4}(?:zoom\.(?:us|com)|teams\.(?:microsoft|live)\.com|webex\.com|gotomeeting\.com|bluejeans\.com)\/[^\s<>"|]{0,600}?(?:[?&#]|&amp;)(?:p|pw|pass)=[^&\s<>"|]/gi;
var mayName = /[?&#;](?:p|pw|pass|pwd|passcode|password)=/i;
var spokenPasscode = new RegExp("(?<!\\p{L})(?:passcode|meeting password|kenncode|code secret|código de acceso|codice d['’]accesso)\\s{0,2}[:：]\\s{0,2}(?!\\d{1,2}\\s?[-–]\\s?(?:\\d{1,2}(?!\\d)|\\p{L}))(?=[^\\s,;)|]{0,24}\\d)[^\\s,;)|]{4,24}", "giu");
function spokenPasscodesIn(text) {
  if (!/[:：][^,;)|]{0,26}\d/.test(text)) return [];
  return [...text.matchAll(spokenPasscode)].map(({ index }) => index);
}
function passcodesIn(text) {
  if (!mayName.test(text)) return [];
  const found = [...text.matchAll(namedPasscode), ...text.matchAll(serviceLink)].map(({ index }) => index);
  return [...new Set(found)].toSorted((a, b) => a - b);
}
var wholeNumber = new RegExp(`^[^\\d+＋]*([+＋\\d][\\d${between}]*)`);
function personalIn(text) {
  const numbers = telephoneNumbersIn(text).map((start) => wholeNumber.exec(text.slice(start))?.[1]);
  const mailboxes = namesMailbox.test(text) ? text.match(/[^\s<>|,;:]+@[^\s<>|,;:]+/g) ?? [] : [];
  return [...numbers.map((number) => number?.replace(/\D/g, "")), ...mailboxes].join(" ");
}
var homeAddressWords = "home address|private address|residential address|adresse personnelle|adresse privée|adresse du domicile|privatadresse|privatanschrift|wohnadresse|wohnanschrift|dirección particular|dirección privada|domicilio particular|indirizzo di casa|indirizzo privato|indirizzo personale";
var homeAddress = new RegExp(`(?<!\\p{L})(?:${homeAddressWords})\\s?:\\s?\\S[^\\n]{0,80}?\\d`, "iu");
var degrees = String.raw`(?<![\p{L}\d.,/-])[-−]?\d{1,3}[.,]\d{4,}(?![\p{L}\d/.])`;
var exactPlace = new RegExp(
  [
    String.raw`^[^\p{L}\p{N}]*?${degrees}[^\p{L}\p{N}]*$`,
    String.raw`${degrees}\s?°?\s?[NSEWO]?(?:\s?[,;/|]\s?|\s)[-−]?\d{1,3}[.,]\d{4,}`,
    String.raw`(?<!\p{L})(?:lat|lon|lng|long|latitude|longitude|breite|länge|breitengrad|längengrad|latitud|longitud|latitudine|longitudine|coordinates|coordonnées|koordinaten|coordenadas|coordinate|gps)\s?[:=]?\s?${degrees}`,
    String.raw`\d{1,3}\s?°\s?\d{1,2}\s?[′'’]`
  ].join("|"),
  "iu"
);
var mayBePlace = /[.,]\d{4}|°/;
function holdsPersonal(text) {
  return passcodesIn(text).length > 0 || spokenPasscodesIn(text).length > 0 || /\d/.test(text) && (telephoneNumbersIn(text).length > 0 || mayBePlace.test(text) && exactPlace.test(text) || homeAddress.test(text)) || text.includes("@") && namesMailbox.test(text);
}
function withoutPersonal(text) {
  return holdsPersonal(text) ? "…" : text;
}
var namedPerson = (name) => name.includes("@") && namesMailbox.test(name) || name.search(international) >= 0;
function shownPath(path) {
  if (!/[@+]/.test(path)) return path;
  return path.split("/").map(
    (step) => namedPerson(step) ? `…${/\.[a-z]{2,8}$/i.exec(step)?.[0].replace(/^\.(?:com|org|net)$/i, "") ?? ""}` : step
  ).join("/");
}
function isHiddenPath(path) {
  return /(?:^|\/)…(?:\.[a-z]{2,8})?(?:\/|$)/i.test(path);
}

export {
  telephoneWords,
  between,
  isTelephoneNumber,
  telephoneNumbersIn,
  mailboxesForPeople,
  namesMailbox,
  spokenPasscodesIn,
  passcodesIn,
  personalIn,
  homeAddressWords,
  holdsPersonal,
  withoutPersonal,
  shownPath,
  isHiddenPath
};
