import { plainName } from '../../documents/sections.ts'
import type { Setting } from '../../documents/setting.ts'
import { defineCheck } from '../check.ts'
import { everyPage, type LookedAt } from '../subjects/area-of-page.ts'
import { eachSpot, isPublic, type Spot, spottedIn, stopInOwnPages } from '../subjects/in-public.ts'
import { isOfPeople, tablesOf } from '../subjects/tables-of-people.ts'

export default defineCheck({
  id: 'place-of-a-person-is-not-exact',
  area: (page: LookedAt) => page.area,
  severity: stopInOwnPages,
  from: 'always',
  since: 1,
  title: 'Nobody’s exact place is shown',
  says: '{page:path} shows the exact place of a person, and anyone can read it.',
  exposes: 'The exact place of a person',
  why: 'Coordinates lead to somebody’s front door, and deleting them later does not take them out of older versions.',
  fix: 'Write the city instead. Then ask whoever looks after the repository to take the place out of older versions.',
  minutes: 10,
  source: 'coordinates in real lists of people',
  examples: [
    {
      name: 'a city',
      files: { 'people.md': '# People\n\n| Name | City |\n|---|---|\n| Dana Vermeulen | Lindenau |\n' },
      expect: [],
    },
    {
      name: 'coordinates of a person',
      files: {
        'people.md':
          '# People\n\n| Name | Latitude | Longitude |\n|---|---|---|\n| Dana Vermeulen | 51.3397 | 12.3731 |\n',
      },
      expect: ['people.md:5 people.md shows the exact place of a person, and anyone can read it.'],
    },
    {
      name: 'coordinates in the settings of the page about people',
      files: {
        'people.md':
          '---\nentries:\n  - name: Dana Vermeulen\n    latitude: 51.3397\n    longitude: 12.3731\n---\n# People\n',
      },
      expect: ['people.md:4 people.md shows the exact place of a person, and anyone can read it.'],
    },
    {
      name: 'coordinates of buildings',
      files: {
        'buildings.md':
          '# Where we meet\n\n| Name | Latitude | Longitude |\n|---|---|---|\n| Library | 51.3397 | 12.3731 |\n',
      },
      expect: [],
    },
  ],

  subjects: (context) =>
    spottedIn(isPublic(context) ? everyPage(context.community) : [], (page) => [
      ...inTables(page),
      ...inSettings(page),
    ]),

  inspect: eachSpot,
})

const north =
  /^(?:lat|latitude|coordinates|coords|gps|geo|breitengrad|breite|koordinaten|coordonnees|latitud|coordenadas|latitudine|coordinate)$/

function isExact(text: string): boolean {
  return /(?<![\d.])-?\d{1,3}[.,]\d{2,}/.test(text) || /\d{1,3}\s?°\s?\d{1,2}/.test(text)
}

function inTables(subject: LookedAt): readonly Spot[] {
  return tablesOf(subject)
    .filter((table) => isOfPeople(table, subject))
    .flatMap(({ columns, rows }) => {
      const at = columns.findIndex((name) => north.test(name))
      return at < 0
        ? []
        : rows().flatMap(({ cells, line, column }) => (isExact(cells[at]?.text ?? '') ? [{ line, column }] : []))
    })
}

function inSettings({ kind, page }: LookedAt): readonly Spot[] {
  if (kind !== 'people') return []
  const look = (setting: Setting): readonly Spot[] => [
    ...(north.test(plainName(setting.key)) && isExact(setting.source ?? '')
      ? [{ line: setting.line, column: setting.column }]
      : []),
    ...[...(setting.parts?.values() ?? [])].flatMap(look),
  ]
  return [...page.settings.settings.values()].flatMap(look)
}
