// Purpose and outcomes, as communities really write them; and what counts as a number of events.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { countsEvents } from '../../src/checks/subjects/counted-events.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>) => assess(memory(files), { now: '2026-03-01', visibility: 'unknown' })
const purposeOf = async (files: Record<string, string>) => (await assessed(files)).community.purpose
const rows = async (files: Record<string, string>) =>
  (await purposeOf(files)).entries.map(({ project, purpose, outcomes }) => [project, purpose, outcomes])

const guide = ['Guide', 'answers', 'beginners find help']

describe('a purpose is the same', () => {
  test.each([
    [
      'the table of the training',
      'purpose.md',
      '# Purpose and outcomes\n\n| Project/subproject Names | Purpose | Outcomes |\n|---|---|---|\n| Guide | answers | beginners find help |\n',
    ],
    [
      'a page that is called Purpose',
      'purpose.md',
      '# Purpose\n\nWhat we are for.\n\n| Project | Purpose | Outcomes |\n|---|---|---|\n| Guide | answers | beginners find help |\n',
    ],
    [
      'headings with labelled lines',
      'docs/purpose.md',
      '# Our purpose\n\n## Guide\n\n- Purpose: answers\n- Outcomes: beginners find help\n',
    ],
    [
      'a section of the charter',
      'charter.md',
      '# Charter\n\n## Vision\n\nOpen by habit.\n\n## Purpose and outcomes\n\n| Project | Purpose | Outcomes |\n|---|---|---|\n| Guide | answers | beginners find help |\n',
    ],
    [
      'a section of the story in German',
      'story.md',
      '# Unsere Geschichte\n\nEs begann 2024.\n\n## Zweck und Ergebnisse\n\n| Projekt | Zweck | Was anders wird |\n|---|---|---|\n| Guide | answers | beginners find help |\n',
    ],
    ['a CSV file', 'purpose.csv', 'Outcomes,Project,Purpose\nbeginners find help,Guide,answers\n'],
    [
      'French',
      'purpose.md',
      '# Raison d’être et résultats\n\n| Projet | But | Résultats attendus |\n|---|---|---|\n| Guide | answers | beginners find help |\n',
    ],
    [
      'Spanish',
      'purpose.md',
      '# Propósito y resultados\n\n| Proyecto | Propósito | Qué cambiará |\n|---|---|---|\n| Guide | answers | beginners find help |\n',
    ],
    [
      'Italian',
      'purpose.md',
      '# Scopo e risultati\n\n| Progetto | Scopo | Risultati |\n|---|---|---|\n| Guide | answers | beginners find help |\n',
    ],
  ])('in %s', async (_, path, text) => {
    expect(await rows({ [path]: text })).toEqual([guide])
  })
})

test('one purpose in prose needs no table', async () => {
  const text =
    '# Purpose and outcomes\n\n## Purpose\n\nA place for small questions.\n\n## Outcomes\n\n- People ask early, and often\n- Nobody works alone\n'
  const { community, findings } = await assessed({ 'community.yml': 'stage: active\n', 'purpose.md': text })
  expect(community.purpose.purpose).toBe('A place for small questions.')
  expect(community.purpose.outcomes).toEqual(['People ask early, and often', 'Nobody works alone'])
  expect(community.purpose.entries).toEqual([])
  expect(findings.filter(({ about }) => about.path === 'purpose.md' && about.field !== 'owner')).toMatchObject([
    { check: 'page-says-when-it-was-reviewed' },
  ])
})

test('a heading “Purpose” in the story stays its own', async () => {
  const { community } = await assessed({
    'story.md': '# Story\n\n## Purpose\n\nNobody can do this alone.\n\n## Why others join\n\nCompany.\n',
  })
  expect(community.story.why_project_needs_community).toBe('Nobody can do this alone.')
  expect(community.purpose.stands).toBe(false)
})

describe('a number of events and nothing else', () => {
  test.each([
    'Hold four webinars',
    '4 webinars',
    'We will organise 12 online workshops a year.',
    'Vier Webinare durchführen',
    'Wir veranstalten drei Treffen pro Jahr',
    'Organiser quatre webinaires par an',
    '6 ateliers en ligne',
    'Celebrar cuatro talleres cada año',
    'Organizzare cinque incontri all’anno',
  ])('%s', (text) => {
    expect(countsEvents(text)).toBe(true)
  })

  test.each([
    'Webinars',
    'Calls',
    'People come to calls',
    'Four webinars after which beginners dare to ask',
    'Two faculties count open work',
    'Ten data sets are safe',
    'Six sessions of the senate speak of open science',
    'A workshop culture',
    '2026',
    'Drei Institute teilen ihre Daten',
    'Quatre laboratoires partagent leurs données',
    'Doce talleres comparten sus herramientas',
  ])('is not: %s', (text) => {
    expect(countsEvents(text)).toBe(false)
  })
})
