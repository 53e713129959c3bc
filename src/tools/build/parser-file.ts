// The parser's WebAssembly, from the package that npm will not install beside Node (its `cpu` is wasm32).
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** These three change together, and with the version of satteri in package.json. */
export const parserPackage = {
  name: '@bruits/satteri-wasm32-wasi',
  version: '0.10.5',
  integrity: 'sha512-ypz8c/Zmipxp4IoeDa228Gstv6TLzVmNs3yC6wKCoNSOjx1iwpgzu87Y3hTkXFdwChVGU85qeUDuOIarGUZQLw==',
} as const
const sha256 = 'a4d108716083be0d0d7a969cea9a61a181c78f31ec8133aa729d3e0dd0efd714'
const member = 'package/satteri_napi.wasm32-wasi.wasm'

/**
 * Returns the bytes of the parser: those of `standing` when they are right, else from the package, which is kept in
 * node_modules/.cache. Throws with a sentence when what was fetched is not what was pinned.
 */
export function parserFile(root: string, standing: string): Uint8Array {
  if (existsSync(standing)) {
    const bytes = readFileSync(standing)
    if (digest('sha256', bytes, 'hex') === sha256) return bytes
  }
  const bytes = fileIn(gunzipSync(packed(root)), member)
  if (digest('sha256', bytes, 'hex') !== sha256) throw new Error(`${member} is not the file that was pinned.`)
  return bytes
}

function packed(root: string): Uint8Array {
  const folder = join(root, 'node_modules/.cache/moothall')
  const { name, version, integrity } = parserPackage
  const file = join(folder, `${name.slice(1).replace('/', '-')}-${version}.tgz`)
  const right = () => existsSync(file) && `sha512-${digest('sha512', readFileSync(file), 'base64')}` === integrity
  if (!right()) {
    mkdirSync(folder, { recursive: true })
    execFileSync('npm', ['pack', `${name}@${version}`, '--pack-destination', folder, '--silent'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
  }
  if (!right()) throw new Error(`${name}@${version} is not the package that was pinned: its sha512 differs.`)
  return readFileSync(file)
}

/** A tar file is headers of 512 bytes, each followed by its file, filled up to 512. */
function fileIn(tar: Uint8Array, wanted: string): Uint8Array {
  const text = (from: number, length: number) =>
    Buffer.from(tar.subarray(from, from + length))
      .toString('latin1')
      .replace(/\0.*$/s, '')
      .trim()
  for (let at = 0; at + 512 <= tar.length; ) {
    const size = Number.parseInt(text(at + 124, 12) || '0', 8)
    if (text(at, 100) === wanted) return tar.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  throw new Error(`The package holds no ${wanted}.`)
}

function digest(algorithm: 'sha256' | 'sha512', bytes: Uint8Array, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(bytes).digest(encoding)
}
