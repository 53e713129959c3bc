import { defineCheck } from '../check.ts'
import { isPublic } from '../subjects/in-public.ts'

const notes = (sharing: string) => ({
  'notes/2026-02-18.md': `# Planning meeting\n\nSharing: ${sharing}\n\n## Takeaways\n\nWe ask the library first.\n`,
})

export default defineCheck({
  id: 'internal-notes-stay-out',
  area: 'rhythm',
  severity: 'warning',
  from: 'launching',
  since: 1,
  title: 'Notes that are for the group only stay out of a repository that anyone can read',
  says: 'The notes {notes} are for the group only, and anyone can read them here.',
  why: 'People spoke freely because they thought that only the group would read it.',
  fix: 'If everyone agrees, write “Sharing: public”. If not, keep them where only the group can read, and leave a line here that says so.',
  minutes: 15,
  principles: ['respect-for-diversity'],
  source: 'Foundational Community Building: discussions are not recorded',
  examples: [
    { name: 'public notes', files: notes('public'), expect: [] },
    {
      name: 'notes for the group',
      files: notes('members only'),
      expect: [
        'notes/2026-02-18.md:3 The notes “Planning meeting” are for the group only, and anyone can read them here.',
      ],
    },
    { name: 'notes that do not say', files: { 'notes/2026-02-18.md': '# Call\n\n## Takeaways\n\nTea.\n' }, expect: [] },
  ],

  subjects: (context) =>
    isPublic(context) ? context.community.notes.entries.filter((notes) => notes.sharing !== undefined) : [],

  inspect: (notes) =>
    notes.sharing === 'internal'
      ? [{ about: notes.about('sharing'), place: notes.at('sharing'), values: { notes: notes.label } }]
      : [],
})
