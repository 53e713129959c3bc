// `moothall explain`: what a note means, or what belongs on a kind of page.
import { type Command, CommanderError } from 'commander'
import { terminal } from '../words/writers/terminal.ts'
import type { Door } from './door.ts'

/** Adds the command. */
export function explainCommand(moothall: Command, door: Door): void {
  moothall
    .command('explain')
    .description('say what a note means, or what belongs on a kind of page')
    .argument('<name>', 'the name of a note or of a kind of page')
    .addHelpText(
      'after',
      '\nExamples:\n  moothall explain charter\n  moothall explain code-of-conduct-has-two-contacts',
    )
    .action(async (name: string) => {
      const { explain } = await import('../reports/explain.ts')
      const explained = explain(name)
      if ('blocks' in explained) return door.finish(terminal(explained.blocks, door.screen), 0)
      throw new CommanderError(2, 'unknown-name', explained.sentence)
    })
}
