// Three other looks at the same community, behind folds: the principles of open research, the masterplan, inclusion.
import { isResting } from '../checks/stage.ts'
import type { Assessment } from '../health/assessment.ts'
import { inclusionParts } from '../health/lenses/inclusion.ts'
import { masterplan } from '../health/lenses/masterplan.ts'
import { principlesNow } from '../health/lenses/principles.ts'
import type { Block, Inline, Item } from '../words/blocks.ts'
import { words } from '../words/speak.ts'
import { hasNoPages, isNew } from './headline.ts'

/** Returns the folds; a community that only begins, or is at rest, has none. */
export function lenses(assessment: Assessment): readonly Block[] {
  const { stage, community } = assessment
  if (isNew(assessment) || hasNoPages(assessment) || isResting(stage)) return []
  const isUnderWay = stage === 'active' || stage === 'sustaining'
  return [
    ...(isUnderWay || community.principles.stands ? [principlesFold(assessment)] : []),
    ...(followsMasterplan(assessment) ? [masterplanFold(assessment)] : []),
    ...(isUnderWay || community.inclusion.stands ? [inclusionFold(assessment)] : []),
  ]
}

function principlesFold(assessment: Assessment): Block {
  const now = principlesNow(assessment)
  const written = now.filter(({ practice }) => practice !== undefined).length
  const items = now.map(({ title, practice, asked, met }): Item => {
    const said: readonly Inline[] =
      practice === undefined ? [words('nobody has written one yet.')] : [{ type: 'name', text: firstLine(practice) }]
    const serving = asked === 0 ? [] : [[words(`Done: ${met} of ${asked} things that serve it.`)]]
    return { text: [strong(`${capital(title)}:`), words(' '), ...said], more: serving }
  })
  return fold(
    `The seven principles of open research (${written} of 7 with a practice)`,
    'What you do because of each, in your own words; and how many of the things that we look at serve it.',
    { type: 'list', ordered: false, items },
  )
}

/** It is made for open science communities, and programmes write one. */
function followsMasterplan({ type }: Assessment): boolean {
  return type === 'osc' || type === 'programme'
}

function masterplanFold({ community }: Assessment): Block {
  const parts = masterplan(community)
  const filled = parts.filter(({ filledBy }) => filledBy.length > 0).length
  const titles = (kinds: readonly { readonly title: string }[]) => [
    words(kinds.map(({ title }) => title.toLowerCase()).join(', ')),
  ]
  return fold(
    `Your masterplan (${filled} of 7 parts begun)`,
    'The masterplan of an open science community has seven parts. You need not write it: these pages are it.',
    {
      type: 'table',
      head: ['Part', 'Filled by', 'Could be added'].map((title) => [words(title)]),
      rows: parts.map(({ title, filledBy, notYet }) => [[words(title)], titles(filledBy), titles(notYet)]),
    },
  )
}

function inclusionFold({ community }: Assessment): Block {
  const parts = inclusionParts(community)
  const written = parts.filter(({ isWritten }) => isWritten).length
  const items = parts.map(
    ({ title, isWritten }): Item => ({
      text: [strong(`${title}:`), words(isWritten ? ' written.' : ' nobody has written about it yet.')],
    }),
  )
  return fold(
    `Inclusion in four parts (${written} of 4 written)`,
    'A page can only say what you do. Whether people feel it, only they can tell: ask them now and then.',
    { type: 'list', ordered: false, items },
  )
}

function fold(title: string, intro: string, block: Block): Block {
  return { type: 'fold', title, blocks: [{ type: 'paragraph', text: [words(intro)] }, block] }
}

const longestLine = 160

/** The first sentence, or as much of it as one line holds. */
function firstLine(text: string): string {
  const [line = ''] = text.split(/(?<=[.!?])\s|\n/)
  return line.length > longestLine ? `${line.slice(0, longestLine).trimEnd()} …` : line
}

function strong(text: string): Inline {
  return { type: 'strong', text: [words(text)] }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
