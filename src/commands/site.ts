// `moothall site`: the community's web site, in a folder.
import { type Command, CommanderError } from 'commander'
import type { Door } from './door.ts'

interface SiteOptions {
  readonly out: string
  readonly private?: boolean
}

/** Adds the command. */
export function siteCommand(moothall: Command, door: Door): void {
  moothall
    .command('site')
    .description('make the web site of a community')
    .argument('[dir]', 'the folder that holds its pages', '.')
    .requiredOption('--out <dir>', 'the folder that the site goes into')
    .option('--private', 'show private things as well, with a banner on every page; for your own eyes')
    .addHelpText(
      'after',
      '\nExamples:\n  moothall site --out ../our-site\n  moothall site our-community --out /tmp/site',
    )
    .action(async (dir: string, options: SiteOptions) => {
      const { site } = await import('../tasks/site.ts')
      const { repositoryHome } = await import('../sources/repository-home.ts')
      const done = await site({
        ...{ dir, out: options.out, now: door.today, home: repositoryHome(dir) },
        isPrivate: options.private === true,
      })
      if (done === 'not-ours')
        throw new CommanderError(
          2,
          'not-ours',
          'That folder holds something else than a site. Name an empty or a new one.',
        )
      const told = done.told.map((sentence) => `- ${sentence}\n`).join('')
      door.finish(`The site has ${done.pages} pages. Open index.html in ${options.out}.\n${told}`, 0)
    })
}
