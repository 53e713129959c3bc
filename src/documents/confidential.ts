// Tables and lines about cases of behaviour and about single votes, by the words above or before the names.
// Nothing in them is ever read as anything else, so that no report names whom they name.
import { plainName } from './sections.ts'

/** Words for somebody who reports, as alternatives of a pattern. */
export const reporters =
  'reporter|reported by|reporting person|complainant|victim|signalé par|plaignant|plaignante|victime|gemeldet von|meldende person|beschwerdeführer|beschwerdeführerin|betroffene person|opfer|denunciante|informado por|víctima|segnalato da|segnalante|vittima'

/** Words for somebody who is reported, as alternatives of a pattern. */
export const reporteds =
  'reported person|reported individual|person reported|accused|accused person|respondent|alleged offender|offender|harasser|personne signalée|personne mise en cause|accusé|accusée|gemeldete person|beschuldigte|beschuldigter|beschuldigte person|persona denunciada|acusado|acusada|denunciado|persona segnalata|accusato|accusata'

const voters = 'voter|voters|voted by|votant|votante|wähler|wählerin|wählende|elettore'
const votes = 'vote|votes|ballot|choice|voted for|first choice|bulletin|stimme|voto|papeleta|scheda'

const names = new Map<string, ReadonlySet<string>>()

/** Returns which of the columns has one of these names, or -1. Columns are as `plainName` gives them. */
export function columnOf(words: string, columns: readonly string[]): number {
  const known = names.get(words) ?? new Set(words.split('|').map(plainName))
  names.set(words, known)
  return columns.findIndex((name) => known.has(name))
}

/** True for the columns of a table that says who voted for what. */
export function areVotes(columns: readonly string[]): boolean {
  return columnOf(voters, columns) >= 0 && columnOf(votes, columns) >= 0
}

/** True for the columns of a table of which no cell may be repeated. */
export function isConfidential(columns: readonly string[]): boolean {
  return areVotes(columns) || (columnOf(reporters, columns) >= 0 && columnOf(reporteds, columns) >= 0)
}
