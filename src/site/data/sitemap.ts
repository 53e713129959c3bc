// `sitemap.xml`: every page for search engines, where the address of the site is known.
import { escaped } from '../../words/writers/markup.ts'
import { defineData } from './data-file.ts'
import { urlOf } from './url.ts'

export default defineData({
  files: (building, pages) => {
    const urls = pages.flatMap(({ address, isUnlisted }) => (isUnlisted ? [] : (urlOf(address, building) ?? [])))
    if (urls.length === 0) return new Map()
    const lines = urls.toSorted().map((url) => `<url><loc>${escaped(url)}</loc></url>\n`)
    return new Map([
      [
        'sitemap.xml',
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`,
      ],
    ])
  },
})
