import type { Context } from '../check.ts'
import { defineCheck } from '../check.ts'
import { everyReading, type FoundField } from '../subjects/every-reading.ts'
import { isPublic } from '../subjects/in-public.ts'

const people = (column: string) =>
  `# People\n\n| Name | Works at | May we list you? | ${column} |\n|---|---|---|---|\n| Dana Vermeulen | Library | yes, 2026-01-12 | often late |\n| Amira Haddad | Physics | yes, 2026-01-12 | often early |\n`

export default defineCheck({
  id: 'private-field-stays-out',
  area: (found: FoundField) => found.area,
  severity: 'stop',
  from: 'always',
  since: 1,
  title: 'What is private stays out of pages that anyone can read',
  says: '{page:path} holds {field}, which is private, and anyone can read it.',
  exposes: 'Something private about people',
  why: 'Anyone can read this repository, and deleting a line does not take it out of older versions.',
  fix: 'Move {field} to a place that only those who need it can open, and delete it here. Then ask whoever looks after the repository to take it out of older versions.',
  minutes: 20,
  examples: [
    {
      name: 'what people agreed to show',
      files: { 'people.md': people('Languages').replaceAll(/often \w+/g, 'en') },
      expect: [],
    },
    {
      name: 'notes on people, said once for the column',
      files: { 'people.md': people('Private notes') },
      expect: ['people.md:5 people.md holds “Private notes”, which is private, and anyone can read it.'],
    },
    {
      name: 'a column without anything in it',
      files: { 'people.md': people('Private notes').replaceAll(/often \w+/g, '') },
      expect: [],
    },
  ],

  subjects: privateFields,

  inspect: ({ of, field, label, reading }) => [
    {
      about: { path: of.path, kind: of.kind, field },
      place: reading.written.place,
      values: { page: of.path, field: label },
    },
  ],
})

/** The first reading of each private field of a page; a page that is private as a whole is told by itself. */
function privateFields(context: Context): readonly FoundField[] {
  if (!isPublic(context)) return []
  const seen = new Set<string>()
  return everyReading(context.community).filter(({ of, field, isPrivate, publicIf }) => {
    const place = `${of.path}\n${field}`
    const isWhole = context.community.documents.some(
      (document) => document.kind === of.kind && document.readings.get('visibility')?.value === 'private',
    )
    if (!isPrivate || publicIf || isWhole || seen.has(place)) return false
    seen.add(place)
    return true
  })
}
