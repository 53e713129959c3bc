// Makes everything that is generated: the lists of kinds and checks, the reference in docs/, the schemas.
// `npm run generate` writes it; with `--check` it only says what is out of date; `--lists` makes the lists alone.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { browserScripts } from './generate/browser-scripts.ts'
import { lists } from './generate/lists.ts'

const root = join(import.meta.dirname, '../..')
const checking = process.argv.includes('--check')

const stale = [...bring(lists()), ...bring(await browserScripts(root))]
if (!process.argv.includes('--lists')) {
  // The reference is made from the lists, so it is loaded only when they are fresh.
  const { reference } = await import('./generate/reference.ts')
  const { reportPicture } = await import('./generate/report-picture.ts')
  const picture = await reportPicture(root, 'test/communities/first-week', '2026-11-20')
  const made = new Map([...reference(), ['docs/report.svg', picture] as const])
  stale.push(...bring(made), ...leftovers(join(root, 'docs'), new Set(made.keys())))
}

if (checking && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run generate\` and commit what it changes.`)
  process.exitCode = 1
}

/** Writes each text that differs from its file, or only names it when checking. */
function bring(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([path, text]) => {
    const file = join(root, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return []
    if (!checking) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    return [path]
  })
}

/** Generated pages whose kind or check is gone. */
function leftovers(folder: string, made: ReadonlySet<string>): string[] {
  return ['kinds', 'checks', 'schemas'].flatMap((name) => {
    const from = join(folder, name)
    if (!existsSync(from)) return []
    return readdirSync(from)
      .map((file) => relative(root, join(from, file)))
      .filter((path) => !made.has(path))
      .map((path) => {
        if (!checking) rmSync(join(root, path))
        return path
      })
  })
}
