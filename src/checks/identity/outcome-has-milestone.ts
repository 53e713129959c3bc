import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { refsOf } from '../subjects/references-in.ts'

const active = { 'community.yml': 'stage: active\n' }
const roadmap = {
  'roadmap.md':
    '# Roadmap\n\n| Id | Milestone | What will be true |\n|---|---|---|\n| M1 | Ten chapters | The guide has ten chapters |\n',
}
const purpose = (milestones: string, project = 'First month') => ({
  'purpose.md': `# Purpose and outcomes\n\n| Project | Outcomes | Milestones |\n|---|---|---|\n| ${project} | Beginners find help in a day | ${milestones} |\n`,
})

type Purpose = Community['purpose']['entries'][number]

export default defineCheck({
  id: 'outcome-has-milestone',
  area: 'identity',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'A milestone leads to every outcome',
  says: 'No milestone leads to the outcome of {purpose}.',
  why: 'What no milestone leads to is easily put off for ever.',
  fix: 'Write the name of a milestone in its column “Milestones”, or add one to your roadmap.',
  minutes: 10,
  source: 'Foundational Community Building, session 4',
  examples: [
    { name: 'a milestone by its number', files: { ...active, ...roadmap, ...purpose('M1') }, expect: [] },
    {
      name: 'no milestone',
      files: { ...active, ...roadmap, ...purpose('') },
      expect: ['purpose.md:5 No milestone leads to the outcome of “First month”.'],
    },
    {
      name: 'a milestone whose own words name the project',
      files: { ...active, ...roadmap, ...purpose('', 'The guide') },
      expect: [],
    },
    { name: 'without a roadmap nothing is asked', files: { ...active, ...purpose('') }, expect: [] },
  ],

  subjects: ({ community: { purpose, roadmap } }) =>
    roadmap.milestones.length > 0 ? purpose.entries.filter((entry) => entry.has('outcomes')) : [],

  inspect: (purpose, { community }) =>
    purpose.milestones.length > 0 || isServed(purpose, community) || isNamedInOne(purpose, community)
      ? []
      : [{ about: purpose.about('milestones'), place: purpose.at(), values: { purpose: purpose.label } }],
})

/** True when a milestone names the purpose in any of its own columns. */
function isServed(purpose: Purpose, community: Community): boolean {
  return refsOf(community).some(
    ({ of, refs }) => of.kind === 'roadmap' && refs.some(({ to }) => to?.kind === 'purpose' && to.key === purpose.key),
  )
}

function isNamedInOne({ project }: Purpose, { roadmap }: Community): boolean {
  const name = plainName(project ?? '')
  return (
    name !== '' &&
    roadmap.milestones.some(({ title, outcome }) =>
      ` ${plainName(`${title ?? ''} ${outcome ?? ''}`)} `.includes(` ${name} `),
    )
  )
}
