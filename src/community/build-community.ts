// Makes one typed, linked model of all that a repository keeps.
import { isMarkedPrivate, type Page } from '../documents/page.ts'
import { namesIn, sectionsOf, shortNamesIn } from '../documents/sections.ts'
import { type Kinds, kinds } from '../kinds/all.ts'
import type { AnyDocument, AnyKind, DocumentOf } from '../kinds/kind.ts'
import { isNamed } from '../kinds/names.ts'
import { readDocument, type Sources } from '../kinds/read-document.ts'
import type { Part } from '../kinds/read-fields.ts'
import { type Claim, recognise } from './recognise.ts'
import { resolveReferences } from './references.ts'

/** All that one repository keeps: one document of each kind, and every page and file that is there. */
export type Community = { readonly [K in keyof Kinds]: DocumentOf<Kinds[K]> } & {
  readonly pages: readonly Page[]
  /** Paths of every file of the repository, read or not. */
  readonly files: ReadonlySet<string>
  readonly documents: readonly AnyDocument[]
  /** Paths of the pages that are marked as private. */
  readonly privatePages: ReadonlySet<string>
  /** The kind of a page, by its path; pages of no kind are not in it. */
  readonly kindOf: ReadonlyMap<string, string>
}

/** Returns the model of a community from its pages; `mapped` is the `documents:` map of community.yml (path → kind). */
export function buildCommunity(given: {
  readonly pages: readonly Page[]
  readonly files: ReadonlySet<string>
  readonly mapped: ReadonlyMap<string, string>
}): Community {
  const all: readonly AnyKind[] = Object.values(kinds)
  const claims = given.pages.flatMap((page) => recognise(page, all, given.mapped) ?? [])
  const documents = all.map((kind) => readDocument(kind, sourcesOf(kind, claims)))
  resolveReferences(documents, all)
  const byKind = Object.fromEntries(Object.entries(kinds).map(([name], index) => [name, documents[index]]))
  return {
    ...(byKind as unknown as { [K in keyof Kinds]: DocumentOf<Kinds[K]> }),
    pages: given.pages,
    files: given.files,
    documents,
    privatePages: new Set(given.pages.filter(isMarkedPrivate).map((page) => page.path)),
    kindOf: new Map(claims.map((claim) => [claim.page.path, claim.kind])),
  }
}

function sourcesOf(kind: AnyKind, claims: readonly Claim[]): Sources {
  const own = claims
    .filter((claim) => claim.kind === kind.kind)
    .sort((a, b) => a.rank - b.rank || compare(a.page.path, b.page.path))
  const isCsv = (claim: Claim) => /\.csv$/i.test(claim.page.path)
  const [main, ...others] = own.filter((claim) => !claim.inFolder && !claim.adds && !isCsv(claim))
  const adding = own.filter((claim) => claim.adds).map((claim) => wholePage(kind, claim.page))
  const pages = [...(main ? [wholePage(kind, main.page)] : []), ...adding]
  const parts = pages.length > 0 ? pages : sectionsFor(kind, claims).slice(0, 1)
  return {
    parts,
    files: own.filter((claim) => claim.inFolder).map((claim) => wholePage(kind, claim.page)),
    csv: own.filter(isCsv).map((claim) => claim.page),
    passedOver: others.map((claim) => claim.page.path),
  }
}

/** A page without those of its sections that stand for another kind's page. */
function wholePage(kind: AnyKind, page: Page): Part {
  const guests = (Object.values(kinds) as readonly AnyKind[]).filter(
    ({ standsIn }) => standsIn?.kinds.includes(kind.kind) && standsIn.isShared !== true,
  )
  return { page, nodes: withoutGuests(page, guests), whole: true, place: { path: page.path, line: 1, column: 1 } }
}

function withoutGuests(page: Page, guests: readonly AnyKind[]): Part['nodes'] {
  const taken = new Set(
    sectionsOf(page.tree.children).flatMap((section) =>
      guests.some((guest) => stands(guest, section.title)) ? section.nodes : [],
    ),
  )
  return taken.size === 0 ? page.tree.children : page.tree.children.filter((node) => !taken.has(node))
}

function sectionsFor(kind: AnyKind, claims: readonly Claim[]): readonly Part[] {
  if (!kind.standsIn) return []
  const hosts = claims
    .filter((claim) => kind.standsIn?.kinds.includes(claim.kind) && !claim.inFolder)
    .sort((a, b) => a.rank - b.rank)
  return hosts.flatMap(({ page }) =>
    sectionsOf(page.tree.children)
      .filter((section) => stands(kind, section.title))
      .map(
        (section): Part => ({
          page,
          nodes: section.nodes,
          whole: false,
          place: { path: page.path, line: section.line, column: section.column },
        }),
      ),
  )
}

function stands(kind: AnyKind, title: string): boolean {
  return (
    kind.standsIn !== undefined && isNamed(kind.standsIn.names, [...namesIn(title).slice(0, 1), ...shortNamesIn(title)])
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
