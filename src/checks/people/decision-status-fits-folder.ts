import { plainName } from '../../documents/sections.ts'
import decisions from '../../kinds/decision.ts'
import { toldByFolder } from '../../kinds/read-entries.ts'
import { defineCheck } from '../check.ts'
import type { Decision } from '../subjects/decisions.ts'

const active = { 'community.yml': 'stage: active\n' }
const page = (status: string) => `# Join the network\n\n${status}\n\n## What we decided\n\nWe join in June.\n`

export default defineCheck({
  id: 'decision-status-fits-folder',
  area: 'people',
  severity: { launching: 'warning', active: 'error' },
  from: 'launching',
  since: 1,
  title: 'A decision and the folder in which it stands say the same',
  says: 'The text of {page:path} says {written}, and its folder says {folder}.',
  why: 'A reader believes whichever they see first, and somebody acts on a decision that was never taken.',
  fix: 'Correct the word in the text, or move the file to the folder that fits.',
  minutes: 2,
  principles: ['transparency'],
  source: 'TODO Group, folders of resolutions',
  examples: [
    {
      name: 'both say the same',
      files: { ...active, 'decisions/approved/2026-14.md': page('Status: approved on 12 May 2026') },
      expect: [],
    },
    {
      name: 'they differ',
      files: { ...active, 'decisions/approved/2026-14.md': page('Status: proposed') },
      expect: [
        'decisions/approved/2026-14.md:3 The text of decisions/approved/2026-14.md says “proposed”, and its folder says “approved”.',
      ],
    },
    {
      name: 'in Spanish',
      files: { ...active, 'decisions/declined/2026-15.md': '# Entrar en la red\n\nEstado: rechazada\n' },
      expect: [],
    },
    {
      name: 'only the folder says it',
      files: { ...active, 'decisions/approved/2026-14.md': page('We talked about it in spring.') },
      expect: [],
    },
    {
      name: 'the list says something else than the folder',
      files: {
        'decisions.md':
          '# Decisions\n\n| Date | Subject | Status |\n|---|---|---|\n| 2026-05-12 | [Join the network](decisions/proposed/network.md) | approved |\n',
        'decisions/proposed/network.md': page('We talked about it in spring.'),
      },
      expect: ['decisions.md:5 The text of decisions.md says “approved”, and its folder says “proposed”.'],
    },
  ],

  subjects: ({ community }) =>
    community.decision.entries.flatMap((decision) => {
      const told = folderOf(decision)
      return told !== undefined && decision.status !== undefined ? [{ decision, told }] : []
    }),

  inspect: ({ decision, told }) => {
    const { status } = decision
    if (status === undefined || plainName(told) === status) return []
    const place = decision.at('status')
    return [{ about: decision.about('status'), place, values: { page: place.path, written: status, folder: told } }]
  },
})

/** The folder of the file from which any part of the decision comes; a row of the list may be its short form. */
function folderOf(decision: Decision): string | undefined {
  const paths = [decision.path, ...[...decision.readings.values()].map(({ written }) => written.place.path)]
  return paths.map((path) => toldByFolder(path, decisions.fields.entries)?.name).find((name) => name !== undefined)
}
