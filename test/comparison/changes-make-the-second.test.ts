// For any two communities the listed changes, applied to the first, give the second; and a community that is only written
// down in another way has no changes at all.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Community } from '../../src/community/build-community.ts'
import type { Change } from '../../src/comparison/change.ts'
import { collectionsOf, entriesIn } from '../../src/comparison/changes/collections.ts'
import { itemsOf } from '../../src/comparison/changes/values.ts'
import { envelope } from '../../src/kinds/envelope.ts'
import { everyKind } from '../../src/kinds/every-kind.ts'
import { isCollection, type Recorded, type Shape } from '../../src/kinds/kind.ts'
import { between, type Files } from '../support/two-versions.ts'

/** A table of a page: the cells of each row, by column. */
type Row = Readonly<Record<string, string>>

interface Model {
  readonly milestones: readonly Row[]
  readonly roles: readonly Row[]
  readonly contacts: readonly Row[]
  readonly texts: Row
  readonly reviewed: string
}

const places = ['Lindenau', 'the valley', 'the tram depot', 'the river', 'our library', 'seven faculties', 'the town']
const deeds = ['opens', 'is mapped', 'has a guide', 'shares its data', 'is told', 'learns to wait', 'comes in']
const thing = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...deeds)).map((words) => words.join(' '))
const name = fc
  .tuple(fc.constantFrom('Amira', 'Bo', 'Chidinma', 'Dana', 'Eeva', 'Ffion'), fc.constantFrom('Ost', 'Weiden', 'Lind'))
  .map((words) => words.join(' '))
const sentences = fc
  .array(thing, { minLength: 1, maxLength: 9 })
  .map((all) => all.map((text) => `We hope that ${text}.`).join(' '))
const orNothing = (text: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: fc.constant('') })

const milestone = fc.record({
  Id: orNothing(fc.constantFrom('M1', 'M2', 'M3', 'M4', 'M5', 'M6')),
  Milestone: thing,
  'What will be true': orNothing(sentences),
  'By when': orNothing(fc.constantFrom('2027-03', '2027-06', '2027-Q4', '2028-01-31')),
  Status: orNothing(fc.constantFrom('planned', 'in progress', 'done')),
})
const role = fc.record({
  Role: fc.constantFrom('Coordinator', 'Treasurer', 'Welcome host', 'Keeper of keys', 'Chronicler'),
  'What it is for': orNothing(sentences),
  Who: orNothing(fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => [...new Set(names)].join(', '))),
  Until: orNothing(fc.constantFrom('2027-12-31', 'goes with the post', '2 years')),
})
const contact = fc.record({
  Who: name,
  'How to reach them': fc.constantFrom('<one@osc-lindenau.example>', '<two@osc-lindenau.example>, read by both'),
  'Independent of': orNothing(thing),
})

const distinct = <T extends Row>(rows: fc.Arbitrary<T>, ...columns: readonly string[]): fc.Arbitrary<readonly Row[]> =>
  fc.array(rows, { minLength: 1, maxLength: 6 }).map((all) => {
    const taken = columns.map(() => new Set<string>())
    return all.filter((row) =>
      columns.every((column, at) => {
        const value = row[column] ?? ''
        if (value === '') return true
        const isFree = !taken[at]?.has(value)
        taken[at]?.add(value)
        return isFree
      }),
    )
  })

const model: fc.Arbitrary<Model> = fc.record({
  milestones: distinct(milestone, 'Milestone', 'Id'),
  roles: distinct(role, 'Role'),
  contacts: distinct(contact, 'Who'),
  texts: fc.record({
    Vision: orNothing(sentences),
    Mission: orNothing(sentences),
    'Ways of working': orNothing(sentences),
  }),
  reviewed: orNothing(fc.constantFrom('2026-01-05', '2026-06-30')),
})

/** How the same is written down. */
interface Style {
  readonly turned: boolean
  readonly aligned: boolean
  readonly wrapped: boolean
  readonly reversed: boolean
  readonly quoted: boolean
}
const style = fc.record({
  turned: fc.boolean(),
  aligned: fc.boolean(),
  wrapped: fc.boolean(),
  reversed: fc.boolean(),
  quoted: fc.boolean(),
})
const plain: Style = { turned: false, aligned: false, wrapped: false, reversed: false, quoted: false }

