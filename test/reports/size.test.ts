// How long a report is for its reader.
import { expect, test } from 'vitest'
import { fitting, visibleLines } from '../../src/reports/size.ts'

test('empty lines, the line under a table head and what is folded are not seen', () => {
  expect(visibleLines('### One\n\nTwo\n\n| Three |\n| --- |\n| Four |\n')).toBe(4)
  expect(visibleLines('One\n\n<details>\n<summary>Two</summary>\n\nfolded\n\nfolded\n\n</details>\n\nThree\n')).toBe(3)
})

test('a line counts as often as it wraps; the address of a link is not seen', () => {
  expect(visibleLines('x'.repeat(121))).toBe(2)
  expect(visibleLines(`[a page](https://github.com/${'x'.repeat(400)})`)).toBe(1)
})

test('the fullest size that fits is taken, and the barest when none does', () => {
  const write = (size: number) => 'é'.repeat(size)
  expect(fitting({ bytes: 20 }, [100, 10, 5], write)).toHaveLength(10)
  expect(fitting({ bytes: 4 }, [100, 10, 5], write)).toHaveLength(5)
  expect(fitting({ bytes: 1000, lines: 2 }, [3, 2, 1], (size) => 'line\n'.repeat(size))).toBe('line\nline\n')
})
