// How large a picture is, from its first bytes, so that a page does not jump while it loads.

export interface Size {
  readonly width: number
  readonly height: number
}

/** Returns width and height in pixels of a PNG, GIF, JPEG, WebP, AVIF or SVG, or nothing where the bytes do not tell them. */
export function sizeOf(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 30) return undefined
  if (view.getUint32(0) === 0x89504e47) return sane(view.getUint32(16), view.getUint32(20))
  if (view.getUint32(0) === 0x47494638) return sane(view.getUint16(6, true), view.getUint16(8, true))
  if (view.getUint16(0) === 0xffd8) return ofJpeg(view)
  if (view.getUint32(0) === 0x52494646) return ofWebp(view)
  if (view.getUint32(4) === 0x66747970) return ofAvif(view)
  return ofSvg(bytes)
}

/** The size stands in the frame header, after segments that each tell their own length. */
function ofJpeg(view: DataView): Size | undefined {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return sane(view.getUint16(at + 7), view.getUint16(at + 5))
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

function ofWebp(view: DataView): Size | undefined {
  const form = view.getUint32(12)
  if (form === 0x56503820) return sane(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
  if (form === 0x5650384c) {
    const bits = view.getUint32(21, true)
    return sane((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
  }
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
  return form === 0x56503858 ? sane(three(24) + 1, three(27) + 1) : undefined
}

/** The first `ispe` box is that of the picture itself. */
function ofAvif(view: DataView): Size | undefined {
  for (let at = 8; at + 16 <= Math.min(view.byteLength, 4000); at += 1)
    if (view.getUint32(at) === 0x69737065) return sane(view.getUint32(at + 8), view.getUint32(at + 12))
  return undefined
}

function ofSvg(bytes: Uint8Array): Size | undefined {
  const [, svg] = /<svg\b([^>]{0,4000})>/i.exec(new TextDecoder().decode(bytes.subarray(0, 8000))) ?? []
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(svg ?? '')
  return box ? sane(Math.round(Number(box[1])), Math.round(Number(box[2]))) : undefined
}

function sane(width: number, height: number): Size | undefined {
  return width > 0 && height > 0 && width < 20_000 && height < 20_000 ? { width, height } : undefined
}
