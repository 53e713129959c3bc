// The next session of a programme: when it takes place, and the page for those who lead it, ready to be copied.
import { type SessionInOrder, sessionsInOrder } from '../community/programme-sessions.ts'
import type { Assessment } from '../health/assessment.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import type { Block, Inline } from '../words/blocks.ts'
import { words } from '../words/speak.ts'
import { markdown } from '../words/writers/markdown.ts'
import { facilitatorPage } from './facilitator-page.ts'
import type { Home } from './links.ts'

/** Returns nothing where no session lies ahead; without a home, the page is named by the command that writes it. */
export function nextSession({ community, date }: Assessment, home: Home | undefined): readonly Block[] {
  const sessions = sessionsInOrder(community)
  const next = sessions.find(({ logistics }) => logistics.day !== undefined && logistics.day >= date)
  if (!next || next.session.isPrivate('date')) return []
  return [
    { type: 'heading', level: 3, text: [words('Your next session')] },
    { type: 'paragraph', text: [...whichAndWhen(next, sessions.length), ...(home ? [] : command(next))] },
    ...(home ? [pageToCopy(next, community)] : []),
  ]
}

function whichAndWhen({ session, number, logistics }: SessionInOrder, of: number): readonly Inline[] {
  const day = logistics.day === undefined ? '' : formatDate(logistics.day)
  const hour = logistics.time === undefined ? '' : `, ${logistics.time}`
  return [words(`${number} of ${of}: `), { type: 'name', text: session.label }, words(`, ${day}${hour}.`)]
}

function command({ number }: SessionInOrder): readonly Inline[] {
  return [words(' A page for those who lead it: '), { type: 'name', text: `moothall facilitate --session ${number}` }]
}

function pageToCopy(next: SessionInOrder, community: Assessment['community']): Block {
  const how =
    'Running order, questions, assignment and what to say first. Copy it into your shared notes, and change what you like.'
  return {
    type: 'fold',
    title: 'The page for those who lead it',
    blocks: [
      { type: 'paragraph', text: [words(how)] },
      { type: 'copy', text: markdown(facilitatorPage(next, community)).trimEnd() },
    ],
  }
}
