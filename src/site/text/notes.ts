// Footnotes: a number where one is named, the note at the foot, and the way back.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Say } from '../words/say.ts'
import { textWords } from '../words/text.ts'

export interface Notes {
  /** Returns the number that leads to a note; nothing where there is no such note. */
  readonly reference: (identifier: string) => readonly ElementContent[]
  /** Returns the notes that were named, as a section; nothing where none was. */
  readonly section: () => readonly Element[]
}

export interface NotesOptions {
  /** What the names of the notes begin with; no other page's notes begin with it. */
  readonly name: string
  /** How many notes stand above on the same page. */
  readonly after: number
  readonly say: Say
  /** Returns the text of a note. */
  readonly textOf: (identifier: string, notes: Notes) => readonly ElementContent[] | undefined
}

/** Returns the notes of one stretch of a page. */
export function notesOf({ name, after, say, textOf }: NotesOptions): Notes {
  const named = new Map<string, { readonly number: number; places: number }>()
  const texts = new Map<string, readonly ElementContent[]>()
  const notes: Notes = {
    reference: (written) => {
      const identifier = written.toLowerCase()
      let note = named.get(identifier)
      if (!note) {
        note = { number: after + named.size + 1, places: 0 }
        named.set(identifier, note)
        // A note that names itself finds its number.
        const text = textOf(identifier, notes)
        if (!text || text.length === 0) {
          named.delete(identifier)
          return []
        }
        texts.set(identifier, text)
      }
      note.places += 1
      const id = placeName(name, note.number, note.places)
      return [h('sup', [h('a', { href: `#${name}-${note.number}`, id }, String(note.number))])]
    },
    section: () => {
      if (texts.size === 0) return []
      const items = [...named].toSorted(([, a], [, b]) => a.number - b.number)
      return [
        h('section.notes', { ariaLabel: say(textWords.notes) }, [
          h(
            'ol',
            after === 0 ? {} : { start: after + 1 },
            items.map(([identifier, { number, places }]) =>
              h('li', { id: `${name}-${number}` }, [
                ...(texts.get(identifier) ?? []),
                ...Array.from({ length: places }, (_, at) => back(name, number, { place: at + 1, say })),
              ]),
            ),
          ),
        ]),
      ]
    },
  }
  return notes
}

const placeName = (name: string, number: number, place: number) =>
  `${name}-${number}-named${place === 1 ? '' : `-${place}`}`

function back(name: string, number: number, { place, say }: { readonly place: number; readonly say: Say }): Element {
  const label = say(textWords.back, { number: place === 1 ? number : `${number}-${place}` })
  return h('a.back', { href: `#${placeName(name, number, place)}`, ariaLabel: label }, ' ↩')
}
