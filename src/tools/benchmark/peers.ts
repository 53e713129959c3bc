// Who is measured beside us: other programs that check Markdown, each with an exact version in a folder of its own.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { fromNodeItself, supported } from '../build/bundle.ts'
import { examplesApart } from '../build/examples.ts'
import type { Contender } from './measure.ts'

const versions = {
  '@11ty/eleventy': '3.1.8',
  'markdownlint-cli2': '0.22.1',
  'remark-cli': '12.0.1',
  'remark-preset-lint-recommended': '7.0.1',
  'remark-validate-links': '13.1.0',
  rumdl: '0.2.75',
  vitepress: '1.6.4',
} as const

/** Our own command line as it is delivered, on a folder. */
export function moothall(root: string, folder: string): Contender {
  const command = [
    process.execPath,
    join(root, 'dist/cli.js'),
    'check',
    '.',
    '--date',
    '2026-11-20',
    '--fail-on',
    'never',
  ] as const
  return { name: 'Moothall', command: [...command], folder, done: [0] }
}

/** What every program in JavaScript waits for. */
export function bareNode(folder: string): Contender {
  return { name: 'bare Node', command: [process.execPath, '-e', '0'], folder, done: [0] }
}

/** Bundles our command line with the parser's native binding, which the delivered bundle does not have, and returns its path. */
export async function withNativeParser(root: string): Promise<string> {
  const out = join(root, 'node_modules/.cache/moothall-benchmark/native')
  const binding = pathToFileURL(join(root, 'node_modules/satteri/dist/binding.js')).href
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    supported,
    plugins: [
      {
        name: 'native-binding',
        setup: ({ onResolve }) => onResolve({ filter: /^#binding$/ }, () => ({ path: binding, external: true })),
      },
      fromNodeItself(root),
      examplesApart(root),
    ],
    logLevel: 'error',
  })
  return join(out, 'cli.mjs')
}

/** Installs the peers when they are not there yet, and returns the folder that holds them. */
export function installed(root: string): string {
  const folder = join(root, 'node_modules/.cache/moothall-benchmark/peers')
  const wanted = JSON.stringify({ private: true, dependencies: versions })
  const receipt = join(folder, 'installed.json')
  if (existsSync(receipt) && readFileSync(receipt, 'utf8') === wanted) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), wanted)
  const args = ['install', '--prefix', '.', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  execFileSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  writeFileSync(receipt, wanted)
  return folder
}

/** Returns where a file of a peer lies. */
export function peerPath(home: string, path: string): string {
  return join(home, 'node_modules', path)
}

/** Returns a peer with its version. */
export function named(name: keyof typeof versions): string {
  return `${name} ${versions[name]}`
}

/** Returns the peers on a folder of Markdown, each as its users run it first, without settings that the folder holds. */
export function peers(home: string, folder: string): readonly Contender[] {
  const inside = (path: string) => peerPath(home, path)
  const contenders: Contender[] = [
    {
      name: named('markdownlint-cli2'),
      command: [process.execPath, inside('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md', '#node_modules'],
      folder,
      done: [0, 1],
    },
    {
      name: named('remark-cli'),
      command: [
        process.execPath,
        inside('remark-cli/cli.js'),
        '.',
        '--no-config',
        '--rc-path',
        remarkSettings(home, folder),
      ],
      folder,
      done: [0],
    },
  ]
  const rumdl = inside(`@rumdl/cli-${process.platform}-${process.arch}/rumdl`)
  // The program itself: the script that npm puts in front of it starts Node first.
  if (existsSync(rumdl)) {
    contenders.push({
      name: named('rumdl'),
      command: [rumdl, 'check', '--no-config', '--no-cache', '.'],
      folder,
      // 2 where a file is no UTF-8: it says so and has checked the others.
      done: [0, 1, 2],
    })
  }
  return contenders
}

/** remark-validate-links asks Git for the remote called origin, and fails where there is none unless it is told. */
function remarkSettings(home: string, folder: string): string {
  const withOrigin = hasOrigin(folder)
  const path = join(home, withOrigin ? 'remark.mjs' : 'remark-without-origin.mjs')
  writeFileSync(
    path,
    `import recommended from 'remark-preset-lint-recommended'
import validateLinks from 'remark-validate-links'
export default { plugins: [recommended, [validateLinks, ${withOrigin ? '{}' : '{ repository: false }'}]] }
`,
  )
  return path
}

function hasOrigin(folder: string): boolean {
  try {
    return (
      execFileSync('git', ['-C', folder, 'remote', 'get-url', 'origin'], { stdio: ['ignore', 'pipe', 'ignore'] })
        .length > 0
    )
  } catch {
    return false
  }
}
