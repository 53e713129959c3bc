import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'

const head = '# Recognition\n\n| Who | What they give | What they receive |\n|---|---|---|\n'

export default defineCheck({
  id: 'value-exchange-goes-both-ways',
  area: 'participation',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'Every group that gives something receives something',
  says: 'The group {group} gives something, and nothing says what it receives.',
  why: 'Those who only give grow tired, and are seldom the first to say so.',
  fix: 'Ask somebody of that group what they get out of it. Write it into the column “What they receive”, or agree on something that you could give.',
  minutes: 10,
  principles: ['fairness'],
  source: 'Foundational Community Building, session 3',
  examples: [
    {
      name: 'giving and receiving',
      files: { 'recognition.md': `${head}| Speakers | an hour, their experience | questions, new readers |\n` },
      expect: [],
    },
    {
      name: 'only giving',
      files: { 'recognition.md': `${head}| Note-takers | two hours a month | |\n` },
      expect: ['recognition.md:5 The group “Note-takers” gives something, and nothing says what it receives.'],
    },
    {
      name: 'an honest “nothing”, in Spanish',
      files: {
        'recognition.md':
          '# Reconocimiento\n\n| Grupo | Qué dan | Qué reciben |\n|---|---|---|\n| Quienes toman notas | dos horas al mes | nada |\n',
      },
      expect: ['recognition.md:5 The group “Quienes toman notas” gives something, and nothing says what it receives.'],
    },
    {
      name: 'a group of which only the name stands there yet',
      files: { 'recognition.md': `${head}| Readers | | |\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) => community.recognition.exchange.filter((row) => row.they_give.length > 0),

  inspect: (row) =>
    row.they_receive.some((one) => !nothing.test(plainName(one)))
      ? []
      : [{ about: row.about('they_receive'), place: row.at(), values: { group: row.label } }],
})

const nothing = /^(?:nothing(?: yet)?|none|rien(?: encore)?|nichts|noch nichts|nada|niente|nulla)$/
