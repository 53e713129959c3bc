// What people give and receive, asks and offers, and the page about how to help, as communities really write them.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Record<string, string>) => assess(memory(files), { now: '2026-03-01', visibility: 'unknown' })
const recognitionOf = async (text: string, path = 'recognition.md') =>
  (await assessed({ [path]: text })).community.recognition

describe('giving and receiving', () => {
  test.each([
    [
      'English',
      '# Recognition\n\n| What they receive | Who | What they give |\n|---|---|---|\n| questions | Speakers | an hour, courage |\n',
    ],
    [
      'French',
      '# Reconnaissance\n\n| Groupe | Ce qu’ils donnent | Ce qu’ils reçoivent |\n|---|---|---|\n| Speakers | an hour, courage | questions |\n',
    ],
    [
      'German',
      '# Anerkennung\n\n| Gruppe | Was sie geben | Was sie bekommen |\n|---|---|---|\n| Speakers | an hour, courage | questions |\n',
    ],
    [
      'Spanish',
      '# Reconocimiento\n\n| Grupo | Qué dan | Qué reciben |\n|---|---|---|\n| Speakers | an hour, courage | questions |\n',
    ],
    [
      'Italian',
      '# Riconoscimento\n\n| Gruppo | Che cosa danno | Che cosa ricevono |\n|---|---|---|\n| Speakers | an hour, courage | questions |\n',
    ],
    ['headings', '# Recognition\n\n## Speakers\n\n- What they give: an hour, courage\n- They receive: questions\n'],
  ])('in %s', async (_, text) => {
    expect((await recognitionOf(text)).exchange).toMatchObject([
      { label: 'Speakers', they_give: ['an hour', 'courage'], they_receive: ['questions'] },
    ])
  })
})

test('asks, offers and short talks are told apart by their headings', async () => {
  const recognition = await recognitionOf(
    '# Ask and Offer\n\nWhat we would like to learn, and what we can show.\n\n## Your Asks\n\n| Topic | Why is this topic important to discuss? |\n|---|---|\n| Licences | we guess |\n\n## Your Offers\n\n| Topic | Who |\n|---|---|\n| Mediation | the library |\n\n## Lightning talks\n\n- Maps: what they hide\n',
    'asks-and-offers.md',
  )
  expect(recognition.asks).toMatchObject([{ topic: 'Licences', why: 'we guess' }])
  expect(recognition.offers).toMatchObject([{ topic: 'Mediation', by: [{ text: 'the library' }] }])
  expect(recognition.lightning_talks.map(({ topic }) => topic)).toEqual(['Maps'])
  expect(recognition.exchange).toEqual([])
})

test('arriving and leaving may be two pages', async () => {
  const { community } = await assessed({
    'welcome.md': '# Welcome\n\n## First steps\n\n1. A letter from a person\n2. A first call\n',
    'offboarding.md': '# Goodbye\n\n## When you leave\n\n- Give back the key.\n',
  })
  expect(community.onboarding.steps.map(({ what }) => what)).toEqual(['A letter from a person', 'A first call'])
  expect(community.onboarding.offboarding_steps).toEqual(['Give back the key.'])
})

describe('a guide of a software project', () => {
  const guide =
    '# Contributing to tidegauge\n\nThanks for helping! By taking part you agree to our [code of conduct](CODE_OF_CONDUCT.md).\n\n## Reporting bugs\n\nOpen an issue.\n\n## Pull requests\n\n```sh\nnpm test\n```\n\n## Documentation\n\nFixes of the manual are welcome.\n'
  const files = {
    'community.yml': 'type: software\nstage: active\n',
    'CODE_OF_CONDUCT.md': '# Code of conduct\n\n## Scope\n\nEverywhere.\n',
    'docs/contributing.md': '# Contributing\n\nThe long version.\n',
  }
  const notes = async (text: string) =>
    (await assessed({ ...files, 'CONTRIBUTING.md': text })).findings.filter(({ about }) =>
      /contributing/i.test(about.path),
    )

  test('is read, and nothing is asked of it', async () => {
    const { contributing } = (await assessed({ ...files, 'CONTRIBUTING.md': guide })).community
    expect(contributing).toMatchObject({ stands: true, path: 'CONTRIBUTING.md', report_a_problem: 'Open an issue.' })
    expect(await notes(guide)).toEqual([])
  })

  test('that is only about code gets one idea', async () => {
    const found = await notes(guide.replace(/## Documentation[\s\S]*/, ''))
    expect(found.map(({ severity, check }) => [severity, check])).toEqual([['advice', 'way-to-help-needs-no-code']])
  })
})
