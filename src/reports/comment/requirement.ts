// One thing that a rule asks for, and how far it is met, in a sentence.
import type { Voter } from '../../decisions/accounts.ts'
import type { Outcome } from '../../decisions/decide.ts'
import type { Requirement } from '../../decisions/requirements.ts'
import { withoutPersonal } from '../../documents/personal.ts'
import { weekdayOf } from '../../recurrence/calendar.ts'
import { formatDate } from '../../recurrence/calendar-date.ts'
import { joined, type Segment, words } from '../../words/speak.ts'
import { weekdays } from '../calls.ts'

/** A rule is quoted up to so many letters. */
const longest = 160
/** People that are named one by one. */
const named = 5

/** Returns how far one thing that a rule asks for is met. */
export function progress(requirement: Requirement, { rule }: Outcome): readonly Segment[] {
  switch (requirement.asks) {
    case 'agreement':
      return agreement(requirement)
    case 'no-objection':
      if (requirement.objecting.length === 0) return [words('Nobody has objected.')]
      return [...people(requirement.objecting), words(requirement.objecting.length === 1 ? ' objects.' : ' object.')]
    case 'time': {
      if (!requirement.time) return [words('The page does not say how long others may object.')]
      const { from, ends, isOver } = requirement.time
      const counted = from === 'newest-version' ? ', counted from its newest version' : ''
      return [words(`The time to object ${isOver ? 'ended' : 'ends'} on ${dayInWords(ends)}${counted}.`)]
    }
    case 'share': {
      const { given, counted, needed } = requirement
      return [
        words(
          counted === 0 ? 'Nobody has voted yet.' : `${given} of ${counted} votes are in favour; ${needed} are needed.`,
        ),
      ]
    }
    case 'quorum':
      if (requirement.needed === undefined) return [words('We cannot count how many have to take part.')]
      return [words(`${requirement.there} took part; ${requirement.needed} have to.`)]
    case 'meeting':
      return [
        words(
          'This is decided in a meeting. Afterwards, add its notes or a decision record with the votes to this change.',
        ),
      ]
    case 'record':
      return [
        words(
          requirement.found
            ? 'The decision is written down.'
            : 'The decision has to be written down: add the notes or a decision record that names this change.',
        ),
      ]
    case 'words':
      return [words('We do not understand from its words what it asks for.')]
    case 'circle':
      return rule.isPrivate
        ? [words('We do not find on your pages who decides.')]
        : [words('We do not find on your pages who '), quoted(rule.who), words(' are.')]
    case 'end':
      return [words('It does not say when a vote is over.')]
  }
}

function agreement({
  needed,
  agreed,
  overCap,
  among,
  stands,
}: Requirement & { readonly asks: 'agreement' }): readonly Segment[] {
  if (stands === 'cannot')
    return [
      words(
        `It asks for ${needed} to agree, and ${among === 0 ? 'nobody' : `only ${among}`} of those who decide can. Name more people on your pages, or change the rule first.`,
      ),
    ]
  const enough = agreed.length >= needed
  const who = agreed.length === 0 ? [] : [words(': '), ...people(agreed)]
  const over =
    overCap.length === 0
      ? []
      : [
          words('. One organisation may not decide alone, so '),
          ...people(overCap),
          words(overCap.length === 1 ? ' is not counted' : ' are not counted'),
        ]
  return [
    words(`${enough ? '' : 'So far '}${agreed.length} of ${needed} ${needed === 1 ? 'agrees' : 'agree'}`),
    ...who,
    ...over,
    words('.'),
  ]
}

/** Returns people as they may be named; somebody who did not agree to that is one person, and has no name here. */
export function people(voters: readonly Voter[]): readonly Segment[] {
  const all = voters.map(({ shown }): Segment => (shown === '' ? words('somebody') : { type: 'name', text: shown }))
  const more = all.length - named
  return joined(more > 0 ? [...all.slice(0, named), words(`${more} more`)] : all)
}

/** Returns words of the community as they stand, cut where they are long. */
export function quoted(text: string): Segment {
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  return { type: 'name', text: withoutPersonal(short) }
}

/** The day with its weekday, and the hour in the time that is the same everywhere. */
function dayInWords(moment: string): string {
  const day = moment.slice(0, 10)
  return `${weekdays[weekdayOf(day)]} ${formatDate(day)}, ${moment.slice(11, 16)} UTC`
}
