import type { Community } from '../../community/build-community.ts'
import { plainName } from '../../documents/sections.ts'
import { readMonth } from '../../recurrence/calendar-date.ts'
import { defineCheck } from '../check.ts'

const text = '# Community call\n\n## Takeaways\n\nPosters help.\n'
const files = (...names: readonly string[]) => ({
  'community.yml': 'stage: active\n',
  ...Object.fromEntries(names.map((name) => [`notes/${name}.md`, text])),
})

export default defineCheck({
  id: 'notes-are-named-alike',
  area: 'rhythm',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'The names of all notes write the day in one way',
  says: 'The names of the notes write the day in {ways:number|way|ways}: {names:list}.',
  why: 'In a list, files stand in the order of their names. Nobody finds the last call, and 04-01 is January or April.',
  fix: 'Let each name begin with the day, the year first, for example 2026-03-18.md.',
  minutes: 10,
  source: 'TODO Group, ospology: three styles in one folder',
  examples: [
    { name: 'one way', files: files('2026-01-21', '2026-02-18-community-call'), expect: [] },
    {
      name: 'three ways in one folder',
      files: files('04-01-2024', '1-04-2024', 'Apr-10', '2024-05-08'),
      expect: [
        'notes/04-01-2024.md The names of the notes write the day in 3 ways: “04-01-2024”, “2024-05-08” and “Apr-10”.',
      ],
    },
    {
      name: 'two months in one name, beside days',
      files: files('2023-11,12-council', '2024-01-10-council'),
      expect: [
        'notes/2023-11,12-council.md The names of the notes write the day in 2 ways: “2023-11,12-council” and “2024-01-10-council”.',
      ],
    },
    { name: 'names without a day', files: files('first-call', '2026-01-21', 'budget-2026'), expect: [] },
  ],

  subjects: ({ community }) => {
    const named = namesOf(community)
    return named.length < 2 ? [] : [named]
  },

  inspect: (named) => {
    const ways = new Map<string, { readonly path: string; readonly name: string }>()
    for (const { path, name, way } of named) if (!ways.has(way)) ways.set(way, { path, name })
    const [odd] = [...ways].filter(([way]) => way !== 'year first').map(([, one]) => one)
    if (ways.size < 2 || odd === undefined) return []
    return [
      {
        about: { path: odd.path, kind: 'notes' },
        values: { ways: ways.size, names: [...ways.values()].map(({ name }) => name).slice(0, 4) },
      },
    ]
  },
})

interface Named {
  readonly path: string
  readonly name: string
  readonly way: string
}

/** The files of the folder of notes whose names hold a day or a month, in the order of their paths. */
function namesOf({ pages, kindOf }: Community): readonly Named[] {
  return pages
    .filter(({ path }) => kindOf.get(path) === 'notes' && /(?:^|\/)notes\/[^/]+$/i.test(path))
    .map(({ path }) => ({ path, name: (path.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '') }))
    .flatMap(({ path, name }): readonly Named[] => {
      const way = wayOf(name)
      return way === undefined ? [] : [{ path, name, way }]
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function wayOf(name: string): string | undefined {
  if (/^(?:.*\D)?\d{4}-\d{2}-\d{2}(?!\d)/.test(name)) return 'year first'
  if (/(?<!\d)20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/.test(name)) return 'no signs'
  if (/(?<!\d)\d{4}[._]\d{1,2}[._]\d{1,2}(?!\d)/.test(name)) return 'other signs'
  if (/(?<!\d)\d{1,2}[-._]\d{1,2}[-._](?:\d{4}|\d{2})(?!\d)/.test(name)) return 'year last'
  if (/(?<!\d)20\d{2}-(?:0[1-9]|1[0-2])(?!\d)/.test(name)) return 'month'
  return namesMonth(name) ? 'words' : undefined
}

/** "Apr-10", "10-april-2024": a month in words beside a number. */
function namesMonth(name: string): boolean {
  const parts = plainName(name).split(' ')
  return parts.some((part, at) => {
    const beside = [parts[at - 1], parts[at + 1]].some((other) => /^\d{1,4}$/.test(other ?? ''))
    return beside && /^\p{L}{3,}$/u.test(part) && 'month' in readMonth(`${part} 2026`)
  })
}
