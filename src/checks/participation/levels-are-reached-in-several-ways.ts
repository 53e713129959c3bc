import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import type { Level } from '../subjects/levels.ts'

const mountain = (ways: readonly string[]) =>
  `# Ways to take part\n\n| Level | What they do | How we reach them |\n|---|---|---|\n${ways.map((way, at) => `| Level ${at + 1} | something | ${way} |\n`).join('')}`

/** Two levels may well be reached in one way. */
const enough = 3

export default defineCheck({
  id: 'levels-are-reached-in-several-ways',
  area: 'participation',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'Nobody needs one certain tool to take part',
  says: 'At every level of {page:path} people are reached in one way only: {tool}.',
  why: 'Some people cannot use a tool, or may not: because of their employer, a screen reader, or a language.',
  fix: 'Name a second way for one level at least, for example a call, a letter or a coffee.',
  minutes: 10,
  principles: ['respect-for-diversity', 'fairness'],
  source: 'The Turing Way, AutSPACES: many contributors cannot use GitHub',
  examples: [
    {
      name: 'different ways',
      files: { 'engagement.md': mountain(['Posters', 'Monthly call', 'Monthly call, chat']) },
      expect: [],
    },
    {
      name: 'GitHub for everything',
      files: { 'engagement.md': mountain(['GitHub', 'GitHub issues', 'issues and pull requests on GitHub']) },
      expect: ['engagement.md:5 At every level of engagement.md people are reached in one way only: “GitHub”.'],
    },
    {
      name: 'one channel, in French',
      files: {
        'engagement.md':
          '# Façons de participer\n\n| Niveau | Ce qu’ils font | Canaux |\n|---|---|---|\n| Découverte | lisent | La lettre |\n| Participation | écrivent | la lettre |\n| Leadership | choisissent | la lettre |\n',
      },
      expect: ['engagement.md:5 At every level of engagement.md people are reached in one way only: “La lettre”.'],
    },
    {
      name: 'GitHub, and a word in person',
      files: { 'engagement.md': mountain(['GitHub', 'GitHub', 'GitHub, and a word in person']) },
      expect: [],
    },
    { name: 'two levels only', files: { 'engagement.md': mountain(['GitHub', 'GitHub']) }, expect: [] },
  ],

  subjects: ({ community: { engagement } }) => {
    const reached = engagement.levels.filter((level) => level.has('how_we_reach_them'))
    return reached.length >= enough ? [{ engagement, reached }] : []
  },

  inspect: ({ engagement, reached }) => {
    const ways = reached.flatMap(waysOf)
    const [first] = ways
    return first !== undefined && ways.every((way) => plainName(way) === plainName(first))
      ? [
          {
            about: engagement.about('levels'),
            place: reached[0]?.at() ?? engagement.at(),
            values: { page: engagement.path, tool: first },
          },
        ]
      : []
  },
})

const tools =
  /\b(GitHub|GitLab|Codeberg|Slack|Discord|Zulip|Mattermost|Rocket\.Chat|Matrix|Microsoft Teams|Teams|WhatsApp|Telegram|Signal)\b/i

/** The tool that a part of the text names, else its words: issues and pull requests are both GitHub. */
function waysOf({ readings }: Level): readonly string[] {
  const text = readings.get('how_we_reach_them')?.written.text ?? ''
  return text
    .split(/[,;\n]/)
    .map((part) => part.replace(/^\s*(?:and|et|und|y|e)\s+/i, '').trim())
    .filter((part) => part !== '')
    .map((part) => tools.exec(part)?.[1] ?? part)
}
