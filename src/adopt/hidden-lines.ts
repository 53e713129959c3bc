// Which lines of a page are never repeated, not even with a correction: what must not be public stands in them, or may do so.
import type { Context } from '../checks/check.ts'
import type { Outcome } from '../checks/run-checks.ts'
import { lookOf } from '../documents/look-alike.ts'
import { plainName } from '../documents/sections.ts'
import { closestTo } from '../kinds/choices.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import { type AnyField, isCollection, type Shape } from '../kinds/kind.ts'
import { spellings } from '../kinds/names.ts'

/** Returns a test for lines: true on a private page, where something stands that should not be published, and for a private setting. */
export function hiddenLines(
  outcomes: readonly Outcome[],
  { community }: Context,
): (path: string, line: number) => boolean {
  const stops = new Set(
    outcomes
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity === 'stop')
      .flatMap(({ about, place, also }) => [place ?? { path: about.path, line: 0 }, ...(also ? [also] : [])])
      .map(({ path, line }) => `${line} ${path}`),
  )
  const nameAt = (path: string, line: number) => {
    const text = community.pages.find((page) => page.path === path)?.text.split('\n')[line - 1] ?? ''
    const written = /^[ \t]*(?:- )?["']?([^"':]{1,100})["']?[ \t]*:/.exec(text)?.[1]
    return written === undefined ? undefined : plainName(lookOf(written) ?? written)
  }
  return (path, line) => {
    if (community.privatePages.has(path) || stops.has(`${line} ${path}`) || stops.has(`0 ${path}`)) return true
    const name = nameAt(path, line)
    // A setting that cannot be read, or is misspelt, is private by no check's word.
    return name !== undefined && closestTo(name, privateNames(community.kindOf.get(path)), (one) => one) !== undefined
  }
}

/** Every way to write the name of a field that is not for everyone, on pages of a kind. */
function privateNames(kind: string | undefined): readonly string[] {
  const known = kindNamed(kind)
  return Object.entries((known?.fields ?? {}) as Shape)
    .flatMap(([name, part]): readonly (readonly [string, AnyField])[] =>
      isCollection(part) ? Object.entries(part.fields as Readonly<Record<string, AnyField>>) : [[name, part]],
    )
    .filter(([, { visibility = 'public' }]) => visibility !== 'public')
    .flatMap(([name, { names }]) => [plainName(name), ...spellings(names)])
}
