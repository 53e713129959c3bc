// Services and training: what one can ask for and what one can learn, to be looked through.
import { kindNamed } from '../../kinds/every-kind.ts'
import { isCollection, type Shape } from '../../kinds/kind.ts'
import { standing } from '../building.ts'
import { chapterOf, definePage } from '../page.ts'
import { catalogue } from '../parts/catalogue.ts'

export default definePage({
  pages: (building) =>
    ['services', 'training'].flatMap((name) => {
      const kind = kindNamed(name)
      const document = standing(building, name)
      const address = document && building.addresses.of(document.path)
      const part = (kind?.fields as Shape | undefined)?.entries
      if (!kind || !document || address === undefined || !part || !isCollection(part)) return []
      const made = catalogue(document, ['entries', part], building)
      return made
        ? [{ ...made, address, title: document.label, sources: [document.path], chapter: chapterOf[kind.area] }]
        : []
    }),
})
