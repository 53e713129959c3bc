import { defineCheck } from '../check.ts'
import { addressOf, linksToAddress } from '../subjects/address-links.ts'

const services = (status: string) =>
  `# Services\n\n| Service | Link | Contact | Status | Works together with |\n|---|---|---|---|---|\n| Old helper | https://helper.example/ | help@lindenau.example | ${status} | |\n| Data clinic | https://clinic.example/ | help@lindenau.example | production | Old helper |\n`

/** More places than these are named once the first ones are mended. */
const most = 3

export default defineCheck({
  id: 'retired-service-is-not-linked',
  area: 'offer',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Services that have ended are no longer shown as a way to get help',
  says: 'The service {service} has ended, but {page:path} still {how:phrase}.',
  why: 'A researcher who meets a closed door rarely tries the next one.',
  fix: 'Take the link away, or replace it with the service that does this now.',
  phrases: { links: 'links to it', counts: 'says that another one works together with it' },
  minutes: 5,
  source: 'OSCARS competence centres: service catalogues',
  examples: [
    {
      name: 'a service in use',
      files: { 'services.md': services('beta'), 'README.md': '# OSC\n\n[Ask the helper](https://helper.example)\n' },
      expect: [],
    },
    {
      name: 'a service that has ended, and the front page did not notice',
      files: {
        'services.md': services('retired').replace('| Old helper |\n', '| |\n'),
        'README.md': '# OSC\n\n[Ask the helper](https://helper.example)\n',
      },
      expect: ['README.md:3 The service “Old helper” has ended, but README.md still links to it.'],
    },
    {
      name: 'another service that counts on it',
      files: { 'services.md': services('eingestellt') },
      expect: [
        'services.md:6 The service “Old helper” has ended, but services.md still says that another one works together with it.',
      ],
    },
    {
      name: 'old notes may link to it',
      files: {
        'services.md': services('retired').replace('| Old helper |\n', '| |\n'),
        'notes/2025-03-18.md': '# Notes\n\nSee [the helper](https://helper.example).\n',
      },
      expect: [],
    },
  ],

  subjects: ({ community }) => community.services.entries.filter((service) => service.status === 'retired'),

  inspect: (service, { community }) => {
    const address = addressOf(service, ['url', 'name', 'how_to_request', 'description'])
    const links = address === undefined ? [] : linksToAddress(address, community, service.path)
    const counting = community.services.entries.filter(
      (other) => other.status !== 'retired' && other.composes_with.some(({ to }) => to?.key === service.key),
    )
    const places = [
      ...links.map((place) => ({ place, how: 'links' })),
      ...counting.map((other) => ({ place: other.at('composes_with'), how: 'counts' })),
    ]
    return places.slice(0, most).map(({ place, how }) => ({
      about: { path: place.path, kind: service.kind, entry: service.key },
      place,
      also: service.at('status'),
      values: { service: service.label, page: place.path, how },
    }))
  },
})
