// The first line of the standing issue: nobody sees it, and it holds what the next report has to remember.
import * as v from 'valibot'
import { type Memory, memorySchema } from '../../comparison/memory.ts'

const begins = '<!-- moothall:standing '
const ends = ' -->'
/** No memory of ours is longer. */
const longest = 60_000

/** Returns the first line of the text. */
export function markerLine(memory: Memory): string {
  return `${begins}${JSON.stringify(memory)}${ends}`
}

/**
 * Returns what the text of a standing issue remembers; nothing when it does not begin with our marker, or when anything in
 * it is not as we write it. Anybody may have edited the text.
 */
export function readState(body: string): Memory | undefined {
  if (!body.startsWith(begins)) return undefined
  const line = body.slice(0, longest).split('\n', 1)[0]?.trimEnd() ?? ''
  if (!line.endsWith(ends)) return undefined
  try {
    const parsed = v.safeParse(memorySchema, JSON.parse(line.slice(begins.length, -ends.length)))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
