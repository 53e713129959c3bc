import type { Community } from '../../community/build-community.ts'
import { isTranslation } from '../../community/recognise.ts'
import { kindNamed } from '../../kinds/every-kind.ts'
import type { AnyDocument } from '../../kinds/kind.ts'
import { onlyPointsTo } from '../../kinds/stub.ts'
import { defineCheck } from '../check.ts'

const text = '# Charter\n\n## Vision\n\nEvery result of our region can be read by everyone.\n'

export default defineCheck({
  id: 'page-stands-once',
  area: (document: AnyDocument) => document.area,
  severity: { planning: 'advice', launching: 'warning' },
  from: 'planning',
  since: 1,
  title: 'No page stands twice',
  says: 'Two pages are taken for {title}: {counts:path} counts, and {page:path} is passed over.',
  why: 'Somebody will correct the one that does not count.',
  fix: 'Move what is missing to the page that counts. Then delete the other, or add a line such as “canonical: charter.md” to its settings.',
  minutes: 15,
  examples: [
    { name: 'one charter', files: { 'charter.md': text }, expect: [] },
    {
      name: 'a second one in another folder',
      files: { 'charter.md': text, 'docs/charter.md': text },
      expect: [
        'docs/charter.md:1 Two pages are taken for “Charter”: charter.md counts, and docs/charter.md is passed over.',
      ],
    },
    {
      name: 'a page that only points to the one that counts',
      files: { 'charter.md': text, 'docs/charter.md': '# Charter\n\nOur charter has [moved](../charter.md).\n' },
      expect: [],
    },
    {
      name: 'a translation, which never counts before its original',
      files: { 'charter.md': text, 'charte.md': `---\nkind: charter\ntranslation_of: charter.md\n---\n${text}` },
      expect: [],
    },
  ],

  // GitHub shows a short guide for contributors, and a site may well have a longer one of the same name.
  subjects: ({ community }) =>
    community.documents.filter(({ kind, stands, waits }) => kind !== 'contributing' && (stands || waits)),

  inspect: (document, { community }) =>
    document.passedOver
      .filter((path) => ![path, document.path].some((one) => onlyPointsElsewhere(one, community)))
      .map((path) => ({
        about: { path, kind: document.kind },
        place: { path, line: 1, column: 1 },
        also: document.at(),
        values: { title: kindNamed(document.kind)?.title ?? document.kind, counts: document.path, page: path },
      })),
})

function onlyPointsElsewhere(path: string, { pages }: Community): boolean {
  const page = pages.find((page) => page.path === path)
  return !page || page.settings.settings.has('canonical') || isTranslation(page) || onlyPointsTo(page) !== undefined
}
