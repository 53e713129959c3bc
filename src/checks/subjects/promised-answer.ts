// How soon a page promises an answer, in the words of the page and in days.
import { responseTime } from '../../kinds/sentences/code-of-conduct.ts'
import type { Period } from '../../recurrence/time.ts'

/** Returns the words for the length of time in the first sentence that promises an answer: "two working days". */
export function promisedAnswer(text: string): string | undefined {
  for (const line of text.split('\n'))
    for (const sentence of responseTime) {
      const promised = sentence.exec(line)?.[1]
      if (promised !== undefined) return promised
    }
  // A label or setting holds nothing but the length.
  return /^[^.\n]{1,40}$/.test(text.trim()) ? text.trim() : undefined
}

/** Returns the length of a period in days; a working day counts as one. */
export function daysIn({ months = 0, days = 0, hours = 0, workingDays = 0 }: Period): number {
  return months * 30 + days + hours / 24 + workingDays
}
