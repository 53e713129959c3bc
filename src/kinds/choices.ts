// Finds which of a closed list of values somebody meant, in five languages and with small slips.
import { distance } from 'fastest-levenshtein'
import { plainName } from '../documents/sections.ts'
import { type Names, spellings } from './names.ts'

/** Returns the value that `written` names, or the one that comes within two letters of it. */
export function choiceNamed<C extends string>(
  choices: Readonly<Record<C, Names>>,
  written: string,
): { readonly value?: C; readonly closest?: C } {
  const name = plainName(written)
  const all = Object.entries(choices) as [C, Names][]
  const exact = all.find(([value, names]) => plainName(value) === name || spellings(names).has(name))
  if (exact) return { value: exact[0] }
  const close = closestTo(
    name,
    all.flatMap(([value, names]) => [plainName(value), ...spellings(names)].map((spelling) => ({ value, spelling }))),
    ({ spelling }) => spelling,
  )
  return close ? { closest: close.value } : {}
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
