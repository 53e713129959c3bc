// The site as its writers see it while they write: every page with the notes about it, and the last good version of a page that cannot be read.

import type { Finding } from '../finding.ts'
import type { Assessment } from '../health/assessment.ts'
import { amount } from '../reports/headline.ts'
import { notes } from '../reports/notes.ts'
import { paragraph } from '../reports/pieces.ts'
import type { Block } from '../words/blocks.ts'
import { words } from '../words/speak.ts'
import { html } from '../words/writers/html.ts'
import { ownAddresses } from './addresses.ts'
import type { Site } from './build-site.ts'

/** Addresses that no page of a site can have. */
export const previewAddresses = { script: '-/preview.js', style: '-/preview.css', changes: '-/changes' } as const

type SitePages = Site['pages']

export interface Preview {
  readonly files: Site['files']
  /** The pages as they stand in the site itself, by address, without notes. */
  readonly plain: ReadonlyMap<string, string>
  readonly pages: SitePages
}

/** Returns the files that a browser is shown; `before` is what it was shown last. */
export function preview(site: Site, assessment: Assessment, before?: Preview): Preview {
  const kept = before ? lastGood(site, assessment, before) : []
  const pages = [...site.pages, ...kept]
  const plain = new Map<string, string>()
  for (const { address } of pages) {
    const text = site.files.get(address) ?? before?.plain.get(address)
    if (typeof text === 'string') plain.set(address, text)
  }
  const shownPaths = new Set(pages.flatMap(({ sources }) => sources))
  const files = new Map(site.files)
  for (const page of pages) {
    const about = (path: string) =>
      page.sources.includes(path) || (page.address === ownAddresses.home && !shownPaths.has(path))
    const findings = assessment.findings.filter((finding) => about(finding.about.path))
    const text = plain.get(page.address)
    if (text !== undefined) files.set(page.address, withNotes(text, findings, assessment, kept.includes(page)))
  }
  files.set(previewAddresses.script, script)
  files.set(previewAddresses.style, style)
  return { files, plain, pages }
}

/** Pages that are not in the site any more because the file behind them cannot be read at the moment. */
function lastGood(site: Site, { community }: Assessment, before: Preview): SitePages {
  const unread = new Set(community.pages.filter(({ problems }) => problems.length > 0).map(({ path }) => path))
  const there = new Set(site.pages.map(({ address }) => address))
  return before.pages.filter(({ address, sources }) => !there.has(address) && sources.some((path) => unread.has(path)))
}

function withNotes(text: string, findings: readonly Finding[], assessment: Assessment, isOld: boolean): string {
  const blocks: readonly Block[] = [
    ...(isOld ? [paragraph(words('This page cannot be read as it is now. You see it as it was before.'))] : []),
    ...notes({ ...assessment, findings }, undefined),
  ]
  const title = findings.length === 0 ? 'No notes' : amount(findings.length, 'note', 'notes')
  const panel =
    blocks.length === 0
      ? ''
      : `<aside class="preview-notes" lang="en" aria-label="Notes about this page"><details${isOld ? ' open' : ''}><summary>${title}</summary>\n${html(blocks, { language: assessment.language })}</details></aside>\n`
  return text
    .replace(/default-src (?:'|&#x27;)none(?:'|&#x27;);/, "$& connect-src 'self';")
    .replace(
      '</head>',
      () =>
        `<link rel="stylesheet" href="/${previewAddresses.style}"><script src="/${previewAddresses.script}" defer></script></head>`,
    )
    .replace('</body>', () => `${panel}</body>`)
}

/** The server says its number first, and again after each change; another number than at first means: read this page anew. */
const script = `let first
new EventSource('/${previewAddresses.changes}').onmessage = ({ data }) => {
  if (first !== undefined && data !== first) location.reload()
  first = data
}
`

const style = `.preview-notes { position: fixed; inset: auto 1rem 1rem auto; max-width: min(26rem, calc(100vw - 2rem)); z-index: 9; font: 1rem/1.5 system-ui, sans-serif; color: #1f1b16; background: #fff8e6; border: 1px solid #8a6d1b; border-radius: .5rem; }
.preview-notes summary { padding: .5rem 1rem; cursor: pointer; font-weight: 600; }
.preview-notes details[open] { max-height: 70vh; overflow: auto; }
.preview-notes details > :not(summary) { margin: .5rem 1rem; }
.preview-notes ul { padding-left: 1.25rem; }
.preview-notes li { margin-bottom: .75rem; }
@media print { .preview-notes { display: none; } }
`
