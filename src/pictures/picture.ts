// What a picture is: drawn as SVG, told as a table, and the pieces that all pictures are drawn from.
import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'
import { shown } from '../words/untrusted.ts'
import { cut, type Letters } from './text-width.ts'

export interface Picture {
  /** Such as `roadmap-timeline`. */
  readonly id: string
  readonly title: string
  /** What it shows, in a sentence or two, for those who do not see it. */
  readonly description: string
  /** No script, no link, no style: classes of `pictureStyle`, and attributes that draw. */
  readonly svg: Element
  /** The same data, to be shown below the picture. */
  readonly table: Table
  readonly mermaid?: string
}

export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Units of a picture from side to side; letters of 13 are 12 pixels high where it is shown 665 pixels wide. */
export const pictureWidth = 720
/** Letters of a name, of what is said beside it, and of a heading. */
export const plain: Letters = { size: 14 }
export const small: Letters = { size: 13 }
export const strong: Letters = { size: 14, isBold: true }

export interface Sheet extends Omit<Picture, 'svg'> {
  readonly height: number
  readonly drawn: readonly ElementContent[]
}

/** Returns the picture with its drawing; who hears it is told its title and its description. */
export function picture({ height, drawn, ...told }: Sheet): Picture {
  const [title, description] = [`${told.id}-title`, `${told.id}-description`]
  const svg = s(
    'svg',
    {
      class: `picture picture-of-${told.id}`,
      viewBox: `0 0 ${pictureWidth} ${round(height)}`,
      width: pictureWidth,
      height: round(height),
      role: 'img',
      direction: 'ltr',
      'aria-labelledby': `${title} ${description}`,
    },
    s('title', { id: title }, told.title),
    s('desc', { id: description }, told.description),
    ...drawn,
  )
  return { ...told, svg }
}

/** Returns a number as pictures write it: two decimals at most, so that the same data gives the same bytes. */
export function round(number: number): number {
  return Number(number.toFixed(2))
}

export interface Words extends Letters {
  readonly x: number
  /** Where the letters stand. */
  readonly y: number
  readonly words: string
  /** Besides `picture-text`: `muted`, `late`, `on-accent` … */
  readonly look?: string
  readonly anchor?: 'start' | 'middle' | 'end'
  /** What is shown to a pointer, where `words` are only the beginning. */
  readonly whole?: string
  /** Degrees around the place where the words begin. */
  readonly turned?: number
  /** A few small muted words that follow on the line. */
  readonly beside?: string
}

/** Returns words at a place. */
export function text({
  x,
  y,
  words,
  size,
  isBold,
  look,
  anchor = 'start',
  whole,
  turned,
  beside = '',
}: Words): Element {
  const at = { x: round(x), y: round(y) }
  return s(
    'text',
    {
      class: `picture-text${look === undefined ? '' : ` picture-${look}`}`,
      ...at,
      'font-size': size,
      ...(isBold && { 'font-weight': 600 }),
      ...(anchor !== 'start' && { 'text-anchor': anchor }),
      ...(turned !== undefined && { transform: `rotate(${turned} ${at.x} ${at.y})` }),
    },
    ...(whole !== undefined && whole !== words ? [s('title', whole)] : []),
    words,
    ...(beside === ''
      ? []
      : [s('tspan', { class: 'picture-muted', dx: 10, 'font-size': small.size, 'font-weight': 400 }, beside)]),
  )
}

/** Returns the beginning of `words` that fits, as text that tells a pointer the whole. */
export function fitting({ width, ...given }: Words & { readonly width: number }): Element {
  return text({ ...given, whole: given.words, words: cut(given.words, width, given) })
}

/** Returns a line, a shape or a path of a look. */
export function shape(name: 'line' | 'rect' | 'circle' | 'path', look: string, measures: Measures): Element {
  const rounded = Object.entries(measures).map(([key, value]) => [
    key,
    typeof value === 'number' ? round(value) : value,
  ])
  return s(name, { class: look.replace(/\S+/g, 'picture-$&'), ...Object.fromEntries(rounded) })
}

type Measures = Readonly<Record<string, number | string>>

/** Returns the way of a path through points, closed or open. */
export function way(points: readonly (readonly [number, number])[], isClosed = false): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${isClosed ? 'Z' : ''}`
}

/** Marks above and below letters that are piled up by nobody who writes a language. */
const piled = /([\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]{2})\p{M}+|(\p{M}{4})\p{M}+/gu

/** Returns a value that somebody wrote on one line, whole, for a table; marks do not tower over their letter. */
export function wholly(words: string): string {
  return shown(words, 1000).replace(piled, '$1$2')
}
