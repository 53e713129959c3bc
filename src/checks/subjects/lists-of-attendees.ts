// Finds lists of people who came to a call or event, by name and without a word on whether they agreed.
import type { Community } from '../../community/build-community.ts'
import { saidYes } from '../../community/nameable.ts'
import { plainName } from '../../documents/sections.ts'
import type { LookedAt } from './area-of-page.ts'
import type { Spot } from './in-public.ts'
import { tablesOf } from './tables-of-people.ts'
import { type Block, visibleText } from './visible-text.ts'

/** So many names are a list. */
const fewest = 3

const names =
  'attendees?|attendees list|attendance|list of (?:attendees|participants)|participants?|participants list|present|who (?:was|is) (?:here|there)|who came|roll call|signed in|registered|presents?|participante?s?|participant e s|personnes presentes|inscrits|anwesend|anwesende|teilnehmende|teilnehmer(?:innen|liste|in)?|teilnehmendenliste|dabei|asistentes?|presentes?|inscritos|presenti|partecipanti|iscritti'
const title = new RegExp(`^(?:${names})$`)
const label = new RegExp(`^(?:${names})\\s?:`, 'i')

// Where people put themselves on the list, or were asked, that is said beside it.
const agreed =
  /\b(?:agreed|consent|said yes|permission|themsel(?:f|ves)|yoursel(?:f|ves)|add your name|their own names?|if you (?:like|wish|want)|optional|voluntar)|d['’]accord|accord|volontaire|si vous (?:le )?(?:voulez|souhaitez)|einverstanden|zugestimmt|selbst|freiwillig|wer (?:mag|möchte)|de acuerdo|consentimiento|si (?:lo )?dese|consenso|se (?:lo )?desiderate/iu

/** Returns the first place on a page where people who came are listed by name; those who are listed with their consent do not count. */
export function attendeesIn(subject: LookedAt, community: Community): readonly Spot[] {
  if (subject.kind === 'people') return []
  const known = new Set(
    community.people.entries.filter((person) => saidYes(person, community)).map(({ label }) => plainName(label)),
  )
  const isStranger = (text: string) => isName(text) && !known.has(plainName(text))
  const found = [...underHeadings(subject, isStranger), ...inTables(subject, isStranger)]
  return found.toSorted((a, b) => a.line - b.line).slice(0, 1)
}

type Question = (text: string) => boolean

function underHeadings({ page }: LookedAt, isStranger: Question): readonly Spot[] {
  const blocks = visibleText(page)
  return blocks.flatMap((block, at): readonly Spot[] => {
    const isTitle = block.type === 'heading' && title.test(plainName(block.text))
    if (!isTitle && (block.type !== 'paragraph' || !isLabelled(block.text))) return []
    const section = isTitle ? [block, ...blocksUnder(blocks, at)] : [block]
    if (section.some(({ text }) => agreed.test(text))) return []
    const own = isTitle ? section.slice(1).map(({ text }) => text) : [block.text.slice(block.text.indexOf(':') + 1)]
    return own.flatMap(partsOf).filter(isStranger).length >= fewest ? [{ line: block.line, column: block.column }] : []
  })
}

function blocksUnder(blocks: readonly Block[], at: number): readonly Block[] {
  const rest = blocks.slice(at + 1)
  const end = rest.findIndex(({ type }) => type === 'heading')
  return end === -1 ? rest : rest.slice(0, end)
}

function inTables(subject: LookedAt, isStranger: Question): readonly Spot[] {
  return tablesOf(subject).flatMap(({ columns, header, rows }): readonly Spot[] => {
    const at = columns.findIndex((name) => title.test(name))
    const cell = header[at]
    if (cell === undefined || header.some(({ text }) => agreed.test(text))) return []
    const listed = rows().filter(({ cells }) => isStranger(cells[at]?.text.trim() ?? ''))
    return listed.length >= fewest ? [{ line: cell.line, column: cell.column }] : []
  })
}

/** "Ana Ruiz (Lindenau), Ben Okafor and Chi Oye" in its names. */
function partsOf(text: string): readonly string[] {
  return text
    .replace(/\([^()]{0,80}\)/g, '')
    .split(/[,;\n•|]|\s(?:and|et|und|y|e|&)\s/u)
    .map((part) => part.replace(/\s[-–—].*$/u, '').trim())
}

const body =
  /universit|institut|librar|biblioth|biblio|depart|centre|center|zentrum|centro|group|gruppe|grupo|gruppo|team|archiv|office|büro|oficina|ufficio|facult|fakult|facolt|school|schule|escuela|scuola|committee|associat|verein|foundation|stiftung|fundaci|fondazione|society|communit|network|netzwerk|project|projekt|council|museum|ministry|laborator|academy|college/iu
const word = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|af|al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|van|von|y|zu)$/u

/** Two to five words, each with a capital letter, and not the name of an organisation. */
function isName(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !body.test(text) &&
    words.every((one) => word.test(one)) &&
    /^\p{Lu}\p{Ll}/u.test(words.at(-1) ?? '')
  )
}

/** “Présents : …” as well: most paragraphs have no colon so early, and need no look at their letters. */
function isLabelled(text: string): boolean {
  const start = text.slice(0, 60).normalize('NFKD')
  return start.includes(':') && label.test(start.replace(/\p{M}/gu, '').trim())
}
