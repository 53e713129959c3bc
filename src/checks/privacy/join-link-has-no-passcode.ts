import type { Community } from '../../community/build-community.ts'
import { linksIn } from '../../community/links.ts'
import { passcodesIn, spokenPasscodesIn } from '../../documents/personal.ts'
import { type Context, defineCheck } from '../check.ts'
import { everyPage, type LookedAt } from '../subjects/area-of-page.ts'
import { eachSpot, isPublic, type Spot, type Spotted, spottedIn } from '../subjects/in-public.ts'
import { type Block, linesOf, visibleText } from '../subjects/visible-text.ts'

const meetings = (openTo: string) => ({
  'meetings.md': `# Meetings\n\n| Call | When | Where | Open to |\n|---|---|---|---|\n| Monthly call | third Wednesday of every month | [join](https://zoom.example/j/123?pwd=abc) | ${openTo} |\n`,
})

export default defineCheck({
  id: 'join-link-has-no-passcode',
  area: (page: LookedAt) => page.area,
  severity: (page: Call) => (page.isOpen || page.kind === undefined ? 'advice' : 'warning'),
  from: 'always',
  since: 1,
  title: 'The passcode of a call is not public',
  says: '{page:path} shows the passcode of a call.',
  why: 'Anyone can come in, even those who only want to disturb.',
  fix: 'Send link and passcode by e-mail or in the chat, and say here how to ask for it. For a call that is open to anyone, switch on a waiting room.',
  minutes: 10,
  source: 'links with a passcode in real repositories',
  examples: [
    {
      name: 'a link without one',
      files: { 'meetings.md': meetings('members')['meetings.md'].replace('?pwd=abc', '') },
      expect: [],
    },
    {
      name: 'a call for members',
      files: meetings('members'),
      expect: ['meetings.md:5 meetings.md shows the passcode of a call.'],
    },
    {
      name: 'a call for anyone, as an idea only',
      files: meetings('anyone'),
      expect: ['meetings.md:5 meetings.md shows the passcode of a call.'],
    },
    {
      name: 'written without the first part of the address, as people type it',
      files: {
        'meetings.md':
          '# Meetings\n\nWe meet at zoom.us/j/1?pwd=abc on Wednesdays.\n\nOn Fridays: teams.microsoft.com/meet/3412?p=xyz\n\n[Library](lindenau.webex.com/j.php?MTID=m1&pw=abc)\n',
      },
      expect: [
        'meetings.md:3 meetings.md shows the passcode of a call.',
        'meetings.md:5 meetings.md shows the passcode of a call.',
        'meetings.md:7 meetings.md shows the passcode of a call.',
      ],
    },
    {
      name: 'an invitation that somebody pasted',
      files: {
        'notes/2026-02-18.md':
          '# Monthly call\n\nJoin Zoom meeting\nMeeting ID: 812 3456 7890\nPasscode: 483920\n\n## Takeaways\n\nPosters help.\n',
      },
      expect: ['notes/2026-02-18.md:5 notes/2026-02-18.md shows the passcode of a call.'],
    },
    {
      name: 'how to ask for a passcode',
      files: { 'meetings.md': '# Meetings\n\nOnline, on Zoom. Passcode: ask the coordinators (2 people).\n' },
      expect: [],
    },
    {
      name: 'a page of a list, which has a number and no passcode',
      files: {
        'meetings.md': '# Meetings\n\n[Archive](https://lists.lindenau.example/?p=12), zoom.us/j/1?from=home\n',
      },
      expect: [],
    },
    {
      name: 'another link that holds the letters',
      files: { 'meetings.md': '# Meetings\n\n[Shell](https://lindenau.example/docs?topic=pwd)\n' },
      expect: [],
    },
  ],

  subjects: callsWithPasscode,

  inspect: eachSpot,
})

interface Call extends Spotted {
  readonly isOpen: boolean
}

function callsWithPasscode(context: Context): readonly Call[] {
  if (!isPublic(context)) return []
  return spottedIn(everyPage(context.community), callsIn).map((page) => ({
    ...page,
    isOpen: isOpenToAnyone(page, context.community),
  }))
}

/** Links, and addresses that stand as plain words, with or without their scheme. */
function callsIn({ page }: LookedAt): readonly Spot[] {
  // An address without its scheme is a link to a file for us, and to a call for the one who wrote it.
  const linked = linksIn(page).filter(({ type, target }) => type === 'link' && passcodesIn(target).length > 0)
  const written = mayHoldOne(page.text) ? visibleText(page).flatMap(inBlock) : []
  const spots = [...linked, ...written].map(({ line, column }): Spot => ({ line, column }))
  return spots
    .filter((spot, at) => spots.findIndex((other) => other.line === spot.line) === at)
    .toSorted((a, b) => a.line - b.line)
}

function mayHoldOne(text: string): boolean {
  return passcodesIn(text).length > 0 || spokenPasscodesIn(text).length > 0
}

function inBlock(block: Block, at: number, blocks: readonly Block[]): readonly Spot[] {
  const spoken = spokenPasscodesIn(block.text)
  const lineOf = linesOf(block)
  return [...passcodesIn(block.text), ...(spoken.length > 0 && isOfCall(blocks, at) ? spoken : [])]
    .toSorted((a, b) => a - b)
    .map((index) => ({ line: lineOf(index), column: block.column }))
}

const aroundCalls = 3
const ofCall =
  /zoom|webex|teams|jitsi|bigbluebutton|meeting|\bcall\b|online|réunion|visio|sitzung|treffen|konferenz|reunión|riunione/i

/** A passcode may open a door or a file as well; that of a call stands near words about it. */
function isOfCall(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(Math.max(0, at - aroundCalls), at + aroundCalls + 1).some(({ text }) => ofCall.test(text))
}

const openToAll =
  /^(?:any(?:one|body)|every(?:one|body)|all|public|open|tou(?:s|tes)|tout le monde|alle|jede[rn]?|tod[oa]s|tutt[ie])(?!\p{L})/iu

/** True when every call on the page is open to anyone. */
function isOpenToAnyone({ path }: LookedAt, { documents }: Community): boolean {
  const calls = documents
    .filter(({ kind }) => kind === 'meetings')
    .flatMap(({ allEntries }) => allEntries.filter((entry) => entry.path === path && entry.has('open_to')))
  return calls.length > 0 && calls.every((call) => openToAll.test(call.readings.get('open_to')?.written.text ?? ''))
}
