// `moothall fix`: shows what has one right answer, and writes it when somebody says so.
import type { Command } from 'commander'
import { terminal } from '../words/writers/terminal.ts'
import type { Door } from './door.ts'

/** Adds the command. */
export function fixCommand(moothall: Command, door: Door): void {
  moothall
    .command('fix')
    .description('correct what has one right answer, after showing it to you')
    .argument('[dir]', 'the folder that holds the pages', '.')
    .option('--yes', 'write the corrections without asking')
    .addHelpText(
      'after',
      '\nExamples:\n  moothall fix\n  moothall fix our-community\n  moothall fix --yes\n\nEverything else in your files stays as it is. What only people can decide is never changed.\nEnds with 0 when nothing is left to correct, 1 when something is, 2 when it could not run.',
    )
    .action(async (dir: string, { yes = false }: { readonly yes?: boolean }) => {
      await fix(dir, yes, door)
    })
}

async function fix(dir: string, yes: boolean, door: Door): Promise<void> {
  const { propose, writeCorrections } = await import('../tasks/fix.ts')
  const { proposedCorrections, theseCorrections, writtenCorrections } = await import('../reports/corrections.ts')
  const options = { now: door.today, visibility: 'unknown', progress: door.progress } as const
  const { files, isHidden } = await propose(dir, options)
  if (files.length === 0) return door.finish('There is nothing here that we could correct for you.\n', 0)
  const shown = terminal(proposedCorrections(files, isHidden), door.screen)
  const question = `Write ${theseCorrections(files)}? (y/n) `
  if (!yes && !door.ask)
    return door.finish(
      `${shown}\nNothing is written yet. To write ${theseCorrections(files)}, run this again with --yes.\n`,
      1,
    )
  if (!yes && !(await door.ask?.(`${shown}\n${question}`))) return door.finish('Nothing was written.\n', 1)
  const left = writeCorrections(dir, files)
  const told = terminal(writtenCorrections(files, left), door.screen)
  door.finish(yes ? `${shown}\n${told}` : told, left.length > 0 ? 1 : 0)
}
