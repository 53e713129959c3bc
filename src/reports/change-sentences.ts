// A change in one sentence: in the words of its kind where it has some, else in words that fit every field of every kind.
import { piecesOf } from '../checks/wording.ts'
import type { Change } from '../comparison/change.ts'
import { without } from '../comparison/changes/values.ts'
import type { ChangeWords, Happening } from '../kinds/change-words.ts'
import { words } from '../words/speak.ts'
import { inAnyWords } from './change-in-any-words.ts'
import { called, collectionOf, fieldOf, type Said, valueWords } from './change-values.ts'

// A comment is written several times until it fits; what is said of a change stays the same.
const sentences = new WeakMap<Change, Said>()

/** Returns a change in a sentence. */
export function changeSentence(change: Change): Said {
  const said = sentences.get(change) ?? inWordsOfKind(change) ?? inAnyWords(change)
  sentences.set(change, said)
  return said
}

/** Returns the words that a kind has for a change; nothing when they are for another answer. */
export function wordsFor(change: Change): ChangeWords | undefined {
  const { what, after } = change
  const own =
    what === 'field' ? fieldOf(change)?.changes : what.startsWith('entry') ? collectionOf(change)?.changes : undefined
  const fits = own?.becomes === undefined || after.some((item) => own.becomes?.includes(item))
  return fits ? own : undefined
}

/** Returns what happens, by the name under which kinds have words for it. */
export function happeningOf({ what, before, after }: Change): Happening {
  if (what === 'entry-added') return 'added'
  if (what === 'entry-removed') return 'removed'
  if (what === 'entry-replaced') return 'replaced'
  if (before.length === 0 || after.length === 0) return before.length === 0 ? 'added' : 'removed'
  const [gone, come] = [without(before, after), without(after, before)]
  return gone.length === 0 ? 'joined' : come.length === 0 ? 'left' : 'changed'
}

function inWordsOfKind(change: Change): Said | undefined {
  for (const sentence of wordsFor(change)?.[happeningOf(change)] ?? []) {
    const said = fillChange(sentence, change)
    if (said) return said
  }
  return undefined
}

/**
 * Returns a sentence of a kind with its slots filled; nothing when one of them has no value. Where it is said of several
 * entries at once, `names` are theirs.
 */
export function fillChange(sentence: string, change: Change, names: readonly string[] = []): Said | undefined {
  const pieces = piecesOf(sentence).map((piece) =>
    typeof piece === 'string' ? [words(piece)] : slot(piece.name, change, names),
  )
  return pieces.some((piece) => piece.length === 0) ? undefined : pieces.flat()
}

function slot(name: string, change: Change, names: readonly string[]): Said {
  const partly = (as: Happening, items: readonly string[], others: readonly string[]) =>
    happeningOf(change) === as ? without(items, others) : items
  const isWhole = change.what !== 'field'
  switch (name) {
    case 'page':
      return [{ type: 'path', text: change.about.path }]
    case 'entry':
      return names.length > 1 ? valueWords(names, undefined) : called(change.name)
    case 'new':
      return isWhole ? called(change.name) : valueWords(partly('joined', change.after, change.before), fieldOf(change))
    case 'old':
      return isWhole ? called(change.was) : valueWords(partly('left', change.before, change.after), fieldOf(change))
    default:
      return valueWords(change.fields?.[name] ?? [], fieldOf(change, name))
  }
}
