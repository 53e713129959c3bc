// The front doors with everything they need, as few files as lazy loading allows.
import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { examplesApart } from './examples.ts'

export interface Bundle {
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The folders of the packages of which something is inside, such as `node_modules/yaml`. */
  readonly packages: readonly string[]
}

/** The namespace of modules that are no files: Node has them. */
const fromNode = 'from-node'

const hashbang = '#!/usr/bin/env node\n'

/**
 * Every such Node knows both. But V8 gathers all letters of the world for each \p{L} that it meets in a source, and again to
 * make the expression; in a string it meets it once less: a twentieth of every start.
 */
export const supported = { 'regexp-unicode-property-escapes': false, 'regexp-lookbehind-assertions': true }

/** Returns the bundle of these front doors. The paths in it are those from the root. */
export async function bundle(root: string, entries: readonly string[]): Promise<Bundle> {
  const out = join(root, 'dist')
  const { outputFiles, metafile } = await build(options(root, entries, out))
  const files = outputFiles.map(({ path, contents, text }) => {
    const name = relative(out, path).replaceAll('\\', '/')
    return [name, name === 'cli.js' ? Buffer.from(hashbang + text) : contents] as const
  })
  const used = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && !path.startsWith(`${fromNode}:`))
    .map(([path]) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? '')
  return { files: new Map(files), packages: [...new Set(used)].filter(Boolean).sort() }
}

function options(
  root: string,
  entries: readonly string[],
  out: string,
): BuildOptions & { metafile: true; write: false } {
  return {
    absWorkingDir: root,
    entryPoints: entries.map((entry) => resolve(root, entry)),
    outdir: out,
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    supported,
    // Names in the bundle come from where files seem to lie, so that a linked node_modules gives the same bytes.
    preserveSymlinks: true,
    // Not minified: it starts as fast, and whoever reviews a change can read it.
    minify: false,
    legalComments: 'none',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [parserBinding(root), leanPackages(root), fromNodeItself(root), examplesApart(root)],
    metafile: true,
    write: false,
    logLevel: 'error',
  }
}

/**
 * satteri asks for `#binding`, which is native. In the bundle it gets ours, and nothing for the names that ours does not
 * have: the code that would use them is left out.
 */
function parserBinding(root: string): Plugin {
  const ours = join(root, 'src/tools/parser-wasm/binding.ts')
  return {
    name: 'parser-binding',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^#binding$/ }, () => ({ path: 'binding', namespace: 'parser' }))
      onLoad({ filter: /./, namespace: 'parser' }, () => ({ contents: withEveryName(root, ours), resolveDir: root }))
    },
  }
}

/**
 * gray-matter brings a YAML reader of its own, which we never let it use: 90 KB and 10 ms of every start. The build of
 * yaml for browsers is the same reader, without the part that prints what people wrote when LOG_STREAM is set.
 */
function leanPackages(root: string): Plugin {
  const unused = 'export const safeLoad = () => ({}); export const safeDump = () => ""'
  return {
    name: 'lean-packages',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^js-yaml$/ }, () => ({ path: 'js-yaml', namespace: 'unused' }))
      onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: unused }))
      onResolve({ filter: /^yaml$/ }, () => ({ path: join(root, 'node_modules/yaml/browser/index.js') }))
    },
  }
}

/**
 * The modules of Node as packages and we ask for them, by import or by `require`. A plain import makes Node look at all
 * that a module offers: the streams of node:fs alone, which nobody uses, are 3 ms of every start.
 */
export function fromNodeItself(root: string): Plugin {
  const names = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]))
  return {
    name: 'from-node-itself',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^[a-z]/ }, ({ path, kind, importer }) => {
        if (!names.has(path) || kind === 'dynamic-import') return undefined
        // One for each importer: shared by all, each would be a file of its own.
        const from = isAbsolute(importer) ? relative(root, importer).replaceAll('\\', '/') : importer
        return { path, namespace: fromNode, suffix: `?${from}`, pluginData: kind === 'import-statement' }
      })
      onLoad({ filter: /./, namespace: fromNode }, ({ path, pluginData: isImport }) => {
        const whole = `process.getBuiltinModule(${JSON.stringify(path)})`
        return { contents: isImport ? exportsOf(path, whole) : `module.exports = ${whole}` }
      })
    },
  }
}

/** Each name by itself, so that only those that somebody uses are asked for. */
function exportsOf(path: string, whole: string): string {
  const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter((name) => /^[A-Za-z]\w*$/.test(name))
  return [
    `const whole = ${whole}`,
    'export default whole',
    ...names
      .filter((name) => name !== 'default')
      .map((name) => `const ${name}_ = /* @__PURE__ */ (() => whole.${name})()\nexport { ${name}_ as ${name} }`),
  ].join('\n')
}

function withEveryName(root: string, ours: string): string {
  const [, names = ''] =
    /\{([^}]*)\}/.exec(readFileSync(join(root, 'node_modules/satteri/dist/binding.js'), 'utf8')) ?? []
  const offered = new Set([...readFileSync(ours, 'utf8').matchAll(/^export function (\w+)/gm)].map(([, name]) => name))
  const absent = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !offered.has(name))
  return [`export * from ${JSON.stringify(ours)}`, ...absent.map((name) => `export const ${name} = undefined`)].join(
    '\n',
  )
}
