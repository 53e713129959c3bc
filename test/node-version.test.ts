// Tests run on the Node that GitHub runs actions on; without its install script npm falls back to the machine's own.
import { expect, test } from 'vitest'

test('the tests run on Node 24 (else reinstall without --ignore-scripts)', () => {
  expect(process.versions.node.split('.')[0]).toBe('24')
})
