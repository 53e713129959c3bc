// The task `check`, as the runner runs it for pull requests and pushes, on checkouts made with real Git.
import { rmSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { checkout, filesOf } from '../support/github/checkout.ts'
import { onMain, pullRequest } from '../support/github/events.ts'
import { startPlatform } from '../support/github/platform.ts'
import { type ActionRun, runAction } from '../support/github/run-action.ts'
import { brokenLink, check, healthy, lindenau, text } from '../support/github/scenario.ts'
import { folderWith } from '../support/run.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The same setting twice: an error, and one that cannot wait. */
const twice = { 'charter.md': text(healthy()['charter.md']).replace('kind: charter', 'kind: charter\nowner: Somebody') }
/** A page that a newcomer asks for: an error from the stage "active" on. */
const noVision = { 'charter.md': text(healthy()['charter.md']).replace(/## Vision\n[^#]*/, '') }
const phone = { 'people.md': `${text(healthy()['people.md'])}\nCall Amira at +49 341 5550 0123.\n` }
const report = ({ report: json }: ActionRun) => JSON.parse(json ?? '{}')
const annotations = ({ commands }: ActionRun) => commands.map(({ command, properties }) => ({ command, ...properties }))

describe('a pull request', () => {
  test('gets notes at its lines, a summary, a report to pass on, and numbers', async () => {
    const { done } = await check({ change: brokenLink(), number: 12 })
    expect([done.code, done.err]).toEqual([0, ''])
    expect(annotations(done)).toEqual([
      { command: 'warning', title: 'Worth doing soon', file: 'charter.md', line: '82', col: '5' },
    ])
    expect(done.outputs).toMatchObject({ notes: '1', 'new-notes': '1' })
    expect(done.outputs.report).toMatch(/\/community-report\.json$/)
    expect(report(done)).toMatchObject({ version: 1, pullRequest: 12, comparison: { new: [{ path: 'charter.md' }] } })
    expect(done.summary).toContain('What this changes')
    expect(done.summary).toContain('Where you are')
  })

  test.each([
    { title: 'from a fork', fork: true, branch: 'https://github.com/ben/community/edit/words/charter.md' },
    {
      title: 'from a branch of the community',
      fork: false,
      branch: 'https://github.com/lindenau/community/edit/words/',
    },
  ])('$title links to its own branch, opened or synchronised', async ({ fork, branch }) => {
    const [opened, again] = await Promise.all([
      check({ change: brokenLink(), fork }),
      check({ change: brokenLink(), fork, action: 'synchronize' }),
    ])
    expect(opened.done.summary).toContain(branch)
    expect(again.done.summary).toContain(branch)
    expect(again.done.outputs['new-notes']).toBe('1')
  })

  test('is red for what it breaks and green for what was broken before', async () => {
    const [breaks, stays, mends] = await Promise.all([
      check({ change: noVision }),
      check({
        base: { ...healthy(), ...noVision },
        change: { 'README.md': '# OSC Lindenau\n\n[Charter](charter.md)\n' },
      }),
      check({ base: { ...healthy(), ...noVision }, change: { 'charter.md': healthy()['charter.md'] } }),
    ])
    expect([breaks.done.code, stays.done.code, mends.done.code]).toEqual([1, 0, 0])
    expect(report(breaks.done).comparison.new.map((one: { severity: string }) => one.severity)).toContain('error')
    expect(report(mends.done).comparison).toMatchObject({ new: [], fixed: [{ path: 'charter.md' }] })
  })

  test('is not blamed for what came to the main branch meanwhile', async () => {
    const { done } = await check({ change: { 'notes/2026-05.md': '# Notes of May\n' }, since: noVision })
    expect(done.code).toBe(0)
    expect(report(done).comparison.new.filter((one: { path: string }) => one.path === 'charter.md')).toEqual([])
  })

  test('cannot hide a page behind the way in which Git writes it on disk', async () => {
    const { done } = await check({
      change: {
        '.gitattributes': 'roadmap.md working-tree-encoding=UTF-7\n',
        'roadmap.md': `${text(healthy()['roadmap.md'])}\nCall me: +49 170 1234567\n`,
      },
    })
    expect(done.code).toBe(1)
    expect(report(done).comparison.new).toContainEqual(
      expect.objectContaining({ severity: 'stop', path: 'roadmap.md' }),
    )
  })

  test('in a community that is only planning, is red for pages that cannot be read and for nothing else', async () => {
    const planning = {
      ...healthy(),
      'community.yml': text(healthy()['community.yml']).replace('stage: active', 'stage: planning'),
    }
    const [missing, unreadable] = await Promise.all([
      check({ base: planning, change: noVision }),
      check({ base: planning, change: twice }),
    ])
    expect([missing.done.code, unreadable.done.code]).toEqual([0, 1])
  })

  test('is red for what must not be public, and no place repeats it', async () => {
    const { done } = await check({ change: phone })
    expect(done.code).toBe(1)
    expect(report(done).comparison.new).toMatchObject([{ severity: 'stop' }])
    expect([done.out, done.err, done.summary, done.report].join()).not.toMatch(/5550|0123/)
  })

  describe('that took out again what must not be public', () => {
    const start = { earlier: [phone], change: { 'people.md': text(healthy()['people.md']) } }

    test('is red where its earlier versions are at hand, and no place repeats what stood there', async () => {
      const { done } = await check({ ...start, depth: 100, inputs: { 'fail-on': 'stop' } })
      expect([done.code, done.outputs['new-notes']]).toEqual([1, '1'])
      expect(report(done).comparison).toMatchObject({
        new: [],
        inBetween: { stops: [{ check: 'phone-number-stays-out', path: 'people.md' }], isWhole: true },
      })
      expect(done.summary).toContain('What looks like a telephone number stood in an earlier version of `people.md`')
      expect([done.out, done.err, done.summary, done.report].join()).not.toMatch(/5550|0123/)
    })

    test('is never red where nobody wishes to be stopped', async () => {
      const { done } = await check({ ...start, depth: 100, inputs: { 'fail-on': 'never' } })
      expect(done.code).toBe(0)
    })

    test('says nothing of versions that are not at hand', async () => {
      const { done } = await check({ ...start, depth: 2 })
      expect([done.code, done.outputs['new-notes']]).toEqual([0, '0'])
      expect(report(done).comparison).not.toHaveProperty('inBetween')
      expect(done.summary).not.toMatch(/history/)
    })

    test('is not blamed for what the main branch took out meanwhile', async () => {
      const { done } = await check({
        base: { ...healthy(), ...phone },
        earlier: [{ 'people.md': `${phone['people.md']}\nMore.\n` }],
        change: { 'people.md': `${text(healthy()['people.md'])}\nMore.\n` },
        since: { 'people.md': healthy()['people.md'] },
        depth: 100,
      })
      expect(report(done).comparison.inBetween).toEqual({ stops: [], isWhole: true })
    })
  })

  test('asks nothing of GitHub', async () => {
    const platform = await startPlatform()
    const { done } = await check({ change: brokenLink(), api: platform.url })
    expect([done.code, platform.requests]).toEqual([0, []])
  })

  test('whose fork is gone, is checked all the same', async () => {
    const copy = checkout({ base: healthy(), change: brokenLink() })
    const from = { id: 2, fullName: 'ben/community', owner: 'ben', isFork: true }
    const pull = { number: 1, author: 'ben', branch: 'words', head: copy.head, isDraft: true, from }
    const occasion = pullRequest(lindenau, pull, { merge: copy.sha })
    const payload = JSON.parse(JSON.stringify(occasion.payload), (key, value) =>
      key === 'repo' && value?.full_name === 'ben/community' ? null : value,
    )
    const done = await runAction({ occasion: { ...occasion, payload }, workspace: copy.workspace })
    expect([done.code, done.outputs['new-notes']]).toEqual([0, '1'])
    expect(done.summary).not.toContain('/edit/')
  })
})

describe('without what stood before', () => {
  test.each([
    { title: 'a checkout of one commit', depth: 1, at: 'merge', help: 'fetch-depth: 2' },
    { title: 'a checkout of the branch itself', depth: 2, at: 'head', help: 'Take “ref” out' },
  ] as const)('$title says what to change, and old notes stay green', async ({ depth, at, help }) => {
    const [old, unreadable] = await Promise.all([
      check({ base: { ...healthy(), ...noVision }, change: { 'notes/2026-05.md': '# Notes\n' }, depth, at }),
      check({ change: twice, depth, at }),
    ])
    expect([old.done.code, unreadable.done.code]).toEqual([0, 1])
    expect(old.done.outputs['new-notes']).toBe('')
    expect(old.done.summary).toContain('We could not compare with what stood before this change')
    expect(old.done.summary).toContain(help)
    expect(report(old.done)).not.toHaveProperty('comparison')
  })

  test('a branch that has moved on since is not compared with', async () => {
    const copy = checkout({ base: healthy(), change: noVision })
    const from = { id: 2, fullName: 'ben/community', owner: 'ben', isFork: true }
    const pull = { number: 1, author: 'ben', branch: 'words', head: 'e'.repeat(40), isDraft: false, from }
    const done = await runAction({ occasion: pullRequest(lindenau, pull), workspace: copy.workspace })
    expect([done.code, done.outputs['new-notes']]).toEqual([0, ''])
    expect(done.summary).toContain('We could not compare')
  })
})

describe('a push to the main branch', () => {
  test('is compared with the commit before, and links to the main branch', async () => {
    const copy = checkout({ base: healthy(), since: { ...noVision, ...twice }, at: 'main' })
    const done = await runAction({ occasion: onMain(lindenau, 'push', { sha: copy.sha }), workspace: copy.workspace })
    expect(done.code).toBe(1)
    expect(done.summary).toContain('https://github.com/lindenau/community/edit/main/charter.md')
    expect(report(done)).not.toHaveProperty('pullRequest')
  })

  test('the template as it is copied is green', async () => {
    const template = filesOf('community-template')
    const copy = checkout({ base: {}, since: template, at: 'main' })
    const done = await runAction({ occasion: onMain(lindenau, 'push', { sha: copy.sha }), workspace: copy.workspace })
    expect([done.code, done.err]).toEqual([0, ''])
  })
})

describe('inputs', () => {
  test.each([
    ['never', twice, 0],
    ['stop', noVision, 0],
    ['stop', phone, 1],
    ['warning', brokenLink(), 1],
  ] as const)('fail-on %s', async (level, change, code) => {
    const { done } = await check({ change, inputs: { 'fail-on': level } })
    expect(done.code).toBe(code)
  })

  test.each([
    ['task', 'publish'],
    ['fail-on', 'sometimes'],
    ['path', '../elsewhere'],
    ['path', '/etc'],
    ['check-workflow', 'somewhere.yml'],
    ['comment-author', 'nobody at all'],
  ])('%s: %s is refused in one sentence', async (name, value) => {
    const done = await runAction({ occasion: onMain(lindenau, 'push'), inputs: { [name]: value } })
    expect(done.code).toBe(1)
    expect(done.commands).toMatchObject([{ command: 'error', message: expect.stringContaining(`“${name}”`) }])
    expect(done.out.trim().split('\n')).toHaveLength(1)
  })

  test('path names the folder that holds the community, and only that is read', async () => {
    const under = (files: object) => Object.fromEntries(Object.entries(files).map(([path, it]) => [`town/${path}`, it]))
    const base = { ...under(healthy()), 'code/README.md': '[nothing](nowhere.md)\n' }
    const { done } = await check({ base, change: under(brokenLink()), inputs: { path: './town/' } })
    expect(annotations(done)).toMatchObject([{ file: 'town/charter.md' }])
    expect(done.outputs).toMatchObject({ notes: '1', 'new-notes': '1' })
    expect(done.summary).toContain('https://github.com/ben/community/edit/words/town/charter.md')
  })

  test('a folder that is not there is said in one sentence, and no report is left', async () => {
    const { done } = await check({ inputs: { path: 'nowhere' } })
    expect([done.code, done.commands.length, done.report, done.outputs]).toEqual([1, 1, undefined, {}])
    expect(done.err).toBe('')
  })
})

describe('bad input', () => {
  test('a page cannot give the runner a command', async () => {
    const evil = '\n::error::mine\n::set-output name=report::/etc/passwd\n##[error]mine\n::add-mask::a\n'
    const { done } = await check({
      change: {
        'charter.md': `${text(healthy()['charter.md'])}${evil}[x](y%0A::error::z.md)\n[x](::warning::.md)\n`,
        '::error::name.md': '# A page\n[x](gone.md)\n',
        'line\n::error::break.md': '# A page\n[x](gone.md)\n',
      },
    })
    expect(done.commands.every(({ properties }) => properties.title !== undefined)).toBe(true)
    expect(done.out).not.toMatch(/^\s*(?:::(?:set-output|add-mask)|##\[)/m)
    expect(Object.keys(done.outputs).sort()).toEqual(['new-notes', 'notes', 'report'])
  })

  test('a summary never grows beyond what GitHub shows, and notes at lines are few', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, page) => [
        `guides/${page}.md`,
        `# Guide ${page}\n\n${Array.from({ length: 40 }, (_, link) => `[${link}](gone-${page}-${link}.md)`).join('\n')}\n`,
      ]),
    )
    const { done } = await check({ change: many })
    expect(Number(done.outputs.notes)).toBeGreaterThan(15_000)
    expect(Buffer.byteLength(done.summary)).toBeLessThan(900 * 1024)
    expect(done.summary).toContain('16000 new notes')
    expect(done.commands.length).toBeLessThanOrEqual(30)
  })

  test('without a place for the summary, without an event, without Git: the rest stands', async () => {
    const [noSummary, noEvent] = await Promise.all([
      check({ change: noVision, env: { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' } }),
      check({ change: noVision, env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }),
    ])
    expect([noSummary.done.code, noSummary.done.outputs['new-notes']]).toEqual([1, '1'])
    expect(noEvent.done.report).toBeDefined()
    const copy = checkout({ base: healthy(), change: brokenLink() })
    rmSync(`${copy.workspace}/.git`, { recursive: true })
    const from = { id: 2, fullName: 'ben/community', owner: 'ben', isFork: true }
    const pull = { number: 1, author: 'ben', branch: 'words', head: copy.head, isDraft: false, from }
    const noGit = await runAction({ occasion: pullRequest(lindenau, pull), workspace: copy.workspace })
    expect([noGit.code, noGit.outputs.notes]).toEqual([0, '1'])
    expect(noGit.summary).toContain('We could not compare')
  })

  test('an empty repository is not a failure', async () => {
    const done = await runAction({ occasion: onMain(lindenau, 'push'), workspace: folderWith({ '.keep': '' }) })
    expect([done.code, done.err]).toEqual([0, ''])
    expect(report(done).pages.length).toBeGreaterThan(0)
  })
})
