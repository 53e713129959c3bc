// Says in one word why YAML could not be read, for the slips that people make most.

import type { YAMLError } from 'yaml'

export type YamlCause =
  | 'colon'
  | 'tab'
  | 'quote'
  | 'first-character'
  | 'space'
  | 'no-colon'
  | 'indentation'
  | 'bracket'
  | 'backslash'
  | 'braces'
  | 'too-deep'
  | 'several-documents'
  | 'other'

/** What went wrong, and where: an offset into the text that was read. */
export interface YamlTrouble {
  readonly cause: YamlCause
  readonly offset: number
  /** The character that a value may not begin with. */
  readonly character?: string
}

/** Returns the first thing that went wrong in `text`. */
export function troubleOf(error: YAMLError, text: string): YamlTrouble {
  const offset = Math.min(error.pos[0], text.length)
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', start)
  const line = text.slice(start, end < 0 ? undefined : end)
  const value = line.replace(/^[ \t]*(?:- +)*(?:[^\s"'][^:]*:(?=\s|$))?[ \t]*/, '')
  const character = [...value][0] ?? ''
  const wrongStart: YamlTrouble = { cause: 'first-character', offset: start + line.length - value.length, character }
  if (/^\{[{%]/.test(value)) return { cause: 'braces', offset }
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { cause: 'tab', offset }
    case 'BAD_SCALAR_START':
      return { cause: 'first-character', offset, character: text[offset] ?? character }
    case 'BAD_DQ_ESCAPE':
      return { cause: 'backslash', offset }
    case 'RESOURCE_EXHAUSTION':
      return { cause: 'too-deep', offset }
    case 'BAD_INDENT':
      return { cause: error.message.startsWith('Flow') ? 'bracket' : 'indentation', offset }
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/^[?-](?:\s|$)/.test(value)) return wrongStart
      return { cause: /:(?:\s|$)/.test(value) ? 'colon' : 'indentation', offset }
    case 'MISSING_CHAR':
      if (error.message.startsWith('Missing closing')) return { cause: 'quote', offset: openQuote(text) ?? offset }
      return aboutKey(line, offset)
    case 'MULTILINE_IMPLICIT_KEY':
      return aboutKey(line, offset)
    case 'UNEXPECTED_TOKEN':
      if (/^["']/.test(value)) return { cause: 'quote', offset }
      if (/^[-*&!|>?]/.test(value)) return wrongStart
      if (/[[\]{}]/.test(line)) return { cause: 'bracket', offset }
      return { cause: /^[ \t]/.test(text) ? 'indentation' : 'other', offset }
    default:
      return { cause: 'other', offset }
  }
}

function aboutKey(line: string, offset: number): YamlTrouble {
  if (/^[ \t]*(?:- +)*[\w-]+:\S/.test(line)) return { cause: 'space', offset }
  return { cause: /:(?:\s|$)|^[ \t]*-(?:\s|$)/.test(line) ? 'indentation' : 'no-colon', offset }
}

/** Returns where the quoted value begins that is never closed. */
function openQuote(text: string): number | undefined {
  let start = 0
  for (const line of text.split('\n')) {
    const opening = /(?:^|[:\-[{,] *)(["'])/.exec(line)
    const quote = opening?.[1]
    if (opening && quote && line.split(quote).length % 2 === 0) return start + opening.index + opening[0].length - 1
    start += line.length + 1
  }
  return undefined
}
