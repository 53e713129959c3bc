// Builds the web site of a community and puts it into a folder.
import { assess } from '../assess.ts'
import { writeSite } from '../delivery/site-folder.ts'
import { buildSite } from '../site/build-site.ts'
import type { SiteOptions } from '../site/building.ts'
import { folder } from '../sources/folder.ts'

export interface SiteTask extends SiteOptions {
  readonly dir: string
  readonly out: string
  readonly now: string
}

/** Returns what was done about pages that could not be shown as they are, or that the folder holds something that is not a site. */
export async function site({
  dir,
  out,
  now,
  ...options
}: SiteTask): Promise<{ pages: number; told: readonly string[] } | 'not-ours'> {
  const assessment = await assess(folder(dir), { now, visibility: 'unknown' })
  const { files, told } = buildSite(assessment, options)
  return writeSite(out, files) ?? { pages: [...files.keys()].filter((path) => path.endsWith('.html')).length, told }
}
