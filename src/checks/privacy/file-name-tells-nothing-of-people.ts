import { isHiddenPath } from '../../documents/personal.ts'
import type { Area } from '../../finding.ts'
import { foldersOf } from '../../kinds/entry-folders.ts'
import { everyKind } from '../../kinds/every-kind.ts'
import { defineCheck } from '../check.ts'
import { areaOfPage } from '../subjects/area-of-page.ts'
import { isPublic } from '../subjects/in-public.ts'

interface Named {
  readonly path: string
  readonly area: Area
}

export default defineCheck({
  id: 'file-name-tells-nothing-of-people',
  area: (file: Named) => file.area,
  severity: ({ path }) => (isAmongOurs(path) ? 'stop' : 'warning'),
  from: 'always',
  since: 1,
  title: 'No name of a file holds a telephone number or a private e-mail address',
  says: 'A file has a name with what looks like a telephone number or a private e-mail address.',
  exposes: 'A file whose name holds a telephone number or a private e-mail address',
  why: 'The names of files are the first thing that anyone sees here, and we do not read such a file.',
  fix: 'Give the file another name; where we name it, “…” stands for what should not be read. Then ask whoever looks after the repository to take the old one out of older versions.',
  makesUnreadable: true,
  minutes: 10,
  source: 'Contributor Covenant: publishing private information',
  examples: [
    {
      name: 'a date, a group and a role',
      files: { 'notes/2026-02-18.md': '# Call\n\nPosters help.\n', 'c++/coordinators@lindenau.md': '# Hello\n' },
      expect: [],
    },
    {
      name: 'a private mailbox among the notes',
      files: { 'notes/jana.novakova@gmail.com.md': '# Call\n\nPosters help.\n' },
      expect: ['notes/….md:1 A file has a name with what looks like a telephone number or a private e-mail address.'],
    },
    {
      name: 'a telephone number in a folder that is not ours',
      files: { 'README.md': '# Lindenau\n', 'archive/old/Dana +49 341 2345 6789.txt': 'x' },
      expect: [
        'archive/old/….txt:1 A file has a name with what looks like a telephone number or a private e-mail address.',
      ],
    },
  ],

  subjects: (context) =>
    isPublic(context)
      ? [...context.community.files]
          .filter(isHiddenPath)
          .map((path) => ({ path, area: areaOfPage(path, context.community) }))
      : [],

  inspect: ({ path }) => [{ about: { path }, place: { path, line: 1, column: 1 }, values: {} }],
})

const ownFolders = new Set(['', 'docs', '.github', ...everyKind.flatMap(foldersOf)])

/** True in the folders where the community keeps its pages. */
function isAmongOurs(path: string): boolean {
  const [first = '', ...deeper] = path.split('/')
  return ownFolders.has(deeper.length === 0 ? '' : first)
}
