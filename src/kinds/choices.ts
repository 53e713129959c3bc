// Finds which of a closed list of values somebody meant, in five languages and with small slips.
import { distance } from 'fastest-levenshtein'
import { plainName } from '../documents/sections.ts'
import { type Names, spellings } from './names.ts'

interface Known {
  readonly value: string
  readonly spelling: string
}

const known = new WeakMap<object, { readonly list: readonly Known[]; readonly values: ReadonlyMap<string, string> }>()

/** Every way to write each value, made once for each list; what names two values names the first. */
function spellingsOf(choices: Readonly<Record<string, Names>>) {
  let made = known.get(choices)
  if (!made) {
    const list = Object.entries(choices).flatMap(([value, names]) =>
      [plainName(value), ...spellings(names)].map((spelling) => ({ value, spelling })),
    )
    made = { list, values: new Map(list.toReversed().map(({ value, spelling }) => [spelling, value])) }
    known.set(choices, made)
  }
  return made
}

/** Returns the value that `written` names, or the one that comes within two letters of it. */
export function choiceNamed<C extends string>(
  choices: Readonly<Record<C, Names>>,
  written: string,
): { readonly value?: C; readonly closest?: C } {
  const name = plainName(written)
  const { list, values } = spellingsOf(choices)
  const exact = values.get(name)
  if (exact !== undefined) return { value: exact as C }
  const close = closestTo(name, list, ({ spelling }) => spelling)
  return close ? { closest: close.value as C } : {}
}

/** Returns the candidate whose name is within two letters of `name` (one, for names of up to four letters), if there is one. */
export function closestTo<T>(name: string, candidates: readonly T[], nameOf: (candidate: T) => string): T | undefined {
  if (name.length > 100) return undefined
  let best: { candidate: T; away: number } | undefined
  for (const candidate of candidates) {
    const other = nameOf(candidate)
    if (Math.abs(other.length - name.length) > 2) continue
    const away = distance(name, other)
    if (away <= (Math.min(name.length, other.length) <= 4 ? 1 : 2) && (!best || away < best.away))
      best = { candidate, away }
  }
  return best?.candidate
}
