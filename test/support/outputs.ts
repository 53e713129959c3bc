// Everything that the product says of a community, in every format, made as the front doors make it.

import { toHtml } from 'hast-util-to-html'
import { correctedFiles } from '../../src/adopt/fix.ts'
import { hiddenLines } from '../../src/adopt/hidden-lines.ts'
import { partNames, staleParts } from '../../src/adopt/stale-parts.ts'
import { suggestionsFor } from '../../src/adopt/suggestions.ts'
import { assess, assessChange } from '../../src/assess.ts'
import { addLinks } from '../../src/calendar/add-links.ts'
import { calendarsOf } from '../../src/calendar/calendars.ts'
import { datesAhead } from '../../src/calendar/next-dates.ts'
import { readCommunity } from '../../src/community/read-community.ts'
import type { Touched } from '../../src/comparison/touched.ts'
import { type Decisions, decide } from '../../src/decisions/decide.ts'
import { recordsAmong } from '../../src/decisions/records.ts'
import { annotations } from '../../src/reports/annotations.ts'
import { badgeJsonReport, badgeReport } from '../../src/reports/badge.ts'
import { whatChanged } from '../../src/reports/change.ts'
import { commentReport } from '../../src/reports/comment.ts'
import { proposedCorrections } from '../../src/reports/corrections.ts'
import { verdictOn } from '../../src/reports/decision.ts'
import { facilitatorPages } from '../../src/reports/facilitator-page.ts'
import { jsonReport } from '../../src/reports/json.ts'
import { markdownReport } from '../../src/reports/markdown.ts'
import { onePageReport } from '../../src/reports/one-page.ts'
import { readReported } from '../../src/reports/read-report.ts'
import { sarifReport } from '../../src/reports/sarif.ts'
import { readState, standingReport } from '../../src/reports/standing-issue.ts'
import { suggestionText } from '../../src/reports/suggestion.ts'
import { onTerminal, terminalReport } from '../../src/reports/terminal.ts'
import { memory } from '../../src/sources/memory.ts'
import { findCorrections } from '../../src/tasks/corrections.ts'
import { terminal } from '../../src/words/writers/terminal.ts'
import { everyPicture } from './every-picture.ts'
import { siteOf } from './site.ts'

export type Files = Readonly<Record<string, string>>
type Visibility = 'public' | 'private' | 'unknown'

/** What one report said, and which one it was. */
export interface Output {
  readonly name: string
  readonly text: string
}

/** The reports of `src/reports` that `everyOutput` makes; a test holds this list and the folder together. */
export const outputFiles = [
  'annotations.ts',
  'badge.ts',
  'comment.ts',
  'facilitator-page.ts',
  'json.ts',
  'markdown.ts',
  'one-page.ts',
  'sarif.ts',
  'standing-issue.ts',
  'terminal.ts',
] as const

const home = { url: 'https://github.com/osc-lindenau/community', branch: 'main', folder: '' }
const pull = { filesAreAll: true, isFirst: true, folder: '', home }
const change = 'a change'
const screens = [
  { width: 80, colour: false },
  { width: 200, colour: true },
]

/** Returns every report on these files: as they are, as a change of `base`, and as what a change took away. */
export async function everyOutput(
  files: Files,
  { base, now, visibility }: { readonly base: Files; readonly now: string; readonly visibility: Visibility },
): Promise<readonly Output[]> {
  const options = { now, visibility }
  const whole = await assess(memory(files), options)
  const backThen = await assess(memory(base), options)
  const remembered = readState(standing(backThen, visibility).body)
  const later = standing(whole, visibility, remembered && { ...remembered, date: '2020-01-01' }, backThen)
  return [
    ...screens.map((screen) => ({ name: 'terminal', text: terminalReport(whole, screen) })),
    { name: 'Markdown', text: markdownReport(whole, { home }) },
    { name: 'JSON', text: jsonReport(whole) },
    { name: 'SARIF', text: sarifReport(whole) },
    { name: 'one page', text: onePageReport(whole, { home }) },
    { name: 'badge', text: badgeReport(whole) + badgeJsonReport(whole) },
    { name: 'pages for those who lead a session', text: JSON.stringify(facilitatorPages(whole.community)) },
    { name: 'annotations', text: JSON.stringify(annotations(whole)) },
    ...everyPicture(whole.community, now).map(({ id, svg, table, mermaid }) => ({
      name: id,
      text: `${toHtml(svg, { space: 'svg' })}\n${JSON.stringify(table)}\n${mermaid ?? ''}`,
    })),
    { name: 'calendars', text: calendars(whole, now) },
    ...(await siteFiles(files, now)),
    { name: 'marked parts', text: JSON.stringify(await markedParts(files, now)) },
    { name: 'standing issue', text: standing(whole, visibility).body },
    { name: 'standing issue, later', text: later.body },
    { name: 'comment on the standing issue', text: later.comment ?? '' },
    ...(await corrections(files, whole, options)),
    ...(await ofChange(change, { head: files, base }, options)),
    ...(await ofChange('a change that takes it away', { head: base, base: files }, options)),
  ]
}

