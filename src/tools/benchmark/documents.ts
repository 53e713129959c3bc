// What the benchmark reads: a community of an exact size, larger ones like it, and files that mean harm.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** Texts by their paths. */
export type Files = ReadonlyMap<string, string>

/** The measured floors and the goals are about a community of so many documents and bytes. */
export const size = { documents: 20, bytes: 67_000 } as const

const filling =
  '\nThis was *read aloud* on a call, and **nobody objected**; what is still a `draft` says so. Whoever finds a mistake may mend it, and whoever is not sure asks on the next call first.\n'

const isPage = (path: string) => path.endsWith('.md')

/**
 * The pages of a community in its first years, for which the goals were set. The healthy community has a page of every
 * kind, and grows with each new one: measured whole, it would be another thing to measure every time.
 */
const ofFirstYears =
  /^(?:(?:README|CODE_OF_CONDUCT|CONTRIBUTING|GOVERNANCE|channels|charter|meetings|notes|people|roadmap|roles|stakeholders|story)\.md|(?:events|guides|notes|policies)\/[^/]+\.md)$/

/**
 * Returns a community with exactly `size.documents` pages and about `size.bytes` bytes in them: those of its first
 * years without the notes of the earliest calls, each longer by a few plain sentences. What linked to a page that is left
 * out stays as plain words, so that every link still leads somewhere.
 */
export function ofExactSize(files: Files): Files {
  const pages = [...files.keys()].filter((path) => ofFirstYears.test(path))
  const notes = pages.filter((path) => path.startsWith('notes/')).sort()
  const tooMany = pages.length - size.documents
  if (tooMany < 0 || tooMany >= notes.length)
    throw new Error(
      `The community has ${pages.length} pages of its first years; the benchmark needs ${size.documents}.`,
    )
  const early = notes.slice(0, tooMany)
  const kept = new Map([...files].filter(([path]) => !isPage(path) || (pages.includes(path) && !early.includes(path))))
  for (const [path, text] of kept) if (isPage(path)) kept.set(path, withoutDeadLinks(path, text, kept))
  return filled(kept, size.bytes)
}

function withoutDeadLinks(page: string, text: string, files: Files): string {
  return text.replace(/\[([^\][]*)\]\((?!\w+:)([^)#]+)(?:#[^)]*)?\)/g, (link, words: string, target: string) =>
    files.has(posix.join(posix.dirname(page), target)) ? link : words,
  )
}

/** A repository for which site generators were measured: so many pages and bytes. */
export const largeSite = { documents: 418, bytes: 3_000_000 } as const

/** Returns the community with `factor` times as many pages and bytes: more notes, events, guides and policies. */
export function grown(files: Files, factor: number): Files {
  return grownTo(files, { documents: size.documents * factor, bytes: size.bytes * factor })
}

/** Returns the community with so many pages and bytes. */
export function grownTo(
  files: Files,
  { documents, bytes }: { readonly documents: number; readonly bytes: number },
): Files {
  const inFolders = [...files].filter(([path]) => isPage(path) && path.includes('/'))
  const more = Array.from({ length: documents - size.documents }, (_, at) => {
    const [path = '', text = ''] = inFolders[at % inFolders.length] ?? []
    const name = path.replace(/\.md$/, `-${Math.floor(at / inFolders.length) + 2}.md`)
    return [name, text.replace(/^# .*/m, `$& (${at + 1})`)] as const
  })
  return filled(new Map([...files, ...more]), bytes)
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
