// Flags of V8, the engine inside Node, for processes that are over before its usual patience pays.
import { setFlagsFromString } from 'node:v8'

/** Sets flags where they were tried: V8 says on stderr that it does not know one. */
export function setV8Flags(flags: readonly string[]): void {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 20 && major <= 26) for (const flag of flags) setFlagsFromString(flag)
}

/**
 * V8 translates a regular expression for an interpreter when it is first used, and to machine code at the second time.
 * Of our hundreds nearly all are used more than once: the first translation is a twentieth of every check.
 */
export function compileRegularExpressionsOnce(): void {
  setV8Flags(['--no-regexp-tier-up'])
}
