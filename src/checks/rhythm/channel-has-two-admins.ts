import { defineCheck } from '../check.ts'
import { everyoneBehind } from '../subjects/people-behind.ts'

const head = '# Channels\n\n| Channel | What for | How to join | Who looks after it | Status |\n|---|---|---|---|---|\n'

export default defineCheck({
  id: 'channel-has-two-admins',
  area: 'rhythm',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'Two people can let others into each channel',
  says: 'Only one person looks after the channel {channel}.',
  why: 'When they are ill or gone, nobody can let members in or remove spam.',
  fix: 'Ask a second person to look after it too, and add their name; or name a role that two people hold.',
  minutes: 15,
  source: 'Kubernetes, moderators of channels',
  examples: [
    {
      name: 'two people',
      files: { 'channels.md': `${head}| Mailing list | news | write to us | Dana and Amira | active |\n` },
      expect: [],
    },
    {
      name: 'one person',
      files: { 'channels.md': `${head}| Mailing list | news | write to us | Dana | active |\n` },
      expect: ['channels.md:5 Only one person looks after the channel “Mailing list”.'],
    },
    {
      name: 'a channel that is closed',
      files: { 'channels.md': `${head}| Old chat | news | | Dana | closed |\n` },
      expect: [],
    },
    {
      name: 'a role that two people hold',
      files: {
        'channels.md': `${head}| Mailing list | news | write to us | Coordination | active |\n`,
        'roles.md':
          '# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Coordination | keeps things going | Dana, Amira |\n',
      },
      expect: [],
    },
    {
      name: 'a role that one person holds',
      files: {
        'channels.md': `${head}| Mailing list | news | write to us | Coordination | active |\n`,
        'roles.md':
          '# Roles\n\n| Role | What it is for | Who |\n|---|---|---|\n| Coordination | keeps things going | Dana |\n',
      },
      expect: ['channels.md:5 Only one person looks after the channel “Mailing list”.'],
    },
    {
      name: 'a group',
      files: {
        'channels.md': `${head}| Mailing list | news | write to us | Core team | active |\n`,
        'groups.md': '# Groups\n\n| Group | What for |\n|---|---|\n| Core team | keeps things going |\n',
      },
      expect: [],
    },
    {
      name: 'a group of one',
      files: {
        'channels.md': `${head}| Mailing list | news | write to us | Core team | active |\n`,
        'groups.md':
          '# Groups\n\n| Group | What for | Leads |\n|---|---|---|\n| Core team | keeps things going | Dana |\n',
      },
      expect: ['channels.md:5 Only one person looks after the channel “Mailing list”.'],
    },
  ],

  subjects: ({ community }) =>
    community.channels.entries.filter(
      (channel) => channel.admins.length > 0 && channel.status !== 'closed' && channel.status !== 'read-only',
    ),

  inspect: (channel) =>
    everyoneBehind(channel.admins).size === 1
      ? [{ about: channel.about('admins'), place: channel.at('admins'), values: { channel: channel.label } }]
      : [],
})
