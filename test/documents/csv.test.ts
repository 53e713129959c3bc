import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CsvCell, largestCsv, readCsv } from '../../src/documents/csv.ts'

const texts = (cells: readonly CsvCell[]) => cells.map((cell) => cell.text)
const read = (text: string) => {
  const { header, rows, problems } = readCsv(text)
  return {
    header: texts(header),
    rows: rows.map(texts),
    problems: problems.map(({ problem, line, column }) => `${line}:${column} ${problem}`),
  }
}

describe('what is read', () => {
  test.each([
    ['nothing', '', [], []],
    ['a header alone', 'name,role\n', ['name', 'role'], []],
    ['a last line without its end', 'name\nAna', ['name'], [['Ana']]],
    [
      'semicolons, as from a European spreadsheet',
      'name;role\nAna;"lead; host"\n',
      ['name', 'role'],
      [['Ana', 'lead; host']],
    ],
    ['tabs', 'name\trole\nAna\tlead, host\n', ['name', 'role'], [['Ana', 'lead, host']]],
    [
      'a header with the other separators in quotes',
      '"name; first, last",role\nAna,lead\n',
      ['name; first, last', 'role'],
      [['Ana', 'lead']],
    ],
    [
      'the line with which Excel names the separator',
      'sep=;\nname;role\nAna;lead\n',
      ['name', 'role'],
      [['Ana', 'lead']],
    ],
    ['quotes within quotes', 'name\n"Ana ""the host"""\n', ['name'], [['Ana "the host"']]],
    [
      'a cell of several lines',
      'name,notes\nAna,"one\n\ntwo"\nBen,\n',
      ['name', 'notes'],
      [
        ['Ana', 'one\n\ntwo'],
        ['Ben', ''],
      ],
    ],
    [
      'empty lines and empty rows, which are no rows',
      '\nname,role\n\n,\nAna,lead\n  \n',
      ['name', 'role'],
      [['Ana', 'lead']],
    ],
    ['blanks around cells', ' name , role\n  Ana ,"lead" \n', ['name', 'role'], [['Ana', 'lead']]],
    ['a short row', 'name,role\nAna\n', ['name', 'role'], [['Ana']]],
    ['a row with empty cells too many', 'name,role\nAna,lead,,\n', ['name', 'role'], [['Ana', 'lead']]],
    ['a quote inside a plain cell', 'name\n5" disk\n', ['name'], [['5" disk']]],
    ['names of prototypes', '__proto__,constructor\na,b\n', ['__proto__', 'constructor'], [['a', 'b']]],
  ])('%s', (_, text, header, rows) => {
    expect(read(text)).toEqual({ header, rows, problems: [] })
  })
})

test('each cell knows its line and column, in UTF-16 units', () => {
  const { header, rows } = readCsv(
    'sep=,\nname,notes,mail\n"🎉 ""A""","one\ntwo" ,x@community.example\n\nBen,,b@community.example\n',
  )
  const places = (cells: readonly CsvCell[]) => cells.map(({ line, column }) => `${line}:${column}`)
  expect(places(header)).toEqual(['2:1', '2:6', '2:12'])
  expect(rows.map(places)).toEqual([
    ['3:1', '3:12', '4:7'],
    ['6:1', '6:5', '6:6'],
  ])
})

describe('a slip costs its own row and no other', () => {
  test.each([
    [
      'a quote that is never closed',
      'name,role\nAna,"lead\nBen,host\nCleo,lead\n',
      [
        ['Ben', 'host'],
        ['Cleo', 'lead'],
      ],
      ['2:5 csv-quote'],
    ],
    [
      'a quote that the next one closes wrongly',
      'name,role\nAna,"lead\nBen,"host"\nCleo,lead\n',
      [
        ['Ben', 'host'],
        ['Cleo', 'lead'],
      ],
      ['2:5 csv-quote'],
    ],
    ['letters after a closing quote', 'name,role\n"Ana"x,lead\nBen,host\n', [['Ben', 'host']], ['2:1 csv-quote']],
    [
      'a quote after a cell of several lines',
      'name,role\n"A\nna","lead\nBen,host\n',
      [['Ben', 'host']],
      ['3:5 csv-quote'],
    ],
    ['two slips', 'name\n"Ana\n"Ben\nCleo\n', [['Cleo']], ['2:1 csv-quote', '3:1 csv-quote']],
    [
      'a comma too many',
      'name,role,phone\nAna,lead,host,555\nBen,host,\n',
      [['Ben', 'host', '']],
      ['2:1 csv-extra-cells'],
    ],
  ])('%s', (_, text, rows, problems) => {
    expect(read(text)).toMatchObject({ rows, problems })
  })
})

describe('limits', () => {
  test('a table that is too long ends at the last row that is read', () => {
    const { rows, problems } = readCsv(`name\n${'Ana\n'.repeat(largestCsv.rows + 2)}`)
    expect(rows).toHaveLength(largestCsv.rows)
    expect(problems).toEqual([
      { problem: 'csv-too-long', line: largestCsv.rows + 2, column: 1, values: { rows: largestCsv.rows } },
    ])
  })

  test.each([
    ['slips', 'name\n'.concat('"Ana\n'.repeat(40_000))],
    ['even quotes', 'name\n"'.concat('x""y\n'.repeat(40_000))],
    ['separators', ','.repeat(250_000)],
    ['separators of the other kinds', ';'.repeat(250_000).concat(',')],
    ['quotes', '"'.repeat(250_001)],
    ['line ends', '\n'.repeat(250_000)],
    ['blanks', ' '.repeat(250_000)],
  ])('%s by the thousand are answered at once', (_, text) => {
    const start = performance.now()
    const { problems, header } = readCsv(text)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(problems.length).toBeLessThanOrEqual(largestCsv.problems + 1)
    expect(header.length).toBeLessThanOrEqual(largestCsv.columns)
  })
})

test('any text is answered, and every place is in the text', () => {
  const pieces = fc.constantFrom('"', '""', ',', ';', '\t', '\n', ' ', 'a', 'é', 'sep=;\n')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (written) => {
      const text = written.join('')
      const lines = text.split('\n')
      const { header, rows, problems } = readCsv(text)
      for (const { line, column } of [...header, ...rows.flat(), ...problems]) {
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
      }
      for (const { text, line, column } of [...header, ...rows.flat()]) {
        const from = lines
          .slice(line - 1)
          .join('\n')
          .slice(column - 1)
        expect(from.startsWith('"') || from.trimStart().startsWith(text) || text === '').toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('what is written properly is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', ' ') })
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })))
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, separator) => {
      const width = rows[0]?.length ?? 1
      const header = Array.from({ length: width }, (_, at) => `column ${at}`)
      const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator))
      const answer = read([header.join(separator), ...quoted].join('\n'))
      const expected = rows
        .map((row) => row.map((text) => text.trim()))
        .filter((row) => row.some((text) => text !== ''))
      if (width > 1 || separator === ',') expect(answer).toEqual({ header, rows: expected, problems: [] })
    }),
  )
})
