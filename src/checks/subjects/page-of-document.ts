// Which documents stand on a page of their own, and what their kind says of them.
import type { Community } from '../../community/build-community.ts'
import { foldersOf } from '../../kinds/entry-folders.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { AnyDocument } from '../../kinds/kind.ts'

/** Returns the documents whose words stand on a Markdown page of their own: not elsewhere, in a section or in the files of a folder. */
export function ownPageDocuments({ documents, kindOf }: Community): readonly AnyDocument[] {
  return documents.filter(
    (document) =>
      document.stands &&
      document.keptElsewhere === undefined &&
      kindOf.get(document.path) === document.kind &&
      /\.(?:md|markdown)$/i.test(document.path) &&
      !standsAmongEntries(document),
  )
}

/** True when nothing at the top of a document's page was lost, so that what is not there was not written. */
export function settingsWereRead({ path }: AnyDocument, { pages }: Community): boolean {
  return pages.every((page) => page.path !== path || page.problems.length === 0)
}

function standsAmongEntries({ path, kind }: AnyDocument): boolean {
  const folders = path.toLowerCase().split('/').slice(0, -1)
  return foldersOf(kindNamed(kind)).some((folder) => folders.includes(folder))
}
