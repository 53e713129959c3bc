// `moothall site`: the community's web site, in a folder.
import { join } from 'node:path'
import { type Command, CommanderError, Option } from 'commander'
import { shown } from '../words/untrusted.ts'
import { day } from './day.ts'
import type { Door } from './door.ts'
import { allowPrivate } from './private.ts'

interface SiteOptions {
  readonly out: string
  readonly date: string
  readonly private?: boolean
}

/** Adds the command. */
export function siteCommand(moothall: Command, door: Door): void {
  moothall
    .command('site')
    .description('make the web site of a community')
    .argument('[dir]', 'the folder that holds its pages', '.')
    .requiredOption(
      '--out <dir>',
      'the folder that the site goes into: a new or an empty one, or the site of last time',
    )
    .addOption(
      new Option('--date <day>', 'the day for which it is made, such as 2026-03-18')
        .argParser(day)
        .default(door.today, 'today'),
    )
    .option('--private', 'show private things as well, with a banner on every page; for your own eyes')
    .addHelpText(
      'after',
      '\nExamples:\n  moothall site --out ../our-site\n  moothall site our-community --out /tmp/site\n\nWhoever reads the folder meanwhile finds the old site or the new one, whole.\nEnds with 0 when the site is there, 2 when it could not be made.',
    )
    .action(async (dir: string, options: SiteOptions) => {
      await make(dir, options, door)
    })
}

async function make(dir: string, options: SiteOptions, door: Door): Promise<void> {
  allowPrivate(options, door)
  const { site, pagesIn } = await import('../tasks/site.ts')
  const { repositoryHome } = await import('../sources/repository-home.ts')
  const made = await site({
    ...{ dir, out: options.out, home: repositoryHome(dir), isPrivate: options.private === true },
    look: { now: options.date, progress: door.progress },
  })
  if ('trouble' in made) throw new CommanderError(2, 'no-site', made.trouble)
  const pages = pagesIn(made.site)
  const { told } = made.site
  const list = told.map((sentence) => `- ${shown(sentence, 400)}\n`).join('')
  const done = `The site has ${pages} ${pages === 1 ? 'page' : 'pages'}. To look at it, open ${shown(join(options.out, 'index.html'), 400)}.\n`
  door.finish(told.length > 0 ? `${done}\nPages that could not be shown as they are:\n${list}` : done, 0)
}
