// What the notes add to the page: what has to be put right, and the next steps of those who keep the pages.
import type { Told } from '../../community/tellings.ts'
import type { Finding } from '../../finding.ts'
import type { Assessment } from '../../health/assessment.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { Block, Item } from '../../words/blocks.ts'
import { type Segment, speak, words } from '../../words/speak.ts'
import { paragraph } from '../facilitator/pieces.ts'
import { amount } from '../headline.ts'
import { group } from './group.ts'
import type { Room } from './lines.ts'

/** Returns what must not be public, as a number only, and what has to be fixed and is not told by the pages themselves. */
export function fromNotes(assessment: Assessment, told: readonly Told[], room: Room): readonly Block[] {
  const { findings } = assessment
  const stops = findings.filter(({ severity }) => severity === 'stop').length
  const isTold = ({ about }: Finding) =>
    about.entry !== undefined &&
    told.some(({ by }) => by.about().path === about.path && by.about().entry === about.entry)
  const errors = findings.filter((finding) => finding.severity === 'error' && !isTold(finding))
  const items = firstOfEachCheck(errors).flatMap((finding) => itemOf(sentence(assessment, finding)))
  const warning = `${amount(stops, 'thing', 'things')} in the pages should not be public. Those who keep the pages see which.`
  return [...(stops > 0 ? [paragraph(words(warning))] : []), ...group('To be put right', items, room)]
}

/** What one check says of several places is one note. */
function firstOfEachCheck(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding, at) => findings.findIndex(({ check }) => check === finding.check) === at)
}

/** Returns the next steps that are more than to put something right. */
export function stepsBeside(assessment: Assessment, room: Room): readonly Block[] {
  const steps = assessment.nextSteps.filter(({ finding }) => !['stop', 'error'].includes(finding?.severity ?? ''))
  const items = steps.flatMap(({ kind, finding }) => {
    const title = kindNamed(kind)?.firstStep.title
    return itemOf(title === undefined ? sentence(assessment, finding) : [words(title)])
  })
  return group('For those who keep the pages', items, room)
}

function sentence({ checks }: Assessment, finding: Finding | undefined): readonly Segment[] {
  const check = finding && checks.get(finding.check)
  return finding && check ? speak(finding, check) : []
}

function itemOf(text: readonly Segment[]): readonly Item[] {
  return text.length === 0 ? [] : [{ text }]
}
