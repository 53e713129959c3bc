import { rhythmOf } from '../../community/rhythm.ts'
import { holdsPersonal } from '../../documents/personal.ts'
import { defineCheck } from '../check.ts'

const head = '# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n'

export default defineCheck({
  id: 'call-rhythm-can-be-read',
  area: 'rhythm',
  severity: { launching: 'warning', active: 'error' },
  from: 'launching',
  since: 1,
  title: 'The rhythm of every call gives dates',
  says: 'We cannot work out the next dates of the call {call}: {part} is not clear to us.',
  why: 'From a rhythm in plain words we work out the next dates and show them here.',
  fix: 'Write only the rhythm in the column “When”, for example “third Wednesday of every month” or “every two weeks on Monday”. Everything else has a column of its own.',
  minutes: 5,
  source: 'Kubernetes community, sigs.yaml: 22 spellings of how often',
  examples: [
    {
      name: 'plain words',
      files: { 'meetings.md': `${head}| Community call | third Wednesday of every month | 14:00 | Brussels |\n` },
      expect: [],
    },
    {
      name: 'plain words in Spanish',
      files: {
        'meetings.md':
          '# Reuniones\n\n| Reunión | Cuándo | Hora | Zona horaria |\n|---|---|---|---|\n| Abierta | el tercer miércoles de cada mes | 14:00 | Madrid |\n',
      },
      expect: [],
    },
    {
      name: 'words that give no day',
      files: { 'meetings.md': `${head}| Community call | whenever the moon is full | 14:00 | Brussels |\n` },
      expect: [
        'meetings.md:5 We cannot work out the next dates of the call “Community call”: “whenever the moon is full” is not clear to us.',
      ],
    },
    {
      name: 'not decided yet',
      files: { 'meetings.md': `${head}| Community call | TBD | 14:00 | Brussels |\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.meetings.series.flatMap((call) => {
      const { reading } = rhythmOf(call)
      return reading ? [{ call, reading }] : []
    }),

  inspect: ({ call, reading }) =>
    'problem' in reading && reading.problem === 'unreadable'
      ? [
          {
            about: call.about('when'),
            place: call.at('when'),
            values: {
              call: call.label,
              part: unclearPart(call.readings.get('when')?.written.text ?? '', reading.part),
            },
          },
        ]
      : [],
})

/** A part of what must not be repeated is not repeated either. */
function unclearPart(text: string, part: string = text): string {
  return holdsPersonal(text) ? text : part
}
