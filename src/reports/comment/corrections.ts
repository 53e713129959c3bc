// Corrections that could not be offered as buttons beside their lines: what to write, behind a fold.
import type { Block } from '../../words/blocks.ts'
import { separated, words } from '../../words/speak.ts'
import { excerpt } from '../corrections.ts'
import type { Suggestion } from '../suggestion.ts'

/** Returns what to write in which line; nothing where everything could be offered. */
export function corrections(suggestions: readonly Suggestion[]): readonly Block[] {
  if (suggestions.length === 0) return []
  return [
    {
      type: 'fold',
      title: 'We could not offer these corrections as buttons; here is what to write',
      blocks: suggestions.flatMap(({ path, first, before, after, says }): readonly Block[] => [
        {
          type: 'paragraph',
          text: [{ type: 'path', text: path }, words(`, line ${first}: `), ...separated(says, ' ')],
        },
        { type: 'difference', ...excerpt(before, after) },
      ]),
    },
  ]
}
