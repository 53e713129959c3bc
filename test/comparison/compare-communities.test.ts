// What a change does to a community, one case after the other. The same for any two communities: changes-make-the-second.test.ts.
import { describe, expect, test } from 'vitest'
import { changeSentence } from '../../src/reports/change-sentences.ts'
import { onlyPeopleCan } from '../../src/reports/changes.ts'
import { plain } from '../../src/words/writers/plain.ts'
import { between, type Files, type Versions } from '../support/two-versions.ts'

const town: Files = {
  'community.yml': 'name: Open Science Community Lindenau\n',
  'roadmap.md': [
    '# Roadmap',
    '| Id | Milestone | What will be true | By when |\n|---|---|---|---|\n| M1 | First open event | The town has seen our data | 2027-05 |\n| M2 | A guide | Every faculty has a chapter | 2027-11 |\n',
  ].join('\n\n'),
  'people.md': [
    '# People',
    '| Name | Works at | May we list you? |\n|---|---|---|\n| Amira Benhallou | University Library | yes, 2026-01-12 |\n| Runa Halvorsen | Institute of Rivers | |\n',
  ].join('\n\n'),
  'roles.md': '# Roles\n\n| Role | Who |\n|---|---|\n| Coordinator | Amira Benhallou |\n',
  'story.md': '# Our story\n\n## How it began\n\nThe coordinator wrote to everybody. Amira Benhallou found a room.\n',
}

const said = ({ changes }: Versions): readonly string[] => changes.map((change) => plain(changeSentence(change)))
const put = (path: string, from: string, to: string): Files => {
  const text = town[path] ?? ''
  if (!text.includes(from)) throw new Error(`There is no “${from}” on ${path}.`)
  return { ...town, [path]: text.replace(from, to) }
}
const changedBy = (head: Files, base: Files = town) => between(base, head)

describe('entries', () => {
  test('that swap their ids are the same entries with other ids', async () => {
    const swapped = put('roadmap.md', '| M1 | First', '| M9 | First')
    const roadmap = (swapped['roadmap.md'] ?? '').replace('| M2 |', '| M1 |').replace('| M9 |', '| M2 |')
    expect(said(await changedBy({ ...town, 'roadmap.md': roadmap }))).toEqual([
      'Milestone “First open event”: “Id” is “M2” now; it was “M1”.',
      'Milestone “A guide”: “Id” is “M1” now; it was “M2”.',
    ])
  })

  test('that are called otherwise are known by their id, or by what they say', async () => {
    expect(said(await changedBy(put('roadmap.md', 'First open event', 'The open day')))).toEqual([
      'The milestone “First open event” is called “The open day” now.',
    ])
    const without = {
      ...town,
      'roadmap.md': (town['roadmap.md'] ?? '').replace(/\| (?:Id|M\d) \|/g, '|').replace('---|', ''),
    }
    const renamed = { ...without, 'roadmap.md': without['roadmap.md'].replace('First open event', 'The open day') }
    expect(said(await changedBy(renamed, without))).toEqual([
      'The milestone “First open event” is called “The open day” now.',
    ])
  })

  test('of which one takes the name of the other are not mixed up', async () => {
    const roadmap = (town['roadmap.md'] ?? '')
      .replace(
        '| M1 | First open event | The town has seen our data | 2027-05 |',
        '| M1 | A guide | Every faculty has a chapter | 2027-11 |',
      )
      .replace('| M2 | A guide | Every faculty has a chapter | 2027-11 |\n', '')
    expect(said(await changedBy({ ...town, 'roadmap.md': roadmap }))).toEqual([
      'The milestone “First open event” is no longer on the roadmap.',
      'Milestone “A guide”: “Id” is “M1” now; it was “M2”.',
    ])
  })

  test('are told in the words of their kind, which depend on what they say', async () => {
    expect(said(await changedBy(put('roles.md', '| Coordinator |', '| Treasurer | |\n| Coordinator |')))).toEqual([
      'A new role, “Treasurer”; nobody holds it yet.',
    ])
    expect(said(await changedBy(put('roadmap.md', '2027-05', '2027-09')))).toEqual([
      'Milestone “First open event” moves from May 2027 to September 2027.',
    ])
  })

  test('that are gone are still named where nobody has looked', async () => {
    const { changes } = await changedBy(
      put('people.md', '| Amira Benhallou | University Library | yes, 2026-01-12 |\n', ''),
    )
    expect(changes[0]).toMatchObject({ what: 'entry-removed', name: 'Amira Benhallou' })
    expect(changes[0]?.alsoNamed.map(({ path, line }) => `${path}:${line}`)).toEqual(['roles.md:5', 'story.md:5'])
  })

  test('of which thousands are different are compared at once', async () => {
    const rows = (month: string) =>
      Array.from({ length: 3000 }, (_, at) => `| M${at} | Milestone ${at} | Thing ${at} is true | ${month} |`).join(
        '\n',
      )
    const page = (month: string) => ({
      ...town,
      'roadmap.md': `# Roadmap\n\n| Id | Milestone | What will be true | By when |\n|---|---|---|---|\n${rows(month)}\n`,
    })
    const { changes } = await changedBy(page('2027-06'), page('2027-05'))
    expect(changes).toHaveLength(3000)
  }, 10_000)
})

