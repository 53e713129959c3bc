// What a pull request changes for the community, and what only people can check before it is merged.
import type { Comparison } from '../../comparison/compare-findings.ts'
import type { Block } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'
import { type ChangesOptions, changeItems, changeList, onlyLooks, onlyPeopleCan } from '../changes.ts'
import { paragraph, titled } from '../pieces.ts'

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
      paragraph(title, words(' '), ...only.text),
      ...(only.more ?? []).map((text) => paragraph(...text)),
      ...beforeMerging(comparison),
    ]
  if (!only) {
    const looks = onlyLooks(comparison)
    return looks === undefined ? [] : [paragraph(title, words(` ${looks}`))]
  }
  const shown = Math.max(leastOpen, Math.min(options.shown, mostOpen))
  return [paragraph(title), ...changeList(changes, { ...options, shown }), ...beforeMerging(comparison)]
}

function beforeMerging({ changes }: Comparison): readonly Block[] {
  return titled('Only people can check this before merging', onlyPeopleCan(changes).slice(0, mostToCheck))
}
