// What is said after a page was begun: where it is, and what to do first on it.
import type { Block } from '../words/blocks.ts'
import { words } from '../words/speak.ts'
import { minutes } from './notes.ts'

/** A page that was just begun. */
interface AddedPage {
  readonly path: string
  readonly firstStep: { readonly title: string; readonly how: string; readonly minutes: number }
}

/** Returns one line that says what was written, and the first thing to do there. */
export function addedPage({ path, firstStep }: AddedPage): readonly Block[] {
  return [
    {
      type: 'paragraph',
      text: [
        words('Here is your new page: '),
        { type: 'path', text: path },
        words(
          '. Replace what stands in square brackets with your own words, or leave it for later; until then it is not published.',
        ),
      ],
    },
    {
      type: 'paragraph',
      text: [
        { type: 'strong', text: [words(firstStep.title)] },
        words(` ${firstStep.how} (${minutes(firstStep.minutes)})`),
      ],
    },
    {
      type: 'paragraph',
      text: [words('Then add a link to it on a page that people read, such as README.md, so that it is found.')],
    },
  ]
}
