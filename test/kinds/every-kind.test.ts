// What holds for every kind, whoever wrote it.
import { expect, test } from 'vitest'
import { kinds } from '../../src/kinds/all.ts'
import { envelope } from '../../src/kinds/envelope.ts'
import { type AnyKind, isCollection, type Shape } from '../../src/kinds/kind.ts'
import { readDocument } from '../../src/kinds/read-document.ts'
import { outsideQuestions } from '../../src/kinds/telling.ts'

const all: readonly AnyKind[] = Object.values(kinds)

test('no field has the name of something that every page or entry has, which it would hide', () => {
  const bare: AnyKind = { ...kinds.story, fields: {} }
  const page = Object.keys(readDocument(bare, { parts: [], files: [], csv: [], passedOver: [] }))
  const own = new Set([...page.filter((name) => !Object.hasOwn(envelope, name)), 'key'])
  const hiding = all.flatMap((kind) =>
    Object.entries(kind.fields as Shape).flatMap(([name, part]) =>
      [name, ...(isCollection(part) ? Object.keys(part.fields) : [])]
        .filter((field) => own.has(field))
        .map((field) => `${kind.kind}: the field “${field}” hides the ${field} of its page or entry.`),
    ),
  )
  expect(hiding).toEqual([])
})

const tellings = all.flatMap((kind) =>
  Object.entries(kind.fields as Shape).flatMap(([name, part]) =>
    isCollection(part)
      ? (part.tells ?? []).map((telling) => ({ kind, name, telling, fields: Object.keys(part.fields) }))
      : part.tells
        ? [{ kind, name, telling: part.tells, fields: [name] }]
        : [],
  ),
)

test('what pages tell somebody outside names fields that there are', () => {
  const unknown = tellings.flatMap(({ kind, name, telling, fields }) =>
    [...(telling.says?.matchAll(/\{(\w+)[}:]/g) ?? []), ...[telling.day?.of, telling.day?.since].map((of) => ['', of])]
      .flatMap(([, slot]) => slot ?? [])
      .filter((slot) => !['entry', 'count', ...fields].includes(slot))
      .map((slot) => `${kind.kind}: what ${name} tells names “${slot}”, which is no field of it.`),
  )
  expect(unknown).toEqual([])
})

test('a day that places something in time can be read from its field', () => {
  const without = tellings.filter(({ kind, name, telling }) => {
    const part = (kind.fields as Shape)[name]
    return telling.day && part && isCollection(part) && !part.fields[telling.day.of].of.day
  })
  expect(without.map(({ kind, telling }) => `${kind.kind}: ${telling.day?.of} has no day.`)).toEqual([])
})

test('every question of somebody outside is answered by the kind of page on which its answer is kept', () => {
  for (const [question, { keptOn }] of Object.entries(outsideQuestions))
    for (const kept of keptOn)
      expect(
        tellings.some(({ kind, telling }) => kind.kind === kept && telling.answers === question),
        `${kept} does not answer ${question}`,
      ).toBe(true)
})
