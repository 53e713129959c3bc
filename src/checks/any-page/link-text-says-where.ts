import { linksIn } from '../../community/links.ts'
import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { type LookedAt, ownPages } from '../subjects/area-of-page.ts'

export default defineCheck({
  id: 'link-text-says-where',
  area: (page: LookedAt) => page.area,
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'The words of every link say where it leads',
  says: 'The link {label} does not say where it leads.',
  why: 'People who listen to a page often jump from link to link, and hear only these words.',
  fix: 'Make the name of what it opens the link: “Read the [charter](charter.md)” instead of “Click [here](charter.md)”.',
  minutes: 2,
  source: 'W3C, link purpose',
  examples: [
    {
      name: 'a link with the name of its page',
      files: {
        'community.yml': 'stage: active\n',
        'README.md': '# Lindenau\n\nRead the [charter](https://lindenau.example/charter).\n',
      },
      expect: [],
    },
    {
      name: '“here” in three languages',
      files: {
        'community.yml': 'stage: active\n',
        'README.md':
          '# Lindenau\n\n[Click here](https://lindenau.example/a), [hier](https://lindenau.example/b) or [cliquez ici](https://lindenau.example/c).\n',
      },
      expect: [
        'README.md:3 The link “Click here” does not say where it leads.',
        'README.md:3 The link “hier” does not say where it leads.',
        'README.md:3 The link “cliquez ici” does not say where it leads.',
      ],
    },
    {
      name: '“here” within a longer name',
      files: {
        'community.yml': 'stage: active\n',
        'README.md': '# Lindenau\n\n[Who is here](https://lindenau.example/people)\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    ownPages(community).filter(({ page }) => linksIn(page).some(({ type }) => type === 'link')),

  inspect: (subject) =>
    linksIn(subject.page)
      .filter(({ type, label }) => type === 'link' && vague.has(plainName(label)))
      .map((link) => ({
        about: subject.about({ entry: link.target }),
        place: subject.at(link),
        values: { label: link.label },
      })),
})

const vague: ReadonlySet<string> = new Set(
  'here|click|click here|this|this link|this page|link|the link|more|read more|learn more|see more|see here|ici|cliquez ici|cliquer ici|ce lien|lien|lire la suite|en savoir plus|hier|hier klicken|klicken sie hier|dieser link|mehr|weiterlesen|mehr erfahren|aqui|haz clic aqui|haga clic aqui|este enlace|enlace|leer mas|mas|qui|clicca qui|questo link|leggi di piu|di piu|altro'.split(
    '|',
  ),
)
