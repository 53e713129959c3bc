import { defineCheck } from '../check.ts'
import { addressOf, linksToAddress } from '../subjects/address-links.ts'

const channels = (status: string) =>
  `# Channels\n\n| Channel | Link | Status |\n|---|---|---|\n| Old chat | https://chat.example/osc/ | ${status} |\n`

/** More pages than these are named once the first ones are mended. */
const most = 3

export default defineCheck({
  id: 'closed-channel-is-not-linked',
  area: 'rhythm',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Closed channels are no longer shown as ways in',
  says: 'The channel {channel} is closed, but {page:path} still links to it.',
  why: 'A newcomer who writes to an empty place rarely tries a second one.',
  fix: 'Remove the link, or replace it with the channel that you use now.',
  minutes: 5,
  source: 'Foundational Community Building, where a network is linked that its author has left',
  examples: [
    {
      name: 'a channel in use',
      files: { 'channels.md': channels('active'), 'README.md': '# OSC\n\n[Chat](https://chat.example/osc)\n' },
      expect: [],
    },
    {
      name: 'a closed channel on the first page',
      files: {
        'channels.md': channels('closed'),
        'README.md': '# OSC\n\nCome to [our chat](https://chat.example/osc)!\n',
      },
      expect: ['README.md:3 The channel “Old chat” is closed, but README.md still links to it.'],
    },
    {
      name: 'a closed channel whose address stands in the words on how to join',
      files: {
        'channels.md':
          '# Channels\n\n| Channel | How to join | Status |\n|---|---|---|\n| Old chat | [Join](https://chat.example/osc) | closed |\n',
        'README.md': '# OSC\n\n<https://chat.example/osc>\n',
      },
      expect: ['README.md:3 The channel “Old chat” is closed, but README.md still links to it.'],
    },
    {
      name: 'a closed channel that only old notes link to',
      files: {
        'channels.md': channels('fermé'),
        'notes/2025-03-18.md': '# Notes\n\nSee [the chat](https://chat.example/osc).\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.channels.entries.flatMap((channel) => {
      const address = channel.status === 'closed' ? addressOf(channel, whereAddressesStand) : undefined
      return address === undefined ? [] : [{ channel, address }]
    }),

  inspect: ({ channel, address }, { community }) =>
    linksToAddress(address, community, channel.path)
      .slice(0, most)
      .map((place) => ({
        about: { path: place.path, kind: channel.kind, entry: channel.key },
        place,
        also: channel.at('status'),
        values: { channel: channel.label, page: place.path },
      })),
})

/** The web address of a channel often stands behind its name or in the words on how to join. */
const whereAddressesStand = ['url', 'name', 'how_to_join', 'purpose']
