// What a pull request changes for the community, and what only people can check before it is merged.
import type { Comparison } from '../../comparison/compare-findings.ts'
import type { Block } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'
import { type ChangesOptions, changeItems, changeList, onlyLooks, onlyPeopleCan } from '../changes.ts'

/** Changes that are told open at most; a reviewer should see the notes as well. */
const mostOpen = 6
/** What matters most is told however little room there is. */
const leastOpen = 2
const mostToCheck = 8

/** Returns what is different, in the community's own terms; of a change of looks alone, that. */
export function whatChanges(comparison: Comparison | undefined, options: ChangesOptions): readonly Block[] {
  if (!comparison) return []
  const { changes } = comparison
  const title = { type: 'strong' as const, text: [words('What changes:')] }
  const [only, ...others] = changeItems(changes, options.home)
  if (only && others.length === 0)
    return [
      { type: 'paragraph', text: [title, words(' '), ...only.text] },
      ...(only.more ?? []).map((text): Block => ({ type: 'paragraph', text })),
      ...beforeMerging(comparison),
    ]
  if (!only) {
    const looks = onlyLooks(comparison)
    return looks === undefined ? [] : [{ type: 'paragraph', text: [title, words(` ${looks}`)] }]
  }
  const shown = Math.max(leastOpen, Math.min(options.shown, mostOpen))
  return [
    { type: 'paragraph', text: [title] },
    ...changeList(changes, { ...options, shown }),
    ...beforeMerging(comparison),
  ]
}

function beforeMerging({ changes }: Comparison): readonly Block[] {
  const items = onlyPeopleCan(changes).slice(0, mostToCheck)
  if (items.length === 0) return []
  return [
    { type: 'paragraph', text: [{ type: 'strong', text: [words('Only people can check this before merging')] }] },
    { type: 'list', ordered: false, items },
  ]
}
