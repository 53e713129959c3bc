// New pages in the language of a community: whole, understood by our own readers, and waiting for words.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { readPage } from '../../src/documents/page.ts'
import { sectionsOf } from '../../src/documents/sections.ts'
import { readTable } from '../../src/documents/tables.ts'
import { kinds } from '../../src/kinds/all.ts'
import { type AnyKind, isCollection, type Shape } from '../../src/kinds/kind.ts'
import { languages } from '../../src/kinds/names.ts'
import { newEntryPage, newPage } from '../../src/kinds/new-page.ts'
import { namedBy } from '../../src/kinds/read-fields.ts'
import de from '../../src/kinds/translations/de.ts'
import es from '../../src/kinds/translations/es.ts'
import fr from '../../src/kinds/translations/fr.ts'
import it from '../../src/kinds/translations/it.ts'
import { inLanguage, loadLanguage, type Translation } from '../../src/kinds/translations.ts'
import { memory } from '../../src/sources/memory.ts'

const all: readonly AnyKind[] = Object.values(kinds)
const translations: Readonly<Record<string, Translation>> = { de, es, fr, it }
const others = languages.filter((language) => language !== 'en')
for (const language of others) await loadLanguage(language)

/** The sentences of the kinds that new pages show. */
const shown = (() => {
  const pages = all.map((kind) => `${newPage(kind)}${newEntryPage(kind, 'A name') ?? ''}`.toLowerCase()).join('\n')
  const helps = all.flatMap((kind) => [
    kind.help,
    ...Object.values(kind.fields as Shape).flatMap((part) => [
      part.help,
      ...(isCollection(part) ? Object.values(part.fields as Shape).map((field) => field.help) : []),
    ]),
  ])
  return [...new Set(helps)].filter((help) => pages.includes(help.toLowerCase().replace(/\.$/, '')))
})()

describe.each(others)('in %s', (language) => {
  const words = translations[language] as Translation

  test('every sentence of a new page is there, and none is left over', () => {
    expect(shown.filter((sentence) => words[sentence] === undefined)).toEqual([])
    expect(Object.keys(words).filter((sentence) => !shown.includes(sentence))).toEqual([])
  })

  test('a sentence is one line of plain words', () => {
    for (const [english, sentence] of Object.entries(words)) {
      expect(sentence, english).toMatch(/\S/)
      expect(sentence, english).not.toMatch(/[[\]|`<>\n]|https?:|^(?:exemple|beispiel|ejemplo|esempio)\s?:/i)
      expect(/[.?!]$/.test(sentence), `${english} → ${sentence}`).toBe(/[.?!]$/.test(english))
    }
    expect(inLanguage('No sentence of ours.', language)).toBe('No sentence of ours.')
  })

  test.each(all.map((kind) => [kind.kind, kind] as const))('%s is understood, and waits for words', async (_, kind) => {
    const path = kind.files[0] as string
    const text = newPage(kind, language)
    const { community } = await assess(memory({ [path]: text }), { now: '2026-11-20', visibility: 'public' })
    const document = community.documents.find((one) => one.kind === kind.kind)
    expect({ waits: document?.waits, stands: document?.stands, entries: document?.allEntries }).toEqual({
      waits: true,
      stands: false,
      entries: [],
    })
    const page = readPage(path, Buffer.from(text))
    const fields = kind.fields as Shape
    for (const { title, depth } of sectionsOf(page.tree.children))
      if (depth > 1) expect(namedBy(title, fields), title).not.toEqual([])
    const collections = Object.values(fields).filter(isCollection)
    for (const node of page.tree.children) {
      if (node.type !== 'table') continue
      const titles = readTable(node).header.map((cell) => cell.text)
      const isUnderstood = collections.some((one) => titles.every((title) => namedBy(title, one.fields).length > 0))
      expect(isUnderstood, titles.join(', ')).toBe(true)
    }
    expect(Buffer.byteLength(text)).toBeLessThan(8000)
  })

  test('a page for one entry is understood, and waits too', async () => {
    for (const kind of all) {
      const text = newEntryPage(kind, 'Lindenau', language)
      const folder = Object.values(kind.fields as Shape).find((part) => isCollection(part) && part.folder !== undefined)
      if (text === undefined || !folder || !isCollection(folder)) continue
      const page = readPage('page.md', Buffer.from(text))
      for (const { title, depth } of sectionsOf(page.tree.children))
        if (depth > 1) expect(namedBy(title, folder.fields), `${kind.kind}: ${title}`).not.toEqual([])
      for (const [, label = ''] of text.matchAll(/^- ([^:[]+?)\s?:/gm))
        expect(namedBy(label, folder.fields), `${kind.kind}: ${label}`).not.toEqual([])
    }
  })
})
