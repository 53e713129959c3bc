// `moothall add`: begins a page, ready for people's own words.
import { type Command, CommanderError, Option } from 'commander'
import { type Language, languages } from '../kinds/names.ts'
import { terminal } from '../words/writers/terminal.ts'
import type { Door } from './door.ts'

interface AddOptions {
  readonly entry?: string
  readonly language?: Language
  readonly print?: boolean
}

/** Adds the command. */
export function addCommand(moothall: Command, door: Door): void {
  moothall
    .command('add')
    .description('begin a page: its headings and questions, ready for your words')
    .argument('<kind>', 'the kind of page, such as roadmap or event')
    .argument('[dir]', 'the folder that holds the pages', '.')
    .option('--entry <name>', 'begin a page of its own for one event, decision, policy …')
    .addOption(
      new Option('--language <code>', 'the language of its headings and questions')
        .choices(languages)
        .default(undefined, 'the first one in community.yml'),
    )
    .option('--print', 'show the page and write nothing')
    .addHelpText(
      'after',
      '\nExamples:\n  moothall add inclusion\n  moothall add event --entry "Open science day"\n  moothall add charter our-community --language fr --print\n\nNothing that stands is ever written over.',
    )
    .action(async (kind: string, dir: string, options: AddOptions) => {
      const { add } = await import('../tasks/add.ts')
      const added = await add(dir, { kind, ...options }, { write: !options.print })
      if ('sentence' in added) throw new CommanderError(2, 'not-added', added.sentence)
      if (options.print) return door.finish(added.text, 0)
      const { addedPage } = await import('../reports/added-page.ts')
      door.finish(terminal(addedPage(added), door.screen), 0)
    })
}
