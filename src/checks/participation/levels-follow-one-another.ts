import { phasesInOrder } from '../../kinds/phases.ts'
import { defineCheck } from '../check.ts'
import { type Level, phaseOf } from '../subjects/levels.ts'

const mountain = (levels: readonly string[], head = 'Level | What they do') =>
  `# Ways to take part\n\n| ${head} |\n|---|---|\n${levels.map((level) => `| ${level} | something |\n`).join('')}`

/** Two phases that nobody has a level for are a leap. */
const leap = 3

export default defineCheck({
  id: 'levels-follow-one-another',
  area: 'participation',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'Between two levels nobody has to leap',
  says: 'Between {from} and {to} there is no step.',
  why: 'Hardly anyone leaps: who has come once may gladly take notes, and is not yet ready to lead.',
  fix: 'Add a level in between, for example “Participation”: something small that somebody could say yes to after a first visit.',
  minutes: 15,
  source: 'Mozilla Open Leadership, personas and pathways; The Turing Way',
  examples: [
    {
      name: 'all six phases',
      files: {
        'engagement.md': mountain([
          'Discovery',
          'First contact',
          'Participation',
          'Sustained participation',
          'Networked participation',
          'Leadership',
        ]),
      },
      expect: [],
    },
    {
      name: 'from a first contact straight to leadership',
      files: { 'engagement.md': mountain(['Discovery', 'First contact', 'Leadership']) },
      expect: ['engagement.md:6 Between “First contact” and “Leadership” there is no step.'],
    },
    {
      name: 'in German',
      files: {
        'engagement.md':
          '# Wege zum Mitmachen\n\n| Stufe | Was sie tun |\n|---|---|\n| Erster Kontakt | zuhören |\n| Leitung | Treffen eröffnen |\n',
      },
      expect: ['engagement.md:5 Between “Erster Kontakt” and “Leitung” there is no step.'],
    },
    {
      name: 'a level with a name of its own may well lie in between',
      files: { 'engagement.md': mountain(['Discovery', 'Friends of the guide', 'Leadership']) },
      expect: [],
    },
    {
      name: 'one phase left out',
      files: { 'engagement.md': mountain(['Discovery', 'Participation', 'Networked participation']) },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.engagement.levels.flatMap((from, at, all) => {
      const to = all[at + 1]
      return to && phaseOf(from) && phaseOf(to) ? [{ from, to }] : []
    }),

  inspect: ({ from, to }) =>
    distanceOf(from, to) >= leap
      ? [
          {
            about: from.about('phase'),
            place: from.at(),
            also: to.at(),
            values: { from: from.label, to: to.label },
          },
        ]
      : [],
})

/** How many steps lie between two levels; some draw the mountain from the top. */
function distanceOf(...levels: readonly [Level, Level]): number {
  const [low, high] = levels.map(phaseOf).map((phase) => (phase ? phasesInOrder.indexOf(phase) : 0))
  return Math.abs((high ?? 0) - (low ?? 0))
}
