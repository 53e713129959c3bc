// A small sign with two words or a few, as SVG: its own colours, so that it reads on light and on dark pages.
import { escaped } from '../words/writers/markup.ts'
import { widthOf } from './text-width.ts'

export interface BadgeWords {
  readonly label: string
  readonly message: string
  /** Six hexadecimal digits; dark enough for white letters. */
  readonly colour: string
}

const size = 11
const padding = 7
const height = 20

/** Returns the badge as SVG; a reader that speaks hears its words as one sentence. */
export function badge({ label, message, colour }: BadgeWords): string {
  const [left, right] = [label, message].map((words) => Math.round(widthOf(words, { size }))) as [number, number]
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
