// What holds for every kind, whoever wrote it.
import { expect, test } from 'vitest'
import { kinds } from '../../src/kinds/all.ts'
import { envelope } from '../../src/kinds/envelope.ts'
import { type AnyKind, isCollection, type Shape } from '../../src/kinds/kind.ts'
import { readDocument } from '../../src/kinds/read-document.ts'

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
