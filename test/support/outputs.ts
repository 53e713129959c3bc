// Everything that the product says of a community, in every format, made as the front doors make it.
import { correctedFiles } from '../../src/adopt/fix.ts'
import { hiddenLines } from '../../src/adopt/hidden-lines.ts'
import { suggestionsFor } from '../../src/adopt/suggestions.ts'
import { assess, assessChange } from '../../src/assess.ts'
import { annotations } from '../../src/reports/annotations.ts'
import { commentReport } from '../../src/reports/comment.ts'
import { proposedCorrections } from '../../src/reports/corrections.ts'
import { facilitatorPages } from '../../src/reports/facilitator-page.ts'
import { jsonReport } from '../../src/reports/json.ts'
import { markdownReport } from '../../src/reports/markdown.ts'
import { readReported } from '../../src/reports/read-report.ts'
import { readState, standingReport } from '../../src/reports/standing-issue.ts'
import { suggestionText } from '../../src/reports/suggestion.ts'
import { terminalReport } from '../../src/reports/terminal.ts'
import { memory } from '../../src/sources/memory.ts'
import { findCorrections } from '../../src/tasks/corrections.ts'
import { terminal } from '../../src/words/writers/terminal.ts'

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
  'comment.ts',
  'facilitator-page.ts',
  'json.ts',
  'markdown.ts',
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
    { name: 'pages for those who lead a session', text: JSON.stringify(facilitatorPages(whole.community)) },
    { name: 'annotations', text: JSON.stringify(annotations(whole)) },
    { name: 'standing issue', text: standing(whole, visibility).body },
    { name: 'standing issue, later', text: later.body },
    { name: 'comment on the standing issue', text: later.comment ?? '' },
    ...(await corrections(files, whole, options)),
    ...(await ofChange(change, { head: files, base }, options)),
    ...(await ofChange('a change that takes it away', { head: base, base: files }, options)),
  ]
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
  const asked = { ...pull, files: comparison.touched }
  // On a machine of one's own the comment is made at once; on GitHub another job makes it from the report.
  const isRead = what !== change
  const read = readReported(JSON.parse(json))
  if (!read) throw new Error('Our own report could not be read.')
  return [
    { name: `terminal, ${what}`, text: terminalReport(assessment, { width: 80, colour: false }, comparison) },
    { name: `Markdown, ${what}`, text: markdownReport(assessment, { home, comparison, remarks: [] }) },
    { name: `JSON, ${what}`, text: json },
    { name: `annotations, ${what}`, text: JSON.stringify(annotations(assessment, comparison)) },
    { name: `comment, ${what}`, text: commentReport(isRead ? read : { reported: assessment, comparison }, asked) },
  ]
}
