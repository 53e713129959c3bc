// How reports are handled: a page of its own, or a section of the code of conduct that answers for both.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Readonly<Record<string, string>>) =>
  assess(memory({ 'community.yml': 'stage: sustaining\n', ...files }), { now: '2026-03-01', visibility: 'unknown' })
const found = async (files: Readonly<Record<string, string>>) =>
  (await assessed(files)).findings.map(({ check }) => check)

const code = (more: string) =>
  `# Code of conduct\n\n## Where it applies\n\nOn calls.\n\n## Who receives reports\n\nAmira and Jonas, conduct@lindenau.example\n\n${more}`

const handled =
  '## How we handle reports\n\nWe read it together and respond within three days. We may warn somebody or ban them permanently.\n\n### Who decides\n\nBoth of us agree.\n\n### Records\n\nNotes are kept in a locked drawer and shredded after two years.\n'

describe('a section of the code of conduct', () => {
  test('stands for the page, and goes on answering for the code itself', async () => {
    const { community } = await assessed({ 'CODE_OF_CONDUCT.md': code(handled) })
    expect(community.conduct_procedure).toMatchObject({
      stands: true,
      path: 'CODE_OF_CONDUCT.md',
      decision_rule: 'Both of us agree.',
      records: 'Notes are kept in a locked drawer and shredded after two years.',
    })
    expect(community.code_of_conduct.response_time).toBe('three days')
    expect(community.code_of_conduct.has('enforcement_steps')).toBe(true)
  })

  test('is enough', async () => {
    const checks = await found({ 'CODE_OF_CONDUCT.md': code(handled) })
    expect(checks).not.toContain('community-has-conduct-procedure')
    expect(checks.filter((check) => check.startsWith('conduct-'))).toEqual([])
  })
})

test('its absence is an idea, and not asked before a community is established', async () => {
  expect(await found({ 'CODE_OF_CONDUCT.md': code('') })).toContain('community-has-conduct-procedure')
  expect(await found({ 'CODE_OF_CONDUCT.md': code(''), 'community.yml': 'stage: active\n' })).not.toContain(
    'community-has-conduct-procedure',
  )
})

describe('a page of its own', () => {
  const procedure =
    '# What we do with a report\n\nWe answer within two days.\n\n## Who reads reports\n\nThe two of us.\n\n## Recusal\n\nWhoever it is about steps aside.\n\n## Consequences\n\nA warning, a pause, leaving.\n'

  test('answers what the code of conduct leaves open', async () => {
    const asked = ['has-response-time', 'has-enforcement-steps', 'says-who-steps-aside', 'says-who-reads-reports'].map(
      (what) => `code-of-conduct-${what}`,
    )
    expect(await found({ 'CODE_OF_CONDUCT.md': code('') })).toEqual(expect.arrayContaining(asked))
    const checks = await found({ 'CODE_OF_CONDUCT.md': code(''), 'conduct-procedure.md': procedure })
    expect(checks.filter((check) => asked.includes(check))).toEqual([])
    expect(checks).toEqual(
      expect.arrayContaining(['conduct-procedure-says-who-decides', 'conduct-records-have-a-place-and-an-end']),
    )
  })

  test('need not say where notes are kept when the code does', async () => {
    const checks = await found({
      'CODE_OF_CONDUCT.md': code('## Confidentiality\n\nOur notes are deleted after two years.\n'),
      'conduct-procedure.md': procedure,
    })
    expect(checks).not.toContain('conduct-records-have-a-place-and-an-end')
  })

  test('is understood in German, with its summary', async () => {
    const { community } = await assessed({
      'procedure.md':
        '---\nkind: conduct-procedure\n---\n# Umgang mit Meldungen\n\nWir lesen sie zu zweit.\n\n## Wer entscheidet\n\nWir beide.\n\n## Aufbewahrung\n\nIm Schrank, zwei Jahre.\n\n## Befangenheit\n\nDann tritt jemand zurück.\n\n## Transparenzbericht\n\nEinmal im Jahr eine kurze Zusammenfassung.\n\nLetzte Zusammenfassung: 2026-01-21\n',
    })
    expect(community.conduct_procedure).toMatchObject({
      process: 'Wir lesen sie zu zweit.',
      decision_rule: 'Wir beide.',
      records: 'Im Schrank, zwei Jahre.',
      recusal: 'Dann tritt jemand zurück.',
      summary_every: { months: 12 },
      last_summary: '2026-01-21',
    })
  })
})

test('an incident of another sort is no report of behaviour', async () => {
  const { community } = await assessed({
    'docs/incident-response.md': '# When the server is down\n\nCall the chair.\n',
  })
  expect(community.kindOf.has('docs/incident-response.md')).toBe(false)
})
