// Why a site did not get into its folder, in one sentence that says what to do.
import { shown } from '../words/untrusted.ts'

export type ObstacleName =
  | 'not-ours'
  | 'not-a-folder'
  | 'holds-pages'
  | 'stands-in-it'
  | 'own-disk'
  | 'no-permission'
  | 'no-room'
  | 'another-run'

/** What is in the way; `file` is one that is not ours. */
export interface Obstacle {
  readonly name: ObstacleName
  readonly file?: string
}

const sentences: Readonly<Record<ObstacleName, (folder: string, file: string) => string>> = {
  'not-ours': (folder, file) =>
    `The folder ${folder} holds ${file}, which is not part of a site that we made, so we left it as it is. Name a new or an empty folder.`,
  'not-a-folder': (folder) =>
    `There can be no folder ${folder}, because a file or a link is in the way. Name another one.`,
  'holds-pages': (folder) =>
    `The folder ${folder} holds the pages that the site is made from. Name a new folder, such as “our-site”.`,
  'stands-in-it': (folder) =>
    `You are in the folder ${folder}, and a new one would take its place. Type “cd ..”, and name it from there.`,
  'own-disk': (folder) =>
    `The folder ${folder} is a disk of its own, so a new one cannot take its place. Name a folder in it, such as “site”.`,
  'no-permission': (folder) => `You have no permission to write the folder ${folder}. Name one of your own.`,
  'no-room': (folder) =>
    `There is not enough room on the disk for the folder ${folder}. What was there before is still there.`,
  'another-run': (folder) => `Another run has put a site into the folder ${folder} at the same moment. Try again.`,
}

/** Returns what is in the way of a site at `place`, and what to do about it. */
export function obstacleSentence({ name, file = '' }: Obstacle, place: string): string {
  return sentences[name](`“${shown(place)}”`, `“${shown(file)}”`)
}
