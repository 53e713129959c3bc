// The first page: what this is, for whom, how to join, what comes next, what came of it, how to reach us.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { tellings } from '../../community/tellings.ts'
import { ownBlocks } from '../../documents/marked-parts.ts'
import { namesIn, sectionsOf } from '../../documents/sections.ts'
import charterKind from '../../kinds/charter.ts'
import communityKind from '../../kinds/community.ts'
import { lineOf } from '../../reports/one-page/lines.ts'
import { ownAddresses } from '../addresses.ts'
import { type Building, standing } from '../building.ts'
import { publicValue } from '../data/public-value.ts'
import { definePage } from '../page.ts'
import { nextDatesList } from '../parts/next-dates.ts'
import { shownValue } from '../parts/value.ts'
import { sayable } from '../public.ts'
import { dateWords } from '../words/dates.ts'
import { homeWords } from '../words/home.ts'
import type { Phrase } from '../words/say.ts'

/** So many dates, and so many results, are on the first page. */
const few = 3

export default definePage({
  pages: (building) => {
    const { name, community, assessment } = building
    const summary = shownValue(community.community, ['summary', communityKind.fields.summary], building)
    const told = publicValue(community.community, ['summary', communityKind.fields.summary], community)
    const front = frontPage(building)
    const panels = [
      joining(building),
      dates(building),
      wanted(building),
      forWhom(building),
      reached(building),
      contact(building),
    ]
    return [
      {
        address: ownAddresses.home,
        title: name,
        description: typeof told === 'string' ? told : undefined,
        sources: front ? [front.path] : assessment.community.files.has('community.yml') ? ['community.yml'] : [],
        body: [
          h('h1', name),
          ...(summary ? [h('div.lead', [...summary])] : []),
          h(
            'div.panels',
            panels.flatMap((panel) => panel ?? []),
          ),
        ],
      },
    ]
  },
})

function panel(title: Phrase, content: readonly ElementContent[], { say }: Building, isFirst = false): Element {
  return h(isFirst ? 'section.panel.first' : 'section.panel', [h('h2', say(title)), ...content])
}

/** Where a page says more. */
function more(kind: string, building: Building): readonly ElementContent[] {
  const document = standing(building, kind)
  const address = document && building.addresses.of(document.path)
  if (!document || address === undefined) return []
  const page = building.publishing.words(document.label)
  return [h('p', [h('a', { href: `/${address}` }, page)])]
}

const joinNames =
  /^(?:how to )?join(?: us)?$|^(?:nous rejoindre|participer)$|^(?:mitmachen|mach mit|so machst du mit)$|^(?:unete|participa|como unirse)$|^(?:partecipa|unisciti)$/

/** The front page of the repository, where it may be shown. */
function frontPage({ community, addresses }: Building) {
  return community.pages.find(({ path }) => /^readme\.md$/i.test(path) && addresses.of(path) !== undefined)
}

/** What the community wrote about joining on its front page; else the pages for it. */
function joining(building: Building): Element | undefined {
  const front = frontPage(building)
  const section =
    front && sectionsOf(ownBlocks(front)).find(({ title }) => namesIn(title).some((name) => joinNames.test(name)))
  const own = front && section ? building.text(section.nodes, front.path) : []
  const content = [...own, ...more('onboarding', building), ...more('contributing', building)]
  return content.length === 0 ? undefined : panel(homeWords.join, content, building, true)
}

function dates(building: Building): Element | undefined {
  const list = nextDatesList(building, few)
  return (
    list &&
    panel(
      homeWords.comingUp,
      [list, h('p', [h('a', { href: `/${ownAddresses.dates}` }, building.say(dateWords.title))])],
      building,
    )
  )
}

function wanted(building: Building): Element | undefined {
  const charter = standing(building, 'charter')
  const { vision, mission } = charterKind.fields
  const said =
    charter &&
    (shownValue(charter, ['mission', mission], building) ?? shownValue(charter, ['vision', vision], building))
  return said && panel(homeWords.want, [...said, ...more('charter', building)], building)
}

function forWhom(building: Building): Element | undefined {
  const charter = standing(building, 'charter')
  const said = charter && shownValue(charter, ['who_for', charterKind.fields.who_for], building)
  return said && panel(homeWords.forWhom, said, building)
}

/** What the pages tell of results, each in a line. */
function reached(building: Building): Element | undefined {
  const { community, now } = building
  const lines = tellings('impact', community, now)
    .filter(({ field }) => field === undefined)
    .flatMap((told) => {
      const line = lineOf(told, community, { lines: few, letters: 200 })
        .map(({ text }) => text)
        .join('')
      return sayable(line, community) ?? []
    })
    .slice(0, few)
  if (lines.length === 0) return undefined
  return panel(
    homeWords.reached,
    [
      h(
        'ul',
        lines.map((line) => h('li', line)),
      ),
      ...more('roadmap', building),
    ],
    building,
  )
}

function contact(building: Building): Element | undefined {
  const ways = shownValue(building.community.community, ['contact', communityKind.fields.contact], building)
  return ways && panel(homeWords.writeToUs, [h('p', [...ways]), ...more('channels', building)], building)
}
