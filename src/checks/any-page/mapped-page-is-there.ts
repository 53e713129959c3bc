import { filesIn } from '../../community/known-files.ts'
import { renamedSetting } from '../../documents/rewrite.ts'
import { plainName } from '../../documents/sections.ts'
import { closestTo } from '../../kinds/choices.ts'
import { everyKind } from '../../kinds/every-kind.ts'
import { onlyClosestTo } from '../../kinds/slips.ts'
import { defineCheck } from '../check.ts'
import { pageAt, rewrittenAt } from '../subjects/corrected.ts'

const mapped = (kind: string, page: string) => ({
  'community.yml': `name: Open Science Lindenau\ndocuments:\n  ${kind}: ${page}\n`,
})

const plan = '# Our plan\n\n## Next steps\n\nWe open the doors.\n'

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
      name: 'a page that has moved, to where we find it',
      files: { ...mapped('roadmap', 'about/plan.md'), 'who/plan.md': plan },
      expect: [
        'community.yml:3 community.yml says that “roadmap” stands in “about/plan.md”, but there is no such file.',
      ],
      fixed: mapped('roadmap', 'who/plan.md'),
    },
    {
      name: 'a kind that does not exist',
      files: { ...mapped('raodmap', 'about/plan.md'), 'about/plan.md': plan },
      expect: [
        'community.yml:3 community.yml says that “raodmap” stands in “about/plan.md”, but we know no such kind of page; the closest is “roadmap”.',
      ],
      fixed: mapped('roadmap', 'about/plan.md'),
    },
  ],

  subjects: ({ settings }) => [...settings.documents].map(([file, kind]) => ({ file, kind })),

  inspect: ({ file, kind }, { community }) => {
    const known = everyKind.some((one) => plainName(one.kind) === plainName(kind))
    const closest = known ? undefined : closestTo(plainName(kind), everyKind, (one) => plainName(one.kind))
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

  correct({ place, values }, { file, kind }, context) {
    const page = place && pageAt(place.path, context)
    if (!page) return undefined
    if (values.problem === 'gone') {
      const moved = filesIn(context.community.files).meantBy(file)
      return moved === undefined ? undefined : rewrittenAt(place, { written: file, instead: moved }, context)
    }
    const meant = onlyClosestTo(plainName(kind), everyKind, (one) => plainName(one.kind))?.kind
    const isThere = meant !== undefined && page.settings.placeOf(['documents', meant]) !== undefined
    return meant === undefined || isThere ? undefined : renamedSetting(page, place, { written: kind, instead: meant })
  },
})
