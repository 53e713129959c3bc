// The welcome of a new community: its first six weeks as a checklist that follows the pages, and what newcomers stumble over.
import { slug } from 'github-slugger'
import type { Community } from '../../community/build-community.ts'
import { sectionsOf } from '../../documents/sections.ts'
import type { ThingNow, WeekNow } from '../../health/first-weeks/progress.ts'
import { languageOf } from '../../health/language.ts'
import { kinds } from '../../kinds/all.ts'
import type { Language } from '../../kinds/names.ts'
import { newPage } from '../../kinds/new-page.ts'
import type { Block, Inline, Item } from '../../words/blocks.ts'
import { type Segment, words } from '../../words/speak.ts'
import { editLink, type Home, newPageLink, pageLink } from '../links.ts'
import { linkTo } from '../notes.ts'

/** Returns the checklist: the current week open, the others behind folds. */
export function firstWeeksBlocks(
  weeks: readonly WeekNow[],
  community: Community,
  home: Home | undefined,
): readonly Block[] {
  const things = weeks.flatMap((week) => week.things)
  const done = things.filter((thing) => thing.done).length
  const current = weeks.find((week) => !week.done)
  const count = done === 0 ? 'Nothing of this has to be ready soon.' : `${done} of ${things.length} things are written.`
  const intro = `${count} The boxes tick themselves when the words stand in your pages; take each week at your own pace.`
  const linking = { home, linked: new Set<string>(), language: languageOf(community) }
  return [
    { type: 'heading', level: 3, text: [words('Your first six weeks')] },
    { type: 'paragraph', text: [words(intro)] },
    ...(current ? openWeek({ week: current, of: weeks.length }, community, linking) : []),
    ...weeks.filter((week) => week !== current).map((week) => foldedWeek(week, linking)),
  ]
}

interface Linking {
  readonly home: Home | undefined
  readonly language: Language
  /** New pages that have their link already: it carries the whole page, so one is enough. */
  readonly linked: Set<string>
}

function openWeek(
  { week, of }: { readonly week: WeekNow; readonly of: number },
  community: Community,
  linking: Linking,
): readonly Block[] {
  const title = words(`Week ${week.number} of ${of}: ${week.title}`)
  return [
    { type: 'paragraph', text: [{ type: 'strong', text: [title] }, ...guide(week, community, linking)] },
    checklist(week, linking),
  ]
}

function foldedWeek(week: WeekNow, linking: Linking): Block {
  const done = week.things.filter((thing) => thing.done).length
  const state = week.done ? 'done' : `${done} of ${week.things.length}`
  return { type: 'fold', title: `${titleOf(week)} (${state})`, blocks: [checklist(week, linking)] }
}

function titleOf({ number, title }: WeekNow): string {
  return `Week ${number}: ${title}`
}

function checklist({ things }: WeekNow, linking: Linking): Block {
  return {
    type: 'list',
    ordered: false,
    items: things.map(
      (thing): Item => ({ text: [words(`${thing.says} `), ...pageOf(thing, linking)], checked: thing.done }),
    ),
  }
}

function pageOf({ path, kind, line, isNew }: ThingNow, { home, linked, language }: Linking): readonly Inline[] {
  const page: Segment = { type: 'path', text: path }
  if (!home || !isNew) return linkTo([page], home && editLink(home, path, line))
  if (linked.has(path)) return linkTo([page], undefined)
  linked.add(path)
  return linkTo([page], newPageLink(home, path, kind && !home.sparing ? newPage(kinds[kind], language) : undefined))
}

const guidePage = 'first-six-weeks.md'

/** What to talk about in a week stands in the guide that came with the template, where it is still there. */
function guide(week: WeekNow, { pages }: Community, { home }: Linking): readonly Inline[] {
  const page = pages.find(({ path }) => path === guidePage)
  // Who began some time ago has an older guide, with other titles.
  const title = sectionsOf(page?.tree.children ?? []).find(({ title }) =>
    title.startsWith(`Week ${week.number}:`),
  )?.title
  if (!home || !page || title === undefined) return []
  const anchor = slug(title)
  const link: Inline = { type: 'anchor', text: [words('the guide')], href: pageLink(home, guidePage, anchor) }
  return [words('. What to talk about, and one small thing to do: see '), link, words('.')]
}

/** What newcomers stumble over on this platform, each with the name of the button. */
const stumbles: readonly (readonly [string, string])[] = [
  [
    'Anyone can read a public repository, also later.',
    'Please leave out phone numbers, opinions about people, and reports of behaviour.',
  ],
  ['“Commit changes” means save.', 'Press the pencil at the top right of a page to write, then this button.'],
  [
    'The first pull request of somebody new waits for you.',
    'One of you presses “Approve workflows to run” (in some places “Approve and run”) on its page; until then nothing is checked.',
  ],
  [
    'Without a change for 60 days, the monthly look at your pages stops.',
    'Under “Actions”, choose “Community overview, once a month” and press “Enable workflow”.',
  ],
  ['This list goes by itself', 'once all of it is written, or once you change “stage:” in community.yml to “active”.'],
]

/** Returns these sentences as a list, behind a fold for those who have begun. */
export function goodToKnow(isOpen: boolean): readonly Block[] {
  const title = 'Good to know'
  const list: Block = {
    type: 'list',
    ordered: false,
    items: stumbles.map(([what, how]) => ({ text: [{ type: 'strong', text: [words(what)] }, words(` ${how}`)] })),
  }
  if (!isOpen) return [{ type: 'fold', title, blocks: [list] }]
  return [{ type: 'heading', level: 3, text: [words(title)] }, list]
}
