// Which time zone do these words mean? A city is enough; an abbreviation is asked back, because it hides clock changes.

import { distance } from 'fastest-levenshtein'
import { languages } from './languages/all.ts'
import { plain, tokens } from './tokens.ts'
import { offsetProposals, places, renamed, type VagueName, type Vagueness, vagueNames } from './zone-names.ts'

export type ZoneReading =
  | { readonly zone: string }
  | {
      readonly problem: 'abbreviation'
      readonly abbreviation: string
      readonly means: Vagueness
      /** IANA names, the likeliest first; may be empty. */
      readonly proposals: readonly string[]
    }
  /** The zone whose name comes closest, and whether no other comes as close. */
  | { readonly problem: 'unknown'; readonly closest?: string; readonly isOnly?: boolean }

interface Names {
  readonly zones: ReadonlyMap<string, string>
  readonly vague: ReadonlyMap<string, VagueName>
  readonly strip: ReadonlySet<string>
}

const areas = /^(?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc|us)\//i
const universal = ['utc', 'gmt', 'z', 'zulu', 'universal', 'coordinated universal', 'greenwich', 'greenwich mean']

/** Returns the IANA zone that words such as "Brussels time", "Heure de Paris" or "europe/brussels" name. */
export function readZone(words: string): ZoneReading {
  const text = words.normalize('NFC').trim()
  if (text === '' || text.length > 100) return { problem: 'unknown' }
  return zoneNamed(text) ?? unknown(text, knownNames())
}

/** Returns what a text names as a zone, or undefined at once when it names none. */
export function zoneNamed(text: string): ZoneReading | undefined {
  if (text.length > 100) return undefined
  const names = knownNames()
  const exact = names.zones.get(spelled(text)) ?? (areas.test(text) ? resolved(text) : undefined)
  if (exact && text.includes('/')) return { zone: exact }
  return fromOffset(text) ?? fromChunks(text, names)
}

function fromOffset(text: string): ZoneReading | undefined {
  const parts = /^(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?$/.exec(plain(text))
  if (!parts) return undefined
  const minutes = (Number(parts[2]) * 60 + Number(parts[3] ?? 0)) * (parts[1] === '-' ? -1 : 1)
  if (minutes === 0) return { zone: 'UTC' }
  return {
    problem: 'abbreviation',
    abbreviation: text,
    means: 'offset',
    proposals: offsetProposals[minutes] ?? [],
  }
}

function fromChunks(text: string, names: Names): ZoneReading | undefined {
  const chunks = text
    .replace(areas, '')
    .split(/[,;()[\]/]/)
    .filter((chunk) => chunk.trim() !== '')
  const zones = [
    ...new Set(chunks.map((chunk) => lookUp(chunk, names.zones, names)).filter((zone) => zone !== undefined)),
  ]
  const vague = [
    ...new Set(chunks.map((chunk) => lookUp(chunk, names.vague, names)).filter((name) => name !== undefined)),
  ]
  const [zone] = zones
  if (zone && zones.length === 1 && (zone !== 'UTC' || vague.length === 0)) return { zone }
  const [name] = vague
  if (zones.length > 1)
    return {
      problem: 'abbreviation',
      abbreviation: text,
      means: 'several',
      proposals: zones,
    }
  if (!name) return undefined
  const means = vague.length > 1 || zone ? 'region' : name.means
  return {
    problem: 'abbreviation',
    abbreviation: text,
    means,
    proposals: name.proposals,
  }
}

/** Finds the longest run of words that is a name, when all the other words only say that it is a zone. */
function lookUp<Found>(chunk: string, found: ReadonlyMap<string, Found>, names: Names): Found | undefined {
  const words = tokens(chunk).map((token) => token.text)
  if (words.length > 12) return undefined
  const idle = (word: string) => names.strip.has(word) || names.vague.has(word)
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const [before, inside, after] = [
        words.slice(0, from),
        words.slice(from, from + length),
        words.slice(from + length),
      ]
      if (![...before, ...after].every(idle)) continue
      const name = inside.join(' ')
      const hit = found.get(name) ?? (words.includes('zeit') ? found.get(name.replace(/er$/, '')) : undefined)
      if (hit !== undefined) return hit
    }
  }
  return undefined
}

function unknown(text: string, names: Names): ZoneReading {
  const words = tokens(text).map((token) => token.text)
  const wanted = new Set([spelled(text), words.filter((word) => !names.strip.has(word)).join(' ')])
  let best: { zone: string; steps: number; isOnly: boolean } | undefined
  for (const [name, zone] of names.zones) {
    const most = Math.min(Math.max(1, Math.floor(name.length / 4)), best?.steps ?? 3)
    for (const said of wanted) {
      if (name.length < 4 || Math.abs(name.length - said.length) > most) continue
      const steps = distance(name, said)
      if (steps > most) continue
      if (!best || steps < best.steps) best = { zone, steps, isOnly: true }
      else if (zone !== best.zone) best.isOnly = false
    }
  }
  return best ? { problem: 'unknown', closest: best.zone, isOnly: best.isOnly } : { problem: 'unknown' }
}

/** A name that the runtime knows although it does not list it, such as US/Pacific. */
function resolved(name: string): string | undefined {
  try {
    const zone = new Intl.DateTimeFormat('en', {
      timeZone: name,
    }).resolvedOptions().timeZone
    return zone.includes('/') && !zone.startsWith('Etc/') ? (renamed[zone] ?? zone) : undefined
  } catch {
    return undefined
  }
}

let known: Names | undefined

function knownNames(): Names {
  known ??= gatherNames()
  return known
}

function gatherNames(): Names {
  const zones = new Map<string, string>()
  for (const listed of Intl.supportedValuesOf('timeZone')) {
    const zone = renamed[listed] ?? listed
    const name = zone.toLowerCase().replaceAll('_', ' ')
    const city = name.lastIndexOf('/') + 1
    if (city === 0 || name.startsWith('etc/')) continue
    zones.set(name, zone)
    zones.set(name.slice(city).replaceAll('-', ' - '), zone)
    if (zone !== listed) zones.set(spelled(listed), zone)
  }
  for (const [zone, list] of Object.entries(places)) for (const place of spoken(list)) zones.set(place, zone)
  for (const name of universal) zones.set(name, 'UTC')
  const vague = new Map<string, VagueName>()
  for (const name of vagueNames) {
    for (const spelling of spoken(name.names)) {
      vague.set(spelling, name)
      zones.delete(spelling)
    }
  }
  const idle = languages.flatMap((language) => plain(`${language.filler},${language.zoneWord}`).split(/[^a-z]+/))
  return { zones, vague, strip: new Set([...idle, 'summer', 'winter', 'standard', 'city', 'based', '.', '-', "'"]) }
}

function spelled(name: string): string {
  return plain(name)
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s_]+/g, ' ')
}

/** The names of a list as `tokens` would part them: signs stand alone. */
function spoken(list: string): readonly string[] {
  return plain(list)
    .replace(/[-.']|\d+/g, ' $& ')
    .split(',')
    .map((name) => name.trim().replace(/ {2,}/g, ' '))
}
