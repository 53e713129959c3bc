import type { Community } from '../../community/build-community.ts'
import type { Event } from '../../community/events.ts'
import { isExample } from '../../documents/written.ts'
import { defineCheck } from '../check.ts'
import { nextEvents } from '../subjects/coming-events.ts'
import { type Block, linesOf, visibleText } from '../subjects/visible-text.ts'

const active = { 'community.yml': 'stage: active\n' }
const head = '# Events\n\n| Event | When | Where | Speaker |\n|---|---|---|---|\n'

export default defineCheck({
  id: 'coming-event-leaves-nothing-open',
  area: 'rhythm',
  severity: { launching: 'advice', active: 'warning' },
  from: 'launching',
  since: 1,
  title: 'An event of the next weeks has no gaps left in it',
  says: '{event} begins on {day:date}, and the page still says {open}.',
  why: 'People decide now whether to come, and cannot plan with a gap.',
  fix: 'Write what is known by now, or take the line out until you know.',
  minutes: 5,
  source: 'OSC Uppsala, list of events',
  examples: [
    {
      name: 'all is known',
      files: { ...active, 'events.md': `${head}| Open day | 2026-03-20 | Hall 2 | Ana |\n` },
      expect: [],
    },
    {
      name: 'a room that is still open, two weeks before',
      files: {
        ...active,
        'events.md': `${head}| Open day | 2026-03-20 | TBA | Ana |\n| Fair | 2026-03-25 | Room TBC | |\n`,
      },
      expect: [
        'events.md:5 “Open day” begins on 20 March 2026, and the page still says “TBA”.',
        'events.md:6 “Fair” begins on 25 March 2026, and the page still says “Room TBC”.',
      ],
    },
    {
      name: 'an empty slot in a programme, in a file of its own',
      files: {
        ...active,
        'events/open-day.md':
          '# Open day\n\nWhen: 2026-03-20\n\nWhere: noch offen\n\n| Hour | Talk |\n|---|---|\n| 10:00 | Data |\n| 11:00 | [Empty slot] |\n',
      },
      expect: [
        'events/open-day.md:5 “Open day” begins on 20 March 2026, and the page still says “noch offen”.',
        'events/open-day.md:10 “Open day” begins on 20 March 2026, and the page still says “[Empty slot]”.',
      ],
    },
    {
      name: 'months ahead, in minutes, and a group that is called TBA',
      files: {
        ...active,
        'events.md': `${head}| Open day | 2026-09-20 | TBA | |\n| Meeting of the TBA group on data | 2026-03-20 | Hall 2 | |\n`,
        'notes/2026-02-18.md': '# Call\n\nRoom: TBA\n',
      },
      expect: [],
    },
  ],

  subjects: (context) =>
    nextEvents(context)
      .filter(({ isNear }) => isNear)
      .map(({ event, times }) => ({ event, day: times.first ?? '' })),

  inspect: ({ event, day }, { community }) =>
    openIn(event, community)
      .slice(0, 3)
      .map(({ text, line, column }) => ({
        about: { ...event.about(), field: text },
        place: { path: event.path, line, column },
        values: { event: event.label, day, open: text },
      })),
})

interface Gap {
  readonly text: string
  readonly line: number
  readonly column: number
}

const phrases =
  /^(?:to be (?:announced|confirmed|decided|determined|defined)|coming soon|à (?:confirmer|déterminer|préciser|définir)|noch offen|wird noch (?:bekannt ?gegeben|bekanntgegeben|festgelegt)|folgt|por (?:confirmar|determinar|anunciar|definir)|da (?:definire|confermare|annunciare))[.!]?$/iu
// Capital letters alone or after a word or two, so that a group of that name is left in peace.
const letters = /^(?:[\p{L}\d.]+ ){0,2}\(?(?:TBA|TBC|TBD)\)?[.!]?$/u
const slots = /\[\s*(?:empty|open|free) slot\s*\]|\[\s*(?:créneau libre|freier platz|hueco libre|posto libero)\s*\]/iu

function openIn(event: Event, community: Community): readonly Gap[] {
  const page = community.pages.find((page) => page.path === event.path)
  if (!page) return []
  const holds = linesAbout(event, community)
  return visibleText(page)
    .filter((block) => block.type !== 'heading' && holds(block.line))
    .flatMap((block) => gapsIn(block).filter(({ line }) => holds(line)))
}

/** The one line of a row; of a heading or a file, all lines down to the next event. */
function linesAbout(event: Event, { event: { entries } }: Community): (line: number) => boolean {
  const { line } = event.at()
  const isRow = [...event.readings.values()].some(
    ({ written: { from, place } }) => from === 'cell' && place.line === line,
  )
  const next = entries.map((other) => (other.path === event.path ? other.at().line : 0)).filter((other) => other > line)
  const end = isRow ? line + 1 : Math.min(...next, Number.POSITIVE_INFINITY)
  return (asked) => asked >= line && asked < end
}

function gapsIn(block: Block): readonly Gap[] {
  const lineOf = linesOf(block)
  let at = 0
  return block.text.split('\n').flatMap((text): readonly Gap[] => {
    const line = lineOf(at)
    at += text.length + 1
    if (isExample(text)) return []
    const slot = slots.exec(text)?.[0]
    const value = text.slice(text.indexOf(':') + 1).trim()
    const open = slot ?? (phrases.test(value) || letters.test(value) ? value : undefined)
    return open === undefined ? [] : [{ text: open, line, column: block.column }]
  })
}
