import { defineCheck } from '../check.ts'
import { groupsAtWork, monthsBetweenMeetings } from '../subjects/groups.ts'

const groups = (meets: string) => `# Groups\n\n| Group | Meets |\n|---|---|\n| Training committee | ${meets} |\n`
const active = { 'community.yml': 'stage: active\n' }
const daysInAMonth = 30

export default defineCheck({
  id: 'group-meets-often-enough',
  area: 'people',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Every group meets often enough to stay together',
  says: 'The group {group} meets every {months:number|month|months}.',
  why: 'After a year nobody remembers what was open, and a new member has nothing to come to.',
  fix: 'Agree on one more date, even a short one; or let the group decide in writing and call it closed when its work is done.',
  minutes: 15,
  source: 'The Carpentries, committees: two meetings a year',
  examples: [
    { name: 'twice a year', files: { ...active, 'groups.md': groups('twice a year') }, expect: [] },
    {
      name: 'once a year',
      files: { ...active, 'groups.md': groups('once a year') },
      expect: ['groups.md:5 The group “Training committee” meets every 12 months.'],
    },
    {
      name: 'once a year, where the community chose that',
      files: {
        'community.yml': 'stage: active\nclocks:\n  group_meets: 12 months\n',
        'groups.md': groups('once a year'),
      },
      expect: [],
    },
    {
      name: 'the rhythm stands on the page of meetings',
      files: {
        ...active,
        'groups.md': groups('Training call'),
        'meetings.md':
          '# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Training call | third Wednesday of every month | 14:00 | Brussels |\n',
      },
      expect: [],
    },
    {
      name: 'in words of its own',
      files: { ...active, 'groups.md': groups('when there is something to decide') },
      expect: [],
    },
    {
      name: 'in German',
      files: {
        ...active,
        'groups.md': '# Arbeitsgruppen\n\n| Gruppe | Trifft sich |\n|---|---|\n| Lehre | jährlich |\n',
      },
      expect: ['groups.md:5 The group “Lehre” meets every 12 months.'],
    },
  ],

  subjects: ({ community }) =>
    groupsAtWork(community).flatMap((group) => {
      const months = monthsBetweenMeetings(group, community)
      return months === undefined ? [] : [{ group, months }]
    }),

  inspect: ({ group, months }, { settings }) => {
    const { months: most = 0, days = 0 } = settings.clocks.group_meets
    if (months <= most + days / daysInAMonth) return []
    return [{ about: group.about('meets'), place: group.at('meets'), values: { group: group.label, months } }]
  },
})