test('thousands of pages are compared at once', async () => {
  const events = (hall: string) =>
    Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [
        `events/2026-${at}.md`,
        `# Evening ${at}\n\n- Date: 2026-05-01\n- Place: ${hall}\n\nWe talk about data set ${at}.\n`,
      ]),
    )
  const [base, head] = [events('the tram depot'), events('the library')]
  const { changes } = await changedBy({ ...town, ...head }, { ...town, ...base })
  expect(changes).toHaveLength(3000)
  expect(changes[0]).toMatchObject({ what: 'field', before: ['the tram depot'], after: ['the library'] })
}, 60_000)

describe('people', () => {
  test('who have not agreed are not named, whatever is said of them', async () => {
    const all = [
      put('people.md', 'Institute of Rivers', 'Institute of Soils'),
      put('people.md', 'Runa Halvorsen', 'Runa Halvorsen-Berg'),
      put('people.md', '| Runa Halvorsen | Institute of Rivers | |\n', ''),
      put('roles.md', '| Amira Benhallou |', '| Amira Benhallou, Runa Halvorsen |'),
      put('story.md', 'Amira Benhallou found', 'Runa Halvorsen found'),
      put('people.md', '| Runa Halvorsen |', '| Bo Lind | City Archive | |\n| Runa Halvorsen |'),
      put('people.md', 'yes, 2026-01-12', 'no'),
    ]
    for (const head of all) {
      const { changes, ...versions } = await changedBy(head)
      expect(changes.length).toBeGreaterThan(0)
      expect(JSON.stringify([changes, said({ changes, ...versions })])).not.toMatch(/Runa|Halvorsen|Bo Lind|Institute/)
    }
    const withdrawn = await changedBy(put('people.md', 'yes, 2026-01-12', 'no'))
    expect(JSON.stringify(withdrawn.changes)).not.toContain('Amira')
    expect(said(withdrawn)).toEqual([
      'A person, not named here: “May we list you” is “no” now; it was “yes, 2026-01-12”.',
    ])
  })

  test('who agree now may be named', async () => {
    const head = put('people.md', '| Institute of Rivers | |', '| Institute of Rivers | yes, 2026-11-02 |')
    expect(said(await changedBy(head))).toEqual([
      'Person “Runa Halvorsen”: “May we list you” is new: “yes, 2026-11-02”.',
    ])
  })

  test('lose nothing private to a change: neither a private field, nor a page, nor a number', async () => {
    const noted = put(
      'people.md',
      '| Name | Works at | May we list you? |\n|---|---|---|',
      '| Name | Private notes | May we list you? |\n|---|---|---|',
    )
    const hidden = { ...town, 'story.md': `---\nvisibility: private\n---\n\n${town['story.md']}And a secret.\n` }
    const called = put('roles.md', '| Amira Benhallou |', '| Amira Benhallou, +49 170 1234567 |')
    const all = await Promise.all([changedBy(noted), changedBy(hidden), changedBy(called)])
    expect(JSON.stringify(all.map(({ changes }) => changes))).not.toMatch(/secret|170|found a room/)
    expect(said(all[1] as Versions)).toEqual([
      'story.md: something that is not public is different. We do not repeat it.',
    ])
  })

  test('who come and go bring what only people can check', async () => {
    const { changes } = await changedBy(put('roles.md', 'Amira Benhallou', 'Amira Benhallou, Dana Ost'))
    expect(onlyPeopleCan(changes).map(({ text }) => plain(text as never))).toEqual([
      'Whoever is new in “Coordinator” agreed to it, and has what it needs: keys, accounts, what is open.',
    ])
  })
})

