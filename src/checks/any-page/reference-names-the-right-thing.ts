import { defineCheck } from '../check.ts'
import type { FoundField } from '../subjects/every-reading.ts'
import { refsOf } from '../subjects/references-in.ts'

const roadmap = (owner: string) =>
  `# Roadmap\n\n| Milestone | What will be true | Who looks after it |\n|---|---|---|\n| Launch | 40 members | ${owner} |\n`
const channels = '# Channels\n\n| Channel | What for |\n|---|---|\n| Slack | Questions between calls |\n'

export default defineCheck({
  id: 'reference-names-the-right-thing',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning', active: 'error' },
  from: 'planning',
  since: 1,
  title: 'Where a role or person is asked for, one is named',
  says: '{entry} names {name} under {field}, but {name} stands in {page:path} and cannot be meant here.',
  why: 'Nobody can be asked there.',
  fix: 'Write the role or person that you mean, as their name stands in your lists.',
  minutes: 2,
  source: 'rust-lang/team, validate',
  examples: [
    {
      name: 'a role looks after it',
      files: {
        'channels.md': channels,
        'roles.md': '# Roles\n\n| Role | What it is for |\n|---|---|\n| Host | Opens the call |\n',
        'roadmap.md': roadmap('Host'),
      },
      expect: [],
    },
    {
      name: 'a channel cannot look after anything',
      files: { 'channels.md': channels, 'roadmap.md': roadmap('Slack') },
      expect: [
        'roadmap.md:5 “Launch” names “Slack” under “Who looks after it”, but “Slack” stands in channels.md and cannot be meant here.',
      ],
    },
    {
      name: 'a role that has the name of a channel',
      files: {
        'channels.md': channels,
        'roles.md': '# Roles\n\n| Role | What it is for |\n|---|---|\n| Slack | Looks after Slack |\n',
        'roadmap.md': roadmap('Slack'),
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => refsOf(community),

  inspect: ({ of, field, label, refs }) =>
    refs.flatMap((ref) =>
      ref.to || !ref.wrongKind
        ? []
        : [
            {
              about: of.about(field),
              place: ref.place,
              also: ref.wrongKind.at(),
              values: { entry: of.label, name: ref.text, field: label, page: ref.wrongKind.path },
            },
          ],
    ),
})
