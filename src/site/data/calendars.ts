// `calendar*.ics`: all dates, and those of each call, group and of the events, to subscribe to.
import { calendarsOf } from '../../calendar/calendars.ts'
import { defineData } from './data-file.ts'

export default defineData({
  files: ({ community, now, name, url }) =>
    new Map(
      calendarsOf(community, { now, name, ...(url !== undefined && { url }) }).map((file) => [file.name, file.text]),
    ),
})