function written({ milestones, roles, contacts, texts, reviewed }: Model, how: Style): Files {
  const top = reviewed === '' ? '' : `---\nlast_reviewed: ${how.quoted ? `"${reviewed}"` : reviewed}\n---\n\n`
  return {
    'community.yml': 'name: Open Science Community Lindenau\n',
    'roadmap.md': `${top}# Roadmap\n\n## Milestones\n\n${table(milestones, how)}`,
    'roles.md': `# Roles\n\n${table(roles, how)}`,
    'CODE_OF_CONDUCT.md': `# Code of conduct\n\nBe kind to one another.\n\n## Who receives reports\n\n${table(contacts, how)}`,
    'charter.md': `# Charter\n\n${Object.entries(texts)
      .filter(([, text]) => text !== '')
      .map(([title, text]) => `## ${title}\n\n${how.wrapped ? text.replaceAll(' that ', ' that\n') : text}\n`)
      .join('\n')}`,
  }
}

function table(rows: readonly Row[], { turned, aligned, reversed }: Style): string {
  const columns = Object.keys(rows[0] ?? {})
  const order = turned ? columns.toReversed() : columns
  const line = (cells: readonly string[]) =>
    `|${cells.map((cell) => (aligned ? ` ${cell.padEnd(30)} ` : ` ${cell} `)).join('|')}|\n`
  const all = reversed ? rows.toReversed() : rows
  return [
    order,
    order.map(() => (aligned ? ':---' : '---')),
    ...all.map((row) => order.map((column) => row[column] ?? '')),
  ]
    .map(line)
    .join('')
}

type Said = Readonly<Record<string, readonly string[]>>

interface Told {
  readonly pages: Readonly<Record<string, Said>>
  readonly entries: readonly { readonly of: string; readonly key: string; readonly says: Said }[]
}

function says(record: Recorded, shape: Shape): Said {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([field, part]) => {
      const items = isCollection(part) ? [] : itemsOf(record.readings.get(field), part).map(joinedUp)
      return items.length === 0 ? [] : [[field, items.toSorted()] as const]
    }),
  )
}

const joinedUp = (text: string) => text.replace(/\s+/g, ' ').trim()

/** All that the pages and entries of a community say. */
function told({ documents }: Community): Told {
  const all = everyKind.flatMap((kind, at) => {
    const document = documents[at]
    return document ? [{ kind, document }] : []
  })
  return {
    pages: Object.fromEntries(
      all.map(({ kind, document }) => [kind.kind, says(document, { ...kind.fields, ...envelope })]),
    ),
    entries: all.flatMap(({ kind, document }) =>
      collectionsOf(kind).flatMap(([name, collection]) =>
        entriesIn(document, name).map((entry) => ({
          of: `${kind.kind} ${name}`,
          key: entry.key,
          says: says(entry, collection.fields),
        })),
      ),
    ),
  }
}

function changed(record: Said, changes: readonly Change[]): Said {
  const next = { ...record }
  for (const { about, after } of changes)
    if (after.length === 0) delete next[about.field ?? '']
    else next[about.field ?? ''] = after.map(joinedUp).toSorted()
  return next
}

/** What the changes make of the first version; nothing else of the second is looked at. */
function applied(first: Told, changes: readonly Change[]): Told {
  const ofEntry = (change: Change) => `${change.about.kind} ${change.collection}`
  const fields = changes.filter(({ what }) => what === 'field')
  const isGone = ({ of, key }: { of: string; key: string }) =>
    changes.some(
      (change) =>
        ofEntry(change) === of &&
        ((change.what === 'entry-removed' && change.about.entry === key) ||
          (change.what === 'entry-replaced' && change.from === key)),
    )
  return {
    pages: Object.fromEntries(
      Object.entries(first.pages).map(([kind, record]) => [
        kind,
        changed(
          record,
          fields.filter(({ about, collection }) => about.kind === kind && collection === undefined),
        ),
      ]),
    ),
    entries: [
      ...first.entries
        .filter((entry) => !isGone(entry))
        .map(({ of, key, says }) => ({
          of,
          key,
          says: changed(
            says,
            fields.filter((change) => ofEntry(change) === of && (change.from ?? change.about.entry) === key),
          ),
        })),
      ...changes
        .filter(({ what }) => what === 'entry-added' || what === 'entry-replaced')
        .map((change) => ({ of: ofEntry(change), key: '', says: sorted(change.fields ?? {}) })),
    ],
  }
}

function sorted(record: Said): Said {
  return Object.fromEntries(Object.entries(record).map(([field, items]) => [field, items.map(joinedUp).toSorted()]))
}

/** Told without order or keys. */
function comparable({ pages, entries }: Told): unknown {
  const inOrder = (record: Said) => Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    pages: Object.entries(pages).map(([kind, record]) => [kind, inOrder(withoutAddresses(record))]),
    entries: entries.map(({ of, says }) => JSON.stringify([of, inOrder(says)])).toSorted(),
  }
}

/** Addresses that are read from a table of entries are told with these. */
function withoutAddresses({ contact_routes: _, ...record }: Said): Said {
  return record
}

describe('the changes between two communities', () => {
  test('make the second of the first, for any two', async () => {
    await fc.assert(
      fc.asyncProperty(model, model, style, async (first, second, how) => {
        const { before, after, changes } = await between(written(first, plain), written(second, how))
        expect(comparable(applied(told(before), changes))).toEqual(comparable(told(after)))
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('are none for one that is written down in another way', async () => {
    await fc.assert(
      fc.asyncProperty(model, style, style, async (same, how, other) => {
        const { changes } = await between(written(same, how), written(same, other))
        expect(changes).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('of which one entry was touched are all about that entry', async () => {
    await fc.assert(
      fc.asyncProperty(model, fc.nat(), async (first, number) => {
        const at = number % first.milestones.length
        const milestones = first.milestones.map((row, index) => (index === at ? { ...row, 'By when': '2029-09' } : row))
        const { changes } = await between(written(first, plain), written({ ...first, milestones }, plain))
        expect(changes.map(({ what, about, name }) => [what, about.field, name])).toEqual([
          ['field', 'due', milestones[at]?.Milestone],
        ])
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
