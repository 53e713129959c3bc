import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'
import { speak } from '../../src/words/speak.ts'
import { plain } from '../../src/words/writers/plain.ts'

const own = new Set(
  ['any-page', 'privacy'].flatMap((folder) =>
    readdirSync(`src/checks/${folder}`).map((file) => file.replace(/\.ts$/, '')),
  ),
)

const look = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const assessment = await assess(memory(files), { now: '2026-03-01', visibility: 'public' })
  const findings = assessment.outcomes
    .flatMap((outcome) => outcome.findings)
    .filter((finding) => own.has(finding.check))
  return {
    assessment,
    findings,
    words: findings.map((finding) => plain(speak(finding, assessment.checks.get(finding.check) as never))),
  }
}

const active = { 'community.yml': 'name: Lindenau\nstage: active\n' }

describe('the area of a page', () => {
  test('is that of its kind, identity for the front page, and continuity for any other', async () => {
    const broken = '# Page\n\n[gone](gone.md)\n'
    const { findings } = await look({ 'README.md': broken, 'roadmap.md': broken, 'recipes/soup.md': broken })
    expect(
      findings
        .filter(({ check }) => check === 'link-leads-somewhere')
        .map(({ area, about }) => `${about.path} ${area}`),
    ).toEqual(['README.md identity', 'roadmap.md plan', 'recipes/soup.md continuity'])
  })
})

describe('a page that is none of ours', () => {
  test('never turns a report red, whatever is in it', async () => {
    const text =
      '---\ntitle: a: b\ntitle: c\nonwer: x\n---\n# Page\n\n[gone](gone.md) [out](../../../x.md) ![](x.png) [here](#no)\n\n[INSERT NAME] lorem ipsum dolor\n\n+49 341 2345 6789, jana.novakova@gmail.com\n\n| Voter | Vote |\n|---|---|\n| a | b |\n'
    const { findings } = await look({ ...active, 'notes-of-mine/page.md': text })
    expect(findings.length).toBeGreaterThan(4)
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'stop')).toEqual([])
  })

  test('may lack everything that we ask of our own pages', async () => {
    const { findings } = await look({
      ...active,
      'recipes/soup.md':
        '# Soup\n\n![](https://soup.example/soup.jpg) Click [here](https://soup.example).\n\n[FIXME]\n',
    })
    expect(findings.filter(({ about }) => about.path === 'recipes/soup.md')).toEqual([])
  })
})

test.each(['programme', 'sessions', 'Weeks'])(
  'a file for one session, in the folder “%s”, needs no link',
  async (name) => {
    const session = '# Open data\n\nDate: 18 March 2026\n\n## What we do\n\nWe share one table.\n'
    const { words } = await look({ 'README.md': '# Lindenau\n\nWelcome.\n', [`${name}/session-1.md`]: session })
    expect(words.filter((said) => said.startsWith('No other page leads to'))).toEqual([])
  },
)

test('a page that cannot be read has one note about it, and is not blamed for what could not be read', async () => {
  const { findings } = await look({ ...active, 'charter.md': new Uint8Array([0x23, 0x20, 0xe9, 0x0a]) })
  expect(findings.map(({ check }) => check)).toEqual(['page-can-be-read'])
})

test('the words of a page that is marked as private are not repeated', async () => {
  const page =
    '---\nvisibility: private\nperiod: when Ben has left\n---\n# Roadmap\n\n[list](list-of-bens-mistakes.md) [INSERT BENS NAME] ![](ben.png)\n\n| Milestone | By when |\n|---|---|\n| Talk to Ben | when Ben is back |\n'
  const { findings, words } = await look({ ...active, 'roadmap.md': page })
  expect(findings.map(({ check }) => check)).toContain('private-page-stays-out')
  expect(JSON.stringify(findings) + words.join()).not.toMatch(/ben/i)
})

test('each note about the same link on a page has the same identity, and others have others', async () => {
  const { findings } = await look({ 'README.md': '# Lindenau\n\n[a](a.md) [b](b.md)\n\n[a again](a.md)\n' })
  const about = findings
    .filter(({ check }) => check === 'link-leads-somewhere')
    .map((finding) => JSON.stringify(finding.about))
  expect(new Set(about).size).toBe(2)
})

test('nothing that people write makes a check fail', async () => {
  const piece = fc.constantFrom(
    '# ',
    '## Vision',
    '|',
    '\n',
    '|---|',
    'kind: ',
    '---\n',
    'visibility: private',
    'ratings: public',
    '[',
    '](',
    '../',
    '%',
    '#',
    '![',
    '<a href="',
    '<!--',
    'canonical: ',
    'translation_of: ',
    'last_reviewed: ',
    '9999-12-31',
    'review_every: ',
    '9000 years',
    'owner: ',
    'id: ',
    'Reporter: ',
    'Phone: +',
    '@gmail.com',
    '34',
    'Name',
    'Age',
    'Latitude',
    'Power',
    'documents:\n  charter: ',
    'not_for_us:\n  - check: ',
    'clocks: ',
    '\u0000',
    '\ud800',
    '🎉',
    ' ',
    '{',
    '}',
    '`',
    '&amp;',
    '__proto__',
  )
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  const names = [
    'community.yml',
    'README.md',
    'charter.md',
    'docs/charter.md',
    'people.md',
    'stakeholders.md',
    'roadmap.md',
    'CODE_OF_CONDUCT.md',
    'notes/2026-03-01.md',
    'x/y.md',
  ]
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: names.length, maxLength: names.length }), async (texts) => {
      const { words } = await look(Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ''])))
      for (const sentence of words) expect(sentence).toMatch(/[.?]$/)
    }),
    { numRuns: 150 },
  )
}, 60_000)
