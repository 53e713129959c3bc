import type { Community } from '../../community/build-community.ts'
import { rhythmOf } from '../../community/rhythm.ts'
import { instantAt } from '../../recurrence/instants.ts'
import { defineCheck } from '../check.ts'

const meetings = (...calls: readonly string[]) =>
  `# Meetings\n\n| Call | When | Time | Time zone |\n|---|---|---|---|\n${calls.map((call) => `| ${call} |\n`).join('')}`
const inclusion = '# Inclusion\n\n## Time zones\n\nOur calls rotate, so that nobody always sits up at night.\n'
const afternoon = 'Community call | third Wednesday of every month | 14:00 | Brussels'

export default defineCheck({
  id: 'calls-suit-more-than-one-region',
  area: 'safety',
  severity: 'advice',
  from: 'active',
  since: 1,
  title: 'Where members live far apart, calls begin at hours that suit more than one region',
  says: 'All calls on {page} begin at about the same hour, {reason:phrase}.',
  why: 'For some people it is the middle of the night, every time.',
  fix: 'Hold every other call at another hour, for example 9:00 and 17:00 in turn, or add a second call. Notes and a recording of the talk help those who cannot come.',
  phrases: {
    promised: 'though you promise hours that change',
    worldwide: 'though people from several parts of the world belong here',
  },
  minutes: 20,
  principles: ['fairness', 'respect-for-diversity'],
  source: 'CHAOSS, time inclusion for virtual events',
  examples: [
    {
      name: 'two hours in turn',
      files: {
        'inclusion.md': inclusion,
        'community.yml': 'stage: active\n',
        'meetings.md': meetings(afternoon, 'Morning call | first Wednesday of every month | 8:00 | Brussels'),
      },
      expect: [],
    },
    {
      name: 'one hour, though others are promised',
      files: {
        'inclusion.md': inclusion,
        'community.yml': 'stage: active\n',
        'meetings.md': meetings(afternoon, 'Writing hour | every Thursday | 13:00 | London'),
      },
      expect: [
        'meetings.md:5 All calls on meetings.md begin at about the same hour, though you promise hours that change.',
      ],
    },
    {
      name: 'calls on one page for people in one country',
      files: {
        'community.yml': 'stage: active\n',
        'inclusion.md': '# Inclusion\n\n## Time zones\n\nAll of us live in one; hours do not rotate.\n',
        'meetings.md': meetings(afternoon),
      },
      expect: [],
    },
    {
      name: 'one of them says no hour that we can read',
      files: {
        'community.yml': 'stage: active\n',
        'inclusion.md': inclusion,
        'meetings.md': meetings(afternoon, 'Other call | first Monday of every month | agreed each time | '),
      },
      expect: [],
    },
  ],

  subjects: ({ community, now }) => {
    const reason = reasonToRotate(community)
    const hours = reason === undefined ? undefined : hoursOf(community, now)
    return reason === undefined || hours === undefined || hours.length === 0 ? [] : [{ reason, hours }]
  },

  inspect: ({ reason, hours }, { community: { meetings } }) =>
    widestGap(hours) <= day - aPartOfTheDay
      ? []
      : [
          {
            about: meetings.about('series'),
            place: meetings.series[0]?.at() ?? meetings.at(),
            values: { page: meetings.path, reason },
          },
        ],
})

/** Minutes. Hours that lie less than six apart suit the same people. */
const day = 24 * 60
const aPartOfTheDay = 6 * 60

const everywhere =
  /\b(?:world ?wide|global(?:ly)?|international(?:ly)?|the world|several continents|all continents|monde entier|mondial\p{L}*|weltweit|mundial|todo el mundo|mondiale|tutto il mondo)(?!\p{L})/iu
const turns =
  /\b(?:rotat|alternat|take turns|in turn\b|second slot|two slots|altern[eoa]|à tour de rôle|abwechselnd|wechseln|reihum|por turnos|a turno)/iu
const not = /\b(?:not|no|never|don['’]t|pas|jamais|nicht|kein\p{L}{0,2}|nie|non|mai|nunca)\b/iu

/** Only what the community says of itself counts: the promise of other hours, or that it is there for the whole world. */
function reasonToRotate({ inclusion, community }: Community): 'promised' | 'worldwide' | undefined {
  const sentences = (inclusion.time_zone_rotation ?? '').split(/[.!?;\n]/)
  if (sentences.some((sentence) => turns.test(sentence) && !not.test(sentence))) return 'promised'
  const area = community.readings.get('area_served')?.written.text ?? ''
  return everywhere.test(area) ? 'worldwide' : undefined
}

/** The minute of the day, in universal time, at which each call begins; nothing when one of them cannot be told. */
function hoursOf({ meetings }: Community, now: string): readonly number[] | undefined {
  const hours: number[] = []
  for (const call of meetings.series) {
    const { time, zone, until } = rhythmOf(call)
    if (until !== undefined && until < now) continue
    if (time === undefined || zone === undefined || !('zone' in zone.reading)) return undefined
    const { instant } = instantAt({ date: now, time, zone: zone.reading.zone })
    hours.push(Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16)))
  }
  return hours
}

/** The longest time of the day in which no call begins. */
function widestGap(hours: readonly number[]): number {
  const sorted = hours.toSorted((a, b) => a - b)
  return Math.max(...sorted.map((hour, at) => (sorted[at + 1] ?? (sorted[0] ?? 0) + day) - hour))
}
