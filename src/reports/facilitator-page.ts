// One page for those who lead a session: what to say, what happens when, the questions, the assignment; to be copied into shared notes.
import type { Community } from '../community/build-community.ts'
import { nameable } from '../community/nameable.ts'
import {
  type Assignment,
  pagesOf,
  type Session,
  type SessionInOrder,
  sessionsInOrder,
} from '../community/programme-sessions.ts'
import type { Step } from '../kinds/fields/running-order.ts'
import type { Ref } from '../kinds/fields.ts'
import { weekdayOf } from '../recurrence/calendar.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import type { Block, Inline, Item } from '../words/blocks.ts'
import { joined, type Segment, words } from '../words/speak.ts'
import { markdown } from '../words/writers/markdown.ts'
import { city, weekdays } from './calls.ts'
import { linked, prose, said, written } from './facilitator/own-words.ts'
import { orderOf, runningOrder, usualInsights } from './facilitator/running-order.ts'
import { list, paragraph, section } from './pieces.ts'

const hour = 60

/** Returns the page of one session as Markdown. */
export function sessionPage(one: SessionInOrder, community: Community): string {
  return markdown(facilitatorPage(one, community)).trimEnd()
}

/** Returns the pages of all sessions as Markdown, or that of one; a sentence, when there is none. */
export function facilitatorPages(
  community: Community,
  number?: number,
): { readonly text: string } | { readonly sentence: string } {
  const sessions = sessionsInOrder(community)
  if (sessions.length === 0)
    return {
      sentence:
        'There is no session here to prepare. Write a table with one row for each session into programme.md: number, title, date.',
    }
  const wanted = number === undefined ? sessions : sessions.filter((one) => one.number === number)
  if (wanted.length > 0) return { text: wanted.map((one) => markdown(facilitatorPage(one, community))).join('\n') }
  const known = sessions.map((one) => one.number)
  const which =
    known.length === 1
      ? `is only session ${known[0]}`
      : `are sessions ${known.slice(0, -1).join(', ')} and ${known.at(-1)}`
  return { sentence: `There is no session ${number}; there ${which}.` }
}

/** Returns the page of one session. */
export function facilitatorPage(one: SessionInOrder, community: Community): readonly Block[] {
  const { session } = one
  const order = orderOf(one, community)
  return [
    { type: 'heading', level: 1, text: [words(`Session ${one.number}: `), said(titleOf(session))] },
    paragraph({
      type: 'quiet',
      text: [words('For those who lead the session. Copy it into your shared notes, and change what you like.')],
    }),
    list(facts(one, community)),
    ...section('Before you begin', list(preparations(session))),
    ...section('Say this first', list(opening(session, community))),
    ...section('Running order', runningOrder(one, order)),
    ...section('Roll call', ...rollCall(session)),
    ...insights(one),
    ...fromLastTime(one, community),
    ...learning(session),
    ...section('Quiet questions', ...quiet(session, order)),
    ...assignment(one),
    ...reading(session),
    ...section('In the last minutes', ...lastMinutes),
  ]
}

function titleOf(session: Session): string {
  return session.label.replace(/^\p{L}+\s+\d{1,2}\s*[:.–—-]\s*/u, '')
}

function facts({ session, logistics }: SessionInOrder, community: Community): readonly Item[] {
  const { programme } = community
  const { day, time, zone, minutes = hour } = logistics
  const date = day === undefined ? 'no date yet' : `${weekdays[weekdayOf(day)]} ${formatDate(day)}`
  const clock = [time ?? 'no hour yet', zone === undefined ? 'no time zone yet' : `${city(zone)} time`].join(', ')
  const [from, field] = session.has('join') ? [session, 'join'] : [programme, 'usual_link']
  const leads = session.facilitators.length > 0 ? session.facilitators : programme.facilitators
  return [
    fact('When', words(`${date}, ${clock}.`)),
    fact(
      'How long',
      words(minutes > hour ? `${minutes} minutes.` : '60 minutes, and 20 to 30 more for those who can stay.'),
    ),
    fact('Where', ...(from.has(field) ? written(from, field) : [words('no link yet.')])),
    ...(leads.length > 0 ? [fact('Who leads', ...whoLeads(leads, community))] : []),
    ...(session.has('notes') ? [fact('Shared notes', ...written(session, 'notes'))] : []),
    ...(session.has('materials') ? [fact('Materials', ...written(session, 'materials'))] : []),
  ]
}

