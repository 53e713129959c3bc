import { defineCheck } from '../check.ts'

const training = (outcomes: string, more = '') => ({
  'community.yml': 'stage: active\n',
  'training.md': `# Training\n\n| Title | Link | What you can do afterwards |${more && ' Status |'}\n|---|---|---|${more && '---|'}\n| Licences | https://learn.example/1 | ${outcomes} |${more}\n`,
})

export default defineCheck({
  id: 'training-outcome-can-be-seen',
  area: 'offer',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'What one can do after a training can be seen',
  says: 'After the training {training}, nobody can tell whether somebody has learnt this: {outcome}.',
  why: 'People choose a course by what they can do afterwards, and whoever teaches it can check that.',
  fix: 'Begin with something that one can watch: explain, choose, write, find, compare. For example “explain what a licence allows” in place of “understand licences”.',
  minutes: 10,
  source: 'Bioschemas TrainingMaterial: teaches; Bloom’s verbs',
  examples: [
    {
      name: 'verbs that one can watch',
      files: training('choose a licence; explain what it allows; know how to ask for permission'),
      expect: [],
    },
    {
      name: 'a verb that nobody can watch',
      files: training('Understand open licences; choose a licence'),
      expect: [
        'training.md:5 After the training “Licences”, nobody can tell whether somebody has learnt this: “Understand open licences”.',
      ],
    },
    {
      name: 'in German, where the verb stands at the end, and in French after a few words of introduction',
      files: training('Lizenzen auswählen; die Grundsätze freier Lizenzen verstehen; vous saurez choisir une licence'),
      expect: [
        'training.md:5 After the training “Licences”, nobody can tell whether somebody has learnt this: “die Grundsätze freier Lizenzen verstehen”.',
      ],
    },
    {
      name: 'in Spanish and Italian',
      files: training('comprender las licencias; elegir una licencia; conoscere le licenze'),
      expect: [
        'training.md:5 After the training “Licences”, nobody can tell whether somebody has learnt this: “comprender las licencias”.',
        'training.md:5 After the training “Licences”, nobody can tell whether somebody has learnt this: “conoscere le licenze”.',
      ],
    },
    {
      name: 'where something to do follows at once',
      files: training('understand and apply three licences'),
      expect: [],
    },
    { name: 'an archived training', files: training('understand licences', ' archived |'), expect: [] },
  ],

  subjects: ({ community }) =>
    community.training.entries.filter(
      (training) => training.learning_outcomes.length > 0 && training.status !== 'archived',
    ),

  inspect: (training) =>
    training.learning_outcomes.filter(isOutOfSight).map((outcome) => ({
      about: training.about('learning_outcomes'),
      place: training.at('learning_outcomes'),
      values: { training: training.label, outcome },
    })),
})

/** Words before the verb: "By the end, participants will be able to …", "Vous saurez …". */
const introduction =
  /^(?:(?:by|at) the end[^,]{0,60},\s*)?(?:(?:you|they|we|participants?|learners?|students?|attendees?|trainees?)\s+)?(?:(?:will|can|should|may)\s+)?(?:be able to\s+)?|^(?:à la fin[^,]{0,60},\s*)?(?:(?:vous|les participants?)\s+(?:saurez|serez capables? de|pourrez|savent)\s+)/iu

/** Verbs of which nobody can see from outside whether they were reached; "know how to …" is something that one does. */
const outOfSight: readonly RegExp[] = [
  /^(?:(?:better|fully|deeply|really)\s+)?(?:understand(?:ing)?|know(?! how\b)|knowledge|appreciate|grasp|get to know|learn (?:about|more|what|why|that)|familiari[sz]e|(?:be|become|being|get) (?:more )?(?:aware|familiar|conscious)|awareness|(?:gain|have|get|acquire) (?:an? )?(?:\p{L}+ )?(?:understanding|knowledge|insight|overview|awareness))\b/iu,
  /^(?:mieux )?(?:comprendre|connaître|savoir (?:ce|que|pourquoi)|découvrir|appréhender|se familiariser|prendre conscience|être (?:conscient|sensibilisé|familiarisé))(?!\p{L})/iu,
  /(?<!\p{L})(?:verstehen|kennen|kennenlernen|kennen lernen|begreifen)[.!]?$|^(?:verständnis|kenntnis(?:se)?|bewusstsein|wissen über|wissen um)(?!\p{L})/iu,
  /^(?:comprender|entender|conocer|familiarizarse|tomar conciencia|ser consciente|saber (?:qué|que|por qué))(?!\p{L})/iu,
  /^(?:comprendere|capire|conoscere|familiarizzare|acquisire consapevolezza|essere consapevol\p{L}+|sapere (?:che|perché))(?!\p{L})/iu,
]

/** "understand and apply …" says what one does. */
const doneAtOnce = /^\p{L}+\s+(?:and|&|et|und|y|e)\s+\p{L}+/iu

function isOutOfSight(outcome: string): boolean {
  const verb = outcome.replace(introduction, '').trim()
  return !doneAtOnce.test(verb) && outOfSight.some((words) => words.test(verb))
}
