import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'
import { holdersOf } from '../subjects/skill-holders.ts'

const matrix =
  '# Competences\n\n| Competence | Stars | Rivers |\n|---|---|---|\n| Metadata | ✓ | ✓ |\n| Licences | | ✓ |\n| Workflows | ✓ | |\n'
const entryPoints = (rows: string) => `\n## Entry points\n\n| Cluster | Contact |\n|---|---|\n${rows}\n`

export default defineCheck({
  id: 'competence-has-contact',
  area: 'offer',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'For every skill it is said whom to ask',
  says: 'Nothing says whom to ask about {what:phrase}{skills:list}.',
  why: 'Expertise that has no address is not asked for.',
  fix: 'Write a role, or an address that two people read, in the column “Whom to ask”; or add a heading “Entry points” with one row for each group: group, contact.',
  phrases: { all: 'the skills on this page', one: '' },
  minutes: 15,
  source: 'OSCARS competence centres: contact points created',
  examples: [
    {
      name: 'a contact for each cluster',
      files: {
        'competences.md': matrix + entryPoints('| Stars | stars@centre.example |\n| Rivers | rivers@centre.example |'),
      },
      expect: [],
    },
    {
      name: 'no contact at all',
      files: { 'competences.md': matrix },
      expect: ['competences.md:1 Nothing says whom to ask about the skills on this page.'],
    },
    {
      name: 'a cluster without a contact',
      files: { 'competences.md': matrix + entryPoints('| Rivers | rivers@centre.example |\n| Stars | |') },
      expect: ['competences.md:7 Nothing says whom to ask about “Workflows”.'],
    },
    {
      name: 'a contact for each skill',
      files: {
        'skills.md':
          '# Skills\n\n| Skill | Held by | Whom to ask |\n|---|---|---|\n| Licences | Library | desk@lindenau.example |\n',
      },
      expect: [],
    },
    {
      name: 'a skill that nobody has yet',
      files: {
        'skills.md':
          '# Skills\n\n| Skill | Held by | Gap | Whom to ask |\n|---|---|---|---|\n| Licences | Library | | desk@lindenau.example |\n| Drawing | | yes | |\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community: { skills } }) => (skills.entries.some((skill) => skill.held_by.length > 0) ? [skills] : []),

  inspect: (skills, { community }) => {
    const held = skills.entries.filter((skill) => skill.held_by.length > 0)
    const unanswered = held.filter((skill) => !isAnswered(skill, community))
    if (unanswered.length === held.length)
      return [{ about: skills.about('contacts'), place: skills.at(), values: { what: 'all', skills: [] } }]
    return unanswered.map((skill) => ({
      about: skill.about('contact'),
      place: skill.at(),
      values: { what: 'one', skills: [skill.label] },
    }))
  },
})

type Skill = Community['skills']['entries'][number]

/** A contact of its own, that of a group that holds it or of its area, or a role, person or group that has a page. */
function isAnswered(skill: Skill, { skills, roles, people, channels }: Community): boolean {
  if (skill.contact.length > 0) return true
  const names = new Set([...holdersOf(skill).names, plainName(skill.skill_area ?? '')])
  const named = (label: string) => names.has(plainName(label))
  const listed = [...roles.entries, ...people.entries, ...channels.entries]
  return (
    skills.contacts.some(({ contact, group }) => contact.length > 0 && named(group ?? '')) ||
    listed.some((entry) => named(entry.label))
  )
}
