import type { Community } from '../../community/build-community.ts'
import { mentionsIn } from '../../documents/mentions.ts'
import { ownWords } from '../../documents/written.ts'
import { defineCheck } from '../check.ts'

const notes = (text: string) => ({ 'notes/2026-02-18.md': `# Community call\n\n${text}\n` })

export default defineCheck({
  id: 'moved-notes-say-where',
  area: 'rhythm',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'Notes that are kept elsewhere say where',
  says: 'The notes {notes} only say that they are elsewhere, without a link.',
  why: 'In a year nobody will know which document was meant.',
  fix: 'Add the link. If only a few people can open it, copy the notes here and leave out what is not for everyone.',
  minutes: 5,
  source: 'Node.js technical steering committee: files of 31 letters',
  examples: [
    { name: 'a link to the pad', files: notes('Moved to [a shared pad](https://pad.example/1).'), expect: [] },
    {
      name: 'moved, but where?',
      files: notes('moved to Google Doc'),
      expect: ['notes/2026-02-18.md:1 The notes “Community call” only say that they are elsewhere, without a link.'],
    },
    {
      name: 'the same in French',
      files: notes('Déplacé vers le bloc-notes partagé.'),
      expect: ['notes/2026-02-18.md:1 The notes “Community call” only say that they are elsewhere, without a link.'],
    },
    {
      name: 'notes that speak of a move',
      files: notes('We moved to a larger room.\n\n## Takeaways\n\nIt is warmer there.'),
      expect: [],
    },
    { name: 'a call that was not held', files: notes('Cancelled: nobody had time.'), expect: [] },
  ],

  subjects: ({ community }) => shortNotes(community),

  inspect: ({ notes, words, isLinked }) =>
    !isLinked && elsewhere.test(words)
      ? [{ about: notes.about('link'), place: notes.at(), values: { notes: notes.label } }]
      : [],
})

const fewWords = 12

// The word that something lies elsewhere stands first, or the name of a service does the rest.
const elsewhere =
  /^(?:(?:these|the|this|our) )?(?:notes? |minutes |document |page )?(?:(?:is|are|was|were|has|have) )?(?:been )?(?:now )?(?:moved|kept|see|in|at)\s+(?:to|in|on|at|the|our|here|google|hackmd|hedgedoc|etherpad|pad|drive|doc)|^(?:déplacé|voir|verschoben|umgezogen|siehe|movido|trasladado|véase|spostato|vedi)(?!\p{L})/iu

/** Files of a few words under a title; a row of a table has other columns. */
function shortNotes({ pages, notes: { entries } }: Community) {
  return entries.flatMap((notes) => {
    const page = notes.at().line === 1 ? pages.find((page) => page.path === notes.path) : undefined
    const nodes = page?.tree.children ?? []
    const words = ownWords(nodes)
    if (!page || words === '' || words.split(/\s+/).length > fewWords) return []
    return [{ notes, words, isLinked: mentionsIn(nodes, page.definitions).length > 0 }]
  })
}
