// How people voted: totals in a sentence ("5 for, 1 against"), or a list or table of who voted how.
import type { List, Table } from 'mdast'
import { plainName } from '../../documents/sections.ts'
import { readTable } from '../../documents/tables.ts'
import { isExample, isNoAnswer, plainText, withoutPrompts } from '../../documents/written.ts'
import type { Place } from '../../finding.ts'
import { choiceNamed } from '../choices.ts'
import type { Field, FieldOptions, Written } from '../kind.ts'
import { isNamed, type Names, spellings } from '../names.ts'
import { blocksOf, field, linesOf, oneLine, strings } from './field.ts'
import { aNumberOrArticle, numberOf } from './numbers.ts'

export type VoteName = 'approve' | 'decline' | 'abstain' | 'absent'

/** Totals where they are known, and who voted how where that is told. */
export interface Votes extends Readonly<Partial<Record<VoteName, number>>> {
  /** True when the page says that all were of one mind, with or without a number. */
  readonly unanimous: boolean
  readonly cast: readonly { readonly who: string; readonly vote: VoteName; readonly place: Place }[]
}

/** How people voted, as totals or one by one. */
export const votes = (options: FieldOptions): Field<Votes> =>
  field(
    {
      type: 'votes',
      madeWhenAsked: true,
      expects: 'totals such as “5 for, 1 against, 2 abstained”',
      schema: { anyOf: [{ type: 'string' }, strings] },
      read: (written) => {
        const value = votesIn(written)
        return value ? { value } : {}
      },
    },
    options,
  )

const names: Readonly<Record<VoteName, Names>> = {
  approve: {
    en: 'for|in favour|in favor|yes|yea|aye|ayes|approve|approves|approved|agree|agreed|support|+1|in support',
    fr: 'pour|oui|favorable|favorables|approuve|d’accord',
    de: 'dafür|ja|ja-stimmen|zustimmung|zugestimmt|stimmt zu|für',
    es: 'a favor|sí|si|aprueba|de acuerdo',
    it: 'a favore|sì|si|favorevole|favorevoli|approva',
  },
  decline: {
    en: 'against|no|nay|nays|decline|declined|oppose|opposed|reject|rejected|objection|objections|-1|disagree',
    fr: 'contre|non|défavorable|opposé|opposés',
    de: 'dagegen|nein|nein-stimmen|ablehnung|abgelehnt|lehnt ab|gegen',
    es: 'en contra|no|rechaza',
    it: 'contro|contrario|contrari|no|contraria',
  },
  abstain: {
    en: 'abstain|abstains|abstained|abstention|abstentions|abstaining|0',
    fr: 'abstention|abstentions|s’abstient|s’abstiennent|abstenus',
    de: 'enthaltung|enthaltungen|enthalten|enthält sich',
    es: 'abstención|abstenciones|se abstiene|se abstienen',
    it: 'astensione|astensioni|astenuto|astenuti|si astiene',
  },
  absent: {
    en: 'absent|not present|did not vote|away',
    fr: 'absent|absente|absents',
    de: 'abwesend|nicht da',
    es: 'ausente|ausentes',
    it: 'assente|assenti',
  },
}

const who: Names = {
  en: 'Who|Name|Member|Role|Organisation|Organization|Voter',
  fr: 'Qui|Nom|Membre|Rôle',
  de: 'Wer|Name|Mitglied|Rolle',
  es: 'Quién|Nombre|Miembro|Rol',
  it: 'Chi|Nome|Membro|Ruolo',
}
const number: Names = {
  en: 'Number|Votes|Count|How many|Total',
  fr: 'Nombre|Voix',
  de: 'Anzahl|Stimmen',
  es: 'Número|Votos',
  it: 'Numero|Voti',
}

const allVotes = Object.keys(names) as VoteName[]
const noOne =
  'none|no ?one|nobody|no|zero|nil|nul|aucune?|personne|pas de|keine?r?|niemand|ningun[oa]?|ningún|nadie|nessun[oa]?'
const wordsFor = (vote: VoteName) =>
  [...spellingsAsWritten(names[vote])].toSorted((a, b) => b.length - a.length).join('|')
const word = allVotes.map((vote) => `(?<${vote}>${wordsFor(vote)})`).join('|')
// No comma between a number and its word: “5 yes, no objections” are two.
const numberFirst = () =>
  new RegExp(
    `(?<![\\p{L}\\d])(?<count>${aNumberOrArticle}|${noOne})\\s(?:\\p{L}+\\s){0,2}?(?:${word})(?![\\p{L}\\d])`,
    'giu',
  )
const wordFirst = () => new RegExp(`(?<![\\p{L}\\d])(?:${word})\\s?[:=]?\\s?(?<count>\\d{1,4})(?!\\d)`, 'giu')
const beginsWithWord = new RegExp(`^(?:${allVotes.map(wordsFor).join('|')})\\s?[:=]?\\s?\\d`, 'iu')
const ofOneMind = /unanim|einstimmig|all in favou?r|everyone in favou?r/iu

type Totals = Partial<Record<VoteName, number>>
type Cast = Votes['cast'][number]

