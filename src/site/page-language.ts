// The language of a page that is not written in the language of the site.
import type { Page } from '../documents/page.ts'
import type { Building } from './building.ts'

const tag = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i

/** Returns the language that a page states, or that its folder is named by where the community speaks it; nothing for that of the site. */
export function languageOfPage({ path, settings }: Page, { community, language }: Building): string | undefined {
  const stated = settings.settings.get('language')?.value
  const spoken = new Set(community.community.languages.map((one) => one.toLowerCase()))
  const folder = path
    .split('/')
    .slice(0, -1)
    .find((step) => spoken.has(step.toLowerCase()))
  const found = typeof stated === 'string' && tag.test(stated.trim()) ? stated.trim() : folder
  return found === undefined || found.toLowerCase() === language ? undefined : found
}
