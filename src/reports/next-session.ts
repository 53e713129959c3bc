// The next session of a programme: when it takes place, and the page for those who lead it, ready to be copied.
import { type SessionInOrder, sessionsInOrder } from '../community/programme-sessions.ts'
import type { Assessment } from '../health/assessment.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import type { Block, Inline } from '../words/blocks.ts'
import { words } from '../words/speak.ts'

/** Writes the page for those who lead a session, to be copied. */
export type SessionPage = (next: SessionInOrder, community: Assessment['community']) => string

/** Returns nothing where no session lies ahead; without its page, the command that writes it is named. */
export function nextSession({ community, date }: Assessment, page: SessionPage | undefined): readonly Block[] {
  const sessions = sessionsInOrder(community)
  const next = sessions.find(({ logistics }) => logistics.day !== undefined && logistics.day >= date)
  if (!next || next.session.isPrivate('date')) return []
  return [
    { type: 'heading', level: 3, text: [words('Your next session')] },
    { type: 'paragraph', text: [...whichAndWhen(next, sessions.length), ...(page ? [] : command(next))] },
    ...(page ? [pageToCopy(page(next, community))] : []),
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

function pageToCopy(text: string): Block {
  const how =
    'Running order, questions, assignment and what to say first. Copy it into your shared notes, and change what you like.'
  return {
    type: 'fold',
    title: 'The page for those who lead it',
    blocks: [
      { type: 'paragraph', text: [words(how)] },
      { type: 'copy', text },
    ],
  }
}
