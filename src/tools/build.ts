// Makes dist/: the command line in one file and its chunks, the parser's WebAssembly, the licences of what is inside.
// `npm run build` writes it; with `--check` it writes nothing and only says whether dist/ is what the sources make.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from './build/bundle.ts'
import { licences } from './build/licences.ts'
import { parserFile } from './build/parser-file.ts'
import { packagesInBrowser } from './generate/browser-scripts.ts'

export interface Build {
  /** The folder that holds `src` and `node_modules`. */
  readonly root: string
  /** Front doors, as paths from the root. */
  readonly entries: readonly string[]
  /** Where the files go, as a path from the root. */
  readonly out: string
}

type Files = ReadonlyMap<string, Uint8Array>

const here = join(import.meta.dirname, '../..')
const frontDoors = ['src/cli.ts', 'src/index.ts', 'src/action.ts'].filter((door) => existsSync(join(here, door)))

/** Returns every file of the bundle by its path in `out`; the same sources give the same bytes, wherever they lie. */
export async function build({ root, entries, out }: Build): Promise<Files> {
  const { files, packages } = await bundle(root, entries)
  const browser = await packagesInBrowser(root)
  const all = new Map([
    ...files,
    ['parser.wasm', parserFile(root, join(root, out, 'parser.wasm'))],
    ['THIRD-PARTY-LICENSES.txt', Buffer.from(licences(root, [...new Set([...packages, ...browser])].sort()))],
  ] as const)
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Makes a folder hold exactly these files. */
export function write(folder: string, files: Files): void {
  for (const path of filesIn(folder)) if (!files.has(path)) rmSync(join(folder, path))
  for (const [path, bytes] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
    chmodSync(file, isProgram(bytes) ? 0o755 : 0o644)
  }
}

/** Returns the paths at which a folder is not what the build makes: missing, left over or different. */
export function differences(folder: string, files: Files): readonly string[] {
  const same = (path: string) => {
    const made = files.get(path)
    const file = join(folder, path)
    return made !== undefined && existsSync(file) && readFileSync(file).equals(made) && runs(file) === isProgram(made)
  }
  return [...new Set([...files.keys(), ...filesIn(folder)])].filter((path) => !same(path)).sort()
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

const isProgram = (bytes: Uint8Array) => bytes[0] === 0x23 && bytes[1] === 0x21
const runs = (file: string) => process.platform !== 'win32' && (statSync(file).mode & 0o100) !== 0

if (import.meta.main) {
  const files = await build({ root: here, entries: frontDoors, out: 'dist' })
  const dist = join(here, 'dist')
  if (process.argv.includes('--check')) {
    const stale = differences(dist, files)
    if (stale.length > 0) {
      console.error(`Out of date in dist/: ${stale.join(', ')}. Run \`npm run build\` and commit what it changes.`)
      process.exitCode = 1
    }
  } else write(dist, files)
}
