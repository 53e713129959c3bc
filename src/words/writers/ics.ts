// iCalendar (RFC 5545): the only place that escapes a text for a calendar, folds its lines and ends them.

/** A value of one property: words of people, an address, or dates and rules of our own. */
export type IcsValue = { readonly text: string } | { readonly uri: string } | { readonly value: string }

export type IcsProperty = IcsValue & {
  readonly name: string
  readonly params?: Readonly<Record<string, string>>
}

export interface IcsComponent {
  readonly name: string
  readonly properties: readonly IcsProperty[]
  readonly components?: readonly IcsComponent[]
}

/** Returns a component as the text of a file. An address that is not one of the web is left out. */
export function ics(component: IcsComponent): string {
  return linesOf(component)
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

// Controls, bidirectional overrides and isolates, marks of byte order, halves of letters.
const stripped = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** Returns a text as a calendar can hold it: line ends are one sign, tabs are spaces, controls are gone. */
export function icsText(text: string): string {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ')
  return lines
    .split('\n')
    .map((line) => line.replace(stripped, ''))
    .join('\n')
}

function linesOf({ name, properties, components = [] }: IcsComponent): readonly string[] {
  return [
    `BEGIN:${name}`,
    ...properties.flatMap((property) => lineOf(property)),
    ...components.flatMap(linesOf),
    `END:${name}`,
  ]
}

function lineOf(property: IcsProperty): readonly string[] {
  const value = written(property)
  if (value === undefined) return []
  const params = Object.entries(property.params ?? {}).map(([name, param]) => `;${name}=${parameter(param)}`)
  return [`${property.name}${params.join('')}:${value}`]
}

function written(value: IcsValue): string | undefined {
  if ('text' in value) return escaped(value.text)
  if ('uri' in value) return address(value.uri)
  return value.value.replace(stripped, '')
}

function escaped(text: string): string {
  return icsText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

function address(uri: string): string | undefined {
  if (!/^https?:\/\//i.test(uri) || !URL.canParse(uri)) return undefined
  return new URL(uri).href
}

/** A parameter cannot hold a double quote, whatever stands around it. */
function parameter(text: string): string {
  const clean = text.replace(stripped, '').replaceAll('"', '')
  return /[:;,]/.test(clean) ? `"${clean}"` : clean
}

/** Octets of a line, the space that begins a folded one included. */
const longest = 75

function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const letter of line) {
    const size = sizeOf(letter.codePointAt(0) ?? 0)
    if (octets + size > longest) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += letter
    octets += size
  }
  return [...lines, current].join('\r\n')
}

/** Octets of a letter in UTF-8. */
function sizeOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
