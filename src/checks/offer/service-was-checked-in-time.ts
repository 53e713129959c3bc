import { addPeriod } from '../../recurrence/time.ts'
import { defineCheck } from '../check.ts'

const services = (checked: string, status = 'production') => ({
  'services.md': `# Services\n\n| Service | Contact | Status | Last checked |\n|---|---|---|---|\n| Data clinic | help@lindenau.example | ${status} | ${checked} |\n`,
})

export default defineCheck({
  id: 'service-was-checked-in-time',
  area: 'offer',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Somebody tried every service within the last year',
  says: 'The service {service} was last checked on {checked:date}.',
  why: 'Forms move, people change, and nobody tells the list.',
  fix: 'Try it as a stranger would, then write today’s date in its column “Last checked”; or write “retired” under “Status”.',
  minutes: 10,
  principles: ['accountability'],
  source: 'EOSC onboarding: providers update their entries periodically',
  examples: [
    { name: 'checked last autumn', files: services('2025-10-01'), expect: [] },
    {
      name: 'checked two years ago',
      files: services('2024-02-01'),
      expect: ['services.md:5 The service “Data clinic” was last checked on 1 February 2024.'],
    },
    { name: 'a service that has ended', files: services('2020-02-01', 'retired'), expect: [] },
    {
      name: 'a community that looks every two years',
      files: { 'community.yml': 'clocks:\n  service_review: 2 years\n', ...services('2024-06-01') },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.services.entries.flatMap((service) =>
      service.last_checked === undefined || service.status === 'retired'
        ? []
        : [{ service, checked: service.last_checked }],
    ),

  inspect: ({ service, checked }, { settings, now }) =>
    addPeriod(checked, settings.clocks.service_review) < now
      ? [
          {
            about: service.about('last_checked'),
            place: service.at('last_checked'),
            values: { service: service.label, checked },
          },
        ]
      : [],
})
