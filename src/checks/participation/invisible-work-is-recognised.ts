import { plainName } from '../../documents/sections.ts'
import { defineCheck } from '../check.ts'

const page = (types: readonly string[], heading = 'What counts as a contribution') =>
  `# Recognition\n\n## ${heading}\n\n${types.map((type) => `- ${type}\n`).join('')}`

/** A shorter list is only a beginning. */
const enough = 3

export default defineCheck({
  id: 'invisible-work-is-recognised',
  area: 'participation',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'What counts as a contribution includes the work that nobody sees',
  says: 'The list of what counts as a contribution in {page:path} names no work of coordination or care.',
  why: 'Welcoming, taking notes, listening and keeping things together hold a community up, and are easily overlooked.',
  fix: 'Add a line or two to the list, for example “welcoming newcomers” or “taking notes and chairing calls”.',
  minutes: 5,
  principles: ['fairness', 'respect-for-diversity'],
  source: 'Foundational Community Building: invisible responsibilities in the community',
  examples: [
    {
      name: 'a list with quiet work in it',
      files: { 'recognition.md': page(['Writing a chapter', 'Code', 'Taking notes on a call']) },
      expect: [],
    },
    {
      name: 'only what can be seen',
      files: { 'recognition.md': page(['Code', 'Talks', 'Papers', 'Data sets']) },
      expect: [
        'recognition.md:3 The list of what counts as a contribution in recognition.md names no work of coordination or care.',
      ],
    },
    {
      name: 'in Italian',
      files: {
        'recognition.md': page(['Codice', 'Articoli', 'Accogliere chi arriva'], 'Che cosa conta come contributo'),
      },
      expect: [],
    },
    {
      name: 'in German, without it',
      files: { 'recognition.md': page(['Texte', 'Vorträge', 'Programme'], 'Was als Beitrag zählt') },
      expect: [
        'recognition.md:3 The list of what counts as a contribution in recognition.md names no work of coordination or care.',
      ],
    },
    {
      name: 'said elsewhere on the page',
      files: {
        'recognition.md': `${page(['Code', 'Talks', 'Papers'])}\n## How we say thank you\n\nHosts and those who listen are thanked first.\n`,
      },
      expect: [],
    },
    { name: 'a list that has only begun', files: { 'recognition.md': page(['Code']) }, expect: [] },
  ],

  subjects: ({ community: { recognition } }) => (recognition.contribution_types.length >= enough ? [recognition] : []),

  inspect: (recognition) => {
    const told = [
      ...recognition.contribution_types,
      recognition.recognition_policy ?? '',
      ...recognition.exchange.flatMap((row) => [row.label, ...row.they_give]),
    ]
    // `plainName` reads names, not paragraphs, so a long text goes through it line by line.
    return told.flatMap((text) => text.split(/\n|(?<=[.;:!?])\s/)).some((line) => quietWork.test(plainName(line)))
      ? []
      : [
          {
            about: recognition.about('contribution_types'),
            place: recognition.at('contribution_types'),
            values: { page: recognition.path },
          },
        ]
  },
})

/** Beginnings of words, as `plainName` gives them, for work of coordination and care in five languages. */
const quietWork = new RegExp(
  `\\b(?:${[
    'co ?ordin|organi[sz]|facilit|moderat|mediat|mentor|welcom|onboard|car(?:e|ing)\\b|listen|not(?:e|es) ?tak|tak(?:e|ing) (?:the )?(?:notes|minutes)|minutes\\b|host|chair|support|answer|encourag|introduc|(?:community|project) ?manag|maint|admin|translat|interpret|cater|cook|cake|invisible|behind the scenes',
    'anim(?:er|ation|atrice|ateur)|accueil|accompagn|ecout|soin|soutien|compte rendu|prise de notes|prendre des notes|coulisses|entretien',
    'koordin|betreu|begru(?:ss|ß)|willkommen|zuhor|protokoll|mitschr|fursorge|kummer|pflege|unterstutz|gastgeb|ubersetz|unsichtbar|im hintergrund',
    'acog|bienvenid|cuid|escuch|actas?\\b|tomar notas|acompan|apoy|traduc|anfitri',
    'accogl|benvenut|cura\\b|curare|ascolt|verbal|appunti|accompagn|sosten|tradu|conduzione|invisibil',
  ].join('|')})`,
)
