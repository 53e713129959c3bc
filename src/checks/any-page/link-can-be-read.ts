import { defineCheck } from '../check.ts'
import { type FoundField, fieldsWith, ofTrouble, textIn } from '../subjects/every-reading.ts'

export default defineCheck({
  id: 'link-can-be-read',
  area: (found: FoundField) => found.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'Where a link is asked for, there is one',
  says: 'We find no link in {written}, under {field} of {entry}.',
  why: 'Readers want to open it, and words alone cannot be opened.',
  fix: 'Write an address that begins with https://, or the file name of a page here, for example charter.md.',
  minutes: 2,
  examples: [
    {
      name: 'a web address',
      files: { 'community.yml': 'name: Open Science Lindenau\nurl: https://lindenau.example\n' },
      expect: [],
    },
    {
      name: 'a page of this repository',
      files: { 'community.yml': 'name: Open Science Lindenau\nurl: README.md\n', 'README.md': '# Hello\n' },
      expect: [],
    },
    {
      name: 'words',
      files: { 'community.yml': 'name: Open Science Lindenau\nurl: ask at the library\n' },
      expect: ['community.yml:2 We find no link in “ask at the library”, under “Web site” of “Community”.'],
    },
    {
      name: 'an address that no browser opens',
      files: { 'community.yml': 'name: Open Science Lindenau\nurl: "javascript:alert(1)"\n' },
      expect: ['community.yml:2 We find no link in “javascript:alert(1)”, under “Web site” of “Community”.'],
    },
  ],

  subjects: ({ community }) => fieldsWith(community, 'link-unreadable', 'link'),

  inspect: (found) =>
    ofTrouble(found, 'link-unreadable', (values) => ({
      written: textIn(values, 'written'),
      field: found.label,
      entry: found.of.label,
    })),
})
