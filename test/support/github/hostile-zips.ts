// Archives that nobody sends by accident, byte by byte: what a stranger's run may leave behind under the name of a report.
import { strToU8, zipSync } from 'fflate'
import { zipped } from './scenario.ts'

const entry = 'community-report.json'
/** As a link is marked that stands in an archive made on Unix. */
const link = { os: 3, attrs: (0o120777 << 16) >>> 0 } as const
const signatures = { local: 0x04034b50, central: 0x02014b50 } as const

/** Returns the offsets at which headers of this sort begin. */
function headers(zip: Uint8Array, sort: keyof typeof signatures): readonly number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  return Array.from({ length: Math.max(0, zip.length - 4) }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === signatures[sort],
  )
}

function patched(zip: Uint8Array, sort: keyof typeof signatures, offset: number, bytes: 2 | 4, value: number) {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (const at of headers(copy, sort)) {
    if (bytes === 2) view.setUint16(at + offset, value, true)
    else view.setUint32(at + offset, value, true)
  }
  return copy
}

const both = (zip: Uint8Array, local: number, central: number, bytes: 2 | 4, value: number) =>
  patched(patched(zip, 'local', local, bytes, value), 'central', central, bytes, value)

/** Returns a zip of so many MiB of spaces, which says that it holds a few bytes. */
export function bomb(mebibytes: number): Uint8Array {
  const zip = zipSync({ [entry]: new Uint8Array(mebibytes * 1024 * 1024).fill(0x20) }, { level: 9 })
  return both(zip, 22, 24, 4, 100)
}

/** Returns a zip of so many MiB that says so. */
export const honestBomb = (mebibytes: number): Uint8Array =>
  zipSync({ [entry]: new Uint8Array(mebibytes * 1024 * 1024).fill(0x20) }, { level: 9 })

/** Returns archives that may be read or refused, by what is odd about them; each holds this report and nothing else. */
export function oddZips(report: unknown): Readonly<Record<string, Uint8Array>> {
  const json = strToU8(JSON.stringify(report))
  const good = zipSync({ [entry]: json })
  return {
    'an entry that says it is locked': both(good, 6, 8, 2, 1),
    'a beginning that lies beyond the end': patched(good, 'central', 42, 4, 0x7fffffff),
    'another name in its list than before the file': patched(good, 'local', 30, 4, 0x2e2e2f2e),
    'a link that leads to the text of the report': zipSync({ [entry]: [json, link] }),
    'nothing packed': zipSync({ [entry]: json }, { level: 0 }),
    'a wrong check sum': both(good, 14, 16, 4, 0x12345678),
    'other bytes before it': Buffer.concat([strToU8('#!/bin/sh\n'), good]),
    'other bytes after it': Buffer.concat([good, strToU8('#!/bin/sh\n')]),
  }
}

/** Returns the archives by what is wrong with them; inside each is this report, where there is room for one. */
export function hostileZips(report: unknown): Readonly<Record<string, Uint8Array>> {
  const json = strToU8(JSON.stringify(report))
  const good = zipSync({ [entry]: json })
  return {
    'nothing at all': new Uint8Array(),
    'no zip, but text': strToU8('This is not a zip.'),
    'no zip, but the report itself': json,
    'no zip, but another kind of archive': Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
    'only the first half of a zip': good.slice(0, Math.floor(good.length / 2)),
    'only the end of a zip': good.slice(-22),
    'a zip with no entries': zipSync({}),
    'another name': zipped(report, 'report.json'),
    'a name that leads out': zipped(report, '../community-report.json'),
    'a name that leads out and back': zipped(report, 'x/../community-report.json'),
    'an absolute name': zipped(report, '/tmp/community-report.json'),
    'a name with backslashes': zipped(report, '..\\community-report.json'),
    'a name in capitals': zipped(report, 'Community-Report.json'),
    'a name with a null in it': zipped(report, 'community-report.json\0.md'),
    'a link to a file': zipSync({ [entry]: [strToU8('/etc/passwd'), link] }),
    'a link beside the report': zipSync({ [entry]: json, 'link.json': [strToU8('/etc/passwd'), link] }),
    'a folder of that name': zipSync({ [`${entry}/`]: new Uint8Array() }),
    'two entries': zipSync({ [entry]: json, 'more.json': json }),
    'ten thousand entries': zipSync(
      Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`${index}.json`, new Uint8Array([index])])),
      { level: 0 },
    ),
    'a bomb that says how large it is': honestBomb(64),
    'a bomb that lies about it': bomb(64),
    'a way of packing that we do not know': both(good, 8, 10, 2, 12),
    'a size that lies beyond the end': both(good, 18, 20, 4, 0x7fffffff),
    'a size of almost four gibibytes': both(good, 22, 24, 4, 0xfffffffe),
    'no JSON inside': zipped('{"version": 1,'),
    'JSON that is a list': zipped([report]),
    'JSON that is nothing': zipped(null),
    'JSON that is ten thousand lists deep': zipped(`${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    'JSON that is a million lists deep': zipped(`${'['.repeat(1_000_000)}`),
    'bytes that are no UTF-8': zipSync({ [entry]: Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]) }),
    'another version of the format': zipped({ ...(report as object), version: 99 }),
    'an empty object': zipped({}),
    'a report without its parts': zipped({ version: 1, edition: 1, date: '2026-11-20' }),
  }
}
