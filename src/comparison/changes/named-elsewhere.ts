// Where a name still stands that is no longer that of an entry.
import type { Community } from '../../community/build-community.ts'
import { ownText } from '../../documents/marked-parts.ts'
import { plainName } from '../../documents/sections.ts'
import type { Place } from '../../finding.ts'
import { everyKind } from '../../kinds/every-kind.ts'
import type { Ref } from '../../kinds/fields.ts'
import type { AnyEntry } from '../../kinds/kind.ts'
import { isNamed } from './collections.ts'
import { wholeName } from './whole-name.ts'

/** More places than these nobody goes through. */
const mostPlaces = 12
/** Of more entries than these that go at once, the places are not looked for. */
const mostEntries = 40

/**
 * Returns a question: where is an entry of before still named? Pages that tell of a day that has been keep the names of that
 * day, and a link to an entry that is still there, such as that of a person who only leaves a role, is right as it is.
 */
export function newStillNamed(after: Community): (entry: AnyEntry) => readonly Place[] {
  const records = new Set(everyKind.filter(({ isRecord }) => isRecord).map(({ kind }) => kind))
  const pages = after.pages
    .filter(({ path }) => !records.has(after.kindOf.get(path) ?? '') && !after.privatePages.has(path))
    .map((page) => ({ path: page.path, text: ownText(page) }))
    .filter(({ text }) => text !== '')
  let asked = 0
  let right: ReadonlyMap<string, ReadonlySet<string>> | undefined
  return (entry) => {
    const name = entry.knownAs[1]?.trim() ?? ''
    if (!isNamed(entry) || name.length < 3 || name.length > 80 || asked >= mostEntries) return []
    asked += 1
    right ??= namedRightly(after)
    const known = right.get(plainName(name))
    const pattern = wholeName([name])
    const places: Place[] = []
    for (const { path, text } of pages) {
      if (!text.includes(name)) continue
      for (const [at, line] of text.split('\n').entries()) {
        const found = pattern.exec(line)
        if (!found || known?.has(`${path}:${at + 1}`)) continue
        places.push({ path, line: at + 1, column: found.index + 1 })
        if (places.length === mostPlaces) return places
      }
    }
    return places
  }
}

/** The lines on which a name stands for an entry that is there: its own, and those of references to it. */
function namedRightly({ documents }: Community): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = new Map<string, Set<string>>()
  const add = (name: string, { path, line }: Place) => {
    const all = lines.get(plainName(name)) ?? new Set()
    lines.set(plainName(name), all.add(`${path}:${line}`))
  }
  for (const document of documents)
    for (const record of [document, ...(document.allEntries as readonly AnyEntry[])]) {
      for (const name of record.knownAs) if (name !== '') add(name, record.at())
      for (const { value } of record.readings.values())
        for (const item of (Array.isArray(value) ? value : [value]) as readonly (Partial<Ref> | undefined)[])
          if (item?.to && item.place) for (const name of item.to.knownAs) add(name, item.place)
    }
  return lines
}
