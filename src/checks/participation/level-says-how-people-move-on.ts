import type { Community } from '../../community/build-community.ts'
import { defineCheck } from '../check.ts'
import { severityAt } from '../stage.ts'
import { type Level, phaseOf } from '../subjects/levels.ts'

const head = '# Ways to take part\n\n| Level | What they do | When they move on | Who notices |\n|---|---|---|---|\n'

export default defineCheck({
  id: 'level-says-how-people-move-on',
  area: 'participation',
  severity: (level: Level, { stage }) =>
    level.has('moves_up_when') ? 'advice' : severityAt({ launching: 'advice', active: 'warning' }, stage),
  from: 'launching',
  since: 1,
  title: 'Every level says when somebody is ready for the next one, and who notices',
  says: 'The level {level} does not say {missing:phrase}.',
  why: 'Most people do more only when somebody sees that they could, and asks them.',
  fix: 'Fill the columns “When they move on” and “Who notices”, for example “has come three times” and “welcome host”. Nobody has to move on.',
  phrases: {
    when: 'when somebody is ready for the next one',
    who: 'who notices that somebody is ready for the next one',
    'when who': 'when somebody is ready for the next one, and who notices',
  },
  minutes: 5,
  principles: ['fairness'],
  source: 'Foundational Community Building, session 3',
  examples: [
    {
      name: 'when, and who notices; the last level leads nowhere',
      files: {
        'engagement.md': `${head}| Guests | listen | have come three times | welcome host |\n| Hosts | open a call | | |\n`,
      },
      expect: [],
    },
    {
      name: 'neither',
      files: { 'engagement.md': `${head}| Guests | listen | | |\n| Hosts | open a call | | |\n` },
      expect: [
        'engagement.md:5 The level “Guests” does not say when somebody is ready for the next one, and who notices.',
      ],
    },
    {
      name: 'when, but not who',
      files: {
        'engagement.md': `${head}| Leadership | open a call | | |\n| Participation | listen | have come three times | |\n`,
      },
      expect: [
        'engagement.md:6 The level “Participation” does not say who notices that somebody is ready for the next one.',
      ],
    },
    {
      name: 'told once for all levels',
      files: {
        'engagement.md': `${head}| Guests | listen | | |\n| Hosts | open a call | | |\n\n## Moving between levels\n\nAfter every third visit the welcome host asks what somebody would like to try.\n`,
      },
      expect: [],
    },
    {
      name: 'a single level',
      files: { 'engagement.md': `${head}| Guests | listen | | |\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) => withNext(community.engagement.levels),

  inspect: (level, { community }) => {
    const missing = missingOf(level, community)
    return missing === ''
      ? []
      : [{ about: level.about('moves_up_when'), place: level.at(), values: { level: level.label, missing } }]
  },
})

/** Leadership is the top wherever it stands; where no level is called so, the last one is. */
function withNext(levels: readonly Level[]): readonly Level[] {
  const hasTop = levels.some((level) => phaseOf(level) === 'leadership')
  return levels.filter((level, at) => (hasTop ? phaseOf(level) !== 'leadership' : at < levels.length - 1))
}

function missingOf(level: Level, { engagement }: Community): string {
  if (engagement.has('how_people_move')) return ''
  return [level.has('moves_up_when') ? '' : 'when', level.has('moved_by') ? '' : 'who'].join(' ').trim()
}
