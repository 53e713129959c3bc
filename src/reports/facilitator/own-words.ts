// What people wrote, passed on in their own words: with its links, and without what must not be repeated.
import { posix } from 'node:path'
import type { Mention } from '../../documents/mentions.ts'
import { holdsPersonal, withoutPersonal } from '../../documents/personal.ts'
import type { Recorded } from '../../kinds/kind.ts'
import type { Block, Inline } from '../../words/blocks.ts'
import type { Segment } from '../../words/speak.ts'
import { list, paragraph } from '../pieces.ts'

/** Returns words of somebody's own; whatever they pasted by mistake is not passed on with them. */
export function said(text: string): Segment {
  return { type: 'said', text: withoutPersonal(text) }
}

/** Returns what somebody wrote for a field: paragraphs as paragraphs, lines of a list as a list. */
export function prose(recorded: Recorded, field: string): readonly Block[] {
  const { text, mentions } = textAndLinks(recorded, field)
  return text.split(/\n{2,}/).map((part) => {
    const lines = part.split('\n').filter((line) => line.trim() !== '')
    return lines.length > 1
      ? list(lines.map((line) => ({ text: withLinks(line, mentions, recorded.path) })))
      : paragraph(...withLinks(part, mentions, recorded.path))
  })
}

/** Returns what somebody wrote for a field, with its links. */
export function written(recorded: Recorded, field: string): readonly Inline[] {
  const { text, mentions } = textAndLinks(recorded, field)
  return withLinks(text, mentions, recorded.path)
}

function textAndLinks(recorded: Recorded, field: string) {
  const found = recorded.readings.get(field)?.written
  return { text: recorded.isPrivate(field) ? '' : (found?.text ?? ''), mentions: found?.mentions ?? [] }
}

function withLinks(text: string, mentions: readonly Mention[], path: string): readonly Inline[] {
  const [next, ...others] = mentions.filter(({ type }) => type !== 'image')
  const at = next ? text.indexOf(next.label) : -1
  if (!next) return text === '' ? [] : [said(text)]
  const address = addressOf(next, path)
  if (at === -1 || next.label === '' || address === undefined) return withLinks(text, others, path)
  return [
    ...(at > 0 ? [said(text.slice(0, at))] : []),
    linked([said(next.label)], address),
    ...withLinks(text.slice(at + next.label.length), others, path),
  ]
}

/** The address of something that a page points to, as seen from the top of the repository. */
function addressOf({ type, target }: Mention, path: string): string | undefined {
  if (holdsPersonal(target)) return undefined
  if (type === 'email') return `mailto:${target}`
  if (/^https?:/i.test(target)) return target
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(target) || target.startsWith('#')) return undefined
  return posix.join(posix.dirname(path), target)
}

/** Returns a text that leads to an address. */
export function linked(text: readonly Segment[], href: string): Inline {
  return { type: 'anchor', text, href }
}
