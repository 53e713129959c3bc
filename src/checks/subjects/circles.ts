// Finds links that lead back to where they began, such as two milestones that wait for each other.

/** A link from one thing to another. */
export interface Link<T> {
  readonly from: T
  readonly to: T
}

/** Returns circles as the links that make them, the first that was written first; nothing is in two of them. */
export function circlesIn<T, L extends Link<T>>(links: readonly L[]): readonly (readonly L[])[] {
  const following = new Map<T, L[]>()
  for (const link of links) {
    const others = following.get(link.from)
    if (others) others.push(link)
    else following.set(link.from, [link])
  }
  const done = new Set<T>()
  const circled = new Set<T>()
  return [...following.keys()].flatMap((start) => circlesFrom(start, { following, done, circled }))
}

interface Walk<T, L> {
  readonly following: ReadonlyMap<T, readonly L[]>
  /** Where every link was walked along. */
  readonly done: Set<T>
  /** What is in a circle that was found. */
  readonly circled: Set<T>
}

/** Walks along all links from `start`, each once; thousands may follow one another, so nothing calls itself. */
function circlesFrom<T, L extends Link<T>>(start: T, { following, done, circled }: Walk<T, L>): readonly L[][] {
  const circles: L[][] = []
  const way: { readonly at: T; readonly rest: IterableIterator<L> }[] = []
  const steps: L[] = []
  const step = new Map<T, number>()
  const enter = (at: T) => {
    step.set(at, way.length)
    way.push({ at, rest: (following.get(at) ?? []).values() })
  }
  if (!done.has(start)) enter(start)
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const { value: link } = here.rest.next() as { readonly value?: L }
    const before = link && step.get(link.to)
    if (!link) {
      done.add(here.at)
      step.delete(here.at)
      way.pop()
      steps.pop()
    } else if (before !== undefined) {
      if (circled.has(link.to) || circled.has(link.from)) continue
      const circle = [...steps.slice(before), link]
      if (circle.some(({ from }) => circled.has(from))) continue
      for (const { from } of circle) circled.add(from)
      circles.push(circle)
    } else if (!done.has(link.to)) {
      steps.push(link)
      enter(link.to)
    }
  }
  return circles
}