/** The files with their lines unfolded, their names, and the dates ahead with the links that add them. */
function calendars({ community }: Awaited<ReturnType<typeof assess>>, now: string): string {
  const files = calendarsOf(community, { now, url: 'https://osc-lindenau.example/site' })
  const dates = datesAhead(community, { now, count: 100 }).map((date) => ({ ...date, ...addLinks(date) }))
  return JSON.stringify([files.map((file) => ({ ...file, text: file.text.replaceAll('\r\n ', '') })), dates])
}

/** Every file of the web site, and what is told of it to whoever builds it. */
export async function siteFiles(files: Files, now: string): Promise<readonly Output[]> {
  const site = await siteOf(files, {}, now)
  return [
    ...[...site.files].flatMap(([path, text]) => [{ name: `site, ${path}`, text: `${path}\n${String(text)}` }]),
    { name: 'site, what is told', text: site.told.join('\n') },
  ]
}

/** What is written into a page that has every part. */
async function markedParts(files: Files, now: string) {
  const marks = partNames().map((name) => `<!-- moothall:${name} -->\n<!-- /moothall:${name} -->\n`)
  const { community } = await readCommunity(memory({ ...files, 'pages/marked.md': marks.join('\n') }))
  return staleParts(community, { now, owners: { text: undefined, isAsked: true } })
}

function standing(
  assessment: Awaited<ReturnType<typeof assess>>,
  visibility: Visibility,
  previous?: ReturnType<typeof readState>,
  backThen?: Awaited<ReturnType<typeof assess>>,
) {
  return standingReport({ assessment, visibility, home, previous, backThen })
}

/** What `moothall fix` shows, and what is offered beside the lines of a pull request that brings all of these files. */
async function corrections(
  files: Files,
  reported: Awaited<ReturnType<typeof assess>>,
  options: { readonly now: string; readonly visibility: Visibility },
): Promise<readonly Output[]> {
  const { corrections, outcomes, context, read } = await findCorrections(memory(files), options)
  const found = correctedFiles(corrections, (path) => read.read.get(path)?.bytes)
  const isHidden = hiddenLines(outcomes, context)
  const hunks = new Map(
    Object.entries(files).map(([path, text]) => {
      const lines = text.split('\n').map((_, at) => at + 1)
      return [path, [{ first: 1, last: lines.length, added: new Set(lines) }]]
    }),
  )
  const suggestions = suggestionsFor(found, { hunks, folder: '', isHidden })
  const untaken = { ...pull, files: [], untaken: suggestions }
  return [
    { name: 'corrections', text: terminal(proposedCorrections(found, isHidden), { width: 100, colour: false }) },
    { name: 'suggestions', text: suggestions.map(suggestionText).join('\n') },
    ...(suggestions.length > 0
      ? [{ name: 'comment with corrections', text: commentReport({ reported }, untaken) }]
      : []),
  ]
}

async function ofChange(
  what: string,
  { head, base }: { readonly head: Files; readonly base: Files },
  options: { readonly now: string; readonly visibility: Visibility },
): Promise<readonly Output[]> {
  const { assessment, comparison } = await assessChange({ head: memory(head), base: memory(base) }, options)
  const json = jsonReport(assessment, { comparison, pullRequest: 7 })
  const decisions = await heldAgainstRules({ head, base }, comparison.touched, options.now)
  const asked = { ...pull, files: comparison.touched, decisions }
  // On a machine of one's own the comment is made at once; on GitHub another job makes it from the report.
  const isRead = what !== change
  const read = readReported(JSON.parse(json))
  if (!read) throw new Error('Our own report could not be read.')
  return [
    {
      name: `terminal, ${what}`,
      text: terminalReport(assessment, { width: 80, colour: false }, whatChanged(assessment, comparison, onTerminal)),
    },
    { name: `Markdown, ${what}`, text: markdownReport(assessment, { home, comparison, remarks: [] }) },
    { name: `JSON, ${what}`, text: json },
    { name: `SARIF, ${what}`, text: sarifReport(assessment, { comparison, setAside: 'left-out' }) },
    { name: `annotations, ${what}`, text: JSON.stringify(annotations(assessment, comparison)) },
    { name: `status, ${what}`, text: verdictOn([decisions]).description },
    { name: `comment, ${what}`, text: commentReport(isRead ? read : { reported: assessment, comparison }, asked) },
  ]
}

/** How far a change meets the rules, with an account for everyone whose name could be one. */
async function heldAgainstRules(
  { head, base }: { readonly head: Files; readonly base: Files },
  files: readonly Touched[],
  now: string,
): Promise<Decisions> {
  const known = await readCommunity(memory(base))
  const after = await readCommunity(memory(head))
  const moment = `${now}T09:00:00Z`
  const change = {
    ...{
      number: 7,
      author: { account: 'ben', isOurs: true },
      openedAt: moment,
      newestAt: moment,
      head: 'a'.repeat(40),
    },
    files: [...files, { path: 'charter.md', how: 'changed' as const }],
    reviews: [],
  }
  const brought = new Set(recordsAmong(Object.keys(head), known.settings))
  const records = { base: known.community, withRecords: after.community, brought }
  return { outcomes: decide({ change, base: known, records, now: moment }), isWithoutRule: false }
}
