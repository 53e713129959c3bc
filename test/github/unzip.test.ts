// Zips that anybody may have made: the ordinary ones are read, all others refused before they cost anything.
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { onlyFileIn } from '../../src/github/unzip.ts'

const name = 'community-report.json'
const mostBytes = 1024 * 1024
const open = (zip: Uint8Array) => {
  const opened = onlyFileIn(zip, { name, mostBytes })
  return typeof opened === 'string' ? opened : Buffer.from(opened)
}
const report = strToU8(JSON.stringify({ version: 1, words: 'we meet on Wednesdays '.repeat(500) }))

/** Zips as a stream does, sizes after the contents: so does actions/upload-artifact. */
function streamed(contents: Uint8Array, file: ZipDeflate | ZipPassThrough): Uint8Array {
  const parts: Uint8Array[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    parts.push(part)
  })
  zip.add(file)
  file.push(contents, true)
  zip.end()
  return Buffer.concat(parts)
}

/** Returns a copy with four bytes changed, counted from a mark. */
function forged(zip: Uint8Array, mark: number, offset: number, value: number): Uint8Array {
  const copy = Buffer.from(zip)
  const signature = Buffer.alloc(4)
  signature.writeUInt32LE(mark)
  copy.writeUInt32LE(value, copy.lastIndexOf(signature) + offset)
  return copy
}

const inHeader = 0x04034b50
const inList = 0x02014b50
const endOfList = 0x06054b50

describe('a zip with the report', () => {
  test.each([
    ['packed', zipSync({ [name]: report })],
    ['not packed', zipSync({ [name]: report }, { level: 0 })],
    ['packed as a stream', streamed(report, new ZipDeflate(name))],
    ['not packed, as a stream', streamed(report, new ZipPassThrough(name))],
    ['with a comment at its end', Buffer.concat([zipSync({ [name]: report }, { comment: '' }), Buffer.alloc(64)])],
  ])('%s is read', (_, zip) => {
    expect(open(zip)).toEqual(Buffer.from(report))
  })

  test('that says it is a link is read as the text that it is', () => {
    const link = zipSync({ [name]: [strToU8('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] })
    expect(open(link)).toEqual(Buffer.from('/etc/passwd'))
  })

  test('is read when its contents look like the marks of a zip', () => {
    const marks = Buffer.from('PK\u0003\u0004PK\u0001\u0002PK\u0007\u0008PK\u0005\u0006', 'latin1')
    expect(open(streamed(marks, new ZipPassThrough(name)))).toEqual(marks)
  })
})

describe('a zip of a stranger', () => {
  const bomb = new Uint8Array(64 * 1024 * 1024)

  test.each([
    ['nothing', new Uint8Array(), 'not-a-zip'],
    ['no zip', strToU8('<html>Sorry</html>'), 'not-a-zip'],
    ['the end of a zip and nothing before it', zipSync({ [name]: report }).slice(-22), 'not-one-file'],
    ['half a zip', zipSync({ [name]: report }).slice(0, 200), 'not-a-zip'],
    ['an empty zip', zipSync({}), 'not-one-file'],
    ['another name', zipSync({ 'report.json': report }), 'not-one-file'],
    ['a way out of the folder', zipSync({ [`../${name}`]: report }), 'not-one-file'],
    ['a folder around it', zipSync({ reports: { [name]: report } }), 'not-one-file'],
    ['a second file', zipSync({ [name]: report, 'more.md': report }), 'not-one-file'],
    ['a bomb', zipSync({ [name]: bomb }), 'unpacks-too-far'],
    [
      'a bomb that is not packed',
      zipSync({ [name]: bomb.subarray(0, mostBytes + 1) }, { level: 0 }),
      'unpacks-too-far',
    ],
    ['a bomb that claims to be small', forged(zipSync({ [name]: bomb }), inList, 24, 100), 'unpacks-too-far'],
    ['more packed bytes than there are', forged(zipSync({ [name]: report }), inList, 20, 1_000_000), 'not-a-zip'],
    ['a lock on it', forged(zipSync({ [name]: report }), inHeader, 6, 1), 'not-a-zip'],
    ['packed in another way', forged(zipSync({ [name]: report }), inList, 8, 0x0009_0000), 'not-a-zip'],
    ['a list of 65,535 files', forged(zipSync({ [name]: report }), endOfList, 8, 0xffff_ffff), 'not-one-file'],
  ])('with %s is refused', (_, zip, reason) => {
    const started = performance.now()
    const opened = open(zip)
    expect(opened).toBe(reason)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
