// Splits a sentence into words, numbers and signs, without capitals and accents, keeping where each stood.

export interface Token {
  /** Lower case, without accents. */
  readonly text: string
  readonly from: number
  readonly to: number
}

const bareLetters: Readonly<Record<string, string>> = {
  ß: 's',
  œ: 'o',
  æ: 'a',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  º: 'o',
  '°': 'o',
  ª: 'a',
  '’': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
}

const marks = /\p{M}/gu

/** Returns the text in lower case and without accents, letter for letter as long as it was (after NFC). */
export function plain(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  return text.normalize('NFC').replace(/[A-Z]|[^\0-\x7f]/gu, (letter) => {
    const lower = letter.toLowerCase()
    const bare = bareLetters[lower] ?? lower.normalize('NFD').replace(marks, '')
    return bare.length === letter.length ? bare : letter
  })
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
}

const parts = /\p{L}+|\d+|[^\s\p{L}\d]/gu
const partsOfAscii = /[a-z]+|\d+|[^\sa-z\d]/g

/** Returns the words (letters only), numbers (digits only) and single signs of a text. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  const letters = plain(text)
  for (const match of letters.matchAll(isAscii(letters) ? partsOfAscii : parts)) {
    found.push({
      text: match[0],
      from: match.index,
      to: match.index + match[0].length,
    })
  }
  return found
}

/** Returns what stood in the text (NFC) from one token to another. */
export function slice(text: string, first: Token | undefined, last: Token | undefined): string {
  return first && last ? text.normalize('NFC').slice(first.from, last.to) : ''
}

/** True when two tokens stand together, without a blank between them. */
export function touch(first: Token | undefined, second: Token | undefined): boolean {
  return first !== undefined && second !== undefined && first.to === second.from
}

/** Returns the number that a token writes in digits, or undefined. */
export function digits(token: Token | undefined): number | undefined {
  return token && /^\d{1,4}$/.test(token.text) ? Number(token.text) : undefined
}
