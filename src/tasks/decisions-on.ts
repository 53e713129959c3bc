// Brings together what the rules of a community need: its pages before the change, the reviews, and records of meetings.
import { type ReadCommunity, type ReadOptions, readCommunity } from '../community/read-community.ts'
import type { Touched } from '../comparison/touched.ts'
import type { ProposedChange } from '../decisions/change.ts'
import { type Decisions, decide } from '../decisions/decide.ts'
import { type Records, recordsAmong } from '../decisions/records.ts'
import { isWithoutRule, rulesFor } from '../decisions/rules-for.ts'
import type { GitHub } from '../github/client.ts'
import { commitSource } from '../github/commit-source.ts'
import type { Pull } from '../github/pull-request.ts'
import { reviewsOf } from '../github/reviews.ts'
import { fromFolder } from '../sources/folder-in-repository.ts'
import { overlaid } from '../sources/overlaid.ts'
import type { Source } from '../sources/source.ts'

type Wanted = NonNullable<ReadOptions['only']>

/** Pages that say which rules there are, who decides, and what was decided: the list of it, not every page of its own. */
const ofRules: Wanted = ({ kind }) => ['charter', 'governance'].includes(kind)
const ofEverybody: Wanted = (page) =>
  ofRules(page) || ['people', 'roles', 'groups'].includes(page.kind) || (page.kind === 'decision' && !page.inFolder)

/** More records that a description names are not read. */
const mostLinked = 5

/** The pages of one branch, each read once, however many changes are held against them. */
export interface Bases {
  of(branch: string): Base
}

interface Base {
  readonly source: Source
  rules(): Promise<ReadCommunity>
  everything(): Promise<ReadCommunity>
}

/**
 * Returns the branches of a community as they stand now. Not where a change branched off: a rule that was agreed
 * yesterday holds for all that is merged tomorrow.
 */
export function basesOf(github: GitHub, folder: string): Bases {
  const known = new Map<string, Base>()
  return {
    of(branch) {
      const base = known.get(branch) ?? baseAt(commitSource(github, { commit: branch, folder }))
      known.set(branch, base)
      return base
    },
  }
}

function baseAt(source: Source): Base {
  let rules: Promise<ReadCommunity> | undefined
  let everything: Promise<ReadCommunity> | undefined
  const readRules = () => {
    rules ??= readCommunity(source, { only: ofRules })
    return rules
  }
  const readEverything = async () => readCommunity(source, { only: ofEverybody, known: (await readRules()).read })
  return {
    source,
    rules: readRules,
    everything() {
      everything ??= readEverything()
      return everything
    },
  }
}

/** A pull request that rules are held against. */
export interface PullUnderRules {
  readonly pull: Pull
  /** The files that it changes, by their paths in the repository. */
  readonly files: readonly Touched[]
  /** When its newest version came, by GitHub's clock. */
  readonly newestAt: string
}

/** Returns how far a pull request meets the rules of its community; the pages of people are only read where there is a rule. */
export async function decisionsOn(
  github: GitHub,
  { pull, files, newestAt }: PullUnderRules,
  { bases, folder, now }: { readonly bases: Bases; readonly folder: string; readonly now: string },
): Promise<Decisions> {
  const base = bases.of(pull.base)
  const inFolder = { files: within(files, folder) }
  const first = await base.rules()
  if (rulesFor(inFolder, first).length === 0) return { outcomes: [], isWithoutRule: isWithoutRule(inFolder, first) }
  const { number, author, openedAt, headSha } = pull
  const reviews = await reviewsOf(github, pull)
  const change: ProposedChange = { number, author, openedAt, newestAt, head: headSha, ...inFolder, reviews }
  const known = await base.everything()
  const records = await recordsOf(github, { change, pull, folder, base, known })
  return { outcomes: decide({ change, base: known, records, now }), isWithoutRule: false }
}

interface Around {
  readonly change: ProposedChange
  readonly pull: Pull
  readonly folder: string
  readonly base: Base
  readonly known: ReadCommunity
}

async function recordsOf(github: GitHub, { change, pull, folder, base, known }: Around): Promise<Records> {
  const kept = change.files.filter(({ how }) => how !== 'removed').map(({ path }) => path)
  const brought = new Set(recordsAmong(kept, known.settings))
  const linked = new Set(
    recordsAmong(
      known.listing.files.map(({ path }) => path).filter((path) => !brought.has(path) && pull.body.includes(path)),
      known.settings,
    ).slice(0, mostLinked),
  )
  if (brought.size + linked.size === 0) return { base: known.community, withRecords: known.community, brought }
  const head = () => overlaid(base.source, commitSource(github, { commit: pull.headSha, folder }), brought)
  const source = brought.size === 0 ? base.source : head()
  const only: Wanted = (page) => ofEverybody(page) || brought.has(page.path) || linked.has(page.path)
  const { community } = await readCommunity(source, { only, known: known.read })
  return { base: known.community, withRecords: community, brought }
}

function within(files: readonly Touched[], folder: string): readonly Touched[] {
  return files.flatMap(({ path, from, ...rest }): readonly Touched[] => {
    const [to, was] = [path, from].map((one) => one && fromFolder(one, folder))
    if (to === undefined && was === undefined) return []
    if (to === undefined) return [{ path: was ?? '', how: 'removed' }]
    return [{ ...rest, path: to, ...(was !== undefined && { from: was }) }]
  })
}
