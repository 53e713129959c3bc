// Every page that no other file of this folder makes, as it is written, in the repository's order.
import { definePage } from '../page.ts'
import { documentPage } from '../parts/document-page.ts'

export default definePage({
  pages: (building) =>
    building.community.pages.flatMap((page) => {
      const address = building.addresses.of(page.path)
      return address === undefined ? [] : [documentPage(page, address, { building })]
    }),
})
