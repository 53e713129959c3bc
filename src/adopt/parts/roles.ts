// Who does what: each role with what it is for, and who holds it.

import { labelOf } from '../../kinds/names.ts'
import rolesKind from '../../kinds/roles.ts'
import type { Inline } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'
import { definePart, moreIn, nameIn, namesOf, tellable } from './part.ts'

const { name, purpose, holders, status } = rolesKind.fields.entries.fields

export default definePart({
  name: 'roles',
  from: ['roles', 'people'],
  write(given) {
    const { community, language } = given
    const rows = community.roles.entries.flatMap((role) => {
      const label = nameIn(role, community)
      if (role.status === 'retired' || !label) return []
      const use = role.isPrivate('purpose') ? undefined : tellable(role.purpose, community)
      const isVacant = role.status === 'vacant' || role.holders.length === 0
      const vacant = labelOf(status.of.choices?.vacant ?? { en: 'vacant' }, language)
      const who: readonly Inline[] = isVacant ? [words(vacant)] : namesOf(role.holders, given)
      return [{ label, use, who }]
    })
    if (rows.length === 0) return []
    const tellsUse = rows.some(({ use }) => use !== undefined)
    const head = [name, ...(tellsUse ? [purpose] : []), holders].map((field) => [words(labelOf(field.names, language))])
    const cells = rows.map(({ label, use, who }) => [[label], ...(tellsUse ? [use ? [use] : []] : []), who])
    return [{ type: 'table', head, rows: cells }, ...moreIn(community.roles, given)]
  },
})
