// Git names the contents of a file by a digest, so that two files can be told to be the same without reading both.
import { createHash } from 'node:crypto'

/** True when Git would give these bytes the name `id` (SHA-1, or SHA-256 in a repository that uses it). */
export function isBlob(bytes: Uint8Array, id: string): boolean {
  const digest = createHash(id.length === 64 ? 'sha256' : 'sha1')
  return digest.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id
}
