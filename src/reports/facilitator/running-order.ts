// What happens when in a session: as somebody wrote it down, else as such sessions usually go.
import type { Community } from '../../community/build-community.ts'
import type { SessionInOrder } from '../../community/programme-sessions.ts'
import type { Step } from '../../kinds/fields/running-order.ts'
import type { Block } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'
import { said } from './own-words.ts'

const talking = 20
/** Minutes in which people tell what they found out at home. */
export const usualInsights = 10

/** Returns the steps of a session; where nobody wrote them down, an hour, and twenty to thirty minutes more. */
export function orderOf(
  { session, assignments, before, previous }: SessionInOrder,
  { programme }: Community,
): readonly Step[] {
  if (session.running_order.length > 0) return session.running_order
  if (programme.usual_running_order.length > 0) return programme.usual_running_order
  const hasTask = assignments.length > 0 || session.has('assignment')
  const told = before.length > 0 || previous?.has('assignment') ? (before[0]?.insight_time ?? usualInsights) : 0
  return [
    { what: 'Hello', how: 'What is recorded, how we are with one another, whom to tell.', minutes: 5 },
    { what: 'Roll call', how: 'One question, one line each. Passing is fine.', minutes: 5 },
    ...(told > 0 ? [{ what: 'Insights from the last assignment', how: 'Whoever likes.', minutes: told }] : []),
    { what: 'Short talk', how: 'Enough to begin with; the rest can be read.', minutes: 15 },
    { what: 'Quiet work', how: 'Everybody for themselves, or in small groups.', minutes: 15 },
    { what: 'Sharing', how: 'In the whole group: what did you find out?', minutes: 15 },
    { what: hasTask ? 'Assignment and feedback' : 'Feedback', how: 'Four questions.', minutes: 5 },
    { what: 'Open discussion', how: 'For those who can stay.', minutes: Math.max(talking - told, 10) },
  ]
}

/** Returns the steps as a table, with the hour at which each begins. */
export function runningOrder({ logistics: { time } }: SessionInOrder, order: readonly Step[]): Block {
  const start = time === undefined ? 0 : Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const begins = order.map((_, at) => order.slice(0, at).reduce((sum, { minutes = 0 }) => sum + minutes, start))
  const isTimed = order.every(({ minutes }) => minutes !== undefined)
  return {
    type: 'table',
    head: [[words(time === undefined ? 'From minute' : 'From')], [words('Minutes')], [words('What')], [words('How')]],
    rows: order.map(({ what, how, minutes }, at) => [
      [words(isTimed || at === 0 ? clockOf(begins[at] ?? 0, time !== undefined) : '')],
      [words(minutes === undefined ? '' : String(minutes))],
      [said(what)],
      how === undefined ? [] : [said(how)],
    ]),
  }
}

function clockOf(minutes: number, isOClock: boolean): string {
  if (!isOClock) return String(minutes)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}
