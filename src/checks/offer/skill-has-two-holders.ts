import { defineCheck } from '../check.ts'
import { holdersOf } from '../subjects/skill-holders.ts'

const active = { 'community.yml': 'stage: active\n' }
const skills = (holders: string, more = '') => ({
  ...active,
  'skills.md': `# Skills\n\n| Skill | Held by |${more && ' How many |'}\n|---|---|${more && '---|'}\n| Software licences | ${holders} |${more}\n| Teaching | Library, Graduate Centre |${more && ' |'}\n`,
})

export default defineCheck({
  id: 'skill-has-two-holders',
  area: 'offer',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'No skill hangs on one person or one group',
  says: 'Only one person or group holds the skill {skill}.',
  why: 'When they are ill, on leave or gone, nobody can help.',
  fix: 'Ask who would like to learn it from them, or name a neighbour who has it too.',
  minutes: 20,
  source: 'OSCARS competence centres: competence inventories',
  examples: [
    { name: 'two groups', files: skills('Library, Computing Centre'), expect: [] },
    {
      name: 'one group',
      files: skills('Library'),
      expect: ['skills.md:5 Only one person or group holds the skill “Software licences”.'],
    },
    { name: 'one group in which four people can do it', files: skills('Library', ' 4 |'), expect: [] },
    {
      name: 'a matrix with ticks and numbers',
      files: {
        ...active,
        'competence-matrix.md':
          '# Competence matrix\n\n| Competence | Stars | Rivers | Words |\n|---|---|---|---|\n| Metadata | ✓ | ✓ | |\n| Licences | | ✓ | gap |\n| Workflows | 3 | | |\n',
      },
      expect: ['competence-matrix.md:6 Only one person or group holds the skill “Licences”.'],
    },
    {
      name: 'a page of one group, which is the only one there is',
      files: { ...active, 'skills.md': '# Skills\n\n| Skill | Held by |\n|---|---|\n| Licences | Library |\n' },
      expect: [],
    },
  ],

  subjects: ({ community }) => {
    const skills = community.skills.entries.map((skill) => ({ skill, holders: holdersOf(skill) }))
    const groups = new Set(skills.flatMap(({ holders }) => holders.names))
    return groups.size > 1 ? skills.filter(({ holders }) => holders.names.length > 0) : []
  },

  inspect: ({ skill, holders }) =>
    holders.count > 1
      ? []
      : [{ about: skill.about('held_by'), place: skill.at('held_by'), values: { skill: skill.label } }],
})
