// CSV that a spreadsheet opens as text: no cell becomes a formula.
import { shown } from '../untrusted.ts'

/** Letters of a cell that are written at most; a spreadsheet takes 32,767. */
const mostLetters = 30_000

/**
 * Returns rows as CSV (RFC 4180), with a byte order mark so that spreadsheets read the letters rightly. A cell that a
 * spreadsheet would run begins with an apostrophe (OWASP, CSV injection).
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string): string {
  const plain = text
    .split(/\r\n|\r|\n/)
    .map((line) => shown(line, mostLetters))
    .join('\n')
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(plain) ? `'${plain}` : plain
  return /[",\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
