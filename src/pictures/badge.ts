// A small sign with two words or a few, as SVG: its own colours, so that it reads on light and on dark pages.
import { escaped } from '../words/writers/markup.ts'

export interface BadgeWords {
  readonly label: string
  readonly message: string
  /** Six hexadecimal digits; dark enough for white letters. */
  readonly colour: string
}

/** Hundredths of the size of the letters that each takes in DejaVu Sans, the widest of the fonts that are asked for. */
const advances: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['ijl', 28],
    [' ', 32],
    ['ft', 39],
    ['r', 42],
    ['s', 52],
    ['ckvxyz', 60],
    ['aeo', 62],
    ['bdghnpqu0123456789', 64],
    ['w', 82],
    ['m', 98],
  ].flatMap(([group, advance]) => [...String(group)].map((letter) => [letter, Number(advance)])),
)

const size = 11
const padding = 7
const height = 20

/** Returns the badge as SVG; a reader that speaks hears its words as one sentence. */
export function badge({ label, message, colour }: BadgeWords): string {
  const [left, right] = [widthOf(label), widthOf(message)]
  const [start, all] = [left + 2 * padding, left + right + 4 * padding]
  const title = escaped(`${label}: ${message}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${all}" height="${height}" viewBox="0 0 ${all} ${height}" role="img" aria-label="${title}">
  <title>${title}</title>
  <clipPath id="corners"><rect width="${all}" height="${height}" rx="4"/></clipPath>
  <g clip-path="url(#corners)">
    <rect width="${start}" height="${height}" fill="#37414d"/>
    <rect x="${start}" width="${all - start}" height="${height}" fill="#${colour}"/>
  </g>
  <rect x=".5" y=".5" width="${all - 1}" height="${height - 1}" rx="3.5" fill="none" stroke="#fff" stroke-opacity=".25"/>
  <g fill="#fff" font-family="DejaVu Sans, Verdana, Geneva, sans-serif" font-size="${size}" aria-hidden="true">
    ${text(label, padding, left)}
    ${text(message, start + padding, right)}
  </g>
</svg>
`
}

/** Where another font is at hand its letters are set to the same width. */
function text(words: string, x: number, width: number): string {
  return `<text x="${x}" y="14" textLength="${width}">${escaped(words)}</text>`
}

function widthOf(words: string): number {
  const widest = 98
  return Math.round([...words].reduce((sum, letter) => sum + (advances[letter] ?? widest), 0) * (size / 100))
}
