// Some lines under a word or two, cut off where there is little room.
import type { Block, Inline, Item } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'
import { list } from '../pieces.ts'
import type { Room } from './lines.ts'

/** Returns the lines with their heading; nothing where there is none. */
export function group(under: string, items: readonly Item[], room: Pick<Room, 'lines'>): readonly Block[] {
  return items.length === 0 ? [] : [{ type: 'heading', level: 3, text: [words(under)] }, limited(items, room)]
}

/** Returns as many lines as there is room for; the last one says how many more there are. */
export function limited(items: readonly Item[], { lines }: Pick<Room, 'lines'>): Block {
  const rest = items.length - lines
  const more: Inline = { type: 'quiet', text: [words(`(and ${rest} more)`)] }
  const withRest = (item: Item, at: number): Item =>
    rest > 0 && at === lines - 1 ? { ...item, text: [...item.text, words(' '), more] } : item
  return list(items.slice(0, lines).map(withRest))
}
