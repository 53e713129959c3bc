import { statedKind } from '../../community/recognise.ts'
import { plainName } from '../../documents/sections.ts'
import { closestTo } from '../../kinds/choices.ts'
import { everyKind } from '../../kinds/every-kind.ts'
import { onlyClosestTo } from '../../kinds/slips.ts'
import { defineCheck } from '../check.ts'
import { everyPage, type LookedAt } from '../subjects/area-of-page.ts'
import { rewrittenAt } from '../subjects/corrected.ts'

export default defineCheck({
  id: 'kind-is-known',
  area: (page: LookedAt) => page.area,
  severity: ({ kind }) => (kind === undefined ? 'error' : 'advice'),
  from: 'always',
  since: 1,
  title: 'Every page that names its kind names one that we know',
  says: '{page:path} says that it is a page of the kind {stated}, which we do not know{hint:phrase}{closest:list}.',
  why: 'Nothing on the page counts until we know what it is.',
  fix: 'Correct the line that begins with “kind:”, or delete it when the page is none of these.',
  phrases: { closest: '; the closest is ', name: '; because of its name we read it as ', none: '' },
  minutes: 2,
  examples: [
    { name: 'a kind that exists', files: { 'plan.md': '---\nkind: roadmap\n---\n# Our plan\n' }, expect: [] },
    {
      name: 'a slip of the pen',
      files: { 'plan.md': '---\nkind: raodmap\n---\n# Our plan\n\n## Next steps\n\nWe open the doors.\n' },
      expect: [
        'plan.md:2 plan.md says that it is a page of the kind “raodmap”, which we do not know; the closest is “roadmap”.',
      ],
      fixed: { 'plan.md': '---\nkind: roadmap\n---\n# Our plan\n\n## Next steps\n\nWe open the doors.\n' },
    },
    {
      name: 'a kind of somebody’s own',
      files: { 'soup.md': '---\nkind: recipe\n---\n# Soup\n' },
      expect: ['soup.md:2 soup.md says that it is a page of the kind “recipe”, which we do not know.'],
    },
    {
      name: 'a slip of the pen in a page whose name we know',
      files: { 'roadmap.md': '---\nkind: raodmap\n---\n# Roadmap\n' },
      expect: [
        'roadmap.md:2 roadmap.md says that it is a page of the kind “raodmap”, which we do not know; because of its name we read it as “roadmap”.',
      ],
      fixed: { 'roadmap.md': '---\nkind: roadmap\n---\n# Roadmap\n' },
    },
    {
      name: 'a setting of a site generator',
      files: { 'index.md': '---\nlayout: home\nkind: landing\n---\n# Hello\n' },
      expect: [],
    },
    { name: 'a page that states none', files: { 'plan.md': '# Our plan\n\nkind: wonderful\n' }, expect: [] },
  ],

  subjects: ({ community }) =>
    everyPage(community).filter(
      ({ page }) => statedKind(page) !== undefined && !isOfAnotherProgram(page.settings.settings),
    ),

  inspect: (subject) => {
    const stated = statedKind(subject.page) ?? ''
    if (everyKind.some(({ kind }) => plainName(kind) === plainName(stated))) return []
    const closest = subject.kind ?? closestTo(plainName(stated), everyKind, ({ kind }) => plainName(kind))?.kind
    const hint = subject.kind !== undefined ? 'name' : closest === undefined ? 'none' : 'closest'
    const place = subject.at(subject.page.settings.settings.get('kind') ?? { line: 1, column: 1 })
    return [
      {
        about: subject.about({ field: 'kind' }),
        place,
        values: { page: subject.path, stated, hint, closest: closest === undefined ? [] : [closest] },
      },
    ]
  },

  correct: ({ place }, { page, kind }, context) => {
    const written = statedKind(page) ?? ''
    const meant = onlyClosestTo(plainName(written), everyKind, (one) => plainName(one.kind))?.kind
    return meant === undefined || (kind !== undefined && kind !== meant)
      ? undefined
      : rewrittenAt(place, { written, instead: meant }, context)
  },
})

/** Site generators and cluster configurations have kinds of their own. */
function isOfAnotherProgram(settings: ReadonlyMap<string, unknown>): boolean {
  return settings.has('layout') || settings.has('apiVersion')
}
