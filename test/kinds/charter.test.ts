// The charter and the story, as communities really write them.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const communityOf = async (files: Record<string, string>) =>
  (await assess(memory(files), { now: '2026-03-01', visibility: 'unknown' })).community
const charterOf = async (text: string, more: Record<string, string> = {}) =>
  (await communityOf({ 'charter.md': text, ...more })).charter
const checksOpen = async (files: Record<string, string>) =>
  (await assess(memory(files), { now: '2026-03-01', visibility: 'unknown' })).findings.map((finding) => finding.check)

const english = `# OSC Lindenau

We are a group of people at one university.

## Our vision

In ten years every result of this house can be read and checked by anyone.

## Our mission

We meet every month, help each other, and speak with the deans.

## Objectives

- a help desk in every faculty
- one training a month

## Who it is for

Doctoral researchers, librarians and data stewards.

## What we do

- calls
- trainings

## What we do not do

- review papers

## Core values

| In action | Value | What it means to us |
|---|---|---|
| Agendas are public a week ahead | Openness | Others can see how we work |
| | Care | We ask before we push |
| Example: we share | Example: Joy | |

## Joining and leaving

Anyone may join by coming to a call, and leave with a message.

## How this charter changes

Two coordinators agree, and members have two weeks to object.
`

describe('a charter', () => {
  test('is read from its headings, and its values from a table in any order of columns', async () => {
    const charter = await charterOf(english)
    expect(charter.vision).toBe('In ten years every result of this house can be read and checked by anyone.')
    expect(charter.objectives).toEqual(['a help desk in every faculty', 'one training a month'])
    expect(charter.scope_in).toEqual(['calls', 'trainings'])
    expect(charter.scope_out).toEqual(['review papers'])
    expect(charter.membership).toContain('leave with a message')
    expect(charter.values.map(({ value, meaning, in_action }) => [value, meaning, in_action])).toEqual([
      ['Openness', 'Others can see how we work', 'Agendas are public a week ahead'],
      ['Care', 'We ask before we push', undefined],
    ])
  })

  test('that is complete is asked for nothing more', async () => {
    const open = await checksOpen({ 'community.yml': 'name: OSC\nstage: active\n', 'charter.md': english })
    expect(open.filter((check) => /charter|vision|value/.test(check))).toEqual([])
  })

  test('that has only a vision is asked for the rest once each, gently while it is launched', async () => {
    const { findings } = await assess(memory({ 'charter.md': '# Charter\n\n## Vision\n\nOpen by habit.\n' }), {
      now: '2026-03-01',
      visibility: 'unknown',
    })
    const about = findings.filter((finding) => finding.about.kind === 'charter').map((one) => [one.check, one.severity])
    expect(about).toContainEqual(['charter-has-mission', 'warning'])
    expect(about).toContainEqual(['charter-says-who-can-join', 'advice'])
    expect(about.filter(([, severity]) => severity === 'error')).toEqual([])
    expect(new Set(about.map(([check]) => check)).size).toBe(about.length)
  })

  test.each([
    [
      'French',
      '# Charte\n\n## Notre vision\n\nV.\n\n## Notre mission\n\nM.\n\n## Pour qui\n\nP.\n\n## Nos valeurs\n\n| Valeur | Signification | En pratique |\n|---|---|---|\n| Ouverture | S | A |\n\n## Comment nous rejoindre\n\nR.\n\n## Modification de la charte\n\nC.\n',
    ],
    [
      'German',
      '# Charta\n\n## Unsere Vision\n\nV.\n\n## Unser Auftrag\n\nM.\n\n## Für wen\n\nP.\n\n## Unsere Werte\n\n| Wert | Bedeutung | Im Alltag |\n|---|---|---|\n| Ouverture | S | A |\n\n## Mitmachen und gehen\n\nR.\n\n## Wie sich diese Charta ändert\n\nC.\n',
    ],
    [
      'Spanish',
      '# Carta\n\n## Nuestra visión\n\nV.\n\n## Misión\n\nM.\n\n## Para quién\n\nP.\n\n## Valores\n\n| Valor | Qué significa para nosotros | En la práctica |\n|---|---|---|\n| Ouverture | S | A |\n\n## Cómo unirse\n\nR.\n\n## Cómo cambia esta carta\n\nC.\n',
    ],
    [
      'Italian',
      '# Carta\n\n## La nostra visione\n\nV.\n\n## Missione\n\nM.\n\n## Per chi\n\nP.\n\n## I nostri valori\n\n| Valore | Significato | In pratica |\n|---|---|---|\n| Ouverture | S | A |\n\n## Come unirsi\n\nR.\n\n## Come cambia questa carta\n\nC.\n',
    ],
  ])('is understood in %s', async (_, text) => {
    const charter = await charterOf(text)
    expect([charter.vision, charter.mission, charter.who_for, charter.membership, charter.amendment_rule]).toEqual([
      'V.',
      'M.',
      'P.',
      'R.',
      'C.',
    ])
    expect(charter.values.map(({ value, meaning, in_action }) => [value, meaning, in_action])).toEqual([
      ['Ouverture', 'S', 'A'],
    ])
  })

  test.each([
    ['a list', '- **Openness**: we share early\n- Care: we ask before we push\n'],
    ['headings with a sentence', '### Openness\n\nwe share early\n\n### Care\n\nwe ask before we push\n'],
    [
      'headings with labelled lines',
      '### Openness\n\nWhat it means to us: we share early\n\n### Care\n\nMeaning: we ask before we push\n',
    ],
  ])('takes its values from %s', async (_, values) => {
    const charter = await charterOf(`# Charter\n\n## Values\n\n${values}`)
    expect(charter.values.map(({ value, meaning }) => [value, meaning])).toEqual([
      ['Openness', 'we share early'],
      ['Care', 'we ask before we push'],
    ])
  })

  test('may be several pages', async () => {
    const community = await communityOf({
      'mission.md': '# Mission\n\nWe help each other.\n',
      'vision.md': '# Vision\n\nOpen by habit.\n',
      'values.md': '# Our values\n\n- Openness: we share early\n',
    })
    expect(community.charter.stands).toBe(true)
    expect(community.charter.mission).toBe('We help each other.')
    expect(community.charter.vision).toBe('Open by habit.')
    expect(community.charter.values.map((value) => value.label)).toEqual(['Openness'])
  })

  test('with prompts only is waiting', async () => {
    const charter = await charterOf(
      '# Charter\n\n## Vision\n\n[Write here: the future you want]\n\n## Values\n\n| Value | What it means to us |\n|---|---|\n| Example: Openness | we share |\n',
    )
    expect([charter.stands, charter.waits]).toEqual([false, true])
  })
})

