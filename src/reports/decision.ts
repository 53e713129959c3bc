// How far the community's rules are met, in the one line that stands beside a commit.
import type { Decisions, Outcome } from '../decisions/decide.ts'
import { standingOf } from '../decisions/decide.ts'
import type { Requirement } from '../decisions/requirements.ts'
import { formatDate } from '../recurrence/calendar-date.ts'

/** GitHub takes no more letters. */
const longest = 140

/** What is said beside a commit: never that something failed, since only people can say no. */
export interface Verdict {
  readonly state: 'success' | 'pending'
  readonly description: string
}

/** Returns the line for a change that comes under these rules. */
export function verdictOn(all: readonly Pick<Decisions, 'outcomes'>[]): Verdict {
  const outcomes = all.flatMap(({ outcomes }) => outcomes)
  if (outcomes.length === 0) return { state: 'success', description: 'None of your own rules is about this change.' }
  const stands = standingOf(outcomes)
  if (stands === 'met') {
    const rules = outcomes.length === 1 ? 'Your own rule is met.' : `Your own ${outcomes.length} rules are met.`
    return { state: 'success', description: rules }
  }
  const first = outcomes.find((outcome) => outcome.stands === stands)
  return { state: 'pending', description: withinLength(first ? missing(first) : '') }
}

/** The line for a change that cannot be merged as it stands, whatever the rules say. */
export const inConflict: Verdict = {
  state: 'pending',
  description: 'It does not fit with what has changed meanwhile; what people agreed to has to be looked at again.',
}

/** The line for a change of which we cannot see which rules it comes under. */
export const tooManyFiles: Verdict = {
  state: 'pending',
  description: 'It changes more files than can be listed, so we cannot tell which of your rules count.',
}

function missing({ requirements, stands }: Outcome): string {
  if (stands === 'cannot') return 'Your own rule asks for more people than your pages name. The comment says more.'
  if (stands === 'unclear') return 'We cannot tell whether your own rule is met; the comment says why. You decide.'
  const open = requirements.filter((requirement) => requirement.stands === 'waiting').map(inWords)
  return `Not yet: ${open.join('; ')}.`
}

function inWords(requirement: Requirement): string {
  switch (requirement.asks) {
    case 'agreement':
      return `${requirement.agreed.length} of ${requirement.needed} agree`
    case 'no-objection':
      return requirement.objecting.length === 1 ? 'somebody objects' : `${requirement.objecting.length} object`
    case 'time':
      return requirement.time
        ? `time to object until ${formatDate(requirement.time.ends.slice(0, 10))}`
        : 'no end is said'
    case 'share':
      return requirement.counted === 0
        ? 'nobody has voted'
        : `${requirement.given} of ${requirement.counted} votes in favour, ${requirement.needed} needed`
    case 'quorum':
      return `${requirement.there} of ${requirement.needed} took part`
    case 'meeting':
      return 'it is decided in a meeting'
    case 'record':
      return 'the decision is not written down'
    default:
      return 'we cannot tell'
  }
}

function withinLength(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 2).trimEnd()} …` : text
}
