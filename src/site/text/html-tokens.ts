// Raw HTML of a page, cut into tags and words. What is in scripts, styles and comments is none of both.

export type Token =
  | { readonly type: 'open' | 'close'; readonly tag: string; readonly attributes: string }
  | { readonly type: 'words'; readonly words: string }

/** Elements whose content is never text. */
export const silent = new Set(
  'script style template iframe noscript noembed noframes object embed applet svg math textarea title select xmp plaintext head audio video canvas'.split(
    ' ',
  ),
)

const token = /<!--[\s\S]*?(?:-->|$)|<[?!][^>]*(?:>|$)|<(\/?)([a-z][a-z\d-]*)((?:[^>"']|"[^"]*"|'[^']*')*)(?:>|$)/gi

/** Returns the tags and words of a piece of HTML, in order. */
export function tokensOf(html: string): readonly Token[] {
  const found: Token[] = []
  let from = 0
  let within: string | undefined
  const addWords = (to: number) => {
    const words = html.slice(from, to)
    if (within === undefined && words.trim() !== '') found.push({ type: 'words', words: decoded(words) })
  }
  for (const match of html.matchAll(token)) {
    addWords(match.index)
    from = match.index + match[0].length
    const [, slash, name, attributes = ''] = match
    if (name === undefined) continue
    const tag = name.toLowerCase()
    if (within !== undefined) {
      if (slash === '/' && tag === within) within = undefined
    } else if (silent.has(tag)) {
      if (slash === '') within = tag
    } else found.push({ type: slash === '/' ? 'close' : 'open', tag, attributes })
  }
  addWords(html.length)
  return found
}

/** Returns the value of an attribute as it is meant; nothing where it is not there. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  const value = found ? (found[1] ?? found[2] ?? found[3]) : undefined
  return value === undefined ? undefined : decoded(value)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** References that people write by hand, and all numbers; others stay as they are. */
function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return point > 0x1f && point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
}
