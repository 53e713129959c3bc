// The licences of what is inside the bundle: MIT, ISC and BSD ask that their text goes along.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parserPackage } from './parser-file.ts'

const manifest = v.object({ name: v.string(), version: v.string(), license: v.string() })

const parserNote = `parser.wasm is the file of ${parserPackage.name} ${parserPackage.version}, built from satteri, whose licence stands
below. It holds the Rust libraries that https://github.com/bruits/satteri names in its Cargo.lock, among them
pulldown-cmark (MIT, Copyright 2015 Google Inc. All rights reserved.), memchr (Unlicense or MIT), napi-rs (MIT) and
oxc (MIT).`

/** Returns the licences of these packages (folders from the root), in the order of their names, each text once. */
export function licences(root: string, packages: readonly string[]): string {
  const texts = new Map<string, string[]>()
  for (const folder of packages) {
    const { name, version, license } = v.parse(
      manifest,
      JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
    )
    const text = licenceText(join(root, folder), name)
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version} (${license})`])
  }
  const parts = [...texts].map(([text, names]) => [names.sort().join('\n'), text] as const)
  const sorted = parts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([names, text]) => `${names}\n\n${text}`)
  return `${['Moothall holds the work of others, under these licences.', parserNote, ...sorted].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function licenceText(folder: string, name: string): string {
  const file = readdirSync(folder)
    .sort()
    .find((file) => /^licen[cs]e(?:[.-]|$)/i.test(file))
  if (!file) throw new Error(`${name} has no licence file: find its licence before it goes into the bundle.`)
  return readFileSync(join(folder, file), 'utf8')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
}
