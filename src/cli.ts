// The command line: finds the command that words ask for, and turns its answer into text and an exit code.
import { Command, CommanderError } from 'commander'
import { addCommand } from './commands/add.ts'
import { calendarCommand } from './commands/calendar.ts'
import { checkCommand } from './commands/check.ts'
import type { Door, ExitCode } from './commands/door.ts'
import { explainCommand } from './commands/explain.ts'
import { facilitateCommand } from './commands/facilitate.ts'
import { fixCommand } from './commands/fix.ts'
import { previewCommand } from './commands/preview.ts'
import { siteCommand } from './commands/site.ts'
import { dayOf } from './recurrence/calendar-date.ts'
import { SourceError } from './sources/source.ts'
import { compileRegularExpressionsOnce } from './v8-flags.ts'
import { shown } from './words/untrusted.ts'

function program(door: Door): Command {
  const moothall = new Command('moothall')
    .description('Reads what a community keeps as Markdown files, and says in plain words how it is doing.')
    .version('0.1.0')
    .showHelpAfterError('See `moothall --help`.')
    .addHelpText(
      'after',
      `
Examples:
  moothall check                       the community in this folder
  moothall check our-community         the community in another folder
  moothall explain milestone-has-date  what a note means and what to do
  moothall explain roadmap             what belongs on a page
  moothall add inclusion               begin a page, ready for your words
  moothall fix                         correct what has one right answer
  moothall facilitate --session 2      a page for those who lead a session
  moothall site --out ../our-site      the web site of the community, in a folder
  moothall preview                     the same in your browser, while you write
  moothall calendar --out calendars    the calls and events, to subscribe to

Ends with 0 when nothing needs to be fixed, 1 when something does, 2 when it could not run.`,
    )
  for (const command of [
    checkCommand,
    explainCommand,
    addCommand,
    fixCommand,
    facilitateCommand,
    siteCommand,
    previewCommand,
    calendarCommand,
  ])
    command(moothall, door)
  return moothall
}

/** Says on a terminal what takes long; a pipe hears nothing. */
function progress(sentence: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${sentence}\n`)
}

function screen(): { width: number; colour: boolean } {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  return { width: process.stdout.columns ?? 80, colour }
}

/** A pipe is not asked: nobody would answer. */
function asking(): Pick<Door, 'ask'> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return {}
  return {
    async ask(text) {
      const { createInterface } = await import('node:readline')
      const door = createInterface({ input: process.stdin, output: process.stdout })
      // Only the last line is drawn anew while somebody types.
      const question = text.slice(text.lastIndexOf('\n') + 1)
      process.stdout.write(text.slice(0, text.length - question.length))
      const answer = await new Promise<string>((resolve) => {
        door.once('close', () => resolve(''))
        door.question(question, resolve)
      })
      door.close()
      return /^\s*y(?:es)?\s*$/i.test(answer)
    },
  }
}

async function untilInterrupted(): Promise<void> {
  await new Promise<void>((end) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end())
  })
}

/** Leaves as soon as the text is out: waiting for the parser's background work would cost a third of a second. */
function leave(text: string, code: ExitCode, stream: NodeJS.WriteStream = process.stdout): void {
  stream.on('error', () => process.exit(code))
  stream.write(text, () => process.exit(code))
}

try {
  compileRegularExpressionsOnce()
  const moothall = program({
    today: dayOf(new Date()),
    screen: screen(),
    isInWorkflow: process.env.GITHUB_ACTIONS === 'true',
    progress,
    ...asking(),
    tell: (line) => void process.stdout.write(line),
    elapsed: () => performance.now(),
    untilInterrupted,
    finish: leave,
  })
  for (const command of [moothall, ...moothall.commands]) command.exitOverride().configureOutput({ writeErr: () => {} })
  await moothall.parseAsync()
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) leave('', 0)
  else if (error instanceof CommanderError)
    leave(`${shown(error.message, 600).replace(/^error: /, '')}\nSee \`moothall --help\`.\n`, 2, process.stderr)
  else if (error instanceof SourceError) leave(`${shown(error.message, 300)}\n`, 2, process.stderr)
  else
    leave(
      `Moothall could not go on: ${shown(error instanceof Error ? error.message : String(error), 300)}\n`,
      2,
      process.stderr,
    )
}