function votesIn(written: Written): Votes | undefined {
  const { path } = written.place
  const cast: Cast[] = []
  const totals: Totals = {}
  for (const block of blocksOf(written))
    if (block.type === 'table') readTableInto(block, path, cast, totals)
    else readListInto(block, path, cast, totals)
  if (cast.length === 0 && Object.keys(totals).length === 0)
    for (const line of linesOf({ ...written, text: written.text.slice(0, longest) }))
      readLineInto(line, written.place, cast, totals)
  for (const { vote } of cast.filter(({ vote }) => !(vote in totals)))
    totals[vote] = cast.filter((one) => one.vote === vote).length
  const unanimous = ofOneMind.test(written.text.slice(0, longest))
  return unanimous || cast.length > 0 || Object.keys(totals).length > 0 ? { ...totals, unanimous, cast } : undefined
}

/** Returns the votes that one line of running text tells. */
export function votesInLine(text: string): Votes | undefined {
  const cast: Cast[] = []
  const totals: Totals = {}
  readLineInto(text, { path: '', line: 1, column: 1 }, cast, totals)
  const unanimous = ofOneMind.test(text)
  return unanimous || totals.approve !== undefined || totals.decline !== undefined
    ? { ...totals, unanimous, cast }
    : undefined
}

/** Words about votes are no longer. */
const longest = 4000

/** “Who | Vote”, “Vote | Number”, or “For | Against | Abstained” with the numbers below. */
function readTableInto(table: Table, path: string, cast: Cast[], totals: Totals): void {
  const { header, rows } = readTable(table)
  const titles = header.map((cell) => cell.text)
  const voter = titles.findIndex((title) => isNamed(who, [plainName(title)]))
  const count = titles.findIndex((title) => isNamed(number, [plainName(title)]))
  const columns = titles.map((title) => voteNamed(title))
  for (const row of rows) {
    if (row.example) continue
    const cells = row.cells.map((cell) => withoutPrompts(cell.text))
    const place = { path, line: row.line, column: row.column }
    columns.forEach((vote, at) => {
      const value = /^\d{1,4}$/.exec(cells[at] ?? '')
      if (vote && value) totals[vote] = (totals[vote] ?? 0) + Number(value[0])
    })
    if (columns.some((vote) => vote !== undefined)) continue
    const vote = cells.map((cell) => voteNamed(cell)).find((found) => found !== undefined)
    const name = cells[voter] ?? ''
    if (vote && voter !== -1 && !isNoAnswer(name)) cast.push({ who: name, vote, place })
    else if (vote && /^\d{1,4}$/.test(cells[count] ?? '')) totals[vote] = Number(cells[count])
  }
}

function readListInto(list: List, path: string, cast: Cast[], totals: Totals): void {
  for (const item of list.children) {
    const start = item.position?.start ?? { line: 1, column: 1 }
    const text = withoutPrompts(plainText(item.children.slice(0, 1)).trim())
    if (!isExample(text)) readLineInto(text, { path, line: start.line, column: start.column }, cast, totals)
  }
}

/** “Coordinator: approve”, “Approve: Ana, Ben”, “For: 5”, or totals in a sentence. */
function readLineInto(text: string, place: Place, cast: Cast[], totals: Totals): void {
  const line = oneLine(text.slice(0, longest)).replace(/^[-*•]\s+/, '')
  const [, label = '', value = ''] = /^([^:]{1,80}):\s*(.+)$/u.exec(line) ?? []
  const named = voteNamed(label)
  const given = voteNamed(value)
  if (!named && label !== '' && given) {
    cast.push({ who: label, vote: given, place })
    return
  }
  if (named && !/\d/.test(value)) {
    const people = value
      .split(/,|\s(?:and|et|und|y|e|&)\s/u)
      .map(oneLine)
      .filter((name) => !isNoAnswer(name))
    if (new RegExp(`^(?:${noOne})$`, 'iu').test(value)) totals[named] ??= 0
    else for (const name of people) cast.push({ who: name, vote: named, place })
    return
  }
  for (const { groups } of line.matchAll(beginsWithWord.test(line) ? wordFirst() : numberFirst())) {
    const vote = allVotes.find((one) => groups?.[one] !== undefined)
    if (vote) totals[vote] ??= numberOf(groups?.count ?? '') ?? 0
  }
}

function voteNamed(text: string): VoteName | undefined {
  const trimmed = text.trim()
  const sign = allVotes.find((vote) => names[vote].en.split('|').includes(trimmed.toLowerCase()))
  return sign ?? (plainName(trimmed) === '' || /^\d+$/.test(trimmed) ? undefined : choiceNamed(names, trimmed).value)
}

/** The words as they are looked for in a sentence; signs such as +1 stand alone only. */
function spellingsAsWritten(all: Names): ReadonlySet<string> {
  const words = [all.en, all.fr, all.de, all.es, all.it].flatMap((list) => list?.split('|') ?? [])
  const letters = words
    .filter((one) => /^\p{L}/u.test(one))
    .map((one) => one.replace(/[’-]/g, (sign) => (sign === '-' ? '[- ]?' : "[’']")))
  return new Set([...letters, ...[...spellings(all)].filter((one) => /^\p{L}{3,}$/u.test(one))])
}
