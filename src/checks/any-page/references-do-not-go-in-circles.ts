import type { Community } from '../../community/build-community.ts'
import { destinationOf } from '../../community/links.ts'
import type { About, Area, Place } from '../../finding.ts'
import { envelope } from '../../kinds/envelope.ts'
import { labelOf } from '../../kinds/names.ts'
import { defineCheck } from '../check.ts'
import { openPages } from '../subjects/area-of-page.ts'
import { circlesIn, type Link } from '../subjects/circles.ts'
import { refsOf } from '../subjects/references-in.ts'

const roadmap = (rows: string) => `# Roadmap\n\n| Milestone | What will be true | Depends on |\n|---|---|---|\n${rows}`

export default defineCheck({
  id: 'references-do-not-go-in-circles',
  area: ({ area }: OneField) => area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'Nothing waits for itself, or reports to itself',
  says: 'The links under {field} lead from {entry} back to {entry}{hint:phrase}{others:list}.',
  why: 'Nobody can tell which of them comes first.',
  fix: 'Look at each of them, and take out the link that is not meant.',
  phrases: { through: ', by way of ', none: '' },
  minutes: 5,
  source: 'rust-lang/team, validate: subteams',
  examples: [
    {
      name: 'one after the other',
      files: {
        'roadmap.md': roadmap('| Rooms | 3 rooms | |\n| Calls | 10 calls | Rooms |\n| Guide | done | Rooms, Calls |\n'),
      },
      expect: [],
    },
    {
      name: 'two milestones that wait for each other',
      files: { 'roadmap.md': roadmap('| Rooms | 3 rooms | Calls |\n| Calls | 10 calls | Rooms |\n') },
      expect: ['roadmap.md:5 The links under “Depends on” lead from “Rooms” back to “Rooms”, by way of “Calls”.'],
    },
    {
      name: 'a circle of three, and one that waits for itself',
      files: {
        'roadmap.md': roadmap(
          '| Guide | done | Rooms |\n| Rooms | 3 rooms | Calls |\n| Calls | 10 calls | Posters |\n| Posters | up | Rooms |\n| Party | held | Party |\n',
        ),
      },
      expect: [
        'roadmap.md:6 The links under “Depends on” lead from “Rooms” back to “Rooms”, by way of “Calls” and “Posters”.',
        'roadmap.md:9 The links under “Depends on” lead from “Party” back to “Party”.',
      ],
    },
    {
      name: 'in French',
      files: {
        'roadmap.md':
          '# Feuille de route\n\n| Jalon | Résultat | Dépend de |\n|---|---|---|\n| Salles | trois salles | Guide |\n| Guide | publié | Salles |\n',
      },
      expect: ['roadmap.md:5 The links under “Depends on” lead from “Salles” back to “Salles”, by way of “Guide”.'],
    },
    {
      name: 'two pages that each say that the text is kept in the other',
      files: {
        'charter.md': '---\ncanonical: docs/charter.md\n---\n# Charter\n',
        'docs/charter.md': '---\ncanonical: ../charter.md\n---\n# Charter\n',
      },
      expect: [
        'charter.md:2 The links under “Canonical” lead from “charter.md” back to “charter.md”, by way of “docs/charter.md”.',
      ],
    },
  ],

  subjects: ({ community }) => [...amongEntries(community), ...amongPages(community)],

  inspect: ({ field, links }) =>
    circlesIn<unknown, Step>(links).flatMap(([first, ...others]) =>
      first
        ? [
            {
              about: first.about,
              place: first.place,
              values: {
                field,
                entry: first.label,
                hint: others.length > 0 ? 'through' : 'none',
                others: others.map(({ label }) => label),
              },
            },
          ]
        : [],
    ),
})

/** One link; `label` is what it leads from. */
interface Step extends Link<unknown> {
  readonly label: string
  readonly about: About
  readonly place: Place
}

/** The links that one field makes among the entries of one kind, or among pages. */
interface OneField {
  readonly field: string
  readonly area: Area
  readonly links: Step[]
}

/** Entries that name entries of their own kind: a milestone the one before it, a group the one that it reports to. */
function amongEntries(community: Community): readonly OneField[] {
  const fields = new Map<string, OneField>()
  for (const { of, field, label, area, isMutual, refs } of refsOf(community)) {
    const same = isMutual ? [] : refs.filter((ref) => ref.to?.kind === of.kind && ref.to.one === of.one)
    if (same.length === 0) continue
    const key = `${of.kind} ${of.one} ${field}`
    const links = same.map(
      (ref): Step => ({ from: of, to: ref.to, label: of.label, about: of.about(field), place: ref.place }),
    )
    const known = fields.get(key)
    if (known) known.links.push(...links)
    else fields.set(key, { field: label, area, links })
  }
  return [...fields.values()]
}

/** Pages that say of each other that they are kept, replaced or translated there. */
function amongPages(community: Community): readonly OneField[] {
  return (['canonical', 'supersedes', 'translation_of'] as const).flatMap((field): readonly OneField[] => {
    const pages = openPages(community).filter(({ page }) => page.settings.settings.has(field))
    const links = pages.flatMap((subject): readonly Step[] => {
      const setting = subject.page.settings.settings.get(field)
      if (typeof setting?.value !== 'string') return []
      const to = destinationOf(setting.value, subject.path, community.files)
      if (to.leads !== 'there') return []
      const about = subject.about({ field })
      return [{ from: subject.path, to: to.path, label: subject.path, about, place: subject.at(setting) }]
    })
    const [first] = pages
    return first && links.length > 0 ? [{ field: labelOf(envelope[field].names), area: first.area, links }] : []
  })
}
