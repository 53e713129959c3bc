// The mountain of engagement: the levels at which people take part, from the foot to the summit, as SVG and as Mermaid.
import type { Element } from 'hast'
import { type Level, phaseOf } from '../checks/subjects/levels.ts'
import { mayBeTold, nameToTell } from '../checks/subjects/may-be-told.ts'
import type { Community } from '../community/build-community.ts'
import { type Phase, phasesInOrder } from '../kinds/phases.ts'
import { mermaidLabel } from './mermaid-label.ts'
import { mountainSlope } from './mountain-slope.ts'
import { fitting, type Picture, picture, pictureWidth, shape, small, strong, text, wholly } from './picture.ts'
import { flow, mannerFor, type Named } from './tags.ts'
import { widthOf, wrapped } from './text-width.ts'

const phrases = {
  title: 'Mountain of engagement',
  describes: (many: number, foot: string, summit: string) =>
    many === 1
      ? `One level at which people take part: ${foot}.`
      : `${many} levels at which people take part, from “${foot}” at the foot to “${summit}” at the summit. Nobody has to climb.`,
  unnamed: 'a level that is not named here',
  noPhase: 'of no phase',
  many: (count: number) => (count === 1 ? 'one level' : `${count} levels`),
  number: 'No.',
  head: ['Level', 'Phase', 'What people do', 'What they get'],
} as const

interface Step {
  readonly number: number
  readonly name: string
  readonly phase: Phase | undefined
  readonly does: string
  readonly gets: string
}

/** The levels from the foot upwards; one of no phase stays behind the one before it. */
function stepsOf(community: Community): readonly Step[] {
  const told = (level: Level, field: 'what_they_do' | 'what_they_get') => {
    const words = level[field]
    return words !== undefined && !level.isPrivate(field) && mayBeTold(words, community) ? wholly(words) : ''
  }
  let rank = -1
  return community.engagement.levels
    .filter((level) => !level.isPrivate('name') && !level.isPrivate('phase'))
    .map((level) => {
      const phase = phaseOf(level)
      if (phase !== undefined) rank = phasesInOrder.indexOf(phase)
      return { level, phase, rank }
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ level, phase }, at) => ({
      number: at + 1,
      name: wholly(nameToTell(level, community) ?? phrases.unnamed),
      phase,
      does: told(level, 'what_they_do'),
      gets: told(level, 'what_they_get'),
    }))
}

/** What stands beside one layer of the mountain, drawn from a place downwards. */
interface Layer {
  readonly number?: string
  readonly height: number
  readonly drawnAt: (x: number, y: number) => readonly Element[]
}

/** More levels than this are shown by their phases. */
const mostLayers = 10
const words = { x: 366, width: pictureWidth - 366 - 8 }

/** Returns the mountain as a picture, nothing when no level is written down. */
export function engagementMountain(community: Community): Picture | undefined {
  const steps = stepsOf(community)
  const [foot, summit] = [steps[0], steps.at(-1)]
  if (!foot || !summit) return undefined
  const phased = steps.length > mostLayers ? phaseLayers(steps) : undefined
  const layers = phased?.layers ?? steps.map(stepLayer)
  const isNumbered = phased === undefined || phased.isNumbered
  return picture({
    id: 'engagement-mountain',
    title: phrases.title,
    description: phrases.describes(steps.length, foot.name, summit.name),
    ...mountainDrawn(layers),
    table: {
      head: [...(isNumbered ? [phrases.number] : []), ...phrases.head],
      rows: steps.map(({ number, name, phase, does, gets }) => [
        ...(isNumbered ? [String(number)] : []),
        name,
        phase === undefined ? '' : phaseName(phase),
        does,
        gets,
      ]),
    },
    mermaid: asMermaid(steps),
  })
}

function stepLayer({ number, name, phase, does }: Step): Layer {
  const lines = does === '' ? [] : wrapped(does, { ...small, width: words.width, lines: 2 })
  const beside = phase === undefined ? '' : phaseName(phase)
  const named = Math.min(widthOf(name, strong), words.width)
  const isRoom = named + 10 + widthOf(beside, small) <= words.width
  return {
    number: String(number),
    height: 36 + lines.length * 17,
    drawnAt: (x, y) => [
      fitting({ ...strong, x, y: y + 22, words: name, width: words.width, beside: isRoom ? beside : '' }),
      ...lines.map((line, at) =>
        text({ ...small, x, y: y + 41 + at * 17, words: line, ...(line.endsWith('…') && { whole: does }) }),
      ),
    ],
  }
}

function phaseLayers(steps: readonly Step[]): { readonly layers: readonly Layer[]; readonly isNumbered: boolean } {
  const groups = [undefined, ...phasesInOrder]
    .map((phase) => ({ phase, steps: steps.filter((step) => step.phase === phase) }))
    .filter((group) => group.steps.length > 0)
  const manner = mannerFor(
    groups.map((group): readonly Named[] => group.steps),
    words.width,
    150,
  )
  const layers = groups.map((group): Layer => {
    const tags = flow(group.steps, { width: words.width, manner })
    const name = group.phase === undefined ? phrases.noPhase : phaseName(group.phase)
    return {
      height: 46 + tags.height,
      drawnAt: (x, y) => [
        text({ ...strong, x, y: y + 22, words: name, beside: phrases.many(group.steps.length) }),
        ...tags.drawnAt(x, y + 33),
      ],
    }
  })
  return { layers, isNumbered: manner === 'numbers' }
}

const summit = 44

function mountainDrawn(layers: readonly Layer[]) {
  const downwards = layers.toReversed()
  let y = summit
  const placed = downwards.map((layer) => {
    const top = y
    y += layer.height
    return { ...layer, top, bottom: y }
  })
  return {
    height: y + 12,
    drawn: [
      ...mountainSlope(placed, { summit, foot: y, edge: words.x - 12 }),
      ...placed.flatMap(({ drawnAt, top }, at) => [
        ...(at === 0 ? [] : [shape('line', 'grid', { x1: words.x, x2: pictureWidth - 8, y1: top, y2: top })]),
        ...drawnAt(words.x, top),
      ]),
    ],
  }
}

function phaseName(phase: Phase): string {
  return phase.replace('-', ' ')
}

/** Levels that a Mermaid chart can still show legibly. */
const most = 40

function asMermaid(steps: readonly Step[]): string {
  const some = steps.slice(0, most)
  const boxes = some.map(({ name }, at) => `  level${at + 1}["${mermaidLabel(name)}"]`)
  const ways = some.slice(1).map((_, at) => `  level${at + 1} --> level${at + 2}`)
  return ['flowchart BT', ...boxes, ...ways].join('\n')
}
