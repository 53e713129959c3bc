import { linksIn, type PageLink } from '../../community/links.ts'
import type { Page } from '../../documents/page.ts'
import { defineCheck } from '../check.ts'
import { type LookedAt, ownPages } from '../subjects/area-of-page.ts'

export default defineCheck({
  id: 'image-has-description',
  area: (page: LookedAt) => page.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'Every picture is described for people who cannot see it',
  says: 'The picture {picture} has no description.',
  why: 'People who cannot see it hear its description read aloud, and it is shown where the picture does not load.',
  fix: 'Say what it shows between the square brackets: ![Six people around a table](table.jpg).',
  minutes: 3,
  source: 'The Turing Way, alt text; CHAOSS, event accessibility',
  examples: [
    {
      name: 'a picture with its description',
      files: { 'README.md': '# Lindenau\n\n![Six people around a table](table.jpg)\n', 'table.jpg': '' },
      expect: [],
    },
    {
      name: 'a picture without one, in both ways of writing',
      files: { 'README.md': '# Lindenau\n\n![](table.jpg)\n\n<img src="table.jpg">\n', 'table.jpg': '' },
      expect: [
        'README.md:3 The picture “table.jpg” has no description.',
        'README.md:5 The picture “table.jpg” has no description.',
      ],
    },
    {
      name: 'a picture that is marked as an ornament',
      files: { 'README.md': '# Lindenau\n\n<img src="line.png" alt="">\n', 'line.png': '' },
      expect: [],
    },
    {
      name: 'a page that is none of ours is not asked',
      files: { 'recipes/soup.md': '# Soup\n\n![](soup.jpg)\n', 'recipes/soup.jpg': '' },
      expect: [],
    },
  ],

  subjects: ({ community }) => ownPages(community).filter(({ page }) => picturesOf(page).length > 0),

  inspect: (subject) =>
    picturesOf(subject.page)
      .filter((picture) => picture.label.trim() === '' && picture.isOrnament !== true)
      .map((picture) => ({
        about: subject.about({ entry: picture.target }),
        place: subject.at(picture),
        values: { picture: picture.target },
      })),
})

function picturesOf(page: Page): readonly PageLink[] {
  return linksIn(page).filter(({ type }) => type === 'image')
}
