// Which rule a change comes under: what each rule is about, and the rule for all the rest.
import { describe, expect, test } from 'vitest'
import type { Touched } from '../../src/comparison/touched.ts'
import { decided, type Files, governance } from './lindenau.ts'

const changed = (path: string): Touched => ({ path, how: 'changed' })

async function rules(base: Files, files: readonly Touched[]) {
  const { outcomes, isWithoutRule } = await decided({ base, change: { files } })
  return {
    rules: outcomes.map(({ rule }) => `${rule.what ?? rule.page} (${rule.because}): ${rule.pages.join(', ')}`),
    isWithoutRule,
  }
}

const table = (...rows: readonly string[]) => ({
  'GOVERNANCE.md': `# Governance\n\n## Who decides what\n\n| What | How we decide |\n|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`,
})

describe('a row of the table', () => {
  const base = table(
    'The charter, the code of conduct, this page | Two thirds agree',
    'Who holds a role | Simple majority',
    'Words on a page | Whoever does it decides',
  )

  test.each([
    ['charter.md', 'The charter, the code of conduct, this page (named): charter.md'],
    ['CODE_OF_CONDUCT.md', 'The charter, the code of conduct, this page (named): CODE_OF_CONDUCT.md'],
    ['GOVERNANCE.md', 'The charter, the code of conduct, this page (named): GOVERNANCE.md'],
    ['roles.md', 'Who holds a role (named): roles.md'],
    ['guides/first-month.md', 'Words on a page (everything-else): guides/first-month.md'],
  ])('is about %s', async (path, rule) => {
    expect((await rules(base, [changed(path)])).rules).toEqual([rule])
  })

  test('is one rule for all its pages, and others stand beside it', async () => {
    expect(
      (await rules(base, [changed('charter.md'), changed('CODE_OF_CONDUCT.md'), changed('roles.md')])).rules,
    ).toEqual([
      'The charter, the code of conduct, this page (named): charter.md, CODE_OF_CONDUCT.md',
      'Who holds a role (named): roles.md',
    ])
  })

  test('follows a page that moves away', async () => {
    const moved: Touched = { path: 'old/charter-of-2024.md', how: 'moved', from: 'charter.md' }
    expect((await rules(base, [moved])).rules[0]).toBe(
      'The charter, the code of conduct, this page (named): charter.md',
    )
  })

  test('is not about a picture', async () => {
    expect((await rules(base, [changed('logo.png')])).rules).toEqual([])
  })

  test('may name a page by its file, or a chapter', async () => {
    const named = table('First month | Two coordinators agree', 'Safety | Two thirds agree')
    expect((await rules(named, [changed('guides/first-month.md')])).rules).toEqual([
      'First month (named): guides/first-month.md',
    ])
    expect((await rules(named, [changed('CODE_OF_CONDUCT.md')])).rules).toEqual(['Safety (named): CODE_OF_CONDUCT.md'])
  })
})

describe('what a page says of its own changes', () => {
  const charter = {
    'charter.md':
      '# Charter\n\n## How this charter changes\n\nAny member may propose a change. Two coordinators agree to it, and members have two weeks to object.\n',
  }

  test('is the rule for it, with the time to object', async () => {
    const { outcomes } = await decided({ base: charter })
    expect(outcomes[0]?.rule).toMatchObject({
      because: 'own-page',
      page: 'charter',
      how: { people: 2 },
      notice: { days: 14 },
    })
    expect(outcomes[0]?.circle).toMatchObject({ of: 'named', words: ['Coordinators'] })
  })

  test('gives way to a row of the table', async () => {
    const both = { ...charter, 'GOVERNANCE.md': governance({ rule: 'Two thirds agree' }) }
    expect((await rules(both, [changed('charter.md')])).rules).toEqual(['The charter (named): charter.md'])
  })

  test('is not the rule for other pages', async () => {
    expect((await rules(charter, [changed('roles.md')])).rules).toEqual([])
  })

  test('how many have to be there is read from the sentence', async () => {
    const base = {
      'charter.md':
        '# Charter\n\n## How this charter changes\n\nIt is announced two weeks before a call. It counts when two thirds of the members on the call agree, and at least ten are there.\n',
    }
    const { outcomes } = await decided({ base })
    expect(outcomes[0]?.rule).toMatchObject({
      how: { by: 'supermajority' },
      quorum: { people: 10 },
      notice: { days: 14 },
    })
  })
})

describe('without a table', () => {
  test('one sentence in the charter is the rule for every page', async () => {
    const base = {
      'charter.md': '# Charter\n\n## How we decide\n\nTwo coordinators agree, and members have seven days to object.\n',
    }
    expect((await rules(base, [changed('roles.md')])).rules).toEqual(['governance (everything-else): roles.md'])
  })

  test('two sentences are for two sorts of things, and we do not guess for which', async () => {
    const base = { 'charter.md': '# Charter\n\n## How we decide\n\nTwo coordinators agree. Two thirds agree.\n' }
    expect((await rules(base, [changed('roles.md')])).rules).toEqual([])
  })
})

describe('no rule', () => {
  test('is nothing to speak of', async () => {
    expect(await rules({}, [changed('roles.md')])).toEqual({ rules: [], isWithoutRule: false })
  })

  test('is worth a line when the charter itself changes', async () => {
    expect(await rules({}, [changed('charter.md')])).toEqual({ rules: [], isWithoutRule: true })
  })
})

test('a change that rewrites the rule itself comes under the rule as it stands', async () => {
  const { outcomes } = await decided({
    rule: { what: 'This page', rule: 'Two coordinators agree' },
    change: { files: [changed('GOVERNANCE.md')] },
  })
  expect(outcomes.map(({ rule, stands }) => [rule.isRewritten, stands])).toEqual([[true, 'waiting']])
})

test('a change of another page does not rewrite the rule', async () => {
  const { outcomes } = await decided({ rule: { rule: 'Two coordinators agree' } })
  expect(outcomes[0]?.rule.isRewritten).toBe(false)
})
