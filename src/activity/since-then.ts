// What became of a page since another page was made from it, or last brought up to date with it.
import { readFrontMatter } from '../documents/front-matter.ts'
import type { Log, PageCommit, PageLog } from '../sources/git-log.ts'

/** A page that was made from another one of the same repository, such as a translation. */
export interface Kinship {
  readonly page: string
  readonly original: string
}

export interface SinceThen extends Kinship {
  /** The text of the original when the page was last changed; of an older page, the oldest text that is known. */
  readonly then: string
  /** The text of the original as it was saved last. */
  readonly saved: string
  /** The days on which it was changed since, the newest first. */
  readonly days: readonly string[]
  /** False where there may have been more changes than are known. */
  readonly isWhole: boolean
}

/** What is known of the past, by the path of the page that was made from another. */
export type History = ReadonlyMap<string, SinceThen>

/** A page as it stands today. */
export interface Today {
  readonly path: string
  readonly text: string
}

/** Returns what Git knows of these pages; of one about which nothing certain is known there is no answer. */
export async function historyOf(
  pairs: readonly { readonly page: Today; readonly original: Today }[],
  log: Log,
): Promise<History> {
  const found = await Promise.all(pairs.map(({ page, original }) => sinceThen(page, original, log)))
  return new Map(found.flatMap((one) => (one ? [[one.page, one] as const] : [])))
}

async function sinceThen(page: Today, original: Today, log: Log): Promise<SinceThen | undefined> {
  const [ofPage, ofOriginal] = await Promise.all([log.of(page.path), log.of(original.path)])
  if (!ofPage || !ofOriginal) return undefined
  const texts = await log.texts([...blobsOf(ofPage), ...blobsOf(ofOriginal)])
  const text = (blob: string | undefined) => (blob === undefined ? undefined : texts.get(blob))
  const isNews = (words: (text: string) => string) => {
    const wordsOf = (blob: string) => words(text(blob) ?? '')
    return ({ before, after }: PageCommit) =>
      after !== undefined && before.every((blob) => wordsOf(blob) !== wordsOf(after))
  }
  const now = text(ofPage.now)
  const saved = text(ofOriginal.now)
  // Somebody is at work on the page right now.
  if (now === undefined || saved === undefined || everyWord(now) !== everyWord(page.text)) return undefined
  const touch = ofPage.commits.find(isNews(everyWord))
  const since = touch ? await changesAfter(touch, ofOriginal, log) : allThatIsKnown(ofOriginal)
  const then = since && (text(since.blob) ?? (await log.texts([since.blob])).get(since.blob))
  if (!since || then === undefined) return undefined
  const days = since.commits.filter(isNews(wordsBelow)).map(({ day }) => day)
  return { page: page.path, original: original.path, then, saved, days, isWhole: since.isWhole }
}

interface Since {
  readonly commits: readonly PageCommit[]
  /** Git's name for what stood there before them. */
  readonly blob: string
  readonly isWhole: boolean
}

/** What was changed since a commit is what that commit does not know: a day says little where branches come together. */
async function changesAfter(
  { id }: PageCommit,
  { commits, now, isWhole }: PageLog,
  log: Log,
): Promise<Since | undefined> {
  // Nothing that is known changed it, so it was the same then.
  if (commits.length === 0) return { commits, blob: now, isWhole: true }
  const blob = await log.standing(id, [...new Set(commits.map(({ path }) => path))])
  if (blob === undefined) return undefined
  const at = commits.findIndex(({ after }) => after === blob)
  if (at >= 0) return { commits: commits.slice(0, at), blob, isWhole: true }
  const next = commits.findLastIndex(({ before }) => before.includes(blob))
  return { commits: commits.slice(0, next < 0 ? commits.length : next + 1), blob, isWhole: next >= 0 || isWhole }
}

/** The page was made before all that is known: every change that is known came after it. */
function allThatIsKnown({ commits }: PageLog): Since | undefined {
  const blob = commits.at(-1)?.before[0]
  return blob === undefined ? undefined : { commits, blob, isWhole: false }
}

function blobsOf({ commits, now }: PageLog): readonly string[] {
  return [now, ...commits.flatMap(({ before, after }) => (after === undefined ? before : [...before, after]))]
}

/** Ends of lines, blanks and the breaking of lines are no change of text. */
function everyWord(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Returns the words of a page without the settings at its top, in a form in which two ways of breaking lines are equal. */
export function wordsBelow(text: string): string {
  return everyWord(readFrontMatter(text.replace(/\r\n?/g, '\n')).body)
}
