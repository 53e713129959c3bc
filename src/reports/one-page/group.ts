// Some lines under a word or two, cut off where there is little room.
import type { Block, Inline, Item } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'
import { list } from '../facilitator/pieces.ts'
import type { Room } from './lines.ts'

/** Returns the lines with their heading; nothing where there is none. The last one says how many more there are. */
export function group(under: string, items: readonly Item[], { lines }: Pick<Room, 'lines'>): readonly Block[] {
  if (items.length === 0) return []
  const rest = items.length - lines
  const shown = items.slice(0, lines).map((item, at): Item => {
    const more: Inline = { type: 'quiet', text: [words(`(and ${rest} more)`)] }
    return rest > 0 && at === lines - 1 ? { ...item, text: [...item.text, words(' '), more] } : item
  })
  return [{ type: 'heading', level: 3, text: [words(under)] }, list(shown)]
}
