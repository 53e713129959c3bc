// Lists a folder without Git: all but repositories, installed packages and what the .gitignore at its top names.

import type { Dirent } from 'node:fs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { newAllowance } from './limits.ts'
import { isOddName, printableName } from './path-names.ts'
import { readWithin } from './regular-file.ts'
import type { LeftOut } from './source.ts'

/** Returns every path under `root` that is not a folder, and the folders that were not entered. */
export async function walk(root: string): Promise<{ paths: readonly string[]; leftOut: readonly LeftOut[] }> {
  const isIgnored = await ignoredBy(root)
  const paths: string[] = []
  const leftOut: LeftOut[] = []
  const waiting = ['']
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { entries, reason } = entriesOf(root, at)
    if (reason) leftOut.push({ path: at.slice(0, -1), reason })
    for (const entry of entries) {
      const path = at + entry.name
      const isFolder = entry.isDirectory()
      if (entry.name === '.git') continue
      if (isOddName(entry.name)) leftOut.push({ path: printableName(path), reason: 'odd-name' })
      else if (isIgnored(isFolder ? `${path}/` : path)) continue
      else if (isFolder && entry.name === 'node_modules') leftOut.push({ path, reason: 'installed-packages' })
      else if (isFolder) waiting.push(`${path}/`)
      else paths.push(path)
    }
  }
  return { paths, leftOut }
}

function entriesOf(root: string, at: string): { entries: readonly Dirent[]; reason?: LeftOut['reason'] } {
  try {
    const entries = readdirSync(join(root, at), { withFileTypes: true })
    const isRepository = at !== '' && entries.some(({ name }) => name === '.git')
    return isRepository ? { entries: [], reason: 'another-repository' } : { entries }
  } catch {
    return { entries: [], reason: 'unreadable' }
  }
}

/** Returns the rule of the .gitignore at the top: whether a path (a folder's with a slash at its end) is ignored. */
async function ignoredBy(root: string): Promise<(path: string) => boolean> {
  const bytes = readWithin(join(root, '.gitignore'), newAllowance())
  if (typeof bytes === 'string') return () => false
  const { default: ignore } = await import('ignore')
  // Each star in a pattern multiplies the time that one name can take.
  const lines = new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .filter((line) => line.split('*').length <= 6)
  const rules = ignore().add(lines)
  return (path) => rules.ignores(path)
}
