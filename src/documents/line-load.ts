// Counts in one line what makes work for the parser. It runs over every letter of every long page, so it is plain.

export interface LineLoad {
  /** Letters at which a part of the text (a link, emphasis, code …) may begin or end. */
  readonly marks: number
  /** Bare addresses: `www.`, `://` and `@`. */
  readonly addresses: number
  /** Character references such as `&amp;`, and the letters of the line that stand before each, added up. */
  readonly references: number
  readonly beforeReferences: number
  /** For every letter that makes the parser look through its word, how far it looks. */
  readonly searched: number
  readonly ascii: boolean
}

const blank = 1
const mark = 2
const seeker = 4
const reference = 8
const address = 16
/** What may end an address without belonging to it: at each, the parser looks whether only such follow. */
const trailing = 32

const traits = new Uint8Array(128)
for (const [trait, letters] of [
  [blank, ' \t'],
  [mark, '*~[]<>`\\|!_&'],
  [seeker, '_&'],
  [reference, '&'],
  [address, '@:.'],
  [trailing, '!"\'),.:;?]*_~'],
] as const) {
  for (const letter of letters) traits[letter.charCodeAt(0)] = (traits[letter.charCodeAt(0)] ?? 0) | trait
}

/** Returns what there is between two offsets. */
export function lineLoad(text: string, start: number, end: number): LineLoad {
  let [marks, addresses, references, beforeReferences, searched] = [0, 0, 0, 0, 0]
  let [word, seekers, trail, ascii] = [start, 0, 0, true]
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index)
    const trait = code < 128 ? (traits[code] ?? 0) : 0
    if (code > 127) ascii = false
    trail = trait & trailing ? trail + 1 : 0
    if (trait === 0) continue
    searched += trail
    if (trait & mark) marks += 1
    if (trait & seeker) seekers += 1
    if (trait & reference) {
      references += 1
      beforeReferences += index - start
    }
    if (trait & address && beginsAddress(text, index, code)) {
      addresses += 1
      seekers += 1
      marks += 1
    }
    if (trait & blank) {
      searched += seekers * (index - word)
      seekers = 0
      word = index + 1
    }
  }
  searched += seekers * (end - word)
  return { marks, addresses, references, beforeReferences, searched, ascii }
}

function beginsAddress(text: string, index: number, code: number): boolean {
  if (code === 0x3a) return text.startsWith('//', index + 1)
  if (code === 0x2e) return (text.charCodeAt(index - 1) | 0x20) === 0x77 && /www$/i.test(text.slice(index - 3, index))
  return true
}
