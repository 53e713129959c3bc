// Keeps the examples of the checks apart in the bundle: only `explain` shows them, and every start would have to read them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

const parts =
  /^(?<before>.*?)^export default (?<define>defineCheck\(\{\n.*?^ {2}id: (?<id>'[^'\n]+'),\n.*?)^ {2}examples: (?<examples>\[\n.*?^ {2}\]),\n(?<rest>.*?^\}\)\n)(?<after>.*)$/ms

/** Returns the source of a check without its examples, and one of nothing but them. Throws where it is not written as checks are. */
export function apart(source: string, path: string): { readonly check: string; readonly examples: string } {
  const { before, define, id, examples, rest, after } = parts.exec(source)?.groups ?? {}
  if (examples === undefined) throw new Error(`${path} is not written as checks are: its examples cannot be found.`)
  return {
    check: `${before}export default ${define}  examples: [],\n${rest}${after}`,
    examples: `${before}export default { id: ${id}, examples: ${examples} }\n${after}`,
  }
}

/** Gives every module the checks without their examples, and `src/checks/examples.ts` nothing but those. */
export function examplesApart(root: string): Plugin {
  const suffix = '?examples'
  const folder = join(root, 'src/checks')
  const reader = join(folder, 'examples.ts')
  return {
    name: 'examples-apart',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^\.\/.*\.ts$/ }, ({ path, importer, resolveDir, pluginData }) =>
        (importer === reader && path === './all.ts') || pluginData === suffix
          ? { path: join(resolveDir, path), suffix }
          : undefined,
      )
      onLoad({ filter: /\.ts$/ }, ({ path, suffix: asked }) => {
        if (!path.startsWith(folder)) return undefined
        const source = readFileSync(path, 'utf8')
        const isCheck = source.includes('\nexport default defineCheck(')
        if (!isCheck && asked !== suffix) return undefined
        if (!isCheck) return { contents: source, loader: 'ts', pluginData: suffix }
        const { check, examples } = apart(source, path)
        return { contents: asked === suffix ? examples : check, loader: 'ts' }
      })
    },
  }
}
