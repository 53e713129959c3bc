// What must not be public and stood in between only: a change added it and took it out again, and its history still shows it.
import { type Check, type Context, noParts } from '../checks/check.ts'
import { everyCheck } from '../checks/every-check.ts'
import { runChecks } from '../checks/run-checks.ts'
import {
  isText,
  type ReadCommunity,
  type ReadFiles,
  readCommunity,
  settingsFiles,
} from '../community/read-community.ts'
import { isHiddenPath, shownPath } from '../documents/personal.ts'
import type { Finding } from '../finding.ts'
import { blobOf } from '../sources/blob.ts'
import { limits } from '../sources/limits.ts'
import { type Source, SourceError } from '../sources/source.ts'
import type { Step, Steps } from '../sources/steps.ts'
import { tracesIn } from './identity.ts'
import { type Seen, type Standing, standingIn, standingInTexts } from './standing.ts'

/** One sort of thing on one page. What it was is not in it, and no line leads there. */
export interface PassedStop {
  readonly check: string
  readonly path: string
  /** The first version that held it, by the beginning of its name. */
  readonly commit: string
}

export interface InBetween {
  readonly stops: readonly PassedStop[]
  /** False when there was more in between than we look at. */
  readonly isWhole: boolean
}

/** What is asked of a version, beside the pages. */
export type Occasion = Pick<Context, 'now' | 'visibility'>

export interface Ends {
  readonly before: ReadCommunity
  readonly after: ReadCommunity
  /** Everything that is told of both versions anyway. */
  readonly told: { readonly before: readonly Finding[]; readonly after: readonly Finding[] }
}

/** Of more notes on versions in between than these, the first are looked at. */
const mostLooked = 2000

/** Returns what stood in between. Only pages are looked at whose words are in neither of the two versions. */
export async function stopsInBetween(
  { steps, areAll }: Steps,
  { before, after, told }: Ends,
  occasion: Occasion,
): Promise<InBetween> {
  const stops = new Map<string, PassedStop>()
  const passing = passingIn(steps, [before, after])
  if (passing.length === 0) return { stops: [], isWhole: areAll }
  const ends = [standingIn(before.community, told.before), standingIn(after.community, told.after)]
  let read: ReadFiles = new Map([...before.read, ...after.read])
  let bytesLeft = limits.totalBytes
  let looksLeft = mostLooked
  for (const { step, paths } of passing) {
    const version = await versionAt(step.source, read)
    if (!version) continue
    const found = stopsOf(version, occasion).filter(({ about }) => paths.has(about.path))
    bytesLeft -= bytesIn(version.read, read)
    read = version.read
    const looked = found.slice(0, looksLeft)
    looksLeft -= found.length
    if (bytesLeft < 0) break
    if (looked.length === 0) continue
    const others = [...ends, ...(await Promise.all(step.parents.map((parent) => replacedBy(step, parent))))]
    for (const seen of looked.map(seenIn(version))) {
      if (others.some((isHeldBy) => isHeldBy(seen))) continue
      const { check, about } = seen.finding
      // The newest comes first: of several versions that hold the same, the oldest is named.
      stops.set(`${check} ${about.path}`, { check, path: about.path, commit: step.id.slice(0, shortName) })
    }
  }
  return { stops: [...stops.values()], isWhole: areAll && bytesLeft >= 0 && looksLeft >= 0 }
}

/** As many letters as the platform shows of a version's name. */
const shortName = 7

interface Passing {
  readonly step: Step
  /** As they may be shown. */
  readonly paths: ReadonlySet<string>
}

/** Returns the steps that wrote something of which neither version has the words, or the name where that tells of a person. */
function passingIn(steps: readonly Step[], ends: readonly ReadCommunity[]): readonly Passing[] {
  const blobs = new Set(ends.flatMap(blobsOf))
  const paths = new Set(ends.flatMap(({ listing }) => listing.files.map(({ path }) => path)))
  const mayBeRead = (path: string) =>
    settingsFiles.includes(path) || isHiddenPath(path) || ends.some(({ settings }) => isText(path, settings))
  return steps.flatMap((step) => {
    const passing = step.wrote
      .map(({ path, blob }) => ({ path: shownPath(path), blob }))
      .filter(({ path }) => mayBeRead(path))
      .filter(({ path, blob }) => !blobs.has(blob) || (isHiddenPath(path) && !paths.has(path)))
    return passing.length === 0 ? [] : [{ step, paths: new Set(passing.map(({ path }) => path)) }]
  })
}

/** The names that Git gives to the contents of all files whose contents are known. */
function blobsOf({ listing, read }: ReadCommunity): readonly string[] {
  return listing.files.flatMap(({ path, blob }) => {
    if (blob !== undefined) return blob
    const file = read.get(path)
    return file ? blobOf(file.bytes) : []
  })
}

/** A version that this clone does not have whole is passed over. */
async function versionAt(source: Source, known: ReadFiles): Promise<ReadCommunity | undefined> {
  try {
    return await readCommunity(source, { known })
  } catch (error) {
    if (error instanceof SourceError) return undefined
    throw error
  }
}

function bytesIn(read: ReadFiles, known: ReadFiles): number {
  let bytes = 0
  for (const [path, file] of read) if (known.get(path) !== file) bytes += file.bytes.length
  return bytes
}

function stopsOf({ community, settings }: ReadCommunity, occasion: Occasion): readonly Finding[] {
  const checks = everyCheck()
  const stage = community.community.stage ?? 'launching'
  const known = new Set(checks.map(({ id }) => id))
  const context = { community, settings, stage, ...occasion, known, parts: noParts }
  return runChecks(checks.filter(canStop), context).flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'stop'),
  )
}

/** Only such checks say in their words what it is that must not be public. */
function canStop({ exposes }: Check): boolean {
  return exposes !== undefined
}

function seenIn(version: ReadCommunity): (finding: Finding) => Seen {
  const trace = tracesIn(version)
  const pages = new Map(version.community.pages.map((page) => [page.path, page]))
  return (finding) => {
    const { path, line } = finding.place ?? { path: finding.about.path, line: 1 }
    const page = pages.get(path)
    const isWholePage = [...(page?.settings.settings.values() ?? [])].some((setting) => setting.line === line)
    const text = (isWholePage ? page?.settings.body : page?.text.split('\n')[line - 1]) ?? ''
    return { finding, trace: trace(finding), text, isWholePage }
  }
}

/** What stood before a step in the files that it wrote anew, changed or took away. */
async function replacedBy({ replaced }: Step, parent: Source): Promise<Standing> {
  const { files } = await parent.read(replaced)
  const texts = new Map([...files].map(([path, bytes]) => [shownPath(path), new TextDecoder().decode(bytes)]))
  return standingInTexts([...texts.values()], ({ finding: { about } }) => {
    const same = texts.get(about.path)
    return same === undefined ? [...texts.values()] : [same]
  })
}
