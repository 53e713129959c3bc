// Which marked parts of the pages, and which lines of CODEOWNERS, do not say what the pages say now; and what they should say.
import type { StalePart } from '../checks/check.ts'
import type { Community } from '../community/build-community.ts'
import { type MarkedPart, markedPartsOf } from '../documents/marked-parts.ts'
import type { Page } from '../documents/page.ts'
import { languageOf } from '../health/language.ts'
import { type Language, languages } from '../kinds/names.ts'
import { type OwnersFile, staleOwners } from './code-owners.ts'
import { parts } from './parts/all.ts'
import type { Part } from './parts/part.ts'

export interface PartsOptions {
  /** `YYYY-MM-DD`. */
  readonly now: string
  /** Without it CODEOWNERS is not looked at. */
  readonly owners?: OwnersFile
}

/** Returns what does not say what the pages say on the day `now`, in the order of the pages. */
export async function staleParts(community: Community, { now, owners }: PartsOptions): Promise<readonly StalePart[]> {
  const stale = owners && staleOwners(community, owners)
  return [...(await inPages(community, now)), ...(stale ? [{ name: 'owners', ...stale }] : [])]
}

/** Returns the names that markers may have. */
export function partNames(): readonly string[] {
  return parts.map(({ name }) => name)
}

async function inPages(community: Community, now: string): Promise<readonly StalePart[]> {
  const all = community.pages.flatMap((page) =>
    markedPartsOf(page).parts.flatMap((marked) => {
      const part = parts.find(({ name }) => name === marked.name)
      if (!part || !marked.isWhole || !canBeWritten(part, community)) return []
      const blocks = part.write({ community, now, language: languageIn(page, community), page: page.path })
      return [{ page, marked, blocks }]
    }),
  )
  // The parts of a new community are empty, and need no writer.
  if (all.every(({ blocks }) => blocks.length === 0)) return all.flatMap((one) => staleIn(one, ''))
  const { markdown } = await import('../words/writers/markdown.ts')
  return all.flatMap((one) => staleIn(one, one.blocks.length === 0 ? '' : markdown(one.blocks)))
}

function staleIn(
  { page, marked }: { readonly page: Page; readonly marked: MarkedPart },
  text: string,
): readonly StalePart[] {
  return saysTheSame(page.text.slice(marked.start, marked.end), text) ? [] : [stale(marked, page, text)]
}

function stale({ name, line, start, end }: MarkedPart, { path }: Page, text: string): StalePart {
  return { name, line, edit: { path, start, end, text: `\n${text}${text === '' ? '' : '\n'}` } }
}

/** A page that cannot be read says nothing, and nothing must not be written over what stands. */
function canBeWritten({ from }: Part, { pages, kindOf }: Community): boolean {
  return pages.every(({ path, problems }) => problems.length === 0 || !from.includes(kindOf.get(path) ?? ''))
}

/** The language that the page names at its top, else that of the community. */
function languageIn({ settings }: Page, community: Community): Language {
  const own: unknown = settings.settings.get('language')?.value
  const code = typeof own === 'string' ? own.trim().toLowerCase().split('-')[0] : undefined
  return languages.find((known) => known === code) ?? languageOf(community)
}

/** What programs that tidy Markdown change says nothing: the width of columns, blank lines, the mark of a list. */
function saysTheSame(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .split('\n')
      .map((line) =>
        line
          .trim()
          .replace(/\s+/g, ' ')
          .replace(/ ?\| ?/g, '|')
          .replace(/-{3,}/g, '---')
          .replace(/^[*+] /, '- '),
      )
      .filter((line) => line !== '')
      .join('\n')
  return plain(one) === plain(other)
}
