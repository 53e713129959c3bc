import { plainName } from '../../documents/sections.ts'
import { kinds } from '../../kinds/all.ts'
import { closestTo } from '../../kinds/choices.ts'
import type { AnyKind } from '../../kinds/kind.ts'
import { defineCheck } from '../check.ts'

const mapped = (kind: string, page: string) => ({
  'community.yml': `name: Open Science Lindenau\ndocuments:\n  ${kind}: ${page}\n`,
})

export default defineCheck({
  id: 'mapped-page-is-there',
  area: 'identity',
  severity: { planning: 'advice', launching: 'warning', active: 'error' },
  from: 'planning',
  since: 1,
  title: 'Every page that community.yml names is there',
  says: 'community.yml says that {kind} stands in {file}, but {problem:phrase}{closest:list}.',
  why: 'The page counts as missing.',
  fix: 'Correct the line under “documents”: the kind of page, a colon, and the file, for example “charter: about/mission.md”.',
  phrases: {
    gone: 'there is no such file',
    unread: 'that is no page that we can read',
    kind: 'we know no such kind of page',
    'kind-closest': 'we know no such kind of page; the closest is ',
  },
  minutes: 3,
  examples: [
    {
      name: 'a page that is there',
      files: { ...mapped('charter', 'about/us.md'), 'about/us.md': '# About us\n' },
      expect: [],
    },
    {
      name: 'a page that has moved',
      files: mapped('charter', 'about/us.md'),
      expect: ['community.yml:3 community.yml says that “charter” stands in “about/us.md”, but there is no such file.'],
    },
    {
      name: 'a kind that does not exist',
      files: { ...mapped('chartre', 'about/us.md'), 'about/us.md': '# About us\n' },
      expect: [
        'community.yml:3 community.yml says that “chartre” stands in “about/us.md”, but we know no such kind of page; the closest is “charter”.',
      ],
    },
  ],

  subjects: ({ settings }) => [...settings.documents].map(([file, kind]) => ({ file, kind })),

  inspect: ({ file, kind }, { community }) => {
    const all = Object.values(kinds) as readonly AnyKind[]
    const known = all.some((one) => plainName(one.kind) === plainName(kind))
    const closest = known ? undefined : closestTo(plainName(kind), all, (one) => plainName(one.kind))
    const problem = !known
      ? closest
        ? 'kind-closest'
        : 'kind'
      : !community.files.has(file)
        ? 'gone'
        : community.pages.some(({ path }) => path === file)
          ? undefined
          : 'unread'
    if (problem === undefined) return []
    const path = community.documents.find((document) => document.kind === 'community')?.path ?? 'community.yml'
    const at = community.pages.find((page) => page.path === path)?.settings.placeOf(['documents', kind]) ?? {
      line: 1,
      column: 1,
    }
    return [
      {
        about: { path, kind: 'community', field: 'documents', entry: kind },
        place: { path, line: at.line, column: at.column },
        values: { kind, file, problem, closest: closest ? [closest.kind] : [] },
      },
    ]
  },
})
