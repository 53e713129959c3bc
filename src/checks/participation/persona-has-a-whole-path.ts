import type { Community } from '../../community/build-community.ts'
import { labelOf } from '../../kinds/names.ts'
import persona from '../../kinds/persona.ts'
import { phasesInOrder } from '../../kinds/phases.ts'
import { defineCheck } from '../check.ts'

const sustaining = { 'community.yml': 'stage: sustaining\n' }
const steps = [
  'Discovery - Rosa sees a poster.',
  'First contact - She writes to us.',
  'Participation - She comes to a call.',
  'Sustained participation - She takes notes.',
  'Networked participation - She brings a colleague.',
  'Leadership - She opens a call.',
]
const rosa = (told: readonly string[]) =>
  `# Rosa, a new librarian\n\nRosa has worked in the library since May.\n\n${told.map((step) => `- ${step}\n`).join('')}`

export default defineCheck({
  id: 'persona-has-a-whole-path',
  area: 'participation',
  severity: 'advice',
  from: 'sustaining',
  since: 1,
  title: 'The path of every persona leads from discovery to leadership',
  says: 'The path of {persona} says nothing yet about {phases:list}.',
  why: 'Where you cannot imagine the next step, a real person will not find it either.',
  fix: 'Write one sentence for each, for example “Participation: she takes notes on one call”.',
  minutes: 15,
  source: 'Mozilla Open Leadership, personas and pathways',
  examples: [
    { name: 'six steps', files: { ...sustaining, 'personas/rosa.md': rosa(steps) }, expect: [] },
    {
      name: 'a path that breaks off',
      files: { ...sustaining, 'personas/rosa.md': rosa(steps.slice(0, 4)) },
      expect: [
        'personas/rosa.md:1 The path of “Rosa, a new librarian” says nothing yet about “Networked participation” and “Leadership”.',
      ],
    },
    {
      name: 'headings in German',
      files: {
        ...sustaining,
        'personas/rosa.md':
          '# Rosa\n\n## Entdeckung\n\nEin Plakat.\n\n## Erster Kontakt\n\nEine Mail.\n\n## Beteiligung\n\nEin Treffen.\n\n## Regelmäßige Teilnahme\n\nProtokoll.\n\n## Wen sie mitbringt\n\nEine Kollegin.\n',
      },
      expect: ['personas/rosa.md:1 The path of “Rosa” says nothing yet about “Leadership”.'],
    },
    {
      name: 'a community that is not there yet',
      files: { 'community.yml': 'stage: active\n', 'personas/rosa.md': rosa(steps.slice(0, 1)) },
      expect: [],
    },
  ],

  // A list above them may only give their names.
  subjects: ({ community }) => community.persona.entries.filter(({ readings }) => readings.size > 1),

  inspect: (one) => {
    const phases = missingIn(one)
    return phases.length === 0 ? [] : [{ about: one.about(), place: one.at(), values: { persona: one.label, phases } }]
  },
})

const { fields } = persona.fields.entries

function missingIn(one: Community['persona']['entries'][number]): readonly string[] {
  return phasesInOrder
    .map((phase) => phase.replace('-', '_') as keyof typeof fields)
    .filter((field) => !one.has(field))
    .map((field) => labelOf(fields[field].names))
}
