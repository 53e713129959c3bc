import { renamedSetting } from '../../documents/rewrite.ts'
import { plainName } from '../../documents/sections.ts'
import { closestTo } from '../../kinds/choices.ts'
import { collectionInFiles } from '../../kinds/entry-folders.ts'
import { envelope } from '../../kinds/envelope.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { Shape } from '../../kinds/kind.ts'
import { onlyClosestTo } from '../../kinds/slips.ts'
import { settingsSchema } from '../../settings/settings.ts'
import { defineCheck } from '../check.ts'
import { documentPages, type LookedAt } from '../subjects/area-of-page.ts'

export default defineCheck({
  id: 'setting-is-known',
  area: (page: LookedAt) => page.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'No setting is misspelt',
  says: 'We do not know the setting {setting} in {page:path}; did you mean {closest}?',
  why: 'A setting that we do not know is passed over in silence.',
  fix: 'Correct its name to {closest}, or leave it if it is meant for something else.',
  minutes: 1,
  examples: [
    {
      name: 'settings that we know',
      files: { 'roadmap.md': '---\nperiod: 2026 to 2028\nlast_reviewed: 2026-01-12\n---\n# Roadmap\n' },
      expect: [],
    },
    {
      name: 'a slip of the pen',
      files: { 'roadmap.md': '---\nlast_reveiwed: 2026-01-12\n---\n# Roadmap\n' },
      expect: ['roadmap.md:2 We do not know the setting “last_reveiwed” in roadmap.md; did you mean “last_reviewed”?'],
      fixed: { 'roadmap.md': '---\nlast_reviewed: 2026-01-12\n---\n# Roadmap\n' },
    },
    {
      name: 'a slip of the pen in community.yml',
      files: { 'community.yml': 'name: Open Science Lindenau\nlangauges: [de]\n' },
      expect: ['community.yml:2 We do not know the setting “langauges” in community.yml; did you mean “languages”?'],
      fixed: { 'community.yml': 'name: Open Science Lindenau\nlanguages: [de]\n' },
    },
    {
      name: 'settings of a site generator',
      files: { 'roadmap.md': '---\ntitle: Roadmap\nlayout: page\nnav_order: 3\ndate: 2026-01-12\n---\n# Roadmap\n' },
      expect: [],
    },
  ],

  subjects: ({ community }) => documentPages(community).filter(({ page }) => page.settings.settings.size > 0),

  inspect: (subject) => {
    const known = settingsOf(subject)
    return [...subject.page.settings.settings.values()].flatMap((setting) => {
      const name = plainName(setting.key)
      if (forOthers.has(name) || known.some((key) => plainName(key) === name)) return []
      const closest = closestTo(name, known, plainName)
      if (closest === undefined) return []
      return [
        {
          about: subject.about({ field: setting.key }),
          place: subject.at(setting),
          values: { setting: setting.key, page: subject.path, closest },
        },
      ]
    })
  },

  correct: ({ place, about: { field = '' } }, subject) => {
    const { page } = subject
    const meant = onlyClosestTo(plainName(field), settingsOf(subject), plainName)
    const isThere = [...page.settings.settings.keys()].some((key) => plainName(key) === plainName(meant ?? ''))
    return place && meant !== undefined && !isThere
      ? renamedSetting(page, place, { written: field, instead: meant })
      : undefined
  },
})

// Settings that site generators and editors read; some are within two letters of one of ours.
const forOthers: ReadonlySet<string> = new Set(
  'aliases|author|authors|category|categories|comments|css|date|description|draft|excerpt|hide|icon|image|keywords|lang|lastmod|layout|menu|nav order|navigation|order|parent|permalink|published|sidebar|slug|subtitle|summary|tag|tags|template|theme|title|toc|type|updated|url|weight'.split(
    '|',
  ),
)

function settingsOf({ kind }: LookedAt): readonly string[] {
  const found = kindNamed(kind)
  const shape = (found?.fields ?? {}) as Shape
  // A file of a folder holds one entry, and its settings are that entry's fields.
  const ofEntries = Object.keys((found && collectionInFiles(found)?.fields) ?? {})
  return [
    'kind',
    ...Object.keys(shape),
    ...ofEntries,
    ...Object.keys(envelope),
    ...(kind === 'community' ? Object.keys(settingsSchema) : []),
  ]
}
