// The pull request that brings marked parts in step with the pages: its title, its text, and what its commit says.
import type { Block } from '../words/blocks.ts'
import { words } from '../words/speak.ts'
import { markdown } from '../words/writers/markdown.ts'
import { list, paragraph } from './pieces.ts'

/** The branch that is ours: people's commits on it are kept, and then we leave it to them. */
export const partsBranch = 'moothall/parts'

/** What the text of our pull request begins with. */
export const partsMark = '<!-- moothall:parts'

/** A part that is brought in step, and the page in which it stands. */
export interface BroughtPart {
  readonly path: string
  readonly name: string
}

export interface PartsProposal {
  readonly title: string
  /** Markdown, with our mark at its very start. */
  readonly body: string
}

/** Returns what the pull request says; `asks` is a name for just this proposal. */
export function partsProposal(parts: readonly BroughtPart[], asks: string): PartsProposal {
  const title = 'Bring marked parts in step with the pages'
  const them = parts.length === 1 ? 'One marked part does' : `${parts.length} marked parts do`
  const blocks: readonly Block[] = [
    paragraph(
      words(
        `${them} not say any more what the other pages say. This brings ${parts.length === 1 ? 'it' : 'them'} in step:`,
      ),
    ),
    list(
      parts.map(({ path, name }) => ({
        text: [
          words('In '),
          { type: 'path', text: path },
          words(', the part '),
          { type: 'name', text: name },
          words('.'),
        ],
      })),
    ),
    paragraph(
      { type: 'strong', text: [words('You can merge this, or close it. Neither does any harm.')] },
      words(
        ' Everything outside of the marked parts stays as it is. Until you decide, this is kept up to date; once you close it, we ask again only when there is something new.',
      ),
    ),
    paragraph(
      words(
        'If something reads wrong here, correct it on the page that it comes from: this follows by itself. If you add a commit here, the branch is yours, and we leave it alone.',
      ),
    ),
    paragraph(
      words(
        'GitHub starts no check for what a workflow proposes. Where a check has to be green before merging, close this and open it again.',
      ),
    ),
    paragraph(
      words(
        'To have a text of your own in place of a part, take its two marks out of the page. To have no more of these, delete .github/workflows/update.yml.',
      ),
    ),
  ]
  return { title, body: `${partsMark} ${asks} -->\n${markdown(blocks)}` }
}

/** Returns the name of the proposal that a text of ours makes; nothing in a text that says that it was taken back. */
export function askedIn(body: string): string | undefined {
  return new RegExp(`^${partsMark} ([0-9a-f]{40}) -->`).exec(body)?.[1]
}

/** Returns the text of a pull request of ours once there is nothing to bring in step any more. */
export function takenBack(): string {
  return `${partsMark} -->\n${markdown([paragraph(words('Every marked part says what the other pages say, so there is nothing left to merge here.'))])}`
}

/** What our commit remembers: by the one we see whether its files are those that we would write now, by the other that nobody changed them. */
export interface Trailers {
  readonly files: string
  readonly tree: string
}

/** Returns what the commit says. */
export function partsMessage({ files, tree }: Trailers): string {
  return `Bring marked parts in step with the pages\n\nWhat stands outside of the marks is as it was.\n\nMoothall-Files: ${files}\nMoothall-Tree: ${tree}\n`
}

/** Returns what a commit of ours remembers; nothing for any other one. */
export function trailersIn(message: string): Trailers | undefined {
  const found = /^Moothall-Files: ([0-9a-f]{40})\nMoothall-Tree: ([0-9a-f]{40,64})\s*$/m.exec(message)
  const [, files, tree] = found ?? []
  return files !== undefined && tree !== undefined ? { files, tree } : undefined
}

/** Returns the page on which a pull request for the branch is opened by hand. */
export function comparePage(repository: string, base: string): string {
  return `${repository}/compare/${encodeURIComponent(base)}...${encodeURIComponent(partsBranch)}?expand=1`
}
