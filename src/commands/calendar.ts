// `moothall calendar`: the calls and events of a community as calendar files.
import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { readCommunity } from '../community/read-community.ts'
import { readDate } from '../recurrence/calendar-date.ts'
import { folder } from '../sources/folder.ts'
import { shown } from '../words/untrusted.ts'
import type { Door } from './door.ts'

interface CalendarCommandOptions {
  readonly out?: string
  readonly url?: string
  readonly date: string
}

/** Adds the command. */
export function calendarCommand(moothall: Command, door: Door): void {
  moothall
    .command('calendar')
    .description('write the calls and events as a calendar that people can subscribe to')
    .argument('[dir]', 'the folder that holds its pages', '.')
    .addOption(
      new Option('--out <folder>', 'write one file for all, one for events, and one for each call and group here'),
    )
    .addOption(new Option('--url <address>', 'the address of your site, such as https://example.org').argParser(web))
    .addOption(
      new Option('--date <day>', 'the day to write it on, such as 2026-03-18')
        .argParser(day)
        .default(door.today, 'today'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  moothall calendar > calendar.ics\n  moothall calendar our-community --out calendars',
    )
    .action(async (dir: string, { out, url, date }: CalendarCommandOptions) => {
      const { calendarsOf } = await import('../calendar/calendars.ts')
      const { community } = await readCommunity(folder(dir), { progress: door.progress })
      const files = calendarsOf(community, { now: date, ...(url !== undefined && { url }) })
      const [all] = files
      if (!all)
        throw new CommanderError(
          2,
          'no-dates',
          'No call and no event has a day yet. Write one in meetings.md, for example: Community call, third Wednesday of every month, 14:00, Brussels time.',
        )
      if (out === undefined) return door.finish(all.text, 0)
      const { writeInto } = await import('../delivery/files.ts')
      writeInto(out, files)
      door.finish(files.map(({ name, title }) => `${name}  ${shown(title)}\n`).join(''), 0)
    })
}

function day(text: string): string {
  const read = readDate(text)
  if ('date' in read && read.written === 'iso') return read.date
  throw new InvalidArgumentError('Write a day such as 2026-03-18.')
}

function web(text: string): string {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text
  throw new InvalidArgumentError('Write an address such as https://example.org.')
}