describe('pages', () => {
  const charter =
    '# Charter\n\n## Vision\n\nResearch in Lindenau can be read by those who pay for it.\n\n## Joining\n\nCome as you are.\n'

  test('come, move and change, and go', async () => {
    const base = { ...town, 'charter.md': charter }
    const moved = { ...town, 'docs/charter.md': charter.replace('can be read', 'can be read and checked') }
    expect(said(await changedBy(base))).toEqual([
      'A new page, Charter: charter.md.',
      expect.any(String),
      expect.any(String),
    ])
    expect(said(await changedBy(moved, base))).toEqual([
      'The page Charter moves from charter.md to docs/charter.md.',
      expect.stringContaining('“Vision” is “Research in Lindenau can be read and checked'),
    ])
    expect(said(await changedBy(town, base))[0]).toBe('The page Charter goes: charter.md.')
    expect(
      said(
        await changedBy(
          { ...base, 'charter.md': '# Charter\n\nIt is [on our site](https://osc-lindenau.example/charter).\n' },
          base,
        ),
      )[0],
    ).toBe('The page Charter is kept elsewhere now: https://osc-lindenau.example/charter.')
    expect(said(await changedBy({ ...base, 'charter.md': `---\nstatus: retired\n---\n\n${charter}` }, base))).toEqual([
      'The page Charter retires: charter.md.',
    ])
  })

  test('that were there before become one of the community’s own', async () => {
    const base = { ...town, 'rules.md': charter }
    const head = { ...town, 'rules.md': `---\nkind: charter\n---\n\n${charter}` }
    expect(said(await changedBy(head, base))[0]).toBe('rules.md is the page Charter now.')
  })

  test('that cannot be read in one of two versions are not compared', async () => {
    const broken = {
      ...town,
      'roadmap.md': `---\nowner: "Coordinator\n---\n\n${(town['roadmap.md'] ?? '').replace('2027-05', '2028-01')}`,
    }
    expect(said(await changedBy(broken))).toEqual([
      'roadmap.md cannot be read as it stands now, so we cannot say what changes on it.',
    ])
    expect(said(await changedBy(town, broken))).toEqual([
      'roadmap.md could not be read before and can be read now, so we cannot say what changes on it.',
    ])
  })

  test('that only look different say the same', async () => {
    const head = {
      ...town,
      'story.md':
        '# Our story\n\nHow it began\n---\n\nThe coordinator\nwrote to everybody.\nAmira Benhallou found a room.\n',
    }
    expect(await changedBy(head)).toMatchObject({ changes: [], reformatted: ['story.md'] })
    const other = put('story.md', 'a room', 'two rooms')
    expect(await changedBy(other)).toMatchObject({ reformatted: [] })
  })
})

describe('texts', () => {
  test('that no field and no entry is made of are told by their headings', async () => {
    const base = {
      ...town,
      'guide.md': '# Guide\n\n## First day\n\nSay hello. Find the kettle.\n\n## Later\n\nStay.\n',
    }
    const guide = (text: string) => ({ ...base, 'guide.md': text })
    expect(
      said(
        await changedBy(guide('# Guide\n\n## First day\n\nSay hello. Find the library.\n\n## Later\n\nStay.\n'), base),
      ),
    ).toEqual(['guide.md: “First day” said “Find the kettle.” and says “Find the library.” now.'])
    expect(
      said(
        await changedBy(
          guide('# Guide\n\n## First day\n\nSay hello. Find the kettle.\n\n## Ever after\n\nStay.\n'),
          base,
        ),
      ),
    ).toEqual(['guide.md: “Later” is called “Ever after” now.'])
    expect(said(await changedBy(guide('# Guide\n\n## First day\n\nSay hello. Find the kettle.\n'), base))).toEqual([
      'guide.md: “Later” goes.',
    ])
  })

  test('whose links lead elsewhere under the same words are told', async () => {
    const base = { ...town, 'guide.md': '# Guide\n\nRead [our story](story.md) first.\n' }
    const head = { ...town, 'guide.md': '# Guide\n\nRead [our story](https://elsewhere.example/story) first.\n' }
    expect(said(await changedBy(head, base))).toEqual([
      'guide.md: the link “our story” leads to https://elsewhere.example/story now; it led to story.md.',
    ])
    const rewritten = { ...town, 'guide.md': '# Guide\n\nRead [our story](./story.md) first.\n' }
    expect(await changedBy(rewritten, base)).toMatchObject({ changes: [], reformatted: ['guide.md'] })
  })
})
