// How wide words will be, without a browser to ask: the widest of the usual fonts counts, so that nothing runs into its neighbour.
import { eastAsianWidth } from 'get-east-asian-width'

/** Hundredths of the size of the letters that each takes in DejaVu Sans, the widest of the fonts that are asked for. */
const advances: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ["ijl'", 28],
    ['IJ', 30],
    [' .,·’‘', 32],
    ['/:;\\|', 34],
    ['ft-', 39],
    ['()[]!r', 42],
    ['"', 46],
    ['*_`–', 50],
    ['s“”', 52],
    ['?L', 56],
    ['F', 58],
    ['ckvxyzP', 60],
    ['aeoTYß', 62],
    ['bdghnpqu0123456789$ES{}€', 64],
    ['ABKVXZ', 69],
    ['CR', 70],
    ['NU', 75],
    ['DGHOQ&', 79],
    ['w', 82],
    ['M#+<=>^~', 87],
    ['%m', 98],
    ['W—…@', 100],
    ['‰', 136],
  ].flatMap(([group, advance]) => [...String(group)].map((letter) => [letter, Number(advance)])),
)

/** What is not in the table: as wide as the widest Latin, Cyrillic or Arabic letters are. */
const otherwise = { badge: 98, letter: 110, arabic: 122, wide: 126, ligature: 730, sign: 900 }
/** Semi-bold letters against plain ones. */
const boldness = 1.15

export interface Letters {
  readonly size: number
  readonly isBold?: boolean
}

/** Returns how wide words are at most, in the unit of the size of their letters. */
export function widthOf(words: string, { size, isBold = false }: Letters): number {
  const sum = [...words].reduce((all, letter) => all + advanceOf(letter), 0)
  return (sum * size * (isBold ? boldness : 1)) / 100
}

function advanceOf(letter: string): number {
  const [base = letter] = letter.normalize('NFD')
  const known = advances[letter] ?? advances[base]
  if (known !== undefined) return known
  if (/\p{M}/u.test(letter)) return 0
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return otherwise.badge
  if (/\p{Script=Arabic}/u.test(letter))
    return point >= 0xfd00 && point < 0xfe00 ? otherwise.ligature : otherwise.arabic
  if (/\p{Script=Cuneiform}/u.test(letter)) return otherwise.sign
  if (/\p{Emoji_Presentation}/u.test(letter) || eastAsianWidth(point) === 2) return otherwise.wide
  return point < 0x500 ? otherwise.letter : otherwise.wide
}

/** Returns words that are no wider than `width`: whole, or cut with an ellipsis at the end. */
export function cut(words: string, width: number, letters: Letters): string {
  if (widthOf(words, letters) <= width) return words
  let room = width - widthOf('…', letters)
  let kept = ''
  for (const letter of words) {
    room -= widthOf(letter, letters)
    if (room < 0) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/** Returns words in lines no wider than `width`; what does not fit on the last of them is cut. */
export function wrapped(
  words: string,
  { width, lines, ...letters }: Letters & { readonly width: number; readonly lines: number },
): readonly string[] {
  const all = words.split(' ')
  const made: string[] = []
  let line = all[0] ?? ''
  for (const [at, word] of all.slice(1).entries()) {
    const longer = `${line} ${word}`
    if (widthOf(longer, letters) <= width) line = longer
    else if (made.length === lines - 1) return [...made, cut([line, ...all.slice(at + 1)].join(' '), width, letters)]
    else {
      made.push(cut(line, width, letters))
      line = word
    }
  }
  return [...made, cut(line, width, letters)]
}
