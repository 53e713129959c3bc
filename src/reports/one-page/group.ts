// Some lines under a word or two, cut off where there is little room.
import type { Block, Item } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'
import { list } from '../facilitator/pieces.ts'
import type { Room } from './lines.ts'

/** Returns the lines with their heading; nothing where there is none. One line too many is written all the same. */
export function group(under: string, items: readonly Item[], { lines }: Pick<Room, 'lines'>): readonly Block[] {
  if (items.length === 0) return []
  const rest = items.length - lines
  const shown = rest > 1 ? items.slice(0, lines) : items
  const more: readonly Item[] = rest > 1 ? [{ text: [{ type: 'quiet', text: [words(`and ${rest} more`)] }] }] : []
  return [{ type: 'heading', level: 3, text: [words(under)] }, list([...shown, ...more])]
}
