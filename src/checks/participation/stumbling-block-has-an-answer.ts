import { defineCheck } from '../check.ts'

const persona = (blocks: string) =>
  `# Rosa, a new librarian\n\nRosa has worked in the library since May.\n\n## Stumbling blocks\n\n${blocks}`

export default defineCheck({
  id: 'stumbling-block-has-an-answer',
  area: 'participation',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'For everything that stands in a persona’s way there is an answer',
  says: 'What stands in the way of {persona} has no answer yet: {block}.',
  why: 'Looking at a stone together is the first half; the second is to take it away.',
  fix: 'Write beside it what you do about it, for example “calls are in the evening → every second one is at noon”. “We do not know yet; we ask in March” is an answer too.',
  minutes: 10,
  principles: ['fairness'],
  source: 'Mozilla Open Leadership, personas and pathways',
  examples: [
    {
      name: 'an obstacle with its answer',
      files: { 'personas/rosa.md': persona('- Calls are in the evening → every second one is at noon\n') },
      expect: [],
    },
    {
      name: 'one without',
      files: {
        'personas/rosa.md': persona(
          '| Stumbling block | What we do about it |\n|---|---|\n| Calls are in the evening | every second one is at noon |\n| Everyone speaks English | |\n',
        ),
      },
      expect: [
        'personas/rosa.md:10 What stands in the way of “Rosa, a new librarian” has no answer yet: “Everyone speaks English”.',
      ],
    },
    {
      name: 'in French, in a table of personas',
      files: {
        'personas.md':
          '# Profils imaginaires\n\n| Nom | Histoire | Obstacles |\n|---|---|---|\n| Rosa | bibliothécaire | horaires : appels à midi; langue |\n',
      },
      expect: ['personas.md:5 What stands in the way of “Rosa” has no answer yet: “langue”.'],
    },
    {
      name: 'told in sentences, which tell both',
      files: { 'personas/rosa.md': persona('Calls are in the evening, so every second one is at noon.\n') },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.persona.entries.flatMap((persona) => persona.stumbling_blocks.map((block) => ({ persona, block }))),

  inspect: ({ persona, block: { block, solution, place } }) =>
    solution === undefined
      ? [
          {
            about: persona.about('stumbling_blocks'),
            place,
            values: { persona: persona.label, block },
          },
        ]
      : [],
})
