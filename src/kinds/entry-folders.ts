// The folders in which an entry has a file of its own, such as `notes` with one file for each call.
import { type AnyCollection, type AnyKind, isCollection, type Shape } from './kind.ts'

/** Returns the collection of a kind whose entries may stand in files of their own. */
export function collectionInFiles(kind: AnyKind): AnyCollection | undefined {
  return Object.values(kind.fields as Shape)
    .filter(isCollection)
    .find((collection) => collection.folder !== undefined)
}

/** Returns the names of such folders of a kind, that which we give first. */
export function foldersOf(kind: AnyKind | undefined): readonly string[] {
  const { folder, alsoFolders = [] } = (kind && collectionInFiles(kind)) ?? {}
  return folder === undefined ? [] : [folder, ...alsoFolders]
}
