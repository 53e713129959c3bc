// Lists come in pages of a hundred; we ask for one after the other.
import * as v from 'valibot'
import { type Errand, understood } from './trouble.ts'

/** A part of a list that GitHub gave, and where to go on later. */
export interface Listed<T> {
  readonly items: readonly T[]
  /** The last page that there was; whatever is added later stands on it or after it. */
  readonly lastPage: number
}

interface Answer {
  readonly data: unknown
  readonly headers: { readonly link?: string | undefined }
}

/** Returns the items of all pages from `from` to `to`. */
export async function everyPage<T>(
  { errand, from = 1, to = Number.POSITIVE_INFINITY }: { errand: Errand; from?: number; to?: number },
  item: v.GenericSchema<unknown, T>,
  ask: (page: { readonly per_page: number; readonly page: number }) => Promise<Answer>,
): Promise<Listed<T>> {
  const items: T[] = []
  for (let page = from; ; page += 1) {
    const { data, headers } = await ask({ per_page: 100, page })
    items.push(...understood(errand, v.array(item), data))
    if (page >= to || !headers.link?.includes('rel="next"')) return { items, lastPage: page }
  }
}
