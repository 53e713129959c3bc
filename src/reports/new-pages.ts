// Pages that are not there yet: the link that opens a new one with its text filled in, else the text to copy.
import type { Reported } from '../health/assessment.ts'
import type { PageState } from '../health/pages.ts'
import { kinds } from '../kinds/all.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import { newPage } from '../kinds/new-page.ts'
import type { Block, Inline } from '../words/blocks.ts'
import { words } from '../words/speak.ts'
import { carriesText, editLink, type Home, newPageLink } from './links.ts'

/** Returns the page of a kind that is not there yet and would stand at this path. */
export function missingPage({ pages }: Reported, kind: string | undefined, path: string): PageState | undefined {
  return pages.find((page) => page.kind === kind && page.path === path && page.status === 'missing')
}

/** Returns the address at which a missing page can be written; nothing where a file of its name is there already. */
export function newPageHref(reported: Reported, page: PageState, home: Home | undefined): string | undefined {
  const kind = kindNamed(page.kind)
  if (!home || isTaken(reported, page)) return undefined
  return newPageLink(home, page.path, kind && !home.sparing ? newPage(kind, reported.language) : undefined)
}

/** Returns, each behind a fold, the texts of missing pages that no address can carry; empty when the links carry them all. */
export function newPageTexts(reported: Reported, home: Home | undefined): readonly Block[] {
  return reported.pages.flatMap((page): readonly Block[] => {
    const kind = kindNamed(page.kind)
    if (!kind || !home || page.status !== 'missing' || isTaken(reported, page)) return []
    const text = newPage(kind, reported.language)
    if (carriesText(home, page.path, text)) return []
    const how = [
      words('Copy these lines, open '),
      { type: 'anchor' as const, text: [words('a new page')], href: newPageLink(home, page.path) },
      words(', and paste them there. Its name is '),
      { type: 'path' as const, text: page.path },
      words('.'),
    ]
    return [
      {
        type: 'fold',
        title: `Text for the page ${kind.title}`,
        blocks: [
          { type: 'paragraph', text: how },
          { type: 'copy', text: text.trimEnd() },
        ],
      },
    ]
  })
}

/** Returns the name of the community's own record, as a link that opens it: ready to edit, or new. */
export function recordLink(reported: Reported, home: Home | undefined): Inline {
  const { kind, title, files } = kinds.community
  const path = files[0] ?? ''
  // What is neither there nor asked for has no state.
  const page = reported.pages.find((page) => page.kind === kind) ?? { kind, title, path, status: 'missing', notes: 0 }
  const href = page.status === 'missing' ? newPageHref(reported, page, home) : home && editLink(home, page.path)
  const name = { type: 'path' as const, text: page.path }
  return href === undefined ? name : { type: 'anchor', text: [name], href }
}

/** A file of that name was not read, or is taken for something else. Two names that differ in letter case only are one on many disks. */
function isTaken({ leftOut, pages, ...notes }: Reported, { kind, path }: PageState): boolean {
  const isHere = (other: string) => other.toLowerCase() === path.toLowerCase()
  const findings = [...notes.findings, ...notes.later, ...notes.accepted.map(({ finding }) => finding)]
  return (
    leftOut.some((file) => isHere(file.path)) ||
    pages.some((page) => page.status !== 'missing' && isHere(page.path)) ||
    findings.some(({ about }) => about.kind !== kind && isHere(about.path))
  )
}
