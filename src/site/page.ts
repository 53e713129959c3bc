// What a page of the site is: one file of `pages/` makes one page, or one for each document that it is about.
import type { ElementContent } from 'hast'
import type { Area } from '../finding.ts'
import type { Building } from './building.ts'

/** The chapters of the menu, in their order. */
export const chapters = ['about', 'people', 'take part', 'dates', 'plan', 'learn', 'more'] as const
export type Chapter = (typeof chapters)[number]

/** The chapter of the pages of an area. */
export const chapterOf: Readonly<Record<Area, Chapter>> = {
  identity: 'about',
  safety: 'about',
  people: 'people',
  participation: 'take part',
  rhythm: 'dates',
  plan: 'plan',
  offer: 'learn',
  continuity: 'plan',
}

export interface SitePage {
  /** From the root of the site, such as `decisions/2026-05.html`; segments are not yet encoded. */
  readonly address: string
  readonly title: string
  /** One or two sentences for those who find the page from outside. */
  readonly description?: string | undefined
  /** The language of its text, where that is not the community's first. */
  readonly language?: string | undefined
  /** The files that it is made of; the first is the one that "Suggest a change" opens. */
  readonly sources: readonly string[]
  /** A shorter title for the menu. */
  readonly menuTitle?: string | undefined
  /** Where the menu has it; a page without a chapter is on the list of all pages only. */
  readonly chapter?: Chapter | undefined
  /** All below the layout's own parts, the first heading included. A link to another page of the site begins with `/`. */
  readonly body: readonly ElementContent[]
  /** What the page says to machines (schema.org JSON-LD). */
  readonly data?: readonly object[]
  /** True for a page that neither the list of all pages nor search engines should name. */
  readonly isUnlisted?: true
  /** Scripts of the site that the page is nicer with, such as `local-times.js`. */
  readonly scripts?: readonly string[]
}

export interface PageFile {
  /** Returns the pages, none where the community has nothing for them. */
  readonly pages: (building: Building) => readonly SitePage[]
}

/** Returns the page file as given. */
export function definePage(page: PageFile): PageFile {
  return page
}
