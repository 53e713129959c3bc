// What a run tells about the site that it has made: how to look at it or where it is, and what is in the way of publishing it.
import type { Block, Item } from '../words/blocks.ts'
import { type Segment, words } from '../words/speak.ts'
import { amount } from './headline.ts'
import { list, paragraph, title } from './pieces.ts'

/** Why a site is not published, or that it is. */
export type Publishing =
  | { readonly is: 'published'; readonly url: string }
  | { readonly is: 'switched-off' | 'from-branch'; readonly isFork: boolean; readonly isPrivate: boolean }
  | { readonly is: 'private' | 'proposed' | 'other-branch' }
  | { readonly is: 'unknown'; readonly why: string }

export interface SiteSummary {
  readonly pages: number
  readonly told: readonly string[]
  readonly publishing: Publishing
  /** The page on which Pages is set, such as `https://github.com/osc-lindenau/community/settings/pages`. */
  readonly settings: string
}

/** Sentences that are shown of what was done about odd pages; the log of no run needs more. */
const mostTold = 40

/** Returns a few plain lines. */
export function siteSummary({ pages, told, publishing, settings }: SiteSummary): readonly Block[] {
  const items = told.slice(0, mostTold).map((text): Item => ({ text: [{ type: 'said', text }] }))
  const rest = told.length - items.length
  return [
    title(`The web site: ${amount(pages, 'page', 'pages')}`),
    ...about(publishing, settings),
    ...(items.length === 0 ? [] : [paragraph(words('Pages that could not be shown as they are:')), list(items)]),
    ...(rest > 0 ? [paragraph(words(`… and ${rest} more.`))] : []),
  ]
}

const toLook =
  'To look at the site with this change in it: at the end of this page, under “Artifacts”, press “community-site”. Unpack the file that arrives, and open “index.html” in it.'

const toWish: readonly Block[] = [
  paragraph(
    words(
      'This repository is private, but everyone can read a site on GitHub Pages. If that is what you want, write these two lines in community.yml:',
    ),
  ),
  { type: 'copy', text: 'site:\n  public: true' },
]

function about(publishing: Publishing, settings: string): readonly Block[] {
  const button: Segment = words('Settings → Pages')
  const where = { type: 'anchor' as const, text: [button], href: settings }
  switch (publishing.is) {
    case 'published':
      return [
        paragraph(
          words('In a minute or two it stands at '),
          { type: 'anchor', text: [{ type: 'link', text: publishing.url }], href: publishing.url },
          words('.'),
        ),
      ]
    case 'proposed':
      return [paragraph(words(toLook))]
    case 'other-branch':
      return [paragraph(words('This is another branch, and only the main branch is published.'))]
    case 'private':
      return [paragraph(words('Nothing was published.')), ...toWish]
    case 'unknown':
      return [paragraph(words(`Nothing was published. ${publishing.why}`))]
    case 'switched-off':
    case 'from-branch':
      return [
        ...(publishing.isFork ? [paragraph(words(inFork))] : []),
        paragraph(words(notYet[publishing.is]), words(' Open '), where, words(`, and ${toChoose}`)),
        ...(publishing.isPrivate ? [paragraph(words(onFreePlan)), ...toWish] : []),
      ]
  }
}

const notYet = {
  'switched-off': 'The site is ready, and nothing was published, because GitHub Pages is not switched on.',
  'from-branch':
    'The site is ready, and nothing was published, because GitHub Pages shows the files of a branch as they are.',
} as const

const toChoose =
  'choose “GitHub Actions” under “Build and deployment”, in the list “Source”. Then come back to this page and press “Re-run all jobs”.'

const inFork =
  'This is a copy that was made with “Fork”. If it is only there to propose changes, there is nothing to do. If it is the home of a community of its own, read on.'

const onFreePlan =
  'Do you find no such list? GitHub Pages is not part of a free plan for private repositories: make the repository public, or go without a site.'
