import type { Community } from '../../community/build-community.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { Ref, Route } from '../../kinds/fields.ts'
import type { AnyDocument } from '../../kinds/kind.ts'
import { defineCheck } from '../check.ts'
import { everyReading } from '../subjects/every-reading.ts'
import { ownPageDocuments, settingsWereRead } from '../subjects/page-of-document.ts'

const active = { 'community.yml': 'stage: active\n' }
const vision = '# Charter\n\n## Vision\n\nEvery result of our region can be read by everyone.\n'

export default defineCheck({
  id: 'page-has-owner',
  area: (document: AnyDocument) => document.area,
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Somebody keeps every page up to date',
  says: 'Nobody is named to keep {page:path} up to date.',
  why: 'A page that belongs to everyone is kept by no one.',
  fix: 'Add a line such as “owner: Coordinator” to the settings at the top of the page; a role lasts longer than a person.',
  minutes: 5,
  source: 'OpenAIRE community of practice, outdated materials',
  examples: [
    {
      name: 'a page with an owner',
      files: { ...active, 'charter.md': `---\nowner: Coordinator\n---\n${vision}` },
      expect: [],
    },
    {
      name: 'a page that names nobody',
      files: { ...active, 'charter.md': vision },
      expect: ['charter.md:1 Nobody is named to keep charter.md up to date.'],
    },
    {
      name: 'a page whose entries have people who look after them',
      files: {
        ...active,
        'roadmap.md':
          '# Roadmap\n\n| Milestone | What will be true | Who looks after it |\n|---|---|---|\n| Launch | 40 members | Coordinator |\n',
      },
      expect: [],
    },
    { name: 'a community that is starting is not asked', files: { 'charter.md': vision }, expect: [] },
  ],

  subjects: ({ community }) =>
    ownPageDocuments(community).filter((document) => isKept(document) && settingsWereRead(document, community)),

  inspect: (document, { community }) =>
    namesSomebody(document, community)
      ? []
      : [{ about: document.about('owner'), place: document.at(), values: { page: document.path } }],
})

/** The community's own record has a contact; a list of people or of notes is kept by those who stand in it. */
function isKept({ kind }: AnyDocument): boolean {
  return (
    kindNamed(kind)?.reviewMonths !== undefined &&
    !['community', 'people', 'roles', 'code-of-conduct', 'notes'].includes(kind)
  )
}

/** Whoever is named in any of its fields can be asked; mild on purpose. */
function namesSomebody(document: AnyDocument, community: Community): boolean {
  return everyReading(community).some(({ of, type, reading }) => {
    if (of.kind !== document.kind || !(type.refersTo ?? []).some((kind) => kind === 'roles' || kind === 'people'))
      return false
    const value = reading.value as Ref | readonly (Ref | Route)[] | undefined
    return Array.isArray(value) ? value.length > 0 : value !== undefined
  })
}