/** Whoever is listed and has not agreed to be named is somebody, once. */
function whoLeads(leads: readonly Ref[], community: Community): readonly Segment[] {
  const named = leads.filter(({ to }) => !to || nameable(to, community) !== undefined)
  const others = named.length === 0 ? 'somebody' : 'somebody else'
  return joined([...named.map(({ text }) => said(text)), ...(named.length < leads.length ? [words(others)] : [])])
}

function fact(name: string, ...value: readonly Inline[]): Item {
  return { text: [{ type: 'strong', text: [words(`${name}:`)] }, words(' '), ...value] }
}

function preparations(session: Session): readonly Item[] {
  const notes = session.has('notes')
    ? 'The shared notes are open for everyone to write in.'
    : 'There are shared notes, and everyone can write in them.'
  return [
    'Date, hour and link went out, with a word on what is recorded.',
    notes,
    'One of us leads, one watches the clock, one helps those who cannot get in.',
    'Captions are on, if the tool has them.',
  ].map((line) => ({ text: [words(line)], checked: false }))
}

function opening(session: Session, { programme, code_of_conduct }: Community): readonly Item[] {
  const rules: readonly Inline[] = programme.has('ground_rules')
    ? written(programme, 'ground_rules')
    : [
        words(
          'If you usually say little, please take space here; if you usually say a lot, please give some. Silence is fine: it does not mean that nobody has anything to say. You may leave and come back whenever you need to.',
        ),
      ]
  return [
    fact('Recording', ...recordingNotice(session)),
    fact('How we are with one another', ...rules),
    fact('If something is uncomfortable', ...whomToTell(session, { programme, code_of_conduct })),
  ]
}

function recordingNotice(session: Session): readonly Inline[] {
  // Nobody may be told that nothing is recorded because we did not understand what is.
  if (session.has('recording') && session.recording === undefined) return written(session, 'recording')
  return [words(whatIsRecorded(session))]
}

function whatIsRecorded({ recording, discussion_recorded }: Session): string {
  const discussion = 'The discussion is not recorded, so that everybody can speak freely.'
  if (recording === 'presentation-only' || (recording === 'all' && discussion_recorded === 'no'))
    return `We record the talk for those who could not come; say so if that is not all right for you. ${discussion}`
  if (recording === 'all' || discussion_recorded === 'yes')
    return 'We record this session, also the discussion. Whoever does not want that says so now, and we stop.'
  return 'Nothing is recorded today. What we take from here are the notes, without names.'
}

function whomToTell(
  session: Session,
  { programme, code_of_conduct: code }: Pick<Community, 'programme' | 'code_of_conduct'>,
): readonly Inline[] {
  if (session.has('who_to_tell')) return written(session, 'who_to_tell')
  if (programme.has('who_to_tell')) return written(programme, 'who_to_tell')
  if (code.stands)
    return [
      words(
        'Tell one of the people who receive reports, in private. Say now who they are and how to reach them: they stand in ',
      ),
      linked([{ type: 'path', text: code.path }], code.path),
      words('.'),
    ]
  return [words('Nobody is named yet whom people can tell in private. Agree on one person before you begin.')]
}

function rollCall(session: Session): readonly Block[] {
  if (!session.has('roll_call'))
    return [
      paragraph(
        words('No question is written down yet. Choose one that can be answered in a line, and that fits what comes.'),
      ),
    ]
  return [
    paragraph(...written(session, 'roll_call')),
    paragraph(words('One line each, aloud or in the notes. Passing is fine.')),
  ]
}

