// `moothall facilitate`: a page for those who lead a session of a programme.
import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { readCommunity } from '../community/read-community.ts'
import { folder } from '../sources/folder.ts'
import type { Door } from './door.ts'

/** Adds the command. */
export function facilitateCommand(moothall: Command, door: Door): void {
  moothall
    .command('facilitate')
    .description('write a page for those who lead a session of a programme, as Markdown')
    .argument('[dir]', 'the folder that holds its pages', '.')
    .addOption(new Option('--session <number>', 'only this session, such as 2').argParser(sessionNumber))
    .addHelpText(
      'after',
      '\nExamples:\n  moothall facilitate\n  moothall facilitate our-programme --session 2\n  moothall facilitate --session 2 > session-2.md',
    )
    .action(async (dir: string, { session }: { readonly session?: number }) => {
      const { facilitatorPages } = await import('../reports/facilitator-page.ts')
      const pages = facilitatorPages((await readCommunity(folder(dir), { progress: door.progress })).community, session)
      if ('text' in pages) return door.finish(pages.text, 0)
      throw new CommanderError(2, 'no-session', pages.sentence)
    })
}

function sessionNumber(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Write the number of a session, such as 2.')
}
