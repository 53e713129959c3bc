import { plainName } from '../../documents/sections.ts'
import type { Setting } from '../../documents/setting.ts'
import { isNoAnswer } from '../../documents/written.ts'
import { defineCheck } from '../check.ts'
import { everyPage, type LookedAt } from '../subjects/area-of-page.ts'
import { isPublic, type Spot, spottedIn, stopInOwnPages } from '../subjects/in-public.ts'
import { isOfPeople, tablesOf } from '../subjects/tables-of-people.ts'
import { isTrait } from '../subjects/traits.ts'

const people = (column: string, value: string) =>
  `# People\n\n| Name | ${column} |\n|---|---|\n| Dana Vermeulen | ${value} |\n`

export default defineCheck({
  id: 'personal-traits-stay-out',
  area: (page: LookedAt) => page.area,
  severity: stopInOwnPages,
  from: 'always',
  since: 1,
  title: 'Nobody’s age, health, gender or belief is written beside a name',
  says: '{page:path} says something very personal about people by name, such as age, health or belief, under {column}.',
  exposes: 'Something very personal about people',
  why: 'Only the person may tell this, and deleting it later does not take it out of older versions.',
  fix: 'Delete {column}, and ask whoever looks after the repository to take it out of older versions. Ask for it privately, and only where it is needed.',
  minutes: 15,
  source: 'CHAOSS, demographics',
  examples: [
    {
      name: 'work and languages, and pronouns that somebody chose',
      files: { 'people.md': people('Pronouns', 'she/her') },
      expect: [],
    },
    {
      name: 'ages',
      files: { 'people.md': people('Age', '34') },
      expect: [
        'people.md:3 people.md says something very personal about people by name, such as age, health or belief, under “Age”.',
      ],
    },
    {
      name: 'in German',
      files: {
        'people.md': '# Menschen\n\n| Vorname | Nachname | Religion |\n|---|---|---|\n| Dana | Vermeulen | keine |\n',
      },
      expect: [
        'people.md:3 people.md says something very personal about people by name, such as age, health or belief, under “Religion”.',
      ],
    },
    { name: 'a column that nobody filled in', files: { 'people.md': people('Age', '') }, expect: [] },
    {
      name: 'counts without names',
      files: { 'report.md': '# Report\n\n| Gender | Members |\n|---|---|\n| Women | 24 |\n| Men | 21 |\n' },
      expect: [],
    },
  ],

  subjects: (context) =>
    spottedIn(isPublic(context) ? everyPage(context.community) : [], (page) => [
      ...inTables(page),
      ...inSettings(page),
    ]),

  inspect: (subject) =>
    subject.spots.map((spot) => ({
      about: subject.about({ field: plainName(spot.name) }),
      place: subject.at(spot),
      values: { page: subject.path, column: spot.name },
    })),
})

/** The name of the column or setting, and never what stands in it. */
interface Trait extends Spot {
  readonly name: string
}

function inTables(subject: LookedAt): readonly Trait[] {
  return tablesOf(subject)
    .filter((table) => isOfPeople(table, subject))
    .flatMap(({ columns, header, rows }) =>
      columns.flatMap((name, at) => {
        const cell = header[at]
        if (!isTrait(name) || !cell) return []
        const isFilled = rows().some(({ cells }) => !isNoAnswer(cells[at]?.text ?? ''))
        return isFilled ? [{ name: cell.text, line: cell.line, column: cell.column }] : []
      }),
    )
}

function inSettings({ kind, page }: LookedAt): readonly Trait[] {
  if (kind !== 'people') return []
  const found = new Map<string, Trait>()
  const look = (setting: Setting) => {
    const { key, line, column, source = '' } = setting
    if (isTrait(plainName(key)) && !isNoAnswer(source) && !found.has(key)) found.set(key, { name: key, line, column })
    for (const part of setting.parts?.values() ?? []) look(part)
  }
  for (const setting of page.settings.settings.values()) look(setting)
  return [...found.values()]
}
