// Knows what we wrote ourselves, so that nobody else's words are ever touched.

interface Written {
  /** Nothing when the account is gone. */
  readonly author: string | undefined
  readonly body: string
}

/** Returns what our account wrote and our mark begins; either alone proves nothing. */
export function oursAmong<T extends Written>(
  all: readonly T[],
  { author, mark }: { readonly author: string; readonly mark: string },
): readonly T[] {
  return all.filter((one) => one.author?.toLowerCase() === author.toLowerCase() && one.body.startsWith(mark))
}

/** True when two texts differ at most in line breaks and blanks at the end, which the platform gives back in its own way. */
export function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(one) === plain(other)
}
