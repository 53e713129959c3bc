// Git names the contents of a file by a digest, so that two files can be told to be the same without reading both.

/** Letters in a name of Git's: SHA-1, or SHA-256 in a repository that uses it. */
type Letters = 40 | 64

/** Returns the name that Git gives to these bytes. */
export function blobOf(bytes: Uint8Array, letters: Letters = 40): string {
  // Loaded here, since it costs 4 ms and a check of one version compares nothing.
  const { createHash } = process.getBuiltinModule('node:crypto')
  const digest = createHash(letters === 64 ? 'sha256' : 'sha1')
  return digest.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** True when Git would give these bytes the name `id`. */
export function isBlob(bytes: Uint8Array, id: string): boolean {
  return blobOf(bytes, id.length === 64 ? 64 : 40) === id
}
