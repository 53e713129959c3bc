// The command line: translates words into one call, and its answer into text and an exit code.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { assess, assessChange } from './assess.ts'
import { readCommunity } from './community/read-community.ts'
import type { Comparison } from './comparison/compare-findings.ts'
import type { Assessment } from './health/assessment.ts'
import { makesRed } from './health/makes-red.ts'
import { type Language, languages } from './kinds/names.ts'
import { dayOf, readDate } from './recurrence/calendar-date.ts'
import { terminalReport } from './reports/terminal.ts'
import { folder } from './sources/folder.ts'
import { SourceError } from './sources/source.ts'
import { shown } from './words/untrusted.ts'
import { terminal } from './words/writers/terminal.ts'

/** 0: nothing at or above `--fail-on`; 1: something is; 2: could not run. */
type ExitCode = 0 | 1 | 2

const formats = ['terminal', 'markdown', 'json', 'comment'] as const
const levels = ['stop', 'error', 'warning', 'advice', 'never'] as const

interface CheckOptions {
  readonly format: (typeof formats)[number]
  readonly failOn: (typeof levels)[number]
  readonly date: string
  readonly visibility: 'public' | 'private' | 'unknown'
  readonly base?: string
}

interface AddOptions {
  readonly entry?: string
  readonly language?: Language
  readonly print?: boolean
}

function program(finish: (text: string, code: ExitCode) => void): Command {
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
  moothall facilitate --session 2      a page for those who lead a session

Ends with 0 when nothing needs to be fixed, 1 when something does, 2 when it could not run.`,
    )
  moothall
    .command('check', { isDefault: true })
    .description('say how a community is doing')
    .argument('[dir]', 'the folder that holds its pages', '.')
    .addOption(new Option('--format <format>', 'how to write the report').choices(formats).default('terminal'))
    .addOption(new Option('--fail-on <severity>', 'end with 1 from this severity on').choices(levels).default('error'))
    .addOption(
      new Option('--date <day>', 'the day to check for, such as 2026-03-18')
        .argParser(day)
        .default(dayOf(new Date()), 'today'),
    )
    .addOption(
      new Option('--visibility <who>', 'who can read the repository; an unknown one counts as public')
        .choices(['public', 'private', 'unknown'])
        .default('unknown'),
    )
    .addOption(
      new Option(
        '--base <revision>',
        'what to compare with, such as main or HEAD~1: only new notes end with 1',
      ).argParser(version),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  moothall check community-template\n  moothall check --base main --format comment\n  moothall check --format markdown > report.md\n  moothall check --fail-on warning --date 2026-12-31',
    )
    .action(async (dir: string, options: CheckOptions) => {
      const { text, fails } = await check(dir, options)
      finish(text, fails ? 1 : 0)
    })
  moothall
    .command('explain')
    .description('say what a note means, or what belongs on a kind of page')
    .argument('<name>', 'the name of a note or of a kind of page')
    .addHelpText(
      'after',
      '\nExamples:\n  moothall explain charter\n  moothall explain code-of-conduct-has-two-contacts',
    )
    .action(async (name: string) => {
      const { explain } = await import('./reports/explain.ts')
      const explained = explain(name)
      if ('blocks' in explained) return finish(terminal(explained.blocks, screen()), 0)
      throw new CommanderError(2, 'unknown-name', explained.sentence)
    })
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
      const { add } = await import('./tasks/add.ts')
      const added = await add(dir, { kind, ...options }, { write: !options.print })
      if ('sentence' in added) throw new CommanderError(2, 'not-added', added.sentence)
      if (options.print) return finish(added.text, 0)
      const { addedPage } = await import('./reports/added-page.ts')
      finish(terminal(addedPage(added), screen()), 0)
    })
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
      const { facilitatorPages } = await import('./reports/facilitator-page.ts')
      const pages = facilitatorPages((await readCommunity(folder(dir), { progress })).community, session)
      if ('text' in pages) return finish(pages.text, 0)
      throw new CommanderError(2, 'no-session', pages.sentence)
    })
  return moothall
}

async function check(dir: string, options: CheckOptions): Promise<{ text: string; fails: boolean }> {
  if (options.format === 'comment' && options.base === undefined)
    throw new CommanderError(
      2,
      'no-base',
      'A comment speaks of a change: say with --base what to compare with, such as main.',
    )
  const { assessment, comparison } = await assessed(dir, options)
  const fails = makesRed(comparison?.new ?? assessment.findings, {
    stage: assessment.stage,
    checks: assessment.checks,
    failOn: options.failOn,
    ofChange: comparison !== undefined,
  })
  return { text: await written(dir, options.format, assessment, comparison), fails }
}

async function assessed(
  dir: string,
  { date, visibility, base }: CheckOptions,
): Promise<{ assessment: Assessment; comparison?: Comparison }> {
  const options = { now: date, visibility, progress }
  if (base === undefined) return { assessment: await assess(folder(dir), options) }
  const { gitRevision } = await import('./sources/git-revision.ts')
  return assessChange({ head: folder(dir), base: gitRevision({ folder: dir, revision: base }) }, options)
}

async function written(
  dir: string,
  format: CheckOptions['format'],
  assessment: Assessment,
  comparison: Comparison | undefined,
): Promise<string> {
  if (format === 'terminal') return terminalReport(assessment, screen(), comparison)
  if (format === 'json') {
    const { jsonReport } = await import('./reports/json.ts')
    return jsonReport(assessment, { comparison })
  }
  const { repositoryHome } = await import('./sources/repository-home.ts')
  const home = repositoryHome(dir)
  if (format === 'markdown') {
    const { markdownReport } = await import('./reports/markdown.ts')
    return markdownReport(assessment, { home, comparison })
  }
  const { commentReport } = await import('./reports/comment.ts')
  const files = comparison?.touched ?? []
  return commentReport(
    { reported: assessment, comparison },
    { files, filesAreAll: true, isFirst: false, folder: '', home },
  )
}

/** Says on a terminal what takes long; a pipe hears nothing. */
function progress(sentence: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${sentence}\n`)
}

function screen(): { width: number; colour: boolean } {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  return { width: process.stdout.columns ?? 80, colour }
}

function day(text: string): string {
  const read = readDate(text)
  if ('date' in read && read.written === 'iso') return read.date
  throw new InvalidArgumentError('Write a day such as 2026-03-18.')
}

function sessionNumber(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Write the number of a session, such as 2.')
}

/** Another option in its place is one that was forgotten. */
function version(text: string): string {
  if (text !== '' && !text.startsWith('-')) return text
  throw new InvalidArgumentError('Say what to compare with, such as main.')
}

/** Leaves as soon as the text is out: waiting for the parser's background work would cost a third of a second. */
function leave(text: string, code: ExitCode, stream: NodeJS.WriteStream = process.stdout): void {
  stream.on('error', () => process.exit(code))
  stream.write(text, () => process.exit(code))
}

try {
  const moothall = program(leave)
  for (const command of [moothall, ...moothall.commands]) command.exitOverride().configureOutput({ writeErr: () => {} })
  await moothall.parseAsync()
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) leave('', 0)
  else if (error instanceof CommanderError)
    leave(`${shown(error.message, 300).replace(/^error: /, '')}\nSee \`moothall --help\`.\n`, 2, process.stderr)
  else if (error instanceof SourceError) leave(`${shown(error.message, 300)}\n`, 2, process.stderr)
  else
    leave(
      `Moothall could not go on: ${shown(error instanceof Error ? error.message : String(error), 300)}\n`,
      2,
      process.stderr,
    )
}
