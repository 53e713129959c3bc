// Who is measured beside the site that we make: two makers of sites, on the same plain folder of Markdown.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from './measure.ts'
import { named, peerPath } from './peers.ts'

/** Our own site, as it is delivered. */
export function moothallSite(root: string, folder: string, out: string): Contender {
  const command = [
    process.execPath,
    join(root, 'dist/cli.js'),
    'site',
    '.',
    '--out',
    out,
    '--date',
    '2026-11-20',
  ] as const
  return { name: 'Moothall', command: [...command], folder, done: [0] }
}

/** Returns the others, each with no more settings than it needs to read the folder at all. */
export function siteMakers(home: string, folder: string, out: string): readonly Contender[] {
  mkdirSync(join(folder, '.vitepress'), { recursive: true })
  writeFileSync(
    join(folder, '.vitepress/config.mjs'),
    `export default { ignoreDeadLinks: true, outDir: ${JSON.stringify(join(out, 'vitepress'))} }\n`,
  )
  return [
    {
      name: named('@11ty/eleventy'),
      command: [
        process.execPath,
        peerPath(home, '@11ty/eleventy/cmd.cjs'),
        '--input=.',
        `--output=${join(out, 'eleventy')}`,
        '--quiet',
      ],
      folder,
      done: [0],
    },
    {
      name: named('vitepress'),
      command: [process.execPath, peerPath(home, 'vitepress/bin/vitepress.js'), 'build', '.'],
      folder,
      done: [0],
    },
  ]
}
