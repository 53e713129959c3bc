// How large a picture is, from its first bytes, so that a page does not jump while it loads.

export interface Size {
  readonly width: number
  readonly height: number
}

/** Returns width and height in pixels of a PNG, GIF or SVG, or nothing where the bytes do not tell them at once. */
export function sizeOf(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) return sane(view.getUint32(16), view.getUint32(20))
  if (bytes.length > 10 && view.getUint32(0) === 0x47494638)
    return sane(view.getUint16(6, true), view.getUint16(8, true))
  const [, svg] = /<svg\b([^>]{0,4000})>/i.exec(new TextDecoder().decode(bytes.subarray(0, 8000))) ?? []
  if (svg === undefined) return undefined
  const [, , width, height] =
    /\bviewBox\s*=\s*["']\s*([-\d.]+)[\s,]+([-\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(svg)?.slice(1) ?? []
  return width === undefined || height === undefined
    ? undefined
    : sane(Math.round(Number(width)), Math.round(Number(height)))
}

function sane(width: number, height: number): Size | undefined {
  return width > 0 && height > 0 && width < 20_000 && height < 20_000 ? { width, height } : undefined
}
