// Builds the web site of a community, and puts it into a folder.
import { type AssessOptions, assessAndKeep } from '../assess.ts'
import type { ReadFiles } from '../community/read-community.ts'
import { writeSite } from '../delivery/site-folder.ts'
import { type Obstacle, obstacleSentence } from '../delivery/site-obstacles.ts'
import type { Assessment } from '../health/assessment.ts'
import { buildSite, type Site } from '../site/build-site.ts'
import type { SiteOptions } from '../site/building.ts'
import { picturesIn } from '../site/text/pictures.ts'
import { folder } from '../sources/folder.ts'
import type { Source } from '../sources/source.ts'

/** Anyone may read a site, whoever can read the repository. */
export type SiteLook = Omit<AssessOptions, 'visibility'>

/** A site, the community as it was read for it, and the files that were read. */
export interface BuiltSite {
  readonly site: Site
  readonly assessment: Assessment
  readonly read: ReadFiles
}

/** Returns the site of the community in `source`. Throws a `SourceError` when it cannot be read at all. */
export async function siteOf(source: Source, look: SiteLook, options: SiteOptions): Promise<BuiltSite> {
  const { assessment, read } = await assessAndKeep(source, { ...look, visibility: 'unknown' })
  const { files: pictures } = await source.read(picturesIn(assessment.community))
  return { site: buildSite(assessment, { ...options, pictures }), assessment, read }
}

/** Returns how many pages a site has. */
export function pagesIn({ files }: Site): number {
  return [...files.keys()].filter((path) => path.endsWith('.html')).length
}

export interface SiteTask extends SiteOptions {
  readonly dir: string
  readonly out: string
  readonly look: SiteLook
}

/** Puts the site of the community in `dir` into a folder, or returns the sentence that says why that cannot be. */
export async function site({
  dir,
  out,
  look,
  ...options
}: SiteTask): Promise<BuiltSite | { readonly trouble: string }> {
  const built = await siteOf(folder(dir), look, options)
  const obstacle: Obstacle | undefined = writeSite({ place: out, pages: dir }, built.site.files)
  return obstacle ? { trouble: obstacleSentence(obstacle, out) } : built
}