describe('a story', () => {
  const storyOf = async (text: string) => (await communityOf({ 'story.md': text })).story

  test('without headings is how it began', async () => {
    const story = await storyOf('# Our story\n\nTwo librarians met on a train in 2019.\n')
    expect(story.how_we_began).toBe('Two librarians met on a train in 2019.')
  })

  test('has its facts in lines, its reasons under headings, and its hopes in a table', async () => {
    const story = await storyOf(
      '# Story\n\nStarted: March 2025\n\nStarted by: the library, two research groups\n\n## Why others join\n\nTo be less alone.\n\n## Skills we have\n\n- facilitation\n- Python\n\n## What success looks like\n\nWritten on: 18 March 2025\n\n| What we hope for | In | What happened |\n|---|---|---|\n| 20 members | 6 months | 25 came |\n| a second site | 12 months | |\n| paid hours | two years | |\n',
    )
    expect(story.started?.month).toBe('2025-03')
    expect(story.started_by).toEqual(['the library', 'two research groups'])
    expect(story.why_others_join).toBe('To be less alone.')
    expect(story.skills_have).toEqual(['facilitation', 'Python'])
    expect(story.success_from).toBe('2025-03-18')
    expect(story.success.map(({ hope, happened, in: months }) => [hope, happened, months?.months])).toEqual([
      ['20 members', '25 came', 6],
      ['a second site', undefined, 12],
      ['paid hours', undefined, 24],
    ])
    expect(new Set(story.success.map((hope) => hope.key)).size).toBe(3)
  })

  test.each([
    ['French', '## Pourquoi nous rejoindre', '## La suite'],
    ['German', '## Warum mitmachen', '## Wie es weitergeht'],
    ['Spanish', '## Por qué unirse', '## Próximos pasos'],
    ['Italian', '## Perché unirsi', '## Prossimi passi'],
  ])('is understood in %s', async (_, join, next) => {
    const story = await storyOf(`# Story\n\n${join}\n\nA.\n\n${next}\n\nB.\n`)
    expect([story.why_others_join, story.what_next]).toEqual(['A.', 'B.'])
  })

  test('asks for a day to count from only where hopes wait for one', async () => {
    const table = '| In | What we hope for |\n|---|---|\n| 6 months | 20 members |\n'
    const open = (text: string) => checksOpen({ 'story.md': `# Story\n\n## Success\n\n${text}` })
    expect(await open(table)).toContain('success-has-a-day-to-count-from')
    expect(await open(`Written on: 2026-01-12\n\n${table}`)).not.toContain('success-has-a-day-to-count-from')
    expect(await open(table.replace('| In |', '| By |').replace('6 months', '2026-09'))).not.toContain(
      'success-has-a-day-to-count-from',
    )
  })
})
