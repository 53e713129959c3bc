// When two findings are the same one: by what they are about, never by the number of a line; by what stands there, where that must not be public.
import { personalIn } from '../documents/personal.ts'
import type { About, Finding } from '../finding.ts'
import type { Assessment } from '../health/assessment.ts'

/** True when two findings of one check are about the same. */
export function isAboutSame(a: About, b: About): boolean {
  return a.path === b.path && a.kind === b.kind && a.entry === b.entry && a.field === b.field
}

/** Returns a name that two findings share when they are about the same; `path` stands in for a page that has moved. */
export function nameOf({ check, about }: Finding, path: string = about.path, values?: Finding['values']): string {
  // A page that is taken for another kind is the same page.
  return JSON.stringify([check, path, about.entry, about.field, values])
}

/** Returns a question: what stands where a finding is? The answer tells two of them apart, and must never be shown. */
export function tracesIn({ community }: Pick<Assessment, 'community'>): (finding: Finding) => string {
  const lines = new Map<string, readonly string[]>()
  const entries = new Map(
    community.documents
      .flatMap(({ allEntries }) => allEntries)
      .map((entry) => [entryName(entry.about()), entry.knownAs.join('\n')] as const),
  )
  return ({ about, place }) => {
    const { path, line } = place ?? { path: about.path, line: 1 }
    if (!lines.has(path)) lines.set(path, community.pages.find((page) => page.path === path)?.text.split('\n') ?? [])
    const text = lines.get(path)?.[line - 1] ?? path
    return personalIn(text) || (entries.get(entryName(about)) ?? text.trim())
  }
}

/** Returns a question: what stands, word for word, on the line of a finding about an entry? The name goes with it, without the number that tells namesakes apart. */
export function linesIn({ community }: Pick<Assessment, 'community'>): (finding: Finding) => string | undefined {
  const lines = new Map<string, readonly string[]>()
  return ({ about: { entry }, place }) => {
    if (entry === undefined || place === undefined) return undefined
    const { path, line } = place
    if (!lines.has(path)) lines.set(path, community.pages.find((page) => page.path === path)?.text.split('\n') ?? [])
    return `${entry.replace(/-\d+$/, '')}\n${lines.get(path)?.[line - 1]?.trim()}`
  }
}

/** Returns the names of all entries of a community. */
export function entriesOf({ community }: Pick<Assessment, 'community'>): ReadonlySet<string> {
  return new Set(community.documents.flatMap(({ allEntries }) => allEntries.map((entry) => entryName(entry.about()))))
}

/** Returns the name of the entry that something is about. */
export function entryName({ path, entry }: About, on: string = path): string {
  return `${on}#${entry}`
}
