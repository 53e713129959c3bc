import { describe, expect, test } from 'vitest'
import { onlyClosestTo, onlySlipOf, spellingMeant } from '../../src/kinds/slips.ts'

const own = (name: string) => name

describe('among the names of a list', () => {
  test.each([
    ['last_reveiwed', ['last_reviewed', 'review_every'], 'last_reviewed'],
    ['langauges', ['languages', 'license'], 'languages'],
    ['colour', ['color', 'colours'], undefined],
    ['something', ['status', 'stage'], undefined],
  ])('%s is %s', (name, names, meant) => {
    expect(onlyClosestTo(name, names, own)).toBe(meant)
  })
})

describe('among names that people gave', () => {
  test.each([
    ['Finanse lead', 'Finance lead'],
    ['our-vaules', 'our-values'],
    ['kinds_of_tests', 'kinds-of-tests'],
    ['dépannage-d’une-page', 'dépannage-dune-page'],
  ])('%s is a slip for %s', (written, meant) => {
    expect(onlySlipOf(written, [meant, 'something else'], own)).toBe(meant)
  })

  test.each([
    ['Group A', 'Group B'],
    ['2026-03', '2026-04'],
    ['Team North', 'Team South'],
    ['Chair 1', 'Chair'],
    ['Host', 'Most hosts'],
  ])('%s is not %s', (written, other) => {
    expect(onlySlipOf(written, [other], own)).toBeUndefined()
  })
})

describe('among the answers of a field', () => {
  const status = {
    planned: { en: 'planned|to do', de: 'geplant', fr: 'prévu' },
    done: { en: 'done|finished', de: 'erledigt', fr: 'terminé' },
    late: { en: 'late', de: 'verspätet', fr: 'en retard' },
  }
  test.each([
    ['plannned', 'planned'],
    ['Gplant', 'Geplant'],
    ['prevvu', 'prévu'],
    ['donee', 'done'],
    ['gone', undefined],
    ['lane', undefined],
    ['sometime', undefined],
  ])('%s is spelt %s', (written, meant) => {
    expect(spellingMeant(status, written)).toBe(meant)
  })
})
