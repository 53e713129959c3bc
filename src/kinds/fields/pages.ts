// Links to pages of the repository, as addresses or by name. What we cannot follow is a name like any other.
import { isNoAnswer } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import type { Field, FieldOptions, Written } from '../kind.ts'
import { field, oneLine, partsOf, strings } from './field.ts'

/** A page as it is named; `target` is the address, as written, where there is one. */
export interface PageRef {
  readonly text: string
  readonly target?: string
  readonly place: Place
}

/** Pages that something is about: links, paths, or the names of pages. */
export const pages = (options: FieldOptions): Field<readonly PageRef[]> =>
  field(
    {
      type: 'list',
      expects: 'links to pages, such as [charter](charter.md)',
      schema: strings,
      read: (written) => ({ value: pagesIn(written) }),
    },
    options,
  )

function pagesIn(written: Written): readonly PageRef[] {
  const { path } = written.place
  const links = written.mentions.filter((mention) => mention.type === 'link')
  if (links.length > 0)
    return links.map(({ label, target, line, column }) => ({
      text: oneLine(label),
      target,
      place: { path, line, column },
    }))
  return partsOf(written).flatMap((part): readonly PageRef[] => {
    const text = part.replace(/^[-*•]\s+|\.$/g, '')
    if (isNoAnswer(text)) return []
    const isAddress = /^\S+\.(?:md|markdown|ya?ml)(?:#\S*)?$|^https?:/i.test(text)
    return [{ text, ...(isAddress && { target: text }), place: written.place }]
  })
}
