// The values of a record: most are there at once, and some are made when somebody asks for them.
import { expect, test } from 'vitest'
import type { AnyField, Recorded, Written } from '../../src/kinds/kind.ts'
import { readAll, record, withValues } from '../../src/kinds/record.ts'

const written: Written = {
  from: 'cell',
  text: 'two thirds agree',
  nodes: [],
  mentions: [],
  place: { path: 'GOVERNANCE.md', line: 5, column: 3 },
}

function asked(): { readonly times: () => number; readonly rule: AnyField } {
  let times = 0
  const read = ({ text }: Written) => {
    times += 1
    return { value: { words: text } }
  }
  const of = { type: 'rule', expects: 'a rule', schema: {}, read, madeWhenAsked: true } as const
  return { times: () => times, rule: { of, names: { en: 'Rule' }, help: 'How it is decided.' } }
}

test('a value that is made when asked for is made once, and looks as any other', () => {
  const { times, rule } = asked()
  const readings = readAll(new Map([['rule', [written]]]), { rule })
  const recorded: Recorded = record({
    kind: 'governance',
    one: 'rule',
    label: 'Money',
    knownAs: [],
    area: 'people',
    place: written.place,
    readings,
    isPrivate: () => false,
  })
  const row = withValues(recorded, { rule }, readings)
  expect([Object.keys(row).includes('rule'), recorded.has('rule'), times()]).toEqual([true, true, 0])
  expect({ ...row }.rule).toEqual({ words: 'two thirds agree' })
  expect(row.rule).toBe(readings.get('rule')?.value)
  expect(times()).toBe(1)
})

test('where the page says something else as well, the trouble is known before the value', () => {
  const { times, rule } = asked()
  const other = { ...written, text: 'nobody objects' }
  const reading = readAll(new Map([['rule', [written, other]]]), { rule }).get('rule')
  expect(reading?.troubles.map(({ trouble }) => trouble)).toEqual(['two-values'])
  expect(times()).toBe(0)
})
