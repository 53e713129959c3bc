// Communities with a past: each folder of a day holds what was saved on it, and Git makes a history of them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { git, gitOn, newFolder, write } from '../sources/repository.ts'

/** Returns a repository in a temporary folder with one commit for each day. */
export function historyIn(folder: string): string {
  const repository = newFolder()
  git(repository, 'init', '--quiet')
  for (const day of readdirSync(folder).toSorted()) {
    const files = readdirSync(join(folder, day), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    write(
      repository,
      Object.fromEntries(files.map((file) => [file.slice(join(folder, day).length + 1), readFileSync(file)])),
    )
    git(repository, 'add', '--all')
    gitOn(day, repository, 'commit', '--quiet', '--message', `As of ${day}`)
  }
  return repository
}
