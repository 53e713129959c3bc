import { callsWithNotes, pastCallsOf } from '../../community/past-calls.ts'
import { type Context, defineCheck } from '../check.ts'
import { callOf, dayBefore, daysSeen, type Group, groupsAtWork } from '../subjects/groups.ts'

const groups = (status = '') =>
  `# Groups\n\n| Group | Meets | Status |\n|---|---|---|\n| Guide circle | Guide evening | ${status} |\n`
const meetings =
  '# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n| Guide evening | every two months | 18:00 | Berlin |\n'
const notes = (...days: readonly string[]) =>
  `# Notes\n\n| Date | Call | Takeaways |\n|---|---|---|\n${days.map((day) => `| ${day} | Guide evening | Two chapters |\n`).join('')}`

export default defineCheck({
  id: 'group-is-still-heard-of',
  area: 'people',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'Groups are still at work, as far as the pages tell',
  says: 'We found nothing about the group {group} since {day:date}. Is it still at work?',
  why: 'Somebody who writes to a group that has fallen asleep does not write a second time.',
  fix: 'Ask those who lead it. If it is at work, add two lines of notes; if it rests, write “inactive” in its column “Status”, which is fine.',
  minutes: 10,
  principles: ['transparency'],
  source: 'R-Ladies, activity of chapters: six months',
  examples: [
    {
      name: 'notes of last month',
      files: { 'groups.md': groups(), 'meetings.md': meetings, 'notes.md': notes('2025-06-10', '2026-02-10') },
      expect: [],
    },
    {
      name: 'nothing for seven months',
      files: { 'groups.md': groups(), 'meetings.md': meetings, 'notes.md': notes('2025-06-10', '2025-08-01') },
      expect: ['groups.md:5 We found nothing about the group “Guide circle” since 1 August 2025. Is it still at work?'],
    },
    {
      name: 'six months to the day',
      files: { 'groups.md': groups(), 'meetings.md': meetings, 'notes.md': notes('2025-09-01') },
      expect: [],
    },
    {
      name: 'a group that rests',
      files: { 'groups.md': groups('paused'), 'meetings.md': meetings, 'notes.md': notes('2025-06-10') },
      expect: [],
    },
    { name: 'nothing was ever written: nobody can tell', files: { 'groups.md': groups() }, expect: [] },
    {
      name: 'a decision that it took',
      files: {
        'groups.md': groups(),
        'decisions.md':
          '# Decisions\n\n| Date | Subject | Who decided |\n|---|---|---|\n| 2025-08-01 | Chapters | Guide circle |\n',
      },
      expect: ['groups.md:5 We found nothing about the group “Guide circle” since 1 August 2025. Is it still at work?'],
    },
    {
      name: 'an event that it holds',
      files: {
        'groups.md': groups(),
        'events.md':
          '# Events\n\n| Event | When | Organisers |\n|---|---|---|\n| Chapter sprint | 2025-08-01, 10:00 to 12:00 | Guide circle |\n',
      },
      expect: ['groups.md:5 We found nothing about the group “Guide circle” since 1 August 2025. Is it still at work?'],
    },
    {
      name: 'notes that name the group in their title',
      files: {
        'groups.md': groups(),
        'notes/2025-05-10.md': '# Guide circle: a plan\n\n## Takeaways\n\nTwo chapters.\n',
        'notes/2026-01-10.md': '# Guide circle: a look back\n\n## Takeaways\n\nFour chapters.\n',
      },
      expect: [],
    },
  ],

  // Of a call without notes for long the page of meetings says it already.
  subjects: (context) => groupsAtWork(context.community).filter((group) => !isToldByCall(group, context)),

  inspect: (group, { community, settings, now }) => {
    const day = daysSeen(group, community).at(-1)
    if (day === undefined) return 'unknown'
    return day >= dayBefore(now, settings.clocks.group_quiet)
      ? []
      : [{ about: group.about('status'), place: group.at(), values: { group: group.label, day } }]
  },
})

function isToldByCall(group: Group, { community, settings, now }: Context): boolean {
  const call = callOf(group, community)
  return (
    call !== undefined &&
    callsWithNotes(community).includes(call) &&
    pastCallsOf(call, community, { now, grace: settings.clocks.notes }).isQuiet
  )
}
