import type { Community } from '../../community/build-community.ts'
import { linksIn } from '../../community/links.ts'
import { passcodeInLink } from '../../documents/personal.ts'
import { type Context, defineCheck } from '../check.ts'
import { everyPage, type LookedAt } from '../subjects/area-of-page.ts'
import { eachSpot, isPublic, type Spot, type Spotted, spottedIn } from '../subjects/in-public.ts'
import { settingLines } from '../subjects/visible-text.ts'

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
  says: '{page:path} shows a link to a call with its passcode.',
  why: 'Anyone can come in, even those who only want to disturb.',
  fix: 'Send the link by e-mail or in the chat, and say here how to ask for it. For a call that is open to anyone, switch on a waiting room.',
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
      expect: ['meetings.md:5 meetings.md shows a link to a call with its passcode.'],
    },
    {
      name: 'a call for anyone, as an idea only',
      files: meetings('anyone'),
      expect: ['meetings.md:5 meetings.md shows a link to a call with its passcode.'],
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
  return spottedIn(everyPage(context.community), passcodesIn).map((page) => ({
    ...page,
    isOpen: isOpenToAnyone(page, context.community),
  }))
}

/** Links, and addresses that stand as plain words in the settings. */
function passcodesIn({ page }: LookedAt): readonly Spot[] {
  if (!/(?:pwd|passcode|password)=/.test(page.text)) return []
  const linked = linksIn(page).filter(
    ({ type, target }) => type === 'link' && /^https?:/i.test(target) && passcodeInLink.test(target),
  )
  const written = settingLines(page).filter(({ text }) => /https?:\/\//i.test(text) && passcodeInLink.test(text))
  return [...linked, ...written].map(({ line, column }) => ({ line, column }))
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
