// A community may lie in a folder of its repository: its paths as seen from there, and from the top. For a community that
// has the repository to itself the folder is empty.

/** Returns a path of the community as seen from the top of the repository. */
export function fromTop(path: string, folder: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

/** Returns a path of the repository as seen from the folder; nothing for one that lies outside of it. */
export function fromFolder(path: string, folder: string): string | undefined {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}
