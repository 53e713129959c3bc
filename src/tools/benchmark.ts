// How fast we are beside others, as ratios: `npm run benchmark`, after `npm run build`. The peers are installed beside it.
// `-- --folder path` measures a folder of your own instead; `-- --rounds 21` measures more often.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  bytesOf,
  changeOnePage,
  type Files,
  filesIn,
  grown,
  grownTo,
  largeSite,
  layOut,
  ofExactSize,
  size,
} from './benchmark/documents.ts'
import { exponent, type Figure, figure, judged, number, ratio, table } from './benchmark/figures.ts'
import { tried, worstHarm } from './benchmark/harm.ts'
import { type Contender, type Measured, measure } from './benchmark/measure.ts'
import { bareNode, installed, moothall, peers, withNativeParser } from './benchmark/peers.ts'
import { moothallSite, siteMakers } from './benchmark/site-makers.ts'

const root = join(import.meta.dirname, '../..')
const options = { folder: { type: 'string' }, rounds: { type: 'string', default: '9' } } as const
const { folder, rounds: wished } = parseArgs({ options }).values
const rounds = Math.max(9, Number.parseInt(wished, 10) || 9)
const scratch = mkdtempSync(join(tmpdir(), 'moothall-benchmark-'))
let missed = 0

try {
  if (!existsSync(join(root, 'dist/cli.js'))) throw new Error('There is no dist/cli.js yet. Run `npm run build` first.')
  console.log(
    `Node ${process.version.slice(1)}, ${process.platform} ${process.arch}; the goals are for Node 24.\n` +
      `Whole processes, ${rounds} rounds in turn. Ratios are medians over the rounds, [in brackets their middle half].\n`,
  )
  if (folder !== undefined) await ownFolder(resolve(folder))
  else {
    const community = ofExactSize(filesIn(join(root, 'test/communities/healthy')))
    await smallCommunity(community)
    await pullRequest(community)
    await webSite(community)
    await growth(community)
    await harm(community)
  }
  console.log(missed === 0 ? 'Every goal is met.' : `Goals missed: ${missed}.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function smallCommunity(community: Files): Promise<void> {
  const place = join(scratch, 'small')
  layOut(place, community)
  const ours = moothall(root, place)
  const node = bareNode(place)
  const native: Contender = {
    ...ours,
    name: 'Moothall with the native parser',
    command: [process.execPath, await withNativeParser(root), ...ours.command.slice(2)],
  }
  const others = peers(installed(root), place)
  const contenders = [ours, native, node, ...others]
  const results = await measure(contenders, rounds)
  const kilobytes = Math.round(bytesOf(community) / 1000)
  compared(`Check of ${size.documents} documents, ${kilobytes} KB, cold`, contenders, results, [
    { one: ours, other: node, atMost: 9 },
    { one: native, other: node, atMost: 6 },
    { one: ours, other: others[0], atMost: 1 / 2 },
    { one: ours, other: others[1], atMost: 1 / 6 },
    { one: ours, other: others[2] },
  ])
}

/** The files of both versions lie in one repository, so that only the comparison is different. */
async function pullRequest(community: Files): Promise<void> {
  const place = join(scratch, 'pull-request')
  layOut(place, community)
  changeOnePage(place)
  const plain = moothall(root, place)
  const withBase: Contender = {
    ...plain,
    name: 'Moothall with a base',
    command: [...plain.command, '--base', 'HEAD'],
  }
  const contenders = [withBase, plain]
  const results = await measure(contenders, rounds)
  compared(`A pull request that changes one of ${size.documents} documents`, contenders, results, [
    { one: withBase, other: plain, atMost: 1.5 },
  ])
}

/** A maker of sites reads settings of its own from the folder, and each writes beside it. */
async function webSite(community: Files): Promise<void> {
  for (const [documents, files] of [
    [size.documents, community],
    [largeSite.documents, grownTo(community, largeSite)],
  ] as const) {
    const place = join(scratch, `site-${documents}`)
    const out = join(scratch, `made-${documents}`)
    layOut(place, files)
    const ours = moothallSite(root, place, join(out, 'moothall'))
    const [eleventy, vitepress] = siteMakers(installed(root), place, out)
    const contenders = [ours, eleventy, vitepress].flatMap((one) => one ?? [])
    const results = await measure(contenders, rounds)
    const goals = documents === largeSite.documents ? [1, 1 / 8] : []
    compared(`A web site of ${documents} pages, ${Math.round(bytesOf(files) / 1000)} KB`, contenders, results, [
      { one: ours, other: eleventy, ...(goals[0] !== undefined && { atMost: goals[0] }) },
      { one: ours, other: vitepress, ...(goals[1] !== undefined && { atMost: goals[1] }) },
    ])
  }
}

/** The goals are those of a repository of 965 files and 11.6 MB (kubernetes/community). */
async function ownFolder(place: string): Promise<void> {
  const ours = moothall(root, place)
  const others = peers(installed(root), place)
  const contenders = [ours, ...others]
  const results = await measure(contenders, rounds)
  compared(`Check of ${place} (goals: for 965 files, 11.6 MB)`, contenders, results, [
    { one: ours, other: others[0], atMost: 1 / 15 },
    { one: ours, other: others[1], atMost: 1 / 30 },
    { one: ours, other: others[2], atMost: 1 },
  ])
  const peak = results[0]?.peak
  if (peak !== undefined) console.log(`Peak memory of Moothall, at most 250 MiB: ${verdict(peak, 250)}\n`)
}

interface Comparison {
  readonly one: Contender
  readonly other: Contender | undefined
  readonly atMost?: number
}

function compared(
  title: string,
  contenders: readonly Contender[],
  results: readonly Measured[],
  comparisons: readonly Comparison[],
): void {
  const timesOf = (contender: Contender) => results[contenders.indexOf(contender)]?.times ?? []
  const rows = comparisons.flatMap(({ one, other, atMost }) => {
    if (!other) return []
    const result = ratio(timesOf(one), timesOf(other))
    const medians = [one, other].map((contender) => `${Math.round(figure(timesOf(contender)).median)} ms`)
    const goal = atMost === undefined ? ['', ''] : [`≤ ${number(atMost)}`, verdict(result.median, atMost)]
    return [[`${one.name} ÷ ${other.name}`, ...spread(result), medians.join(' ÷ '), ...goal]]
  })
  console.log(table([[title, 'ratio', '', 'medians', 'goal', ''], ...rows]))
  const peaks = contenders.map(({ name }, at) => [name, memory(results[at]?.peak)])
  console.log(table([['Peak memory', ''], ...peaks]))
}

async function growth(community: Files): Promise<void> {
  const factor = 4
  const contenders = [1, factor, factor ** 2].map((times) => {
    const place = join(scratch, `times-${times}`)
    layOut(place, grown(community, times))
    return moothall(root, place)
  })
  const results = (await measure(contenders, rounds)).map(({ times }) => times)
  const rows = results.slice(1).map((times, at) => {
    const before = results[at] ?? []
    const result = exponent(before, times, factor)
    const medians = [before, times].map((each) => `${Math.round(figure(each).median)} ms`).join(' → ')
    const documents = [factor ** at, factor ** (at + 1)].map((many) => many * size.documents).join(' to ')
    return [`From ${documents} documents`, ...spread(result), medians, '≤ 1.0', verdict(result.median, 1)]
  })
  console.log(table([['Growth', 'exponent', '', 'medians', 'goal', ''], ...rows]))
}

async function harm(community: Files): Promise<void> {
  const [seconds, mebibytes] = [2, 512]
  const place = join(scratch, 'harm')
  layOut(place, community)
  const rows = (await worstHarm(moothall(root, place), community, rounds)).map((one) => {
    const answer = one.failed === undefined ? verdict(one.seconds, seconds) : missing(`NO ANSWER (${one.failed})`)
    const held = one.peak === undefined ? '' : verdict(one.peak, mebibytes)
    return [one.name, `${number(one.seconds)} s`, answer, memory(one.peak), held]
  })
  console.log(
    table([[`The worst of ${tried} hostile files`, 'time', `≤ ${seconds} s`, 'peak', `≤ ${mebibytes} MiB`], ...rows]),
  )
}

function verdict(value: number, atMost: number): string {
  const words = judged(value, atMost)
  return words === 'met' ? words : missing(words)
}

function missing(words: string): string {
  missed += 1
  return words
}

function spread({ median, from, to }: Figure): readonly string[] {
  return [number(median), `[${number(from)}–${number(to)}]`]
}

function memory(mebibytes: number | undefined): string {
  return mebibytes === undefined ? 'unknown' : `${Math.round(mebibytes)} MiB`
}
