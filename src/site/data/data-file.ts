// What a file for machines is: one file of this folder makes one file of the site, or several of one sort.
import type { Building } from '../building.ts'
import type { SitePage } from '../page.ts'

export interface DataFile {
  /** Returns the files by their path in the site; none where the community has nothing for them. */
  readonly files: (building: Building, pages: readonly SitePage[]) => ReadonlyMap<string, string>
}

/** Returns the data file as given. */
export function defineData(file: DataFile): DataFile {
  return file
}
