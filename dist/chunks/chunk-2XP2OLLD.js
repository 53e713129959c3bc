import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);

// src/documents/personal.ts
var telephoneWords = "phone|telephone|tel|mobile|cell|cellphone|whatsapp|téléphone|portable|tél|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|teléfono|móvil|celular|telefono|cellulare";
var labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${telephoneWords})(?:\\s(?:no|nr|number|numéro|número|numero))?(?:\\.?\\s?:|\\.)\\s{0,3}(\\(?\\+?\\d[\\d ()./-]{5,22}\\d)`,
  "giu"
);
var international = /(?<![\p{L}\p{N}+=/&?%.,_-])\+[1-9]\d{0,2}(?:[ .\-/()\u00a0]{0,2}\d){6,14}(?![\p{L}\p{N}]|[.,:]\d)/gu;
var invented = /555[ .-]?01\d\d|7946[ .-]?0\d{3}|7700[ .-]?900|^\D*1[ .(-]*8(?:00|33|44|55|66|77|88)\b|\b0?800\b/;
var dated = /(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d/;
function isTelephoneNumber(written) {
  const digits = written.replace(/\D/g, "");
  return digits.length >= 7 && digits.length <= 15 && new Set(digits).size > 2 && !invented.test(written) && !dated.test(written);
}
function telephoneNumbersIn(text) {
  return [...text.matchAll(labelled), ...text.matchAll(international)].filter((match) => isTelephoneNumber(match[1] ?? match[0])).map(({ index }) => index).toSorted((a, b) => a - b);
}
var mailboxesForPeople = /@(?:(?:gmail|googlemail|ymail|icloud|me|mac|aol|msn|qq|163|126|hey)\.com|(?:outlook|hotmail|live|yahoo|gmx|yandex|tutanota|tuta|proton|protonmail)\.[a-z]{2,3}(?:\.[a-z]{2})?|pm\.me|web\.de|t-online\.de|freenet\.de|posteo\.(?:de|net|eu)|mail\.ru|orange\.fr|wanadoo\.fr|free\.fr|laposte\.net|sfr\.fr|libero\.it|virgilio\.it|alice\.it|tiscali\.it|bluewin\.ch|telenet\.be|skynet\.be|ziggo\.nl|wp\.pl|o2\.pl|seznam\.cz|abv\.bg|naver\.com)$/i;
var namesMailbox = new RegExp(mailboxesForPeople.source.replace(/\$$/, ""), "i");
function personalIn(text) {
  const numbers = telephoneNumbersIn(text).map(
    (start) => /^[^\d+]*([+\d][\d ()./\u00a0-]*)/.exec(text.slice(start))?.[1]
  );
  const mailboxes = namesMailbox.test(text) ? text.match(/[^\s<>|,;:]+@[^\s<>|,;:]+/g) ?? [] : [];
  return [...numbers.map((number) => number?.replace(/\D/g, "")), ...mailboxes].join(" ");
}
function holdsPersonal(text) {
  return /\d.*\d/s.test(text) && telephoneNumbersIn(text).length > 0 || text.includes("@") && namesMailbox.test(text);
}
function withoutPersonal(text) {
  return holdsPersonal(text) ? "…" : text;
}

export {
  telephoneWords,
  isTelephoneNumber,
  telephoneNumbersIn,
  mailboxesForPeople,
  namesMailbox,
  personalIn,
  holdsPersonal,
  withoutPersonal
};
