// A change in words that fit every page, entry and field, whatever its kind.
import type { Change } from '../comparison/change.ts'
import { without } from '../comparison/changes/values.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import { labelOf } from '../kinds/names.ts'
import { type Segment, words } from '../words/speak.ts'
import { called, collectionOf, fieldOf, type Said, unsaid, valueWords } from './change-values.ts'

/** Returns a change in a sentence for which its kind needs no words of its own. */
export function inAnyWords(change: Change): Said {
  const { what, about, name, was = '', before, after } = change
  const page: Segment = { type: 'path', text: about.path }
  const title = kindNamed(about.kind)?.title ?? 'page'
  const one = collectionOf(change)?.one ?? 'entry'
  switch (what) {
    case 'page-added':
      return [words(`A new page, ${title}: `), page, words('.')]
    case 'page-begun':
      return [words(`The page ${title} has its first words: `), page, words('.')]
    case 'page-adopted':
      return [page, words(` is the page ${title} now.`)]
    case 'page-moved':
      return [words(`The page ${title} moves from `), { type: 'path', text: was }, words(' to '), page, words('.')]
    case 'page-removed':
      return [words(`The page ${title} goes: `), page, words('.')]
    case 'page-retired':
      return [words(`The page ${title} retires: `), page, words('.')]
    case 'page-elsewhere':
      return [
        words(`The page ${title} is kept elsewhere now: `),
        ...after.map((text): Segment => ({ type: 'link', text })),
        words('.'),
      ]
    case 'entry-added':
      return name === undefined
        ? [words(`A new ${one} on `), page, words(', not named here.')]
        : [words(`A new ${one}: `), ...called(name), words('.')]
    case 'entry-removed':
      return name === undefined
        ? [words(`${anyOne(one)}, not named here, is no longer on `), page, words('.')]
        : [words(`The ${one} `), ...called(name), words(' is no longer there.')]
    case 'entry-replaced':
      return [
        words(`The ${one} `),
        ...orSomebody(change.was),
        words(' goes, and '),
        ...orSomebody(name),
        words(' comes.'),
      ]
    case 'field':
      return fieldSentence(change)
    case 'section':
      return sectionSentence(change)
    case 'link':
      if (name === undefined || name === unsaid) return [page, words(': a link leads elsewhere now.')]
      return [
        page,
        words(': the link '),
        ...called(name),
        words(' leads to '),
        ...linkTo(after),
        words(' now; it led to '),
        ...linkTo(before),
        words('.'),
      ]
    case 'private':
      return about.entry === undefined || collectionOf(change) === undefined
        ? [page, words(': something that is not public is different. We do not repeat it.')]
        : [
            page,
            words(
              `: something about ${anyOne(one).toLowerCase()} is different. We do not repeat it, as it is private or nobody wrote that it may be named.`,
            ),
          ]
    case 'unread-now':
      return [page, words(' cannot be read as it stands now, so we cannot say what changes on it.')]
    case 'unread-before':
      return [page, words(' could not be read before and can be read now, so we cannot say what changes on it.')]
  }
}

function anyOne(one: string): string {
  return `${/^[aeiou]/.test(one) ? 'An' : 'A'} ${one}`
}

function orSomebody(name: string | undefined): Said {
  return name === undefined ? [words('somebody who is not named here')] : called(name)
}

function linkTo(items: readonly string[]): Said {
  return items.map(
    (text): Segment => (text === unsaid ? words('an address that we do not repeat') : { type: 'link', text }),
  )
}

/** "Milestone `Open day`: " or "`charter.md`: ". */
function subject(change: Change): Said {
  const one = collectionOf(change)?.one
  if (one === undefined) return [{ type: 'path', text: change.about.path }, words(': ')]
  const capital = one.charAt(0).toUpperCase() + one.slice(1)
  return change.name === undefined
    ? [words(`${anyOne(one)}, not named here: `)]
    : [words(`${capital} `), ...called(change.name), words(': ')]
}

function fieldSentence(change: Change): Said {
  const { before, after, was, name } = change
  const field = fieldOf(change)
  const one = collectionOf(change)?.one
  if (was !== undefined && name !== undefined && one !== undefined)
    return [words(`The ${one} `), ...called(was), words(' is called '), ...called(name), words(' now.')]
  const label = `“${field ? labelOf(field.names) : (change.about.field ?? '')}”`
  const start = [...subject(change), words(label)]
  if ([...before, ...after].includes(unsaid)) return [...start, words(' is different. We do not repeat it here.')]
  if (change.rewritten !== undefined) return [...start, ...rewrittenWords(change)]
  if (before.length === 0) return ended([...start, words(' is new: '), ...valueWords(after, field)])
  if (after.length === 0) return ended([...start, words(' is empty now; it was '), ...valueWords(before, field)])
  if (before.length + after.length === 2)
    return ended([
      ...start,
      words(' is '),
      ...valueWords(after, field),
      words(' now; it was '),
      ...valueWords(before, field),
    ])
  const [gone, come] = [without(before, after), without(after, before)]
  if (gone.length === before.length)
    return ended([
      ...start,
      words(' is now '),
      ...valueWords(after, field),
      words('; it was '),
      ...valueWords(before, field),
    ])
  const gains = come.length > 0 ? [words(' gains '), ...valueWords(come, field)] : []
  const loses = gone.length > 0 ? [words(come.length > 0 ? ' and loses ' : ' loses '), ...valueWords(gone, field)] : []
  return ended([...start, ...gains, ...loses])
}

function sectionSentence(change: Change): Said {
  const { about, name = '', was, before, after } = change
  const page: Segment = { type: 'path', text: about.path }
  const heading: Said =
    name === '' ? [words('the text at its beginning')] : name === unsaid ? [words('a part of it')] : called(name)
  if (before.length === 0) return [page, words(': '), ...heading, words(' is new.')]
  if (after.length === 0) return [page, words(': '), ...heading, words(' goes.')]
  if (was !== undefined && was !== unsaid) {
    const says = change.rewritten === undefined ? [words('.')] : [words(', and'), ...rewrittenWords(change)]
    return [page, words(': '), ...called(was), words(' is called '), ...heading, words(' now'), ...says]
  }
  return [
    page,
    words(': '),
    ...heading,
    ...(change.rewritten === undefined ? [words(' is different.')] : rewrittenWords(change)),
  ]
}

/** " now says …": the one sentence that is different, else how much is. */
function rewrittenWords({ rewritten = 0, passage }: Change): Said {
  if (passage && [passage.before, passage.after].includes(unsaid)) return [words(' is different.')]
  if (passage?.after === '') return [words(' no longer says '), ...quotedAtEnd(passage.before)]
  if (passage?.before === '') return [words(' also says '), ...quotedAtEnd(passage.after)]
  if (passage)
    return [words(' said '), ...quoted(passage.before), words(' and says '), ...quoted(passage.after), words(' now.')]
  if (rewritten === 0) return [words(' says the same in another order.')]
  if (rewritten < 10) return [words(' is different in a few words.')]
  const share = `about ${Math.round(rewritten / 5) * 5} % of its words are new`
  return [words(rewritten >= 95 ? ' is written anew.' : ` is rewritten: ${share}.`)]
}

function quotedAtEnd(text: string): Said {
  return ended(quoted(text))
}

/** A sentence in a sentence brings its own full stop. */
function ended(said: Said): Said {
  const last = said.at(-1)
  return last?.type === 'name' && /[.!?]$/.test(last.text) ? said : [...said, words('.')]
}

function quoted(text: string): Said {
  return [text === unsaid ? words('something that we do not repeat') : { type: 'name', text }]
}
