// An SVG that only draws: somebody may open the file by itself, and then a browser would run what is in it.

const drawing = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan textpath title desc defs symbol use marker image ' +
    'lineargradient radialgradient stop clippath mask pattern filter style metadata switch view feblend fecolormatrix ' +
    'fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow ' +
    'feflood fefunca fefuncb fefuncg fefuncr fegaussianblur femerge femergenode femorphology feoffset fepointlight ' +
    'fespecularlighting fespotlight fetile feturbulence'
  ).split(' '),
)
/** What tools for drawing keep for themselves; in these namespaces nothing runs. */
const ofTools =
  /^https?:\/\/(?:www\.inkscape\.org|sodipodi\.sourceforge\.net|creativecommons\.org|purl\.org|ns\.adobe\.com|www\.w3\.org\/1999\/02\/22-rdf|www\.bohemiancoding\.com|www\.serif\.com|www\.figma\.com|web\.resource\.org)/
const svgSpace = 'http://www.w3.org/2000/svg'
const linkSpace = 'http://www.w3.org/1999/xlink'

const piece =
  /<!--[\s\S]*?-->|<\?xml\s[^<>]*\?>|<\/?[A-Za-z_][\w:.-]*(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>|[^<]+/y
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Returns whether a file is an SVG in which nothing is active, and which asks no other host for anything. */
export function isQuiet(bytes: Uint8Array): boolean {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return false
  }
  if (!/<svg[\s>]/.test(text)) return false
  piece.lastIndex = 0
  let at = 0
  let isStyle = false
  // Read piece by piece to the end: declarations, CDATA and whatever else is none of these end it.
  for (let found = piece.exec(text); found; found = piece.exec(text)) {
    const [one] = found
    at = piece.lastIndex
    if (one.startsWith('<?xml')) {
      if (/encoding\s*=\s*["'](?!utf-8["'])/i.test(one)) return false
    } else if (one.startsWith('<!--')) continue
    else if (!one.startsWith('<')) {
      if (isStyle && !isQuietStyle(one)) return false
    } else {
      const name = /^<\/?([\w:.-]+)/.exec(one)?.[1] ?? ''
      if (!isQuietTag(name, one)) return false
      isStyle = name.toLowerCase() === 'style' && !one.startsWith('</') && !one.endsWith('/>')
    }
  }
  return at === text.length
}

function isQuietTag(name: string, tag: string): boolean {
  const isPrefixed = name.includes(':')
  if (!isPrefixed && !drawing.has(name.toLowerCase())) return false
  if (
    isPrefixed &&
    /:(?:script|handler|listener|foreignobject|a|iframe|object|embed|animate\w*|set|style|image|use)$/i.test(name)
  )
    return false
  for (const [, key = '', double, single] of tag.matchAll(attribute)) {
    const value = resolved(double ?? single ?? '')
    if (value === undefined || !isQuietAttribute(key.toLowerCase(), value)) return false
  }
  return true
}

function isQuietAttribute(key: string, value: string): boolean {
  if (/^on/.test(key) || /:on/.test(key) || key === 'xml:base') return false
  if (key === 'xmlns') return value === svgSpace
  if (key.startsWith('xmlns:')) return value === linkSpace || value === svgSpace || ofTools.test(value)
  if (/(?:^|:)(?:href|src)$/.test(key)) return /^(?:#|data:image\/(?:png|jpeg|gif|webp);base64,)/i.test(value.trim())
  return isQuietStyle(value)
}

/** No address but of a part of the same picture, and no way to write one in other letters. */
function isQuietStyle(text: string): boolean {
  return !/url\(\s*["']?(?!["']?#)|@import|image-set|expression\(|javascript:|\\/i.test(text)
}

/** References in a value, as a reader of XML resolves them; nothing where one is not known. */
function resolved(value: string): string | undefined {
  const plain = value.replace(/&(?:amp|lt|gt|quot|apos);/g, ' ')
  return plain.includes('&') ? undefined : plain
}
