// Lists whose items are more than words: speakers, figures, actions, steps, stumbling blocks, pages.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { holdsPersonal } from '../../documents/personal.ts'
import type { Figure } from '../../kinds/fields/figures.ts'
import type { Step } from '../../kinds/fields/running-order.ts'
import type { Speaker } from '../../kinds/fields/speakers.ts'
import type { StumblingBlock } from '../../kinds/fields/stumbling-blocks.ts'
import type { PageRef } from '../../kinds/fields.ts'
import type { Building } from '../building.ts'
import { sayable } from '../public.ts'
import { amountWords } from '../words/values.ts'
import { timeOf } from './moments.ts'

type Item = Partial<
  Speaker & StumblingBlock & Step & PageRef & Figure & { readonly done: boolean; readonly by: string }
>

/** Returns a list of things with parts, or nothing where the value is none. Who took something on is not told. */
export function itemsOf(value: unknown, building: Building): readonly ElementContent[] | undefined {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'object' && item !== null)) return undefined
  const items = (value as readonly Item[]).some(isFigure)
    ? latest(value as readonly Item[])
    : (value as readonly Item[])
  const told = items.map((item) => itemOf(item, building)).filter((content) => content.length > 0)
  if (told.length === 0) return []
  const [only] = told
  return told.length === 1 && only
    ? only
    : [
        h(
          'ul',
          told.map((content) => h('li', [...content])),
        ),
      ]
}

function itemOf(item: Item, building: Building): readonly ElementContent[] {
  if (holdsPersonal(wordsIn(item)) && building.isPrivate !== true) return []
  const words = (text: string | undefined): readonly ElementContent[] => {
    const said = text === undefined ? undefined : sayable(text, building.community)
    return said === undefined ? [] : [{ type: 'text', value: said }]
  }
  if (item.name !== undefined) return item.agreed === true ? [{ type: 'text', value: item.name }] : []
  if (isFigure(item)) return [...words(labelled(item)), ...dayOf(item.end?.slice(0, 7), building)]
  if (item.block !== undefined)
    return [...words(item.block), ...(item.solution === undefined ? [] : words(` → ${item.solution}`))]
  if (item.what !== undefined) {
    const length = item.minutes === undefined ? '' : building.say(amountWords.minutes, { count: item.minutes })
    const more = [item.how, length].filter((one) => one !== undefined && one !== '').join(', ')
    return [
      ...words(item.what),
      ...(more === '' ? [] : words(` (${more})`)),
      ...dayOf(item.by, building),
      ...(item.done === true ? [{ type: 'text' as const, value: ' ✓' }] : []),
    ]
  }
  return item.text === undefined ? [] : pageOf(item as PageRef, building)
}

/** All words of an item: “Phone” and a number may have been read as two parts. */
function wordsIn(item: Item): string {
  const parts = Object.values(item).flatMap((part) => (Array.isArray(part) ? part : [part]))
  return parts
    .flatMap((part) => (typeof part === 'object' && part !== null && 'text' in part ? [part.text] : [part]))
    .filter((part) => typeof part === 'string')
    .join(': ')
}

function pageOf({ text, target, place }: PageRef, building: Building): readonly ElementContent[] {
  const said = sayable(text, building.community)
  if (said === undefined) return []
  const link = { type: 'link' as const, url: target ?? '', children: [{ type: 'text' as const, value: said }] }
  if (target === undefined) return [{ type: 'text', value: said }]
  const made = building.text([{ type: 'paragraph', children: [link] }], place.path)
  return made.flatMap((node) => (node.type === 'element' ? node.children : []))
}

function dayOf(day: string | undefined, building: Building): readonly ElementContent[] {
  return day === undefined ? [] : [{ type: 'text', value: ' (' }, timeOf(day, building), { type: 'text', value: ')' }]
}

const isFigure = (item: Item) => item.end !== undefined && item.value !== undefined
const labelled = ({ of, value }: Item) => (of === undefined ? value : `${of}: ${value}`)

/** The last value of each thing that was counted. */
function latest(figures: readonly Item[]): readonly Item[] {
  const last = new Map<string | undefined, Item>()
  for (const one of figures) if ((last.get(one.of)?.end ?? '') <= (one.end ?? '')) last.set(one.of, one)
  return [...last.values()]
}
