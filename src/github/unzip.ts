// Opens a zip that anybody may have made: one file of one name, in memory, and no larger than we allow.
import { inflateRawSync } from 'node:zlib'
import { type UnzipFileInfo, unzipSync } from 'fflate'

export type ZipTrouble = 'not-a-zip' | 'not-one-file' | 'unpacks-too-far'

/** Returns the only file in a zip, or why it cannot be had: every other name, a second file and a directory are refused. */
export function onlyFileIn(
  zip: Uint8Array,
  { name, mostBytes }: { readonly name: string; readonly mostBytes: number },
): Uint8Array | ZipTrouble {
  const files = listed(zip)
  if (files === undefined) return 'not-a-zip'
  const [file] = files
  if (!file || files.length > 1 || file.name !== name) return 'not-one-file'
  if (file.originalSize > mostBytes) return 'unpacks-too-far'
  const packed = contentsOf(zip, file)
  if (packed === undefined) return 'not-a-zip'
  if (file.compression === 0) return packed
  try {
    // The size that the zip claims may be a lie, so that the limit stands here once more.
    return inflateRawSync(packed, { maxOutputLength: mostBytes })
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isTooLarge ? 'unpacks-too-far' : 'not-a-zip'
  }
}

/** Returns the first two entries of a zip's own list; nothing when it has none. */
function listed(zip: Uint8Array): readonly UnzipFileInfo[] | undefined {
  const files: UnzipFileInfo[] = []
  const enough = new Error('two are too many')
  const filter = (file: UnzipFileInfo) => {
    // The list may claim to have billions.
    if (files.push(file) > 1) throw enough
    return false
  }
  try {
    unzipSync(zip, { filter })
  } catch (error) {
    if (error !== enough) return undefined
  }
  return files
}

const headerBytes = 30
const headerMark = 0x04034b50

/**
 * Returns the packed bytes of the first file. fflate could stream them, but it takes any bytes that look like the mark of
 * the next part for its beginning, and packed text may hold such bytes.
 */
function contentsOf(zip: Uint8Array, { size, compression }: UnzipFileInfo): Uint8Array | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  if (zip.length < headerBytes || view.getUint32(0, true) !== headerMark) return undefined
  const isLocked = (view.getUint16(6, true) & 1) === 1
  const isKnown = compression === 0 || compression === 8
  const start = headerBytes + view.getUint16(26, true) + view.getUint16(28, true)
  return !isLocked && isKnown && start + size <= zip.length ? zip.subarray(start, start + size) : undefined
}
