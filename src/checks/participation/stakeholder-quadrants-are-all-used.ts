import { defineCheck } from '../check.ts'

const map = (rows: readonly string[]) =>
  `---\nkind: stakeholders\nratings: public\n---\n# Stakeholders\n\n| Contributor | Role | Quadrant |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`

/** A shorter list may well leave a corner of the map empty. */
const enough = 6

export default defineCheck({
  id: 'stakeholder-quadrants-are-all-used',
  area: 'participation',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'No corner of the stakeholder map is empty',
  says: 'Nobody in {page:path} is in the corner “{quadrant:phrase}”.',
  why: 'An empty corner is often a group that nobody has thought of yet.',
  fix: 'Ask once: who belongs there? If the answer is nobody, set this note aside under “not_for_us” in community.yml.',
  phrases: {
    'manage-closely': 'Manage closely',
    'keep-satisfied': 'Keep satisfied',
    'inform-regularly': 'Inform regularly',
    monitor: 'Monitor and anticipate needs',
  },
  minutes: 10,
  source: 'Foundational Community Building, session 2',
  examples: [
    {
      name: 'all four corners',
      files: {
        'community.yml': 'stage: active\n',
        'stakeholders.md': map([
          'Library | host | Manage closely',
          'Deans | funder | Keep satisfied',
          'Students | user | Inform regularly',
          'Press | other | Monitor',
          'Trainers | member | Manage closely',
          'Publishers | supplier | Monitor',
        ]),
      },
      expect: [],
    },
    {
      name: 'one empty corner',
      files: {
        'community.yml': 'stage: active\n',
        'stakeholders.md': map([
          'Library | host | Manage closely',
          'Deans | funder | Keep satisfied',
          'Students | user | Manage closely',
          'Press | other | Monitor',
          'Trainers | member | Manage closely',
          'Publishers | supplier | Monitor',
        ]),
      },
      expect: ['stakeholders.md:9 Nobody in stakeholders.md is in the corner “Inform regularly”.'],
    },
    {
      name: 'a short list',
      files: { 'community.yml': 'stage: active\n', 'stakeholders.md': map(['Library | host | Manage closely']) },
      expect: [],
    },
  ],

  subjects: ({ community: { stakeholders } }) => {
    const placed = stakeholders.entries.flatMap((entry) => {
      const shown = !['power', 'interest', 'quadrant'].some((field) => entry.isPrivate(field))
      const quadrant = entry.quadrant ?? fromRatings(entry.power, entry.interest)
      return shown && quadrant ? [{ entry, quadrant }] : []
    })
    return placed.length >= enough ? [{ stakeholders, placed }] : []
  },

  inspect: ({ stakeholders, placed }) =>
    quadrants
      .filter((quadrant) => placed.every((one) => one.quadrant !== quadrant))
      .slice(0, 1)
      .map((quadrant) => ({
        about: stakeholders.about('entries'),
        place: placed[0]?.entry.at() ?? stakeholders.at(),
        values: { page: stakeholders.path, quadrant },
      })),
})

const quadrants = ['manage-closely', 'keep-satisfied', 'inform-regularly', 'monitor'] as const

function fromRatings(power?: 'high' | 'low', interest?: 'high' | 'low'): (typeof quadrants)[number] | undefined {
  if (!power || !interest) return undefined
  if (power === 'high') return interest === 'high' ? 'manage-closely' : 'keep-satisfied'
  return interest === 'high' ? 'inform-regularly' : 'monitor'
}
