// A page on inclusion in the shapes that communities give it: the four sections of CHAOSS, a page on accessibility, a section.
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const assessed = (files: Readonly<Record<string, string>>) =>
  assess(memory({ 'community.yml': 'stage: active\ntype: software\n', ...files }), {
    now: '2026-03-01',
    visibility: 'unknown',
  })
const found = async (files: Readonly<Record<string, string>>) =>
  (await assessed(files)).findings.map(({ check }) => check).filter((check) => check.includes('inclusion'))

const chaoss =
  '# Diversity, Equity, and Inclusion\n\nWe reflect on it once a year.\n\n## Project Access\n\nOne needs a browser.\n\n## Communication Transparency\n\nDecisions stand in the notes.\n\n## Newcomer Experiences\n\nEveryone has a buddy.\n\n## Inclusive Leadership\n\nRoles are announced.\n'

describe('the four sections of CHAOSS', () => {
  test('are read', async () => {
    const { community } = await assessed({ 'DEI.md': chaoss })
    expect(community.inclusion).toMatchObject({
      stands: true,
      project_access: 'One needs a browser.',
      communication_transparency: 'Decisions stand in the notes.',
      newcomer_experiences: 'Everyone has a buddy.',
      inclusive_leadership: 'Roles are announced.',
    })
    expect(await found({ 'DEI.md': chaoss })).toEqual(['inclusion-says-whom-to-ask', 'inclusion-names-a-gap'])
  })

  test('are not asked of a community that begins', async () => {
    const files = { 'community.yml': 'stage: launching\n', 'inclusion.md': '# Inclusion\n\n## Languages\n\nAny.\n' }
    expect(await found(files)).toEqual(['inclusion-says-whom-to-ask'])
  })
})

describe('whom to ask', () => {
  test.each([
    ['an address under a heading', '## Whom to ask\n\nWrite to access@lindenau.example.'],
    ['a role without an address', '## Whom to ask\n\nThe welcome host, on any call.'],
    ['a sentence', 'If you need captions or a step-free room, write to access@lindenau.example.'],
    ['a sentence in Spanish', 'Si necesita subtítulos, escriba a acceso@lindenau.example.'],
  ])('is told by %s', async (_, words) => {
    expect(await found({ 'inclusion.md': `${chaoss}\n${words}\n` })).not.toContain('inclusion-says-whom-to-ask')
  })
})

test('a page on accessibility adds to it, or stands alone', async () => {
  const access = '# Accessibility\n\n## At events\n\nThere is a lift.\n\n## Access at events\n\nThere is a lift.\n'
  const both = (await assessed({ 'DEI.md': chaoss, 'accessibility.md': access })).community.inclusion
  expect(both).toMatchObject({
    event_access: 'There is a lift.',
    paths: ['DEI.md', 'accessibility.md'],
    passedOver: [],
  })
  expect((await assessed({ 'accessibility.md': access })).community.inclusion.stands).toBe(true)
})

test('a section of the charter stands for it', async () => {
  const charter = '# Charte\n\n## Inclusion\n\n### À qui demander\n\nÀ acces@lindenau.example\n'
  const { inclusion } = (await assessed({ 'charter.md': charter })).community
  expect(inclusion).toMatchObject({ stands: true, path: 'charter.md' })
  expect(inclusion.access_contact).toMatchObject([{ type: 'email', address: 'acces@lindenau.example' }])
})

test('a community of practice should have it, a software project needs it', async () => {
  const severityIn = async (type: string) =>
    (await assessed({ 'community.yml': `stage: sustaining\ntype: ${type}\n` })).findings.find(
      ({ check }) => check === 'community-has-inclusion',
    )?.severity
  expect([await severityIn('cop'), await severityIn('software')]).toEqual(['advice', 'warning'])
})
