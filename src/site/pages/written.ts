// Every page that no other file of this folder makes, as it is written, in the repository's order.
import { h } from 'hastscript'
import { ownBlocks } from '../../documents/marked-parts.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import { chapterOf, definePage } from '../page.ts'
import { textOf } from '../parts/value.ts'

export default definePage({
  pages: ({ community, addresses, text }) =>
    community.pages.flatMap((page) => {
      const address = addresses.of(page.path)
      if (address === undefined) return []
      const kind = kindNamed(community.kindOf.get(page.path))
      const document = community.documents.find((one) => one.kind === kind?.kind)
      const isMain = document?.path === page.path
      const title = page.title ?? page.path
      return [
        {
          address,
          title,
          sources: [page.path],
          ...(kind && isMain && { chapter: chapterOf[kind.area] }),
          body: [
            ...(page.title === undefined ? [h('h1', [...textOf(page.path)])] : []),
            ...text(ownBlocks(page), page.path),
          ],
        },
      ]
    }),
})
