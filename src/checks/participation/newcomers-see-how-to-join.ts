import { mentionsIn } from '../../documents/mentions.ts'
import type { Page } from '../../documents/page.ts'
import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'

/** Words of a link that lead in. */
const leadsIn =
  /\b(?:join|get involved|take part|contribute|participate|sign up|subscribe|contact|rejoindre|participer|inscription|inscrire|mitmachen|beitreten|anmelden|kontakt|unirse|unete|participa|inscripcion|contacto|partecipa|partecipare|unisciti|iscriviti|contatto|contatti)\b/

/** Pages that say how to get in. */
const waysIn = ['channels', 'meetings', 'charter', 'contributing', 'onboarding']

export default defineCheck({
  id: 'newcomers-see-how-to-join',
  area: 'participation',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'The front page shows newcomers how to join',
  says: '{page:path} does not show how to join.',
  why: 'It is the page that everyone sees first; most people look once.',
  fix: 'Add one line with a link, for example “Come to our next call: [meetings](meetings.md)”, or one address to write to.',
  minutes: 5,
  source: 'OSCARS competence centres, entry points; OSC-NL Toolkit, launch checklist',
  examples: [
    {
      name: 'a link to the calls',
      files: {
        'README.md': '# OSC Lindenau\n\nCome to [our next call](meetings.md).\n',
        'meetings.md': '# Meetings\n\n| Call | When |\n|---|---|\n| Community call | every Monday |\n',
      },
      expect: [],
    },
    {
      name: 'an address',
      files: { 'README.md': '# OSC Lindenau\n\nWrite to hello@osc-lindenau.example.\n' },
      expect: [],
    },
    {
      name: 'only a description',
      files: { 'README.md': '# OSC Lindenau\n\nWe work in the open. See [the licence](LICENSE).\n' },
      expect: ['README.md:1 README.md does not show how to join.'],
    },
    {
      name: 'a link in Spanish',
      files: { 'README.md': '# OSC Lindenau\n\n[¡Únete!](https://forms.example/osc)\n' },
      expect: [],
    },
    { name: 'no first page to look at', files: { 'charter.md': '# Charter\n' }, expect: [] },
  ],

  subjects: ({ community }) =>
    ['readme.md', '.github/readme.md', 'docs/readme.md']
      .flatMap((path) => community.pages.find((page) => page.path.toLowerCase() === path) ?? [])
      .slice(0, 1),

  inspect: (readme, { community }) =>
    showsTheWay(readme, community.kindOf)
      ? []
      : [
          {
            about: { path: readme.path },
            place: { path: readme.path, line: 1, column: 1 },
            values: { page: readme.path },
          },
        ],
})

function showsTheWay(readme: Page, kindOf: ReadonlyMap<string, string>): boolean {
  return mentionsIn(readme.tree.children, readme.definitions).some((mention) => {
    if (mention.type === 'image') return false
    if (mention.type === 'email' || leadsIn.test(plainName(mention.label))) return true
    const path = mention.target.split('#')[0]?.replace(/^(?:\.\.?\/)+/, '') ?? ''
    const kind = kindOf.get(path) ?? kindOf.get(`docs/${path}`)
    return waysIn.includes(kind ?? '') || /(?:^|\/)contributing\.md$/i.test(path)
  })
}
