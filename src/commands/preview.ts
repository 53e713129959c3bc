// `moothall preview`: the web site in a browser while somebody writes, with the notes beside the pages.
import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { shown } from '../words/untrusted.ts'
import { day } from './day.ts'
import type { Door } from './door.ts'
import { allowPrivate } from './private.ts'

interface PreviewOptions {
  readonly port: number
  readonly date: string
  readonly private?: boolean
  readonly poll?: boolean
}

/** Adds the command. */
export function previewCommand(moothall: Command, door: Door): void {
  moothall
    .command('preview')
    .description('show the web site in your browser while you write')
    .argument('[dir]', 'the folder that holds the pages', '.')
    .addOption(
      new Option('--port <number>', 'the door of this machine at which it is shown')
        .argParser(portNumber)
        .default(4000),
    )
    .addOption(
      new Option('--date <day>', 'the day for which it is made, such as 2026-03-18')
        .argParser(day)
        .default(door.today, 'today'),
    )
    .option('--private', 'show private things as well, with a banner on every page; for your own eyes')
    .option('--poll', 'look once a second whether something has changed, for network drives')
    .addHelpText(
      'after',
      '\nExamples:\n  moothall preview\n  moothall preview our-community --port 8080\n\nThe page in your browser changes when you save a file. Only this machine can see it. Ctrl+C ends it.',
    )
    .action(async (dir: string, options: PreviewOptions) => {
      await show(dir, options, door)
    })
}

async function show(dir: string, options: PreviewOptions, door: Door): Promise<void> {
  allowPrivate(options, door)
  const { showPreview } = await import('../tasks/preview.ts')
  const { repositoryHome } = await import('../sources/repository-home.ts')
  const rounds: string[] = []
  let isOpen = false
  const say = (line: string) => (isOpen ? door.tell(line) : rounds.push(line))
  const server = await showPreview({
    ...{ dir, port: options.port, byLooking: options.poll === true, elapsed: door.elapsed },
    ...{ home: repositoryHome(dir), isPrivate: options.private === true },
    look: { now: options.date, progress: door.progress },
    onBuilt: ({ pages, notes, milliseconds, told }) => {
      const list = told.map((sentence) => `- ${shown(sentence, 400)}\n`).join('')
      say(`Made in ${milliseconds} ms: ${pages} pages, ${notes} notes.\n${list}`)
    },
    onTrouble: (error) =>
      say(
        `The site could not be made, so you see the last one: ${shown(error instanceof Error ? error.message : String(error), 300)}\n`,
      ),
    onFallback: () => say('This machine does not tell us about changes, so we look once a second.\n'),
  })
  if (!server)
    throw new CommanderError(
      2,
      'no-port',
      `Nothing is free at ${options.port} and the 19 after it. Name another one with --port.`,
    )
  if (options.port !== 0 && server.port !== options.port)
    door.tell(`${options.port} is taken, so this one is at ${server.port}.\n`)
  door.tell(`Open http://127.0.0.1:${server.port}/ in your browser. It changes when you save a file. Ctrl+C ends it.\n`)
  isOpen = true
  for (const line of rounds) door.tell(line)
  await door.untilInterrupted()
  await server.close()
  door.finish('\nIt is no longer shown.\n', 0)
}

function portNumber(text: string): number {
  const number = Number(text)
  if (/^\d{1,5}$/.test(text) && number <= 65_535) return number
  throw new InvalidArgumentError('Write a number up to 65535, such as 8080.')
}
