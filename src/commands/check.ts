// `moothall check`: how a community is doing, or what a change does to it.
import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { assess, assessChange } from '../assess.ts'
import type { Comparison } from '../comparison/compare-findings.ts'
import type { Assessment } from '../health/assessment.ts'
import { makesRed } from '../health/makes-red.ts'
import { onTerminal, terminalReport } from '../reports/terminal.ts'
import { folder } from '../sources/folder.ts'
import { day } from './day.ts'
import type { Door } from './door.ts'

const formats = ['terminal', 'markdown', 'json', 'comment', 'sarif', 'badge', 'badge-json', 'one-page'] as const
const levels = ['stop', 'error', 'warning', 'advice', 'never'] as const

interface CheckOptions {
  readonly format: (typeof formats)[number]
  readonly failOn: (typeof levels)[number]
  readonly date: string
  readonly visibility: 'public' | 'private' | 'unknown'
  readonly base?: string
}

/** Adds the command, which is also what happens when none is named. */
export function checkCommand(moothall: Command, door: Door): void {
  moothall
    .command('check', { isDefault: true })
    .description('say how a community is doing')
    .argument('[dir]', 'the folder that holds its pages', '.')
    .addOption(new Option('--format <format>', 'how to write the report').choices(formats).default('terminal'))
    .addOption(new Option('--fail-on <severity>', 'end with 1 from this severity on').choices(levels).default('error'))
    .addOption(
      new Option('--date <day>', 'the day to check for, such as 2026-03-18')
        .argParser(day)
        .default(door.today, 'today'),
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
      '\nExamples:\n  moothall check community-template\n  moothall check --base main --format comment\n  moothall check --format markdown > report.md\n  moothall check --format one-page > for-our-director.html\n  moothall check --fail-on warning --date 2026-12-31',
    )
    .action(async (dir: string, options: CheckOptions) => {
      const { text, fails } = await check(dir, options, door)
      door.finish(text, fails ? 1 : 0)
    })
}

async function check(dir: string, options: CheckOptions, door: Door): Promise<{ text: string; fails: boolean }> {
  if (options.format === 'comment' && options.base === undefined)
    throw new CommanderError(
      2,
      'no-base',
      'A comment speaks of a change: say with --base what to compare with, such as main.',
    )
  const { assessment, comparison } = await assessed(dir, options, door)
  const fails = makesRed(comparison?.new ?? assessment.findings, {
    stage: assessment.stage,
    checks: assessment.checks,
    failOn: options.failOn,
    passed: comparison?.inBetween?.stops.length,
    ofChange: comparison !== undefined,
  })
  return { text: await written({ dir, format: options.format, door }, assessment, comparison), fails }
}

async function assessed(
  dir: string,
  { date, visibility, base }: CheckOptions,
  { progress }: Door,
): Promise<{ assessment: Assessment; comparison?: Comparison }> {
  const options = { now: date, visibility, progress }
  if (base === undefined) return { assessment: await assess(folder(dir), options) }
  const { gitRevision } = await import('../sources/git-revision.ts')
  const { stepsBetween } = await import('../sources/steps.ts')
  const steps = stepsBetween({ folder: dir, base, head: 'HEAD' })
  return assessChange({ head: folder(dir), base: gitRevision({ folder: dir, revision: base }), steps }, options)
}

async function written(
  { dir, format, door }: { readonly dir: string; readonly format: CheckOptions['format']; readonly door: Door },
  assessment: Assessment,
  comparison: Comparison | undefined,
): Promise<string> {
  if (format === 'terminal') {
    if (!comparison) return terminalReport(assessment, door.screen)
    const { whatChanged } = await import('../reports/change.ts')
    return terminalReport(assessment, door.screen, whatChanged(assessment, comparison, onTerminal))
  }
  if (format === 'json') {
    const { jsonReport } = await import('../reports/json.ts')
    return jsonReport(assessment, { comparison })
  }
  if (format === 'badge' || format === 'badge-json') {
    const { badgeJsonReport, badgeReport } = await import('../reports/badge.ts')
    return format === 'badge' ? badgeReport(assessment) : badgeJsonReport(assessment)
  }
  const { repositoryHome } = await import('../sources/repository-home.ts')
  const home = repositoryHome(dir)
  if (format === 'one-page') {
    const { onePageReport } = await import('../reports/one-page.ts')
    return onePageReport(assessment, { home })
  }
  if (format === 'sarif') {
    const { sarifReport } = await import('../reports/sarif.ts')
    return sarifReport(assessment, { comparison, folder: home?.folder ?? '' })
  }
  if (format === 'markdown') {
    const { markdownReport } = await import('../reports/markdown.ts')
    return markdownReport(assessment, { home, comparison })
  }
  const { commentReport } = await import('../reports/comment.ts')
  const files = comparison?.touched ?? []
  return commentReport(
    { reported: assessment, comparison },
    { files, filesAreAll: true, isFirst: false, folder: '', home },
  )
}

/** Another option in its place is one that was forgotten. */
function version(text: string): string {
  if (text !== '' && !text.startsWith('-')) return text
  throw new InvalidArgumentError('Say what to compare with, such as main.')
}
