// Makes one typed, linked model of all that a repository keeps.
import { ownBlocks } from '../documents/marked-parts.ts'
import { isMarkedPrivate, type Page } from '../documents/page.ts'
import { namesIn, type Section, sectionsOf, shortNamesIn } from '../documents/sections.ts'
import { type Kinds, kinds } from '../kinds/all.ts'
import { everyKind } from '../kinds/every-kind.ts'
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
  const claims = given.pages.flatMap((page) => recognise(page, everyKind, given.mapped) ?? [])
  const documents = everyKind.map((kind) => readDocument(kind, sourcesOf(kind, claims)))
  resolveReferences(documents, everyKind)
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
  const leaves = ({ standsIn }: AnyKind) => standsIn?.kinds.includes(kind.kind) && standsIn.isShared !== true
  const taken = new Set(
    guestSections(page).flatMap(({ section, guests }) => (guests.some(leaves) ? section.nodes : [])),
  )
  const all = ownBlocks(page)
  const nodes = taken.size === 0 ? all : all.filter((node) => !taken.has(node))
  return { page, nodes, whole: true, place: { path: page.path, line: 1, column: 1 } }
}

function sectionsFor(kind: AnyKind, claims: readonly Claim[]): readonly Part[] {
  if (!kind.standsIn) return []
  const hosts = claims
    .filter((claim) => kind.standsIn?.kinds.includes(claim.kind) && !claim.inFolder)
    .sort((a, b) => a.rank - b.rank)
  return hosts.flatMap(({ page }) =>
    guestSections(page)
      .filter(({ guests }) => guests.includes(kind))
      .map(
        ({ section }): Part => ({
          page,
          nodes: section.nodes,
          whole: false,
          place: { path: page.path, line: section.line, column: section.column },
        }),
      ),
  )
}

interface GuestSection {
  readonly section: Section
  /** The kinds for whose pages it may stand. */
  readonly guests: readonly AnyKind[]
}

const guestSectionsOf = new WeakMap<Page, readonly GuestSection[]>()

/** Returns the sections of a page whose titles name another kind's page; looked at once for all kinds. */
function guestSections(page: Page): readonly GuestSection[] {
  const known = guestSectionsOf.get(page)
  if (known) return known
  const byTitle = new Map<string, readonly AnyKind[]>()
  const found = sectionsOf(ownBlocks(page)).flatMap((section): readonly GuestSection[] => {
    const guests = byTitle.get(section.title) ?? kindsCalled(section.title)
    byTitle.set(section.title, guests)
    return guests.length === 0 ? [] : [{ section, guests }]
  })
  guestSectionsOf.set(page, found)
  return found
}

function kindsCalled(title: string): readonly AnyKind[] {
  const names = [...namesIn(title).slice(0, 1), ...shortNamesIn(title)]
  return everyKind.filter(({ standsIn }) => standsIn !== undefined && isNamed(standsIn.names, names))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