function insights({ before, previous }: SessionInOrder): readonly Block[] {
  const [first] = before
  if (!first && !previous?.has('assignment')) return []
  const minutes = first?.insight_time ?? usualInsights
  return section(
    'Insights from the last assignment',
    paragraph(
      words(
        `${minutes} minutes. Whoever likes tells what they found out; a link in the shared notes is enough. Nobody has to, and nobody is asked why.`,
      ),
    ),
    before.length > 0 || !previous
      ? list(
          before.map((one) => ({
            text: [strongly(one.label), ...(one.has('what') ? [words(': '), ...written(one, 'what')] : [])],
          })),
        )
      : paragraph(...written(previous, 'assignment')),
  )
}

/** What people said about the session before this one. */
function fromLastTime(one: SessionInOrder, community: Community): readonly Block[] {
  const all = sessionsInOrder(community)
  const previous = all[all.findIndex(({ session }) => session === one.session) - 1]?.session
  const items = previous
    ? (
        [
          ['did_not', 'Did not work'],
          ['change', 'To change'],
        ] as const
      ).flatMap(([field, name]) => (previous.has(field) ? [fact(name, ...written(previous, field))] : []))
    : []
  return items.length > 0 ? section('What people said last time', list(items)) : []
}

function learning(session: Session): readonly Block[] {
  const goals = session.learning_goals.map((goal): Item => ({ text: [said(goal)] }))
  if (goals.length === 0 && !session.has('part')) return []
  return [
    { type: 'heading', level: 2, text: [words('What it is about')] },
    ...(goals.length > 0 ? [paragraph(words('Afterwards people can:')), list(goals)] : []),
    ...(session.has('part') ? prose(session, 'part') : []),
  ]
}

function quiet(session: Session, order: readonly Step[]): readonly Block[] {
  const minutes = order.find(({ what }) => /quiet|silen|still|leise/i.test(what))?.minutes
  const time = minutes === undefined ? 'A few' : String(minutes)
  const how = `${time} quiet minutes: everybody writes, for themselves or into the notes, and nobody speaks. Or in groups of three, where talking helps more.`
  const prompts = session.prompts.map((prompt): Item => ({ text: [said(prompt)] }))
  return [paragraph(words(how)), ...(prompts.length > 0 ? [{ ...list(prompts), ordered: true } as Block] : [])]
}

function assignment({ session, assignments }: SessionInOrder): readonly Block[] {
  // A task may stand with the session itself, and not in a list of assignments.
  if (assignments.length === 0 && !session.has('assignment')) return []
  return section(
    'Until next time',
    assignments.length > 0 ? list(assignments.map(assignmentItem)) : paragraph(...written(session, 'assignment')),
    paragraph(
      words(
        'It is an invitation: nobody is asked why they did not. Those who do it have a page at the end, and ten minutes next time to tell of it.',
      ),
    ),
  )
}

function assignmentItem(one: Assignment): Item {
  const pages = pagesOf(one).map(
    (page): Segment => (typeof page === 'string' ? said(page) : { type: 'path', text: page.files[0] ?? page.kind }),
  )
  const due = one.due === undefined ? '' : ` By ${formatDate(one.due.end)}.`
  return {
    text: [strongly(one.label), ...(one.has('what') ? [words(': '), ...written(one, 'what')] : [])],
    more: [
      ...(pages.length > 0 ? [[words('It ends up in '), ...joined(pages), words('.')]] : []),
      ...(due !== '' || one.optional === 'no'
        ? [[words(`${one.optional === 'no' ? 'Please do this one.' : ''}${due}`.trim())]]
        : []),
    ],
  }
}

function reading(session: Session): readonly Block[] {
  return session.has('reading')
    ? [{ type: 'heading', level: 2, text: [words('To read')] }, ...prose(session, 'reading')]
    : []
}

const lastMinutes: readonly Block[] = [
  paragraph(words('Everybody writes into the notes, without a name; nobody reads aloud.')),
  list(
    ['What worked?', 'What did not work?', 'What would you change?', 'What surprised you?'].map((question) => ({
      text: [words(question)],
    })),
  ),
  paragraph(
    words(
      'And one more: what do you take home? Questions that come later go into the notes as well; somebody answers them.',
    ),
  ),
]

function strongly(text: string): Inline {
  return { type: 'strong', text: [said(text)] }
}
