import { dayParts } from '../../recurrence/calendar.ts'
import { addPeriod } from '../../recurrence/time.ts'
import { type Context, defineCheck } from '../check.ts'
import { severityAt } from '../stage.ts'

const trainings = (checked: string, status = 'active', more = '') => ({
  'training.md': `# Training\n\n| Title | Link | Last checked | Status | Maintenance has ended |\n|---|---|---|---|---|\n| Choosing a licence | https://learn.example/licence | ${checked} | ${status} | ${more} |\n`,
})

type Training = Context['community']['training']['entries'][number]

export default defineCheck({
  id: 'training-was-checked-in-time',
  area: 'offer',
  severity: (training: Training, context) => (isLate(training, context) ? severityAt(late, context.stage) : 'warning'),
  from: 'launching',
  since: 1,
  title: 'Somebody went through every training within the last year',
  says: 'The training {training} was last checked {months:number|month|months} ago.',
  why: 'Learners take what is out of date for true, and pass it on.',
  fix: 'Go through it and write today’s date in its column “Last checked”; or write “archived” under “Status”, or “yes” under “Maintenance has ended”.',
  minutes: 60,
  principles: ['accountability'],
  source: 'OpenAIRE Community of Practice: outdated materials; EOSC: kept current, or marked when that has ended',
  examples: [
    { name: 'checked last autumn', files: trainings('2025-10-01'), expect: [] },
    {
      name: 'checked nineteen months ago',
      files: trainings('2024-07-20'),
      expect: ['training.md:5 The training “Choosing a licence” was last checked 19 months ago.'],
    },
    {
      name: 'an active one that missed two reviews',
      files: { 'community.yml': 'stage: active\n', ...trainings('2023-02-20') },
      expect: ['training.md:5 The training “Choosing a licence” was last checked 36 months ago.'],
    },
    { name: 'an archived one stays as it is', files: trainings('2020-01-12', 'archiviert'), expect: [] },
    {
      name: 'one that says honestly that nobody keeps it',
      files: trainings('2020-01-12', 'active', 'yes'),
      expect: [],
    },
    {
      name: 'one file for each training',
      files: {
        'training/licences.md':
          '---\nurl: https://learn.example/licence\nlast_reviewed: 2024-07-20\n---\n# Choosing a licence\n\nThree ways to say yes.\n',
      },
      expect: ['training/licences.md:3 The training “Choosing a licence” was last checked 19 months ago.'],
    },
  ],

  subjects: ({ community }) =>
    community.training.entries.filter(
      (training) =>
        training.last_reviewed !== undefined && training.status !== 'archived' && training.maintenance_ended !== 'yes',
    ),

  inspect: (training, { settings, now }) => {
    const checked = training.last_reviewed ?? now
    return addPeriod(checked, settings.clocks.training_review) < now
      ? [
          {
            about: training.about('last_reviewed'),
            place: training.at('last_reviewed'),
            values: { training: training.label, months: monthsBetween(checked, now) },
          },
        ]
      : []
  },
})

const late = { launching: 'warning', active: 'error' } as const

/** Two reviews were missed, although the material is offered as one in use. */
function isLate(training: Training, { settings, now }: Context): boolean {
  const { last_reviewed: checked, status } = training
  return status === 'active' && checked !== undefined && addPeriod(checked, settings.clocks.training_review_late) < now
}

function monthsBetween(from: string, to: string): number {
  const [a, b] = [dayParts(from), dayParts(to)]
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0)
}
