// Finds names that look like another name and are not it: letters of two scripts, wide letters, characters without ink.

// Cyrillic and Greek letters that a reader takes for the Latin letter below.
const foreign = 'авсԁеһіјкӏморԛгѕтѵԝхуАВСЕНІЈКМОРЅТХУαγεηικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const latin = 'abcdehijklmopqrstvwxyABCEHIJKMOPSTXYayenikvoptuxABEZHIKMNOPTYX'
const twins = new Map([...foreign].map((letter, at) => [letter, latin.charAt(at)]))

// Joiners (U+200C, U+200D) belong to the spelling of Persian and of Indian languages.
const withoutInk = /(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu
const joiners = /(?<=\p{Script=Latin})[\u200c\u200d]/gu
const wide = /[\u00a0\u2000-\u200a\u2010-\u2015\u202f\u205f\u2212\u3000\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu

const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text)

/** Returns the name that a reader sees where it is not the name that is written; undefined for an honest name. */
export function lookOf(name: string): string | undefined {
  if (isAscii(name)) return undefined
  const inked = name.replace(withoutInk, '').replace(joiners, '').trim()
  // Beside Chinese or Japanese, wide letters and blanks are the usual ones.
  const narrow = inked.replace(wide, (letter) =>
    /[\u2010-\u2015\u2212]/.test(letter) ? '-' : letter.normalize('NFKC'),
  )
  const plain = isAscii(narrow) ? narrow : inked
  const isMixed = /\p{Script=Latin}/u.test(plain) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(plain)
  const seen = isMixed ? [...plain].map((letter) => twins.get(letter) ?? letter).join('') : plain
  return seen === name ? undefined : seen
}
