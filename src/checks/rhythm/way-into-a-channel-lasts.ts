import type { Recorded } from '../../kinds/kind.ts'
import { defineCheck } from '../check.ts'

const channels = (join: string, status = 'active') => ({
  'channels.md': `# Channels\n\n| Channel | What for | How to join | Status |\n|---|---|---|---|\n| Chat | questions | ${join} | ${status} |\n`,
})

export default defineCheck({
  id: 'way-into-a-channel-lasts',
  area: 'rhythm',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'The way into every channel lasts',
  says: 'The way into the channel {channel} is an invitation link, and such links end by themselves.',
  why: 'A newcomer who finds a dead link takes it for a closed door, and whoever finds one that works can walk in.',
  fix: 'Say whom to ask instead, for example “write to hello@osc-lindenau.example, and we let you in”.',
  minutes: 5,
  source: 'Kubernetes community, chat; old pages whose invitations have ended',
  examples: [
    { name: 'an address to ask', files: channels('write to hello@osc-lindenau.example'), expect: [] },
    {
      name: 'an invitation link',
      files: channels('[join us](https://join.slack.com/t/osc/shared_invite/zt-1abc)'),
      expect: [
        'channels.md:5 The way into the channel “Chat” is an invitation link, and such links end by themselves.',
      ],
    },
    {
      name: 'an invitation to a channel that is closed',
      files: channels('https://chat.whatsapp.com/AbCdEf', 'closed'),
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.channels.entries.filter((channel) => channel.status !== 'closed' && channel.status !== 'read-only'),

  inspect: (channel) => {
    const field = ['how_to_join', 'url', 'name'].find((name) => isInvitation(channel, name))
    return field === undefined
      ? []
      : [{ about: channel.about(field), place: channel.at(field), values: { channel: channel.label } }]
  },
})

const invitation =
  /^https?:\/\/(?:[\w-]+\.)*(?:slack\.com\/\S*shared_invite|discord\.gg\/|discord(?:app)?\.com\/invite\/|chat\.whatsapp\.com\/|signal\.group\/|t\.me\/(?:joinchat\/|\+))/i

function isInvitation(channel: Recorded, field: string): boolean {
  const written = channel.readings.get(field)?.written
  const targets = [...(written?.mentions ?? []).map(({ target }) => target), written?.text.trim() ?? '']
  return targets.some((target) => invitation.test(target))
}
