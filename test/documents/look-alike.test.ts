import { expect, test } from 'vitest'
import { lookOf } from '../../src/documents/look-alike.ts'

test.each([
  ['a Cyrillic letter', 'оwner', 'owner'],
  ['a Greek letter', 'οwner', 'owner'],
  ['capitals', 'ΟWNER', 'OWNER'],
  ['wide letters', 'ｋｉｎｄ', 'kind'],
  ['letters of mathematics', '𝐤𝐢𝐧𝐝', 'kind'],
  ['a space without width', 'ki\u200bnd', 'kind'],
  ['a joiner between Latin letters', 'ki\u200dnd', 'kind'],
  ['a soft hyphen', 'ki\u00adnd', 'kind'],
  ['a turn of direction', '\u202ekind', 'kind'],
  ['a hard space after it', 'kind\u00a0', 'kind'],
  ['a hyphen that does not break', 'last\u2011reviewed', 'last-reviewed'],
  ['a control character', 'ki\u0007nd', 'kind'],
])('%s is seen through', (_, name, look) => {
  expect(lookOf(name)).toBe(look)
})

test.each([
  'kind',
  'last_reviewed',
  'Last reviewed',
  'décision',
  'größe',
  'владелец',
  'милі',
  'ιδιοκτήτης',
  '担当者',
  '担当者（名）',
  'açıklama',
  'mot\u00a0clé',
  'نیم\u200cفاصله',
  'año',
  '🎉',
])('%s is honest', (name) => {
  expect(lookOf(name)).toBeUndefined()
})
