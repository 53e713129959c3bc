// The reference of the keys in community.yml that steer Moothall itself, and of the clocks.
import { toJsonSchema } from '@valibot/to-json-schema'
import type { Period } from '../../recurrence/time.ts'
import { amount } from '../../reports/headline.ts'
import { clockOrigins } from '../../settings/clocks.ts'
import { settingsSchema } from '../../settings/settings.ts'
import { generated, table } from './markdown-text.ts'

const example = `documents:
  charter: about/mission.md
leave_out:
  - drafts/
not_for_us:
  - check: charter-says-how-it-changes
    because: We are five people and decide everything together.
    until: 2027-06-30
clocks:
  review: 18 months`

/** Returns the page about the settings. */
export function settingsPage(): string {
  const keys = Object.entries(settingsSchema).map(([key, schema]) => [
    `\`${key}\``,
    toJsonSchema(schema).description ?? '',
  ])
  const clocks = Object.entries(clockOrigins).map(([name, { period, origin }]) => [
    `\`${name}\``,
    spoken(period),
    origin,
  ])
  return [
    '# Settings in community.yml',
    generated,
    'Beside the record of the [community](kinds/community.md), `community.yml` may hold these keys. None is required.',
    table(['Key', 'What it does'], keys),
    `\`\`\`yaml\n${example}\n\`\`\``,
    '## Clocks',
    'How long things may take before somebody is reminded. Each can be changed under `clocks:`.',
    table(['Clock', 'Unless you say otherwise', 'Where it comes from'], clocks),
  ]
    .join('\n\n')
    .concat('\n')
}

function spoken({ months, days }: Period): string {
  return months === undefined ? amount(days ?? 0, 'day', 'days') : amount(months, 'month', 'months')
}
