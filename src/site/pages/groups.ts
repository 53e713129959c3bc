// The groups: what each is for, who leads it and belongs to it, when it meets and how to join; those that have ended come last.
import groups from '../../kinds/groups.ts'
import { definePage } from '../page.ts'
import { pageOfKind } from '../parts/document-page.ts'
import { entryCards } from '../parts/entries.ts'

export default definePage({
  pages: (building) =>
    pageOfKind('groups', building, {
      show: (entries, level) => {
        const ended = entries.filter(({ status }) => status === 'closed')
        const sorted = [...entries.filter((group) => !ended.includes(group)), ...ended]
        return [entryCards(sorted, { collection: groups.fields.entries, level }, building)]
      },
    }),
})
