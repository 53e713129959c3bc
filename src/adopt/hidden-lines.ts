// Which lines of a page are never repeated, not even with a correction: what must not be public stands in them.
import type { Context } from '../checks/check.ts'
import type { Outcome } from '../checks/run-checks.ts'

/** Returns a test for lines: true on a private page, and where something stands that should not be published. */
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
  return (path, line) => community.privatePages.has(path) || stops.has(`${line} ${path}`) || stops.has(`0 ${path}`)
}
