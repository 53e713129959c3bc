// The picture in the README: a real report of a small community, drawn from the terminal's own lines.
import { join } from 'node:path'
import { assess } from '../../assess.ts'
import { healthReport } from '../../reports/health-report.ts'
import { folder } from '../../sources/folder.ts'
import { terminalLines, type Word } from '../../words/writers/terminal.ts'

const columns = 84
const lineHeight = 20
const letterWidth = 8.4
const margin = 24
/** As many lines as a reader takes in at a glance. */
const most = 46

/** Returns an SVG of the report that a community in `dir` gets on the day `now`. */
export async function reportPicture(root: string, dir: string, now: string): Promise<string> {
  const assessment = await assess(folder(join(root, dir)), { now, visibility: 'unknown' })
  const all = terminalLines(healthReport(assessment, { folded: 3 }), columns)
  const first = all.slice(all[0]?.length === 0 ? 1 : 0, most)
  // The picture ends where a section does.
  const lines = first.slice(
    0,
    first.findLastIndex((line) => line.length === 0),
  )
  const width = Math.ceil(columns * letterWidth + margin * 2)
  const height = lines.length * lineHeight + margin * 2
  const rows = lines.map(
    (line, at) => `  <text x="${margin}" y="${margin + (at + 1) * lineHeight - 6}">${line.map(tspan).join('')}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="A report as Moothall writes it to a terminal">`,
    '  <style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#1f2328;white-space:pre}.b{font-weight:700}.d{fill:#59636e}.c{fill:#0550ae}rect{fill:#f6f8fa;stroke:#d1d9e0}@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.d{fill:#9198a1}.c{fill:#79c0ff}rect{fill:#151b23;stroke:#3d444d}}</style>',
    `  <rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...rows,
    '</svg>',
    '',
  ].join('\n')
}

const classes: Readonly<Record<string, string>> = { bold: 'b', dim: 'd', cyan: 'c' }

function tspan(word: Word): string {
  const text = word.text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  const name = typeof word.style === 'string' ? classes[word.style] : undefined
  return name ? `<tspan class="${name}">${text}</tspan>` : text
}
