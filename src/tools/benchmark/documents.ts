// What the benchmark reads: a community of an exact size, larger ones like it, and files that mean harm.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Texts by their paths. */
export type Files = ReadonlyMap<string, string>

/** The measured floors and the goals are about a community of so many documents and bytes. */
export const size = { documents: 20, bytes: 67_000 } as const

const filling =
  '\nThis was *read aloud* on a call, and **nobody objected**; what is still a `draft` says so. Whoever finds a mistake may mend it, and whoever is not sure asks on the next call first.\n'

const isPage = (path: string) => path.endsWith('.md')

/**
 * Returns a community with exactly `size.documents` pages and about `size.bytes` bytes in them: notes of the earliest
 * calls are left out, and every page grows by a few plain sentences. Every link still leads somewhere.
 */
export function ofExactSize(files: Files): Files {
  const notes = [...files.keys()].filter((path) => path.startsWith('notes/')).sort()
  const tooMany = [...files.keys()].filter(isPage).length - size.documents
  const [gone, stays] = [notes.slice(0, tooMany), notes.at(-1)]
  if (tooMany < 0 || stays === undefined || gone.includes(stays)) {
    throw new Error(`The community has ${size.documents + tooMany} pages; the benchmark makes ${size.documents} of it.`)
  }
  const kept = new Map([...files].filter(([path]) => !gone.includes(path)))
  for (const [path, text] of kept) {
    kept.set(
      path,
      gone.reduce((rest, missing) => rest.replaceAll(missing, stays), text),
    )
  }
  return filled(kept, size.bytes)
}

/** Returns the community with `factor` times as many pages and bytes: more notes, events, guides and policies. */
export function grown(files: Files, factor: number): Files {
  const inFolders = [...files].filter(([path]) => isPage(path) && path.includes('/'))
  const more = Array.from({ length: size.documents * (factor - 1) }, (_, at) => {
    const [path = '', text = ''] = inFolders[at % inFolders.length] ?? []
    const name = path.replace(/\.md$/, `-${Math.floor(at / inFolders.length) + 2}.md`)
    return [name, text.replace(/^# .*/m, `$& (${at + 1})`)] as const
  })
  return filled(new Map([...files, ...more]), size.bytes * factor)
}

function filled(files: Files, bytes: number): Files {
  const all = new Map(files)
  const pages = [...all.keys()].filter(isPage)
  let missing = bytes - bytesOf(all)
  for (let at = 0; missing > filling.length / 2; at += 1, missing -= filling.length) {
    const path = pages[at % pages.length] ?? ''
    all.set(path, `${all.get(path)}${filling}`)
  }
  return all
}

/** Returns the bytes of all pages. */
export function bytesOf(files: Files): number {
  return [...files].filter(([path]) => isPage(path)).reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)
}

/** Returns the files of a folder, in the order of their paths. */
export function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Writes files into a new repository in which Git keeps them. */
export function layOut(folder: string, files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' })
  git('init')
  git('remote', 'add', 'origin', 'https://github.com/osc-lindenau/community.git')
  git('add', '--all')
  git('-c', 'user.name=Benchmark', '-c', 'user.email=benchmark@osc-lindenau.example', 'commit', '--message', 'Begin')
}

/** Changes one page of a repository that was laid out, as a pull request does: a milestone gets another date and a new one comes. */
export function changeOnePage(folder: string): void {
  const file = join(folder, 'roadmap.md')
  const rows = readFileSync(file, 'utf8').split('\n')
  const last = rows.findLastIndex((row) => /^\| M\d/.test(row))
  const [row = ''] = rows.splice(last, 1)
  rows.splice(last, 0, row.replace(/\d{4}-\d{2}/, '2029-01'), row.replace(/^\| M\d+ \| [^|]+/, '| M99 | One more '))
  writeFileSync(file, rows.join('\n'))
}
