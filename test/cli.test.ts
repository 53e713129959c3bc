// The built command line, as a user runs it.
import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readReport } from '../src/reports/report-data.ts'
import { folderWith, nodes, run } from './support/run.ts'

const overdue = {
  'community.yml': 'name: Open Circle\nstage: active\n',
  'roadmap.md': '# Roadmap\n\n| Milestone | By when |\n|---|---|\n| Launch | 2026-01 |\n',
}

describe.each(nodes)('on %s', (node) => {
  test('the template gets its report, and nothing stands on stderr', () => {
    const { code, out, err } = run(['check', 'community-template'], { node })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Your community has a home.')
  })
})

describe('moothall check', () => {
  test('is what happens when no command is named', () => {
    const cwd = folderWith(overdue)
    expect(run([], { cwd }).out).toBe(run(['check', '.'], { cwd }).out)
  })

  test.each([
    ['sarif', /^\{\n {2}"\$schema": "https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json"/],
    ['badge', /^<svg [\s\S]*<\/svg>\n$/],
    ['badge-json', /^\{\n {2}"schemaVersion": 1,/],
    ['one-page', /^<!doctype html>[\s\S]*<\/html>\n$/],
  ])('writes %s whole, and nothing beside it', (format, whole) => {
    const { out, err } = run(['check', '--format', format], { cwd: folderWith(overdue) })
    expect(err).toBe('')
    expect(out).toMatch(whole)
  })

  test('ends with 1 when something has to be fixed, and with 0 when nobody asks for it', () => {
    const cwd = folderWith(overdue)
    expect(run(['check'], { cwd }).code).toBe(1)
    expect(run(['check', '--fail-on', 'never'], { cwd }).code).toBe(0)
    expect(run(['check', '--fail-on', 'stop'], { cwd }).code).toBe(0)
  })

  test('looks at the day that it is told', () => {
    const cwd = folderWith(overdue)
    expect(run(['check', '--date', '2026-01-31', '--format', 'json'], { cwd }).out).not.toContain(
      'milestone-is-not-overdue',
    )
    expect(run(['check', '--date', '2026-02-01', '--format', 'json'], { cwd }).out).toContain(
      'milestone-is-not-overdue',
    )
  })

  test('writes data that its own reader takes', () => {
    const report = readReport(JSON.parse(run(['check', '--format', 'json'], { cwd: folderWith(overdue) }).out))
    expect(report).toMatchObject({ version: 1, edition: 1, community: { name: 'Open Circle', stage: 'active' } })
  })

  test('colours nothing that is not a terminal', () => {
    expect(run(['check', 'community-template'], { env: { FORCE_COLOR: '1' } }).out).not.toContain('\u001b')
  })
})

describe('moothall check --base', () => {
  const repository = () => {
    const dir = folderWith(overdue)
    const git = (...args: readonly string[]) => execFileSync('git', ['-C', dir, ...args], { stdio: 'pipe' })
    git('init', '-qb', 'main')
    git('add', '-A')
    git('-c', 'user.name=Runa', '-c', 'user.email=runa@circle.example', 'commit', '-qm', 'Begin')
    return dir
  }
  const add = (dir: string, row: string) => appendFileSync(join(dir, 'roadmap.md'), `${row}\n`)

  test('ends with 1 for what is new only', () => {
    const cwd = repository()
    expect(run(['check'], { cwd }).code).toBe(1)
    expect(run(['check', '--base', 'HEAD'], { cwd }).code).toBe(0)
    add(cwd, '| Party | |')
    expect(run(['check', '--base', 'HEAD'], { cwd }).code).toBe(1)
  })

  test.each(nodes)('says what changes, in each format, on %s', (node) => {
    const cwd = repository()
    add(cwd, '| Party | |')
    const out = (format: string) =>
      run(['check', '--base', 'HEAD', '--format', format, '--date', '2026-11-20'], { cwd, node }).out
    expect(out('terminal')).toContain('What this changes')
    expect(out('markdown')).toContain('Milestone `Party` has no date.')
    const { comparison } = readReport(JSON.parse(out('json'))) ?? {}
    expect(comparison?.new.map(({ about }) => about.entry)).toContain('party')
    expect(comparison?.touched).toEqual([{ path: 'roadmap.md', how: 'changed' }])
    expect(out('comment')).toMatch(/^### .+\n\n\*\*This pull request\*\* changes `roadmap\.md`\./)
  })

  test('says in a sentence what it could not do', () => {
    const cwd = repository()
    expect(run(['check', '--base', 'spring'], { cwd })).toMatchObject({
      code: 2,
      err: 'There is no version “spring” in this repository. Name a branch or an earlier version that is there, such as main.\n',
    })
    expect(run(['check', '--format', 'comment'], { cwd })).toMatchObject({ code: 2, out: '' })
    expect(run(['check', '--base', '--format', 'comment'], { cwd }).err).toContain('Say what to compare with')
    expect(run(['check', '--base', 'HEAD'], { cwd: folderWith(overdue) }).err).toContain('not in a Git repository')
  })
})

test('moothall --version is the version of the package', () => {
  expect(run(['--version']).out.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})

describe('moothall explain', () => {
  test.each(['roadmap', 'milestone-has-date'])('knows %s', (name) => {
    const { code, out } = run(['explain', name])
    expect(code).toBe(0)
    expect(out.length).toBeGreaterThan(200)
  })

  test('says what comes closest to a name that it does not know', () => {
    expect(run(['explain', 'roadmpa'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Did you mean “roadmap”?'),
    })
  })
})

describe('moothall facilitate', () => {
  const programme = {
    'programme.md':
      '# Course\n\n| Session | Title | Date |\n|---|---|---|\n| 1 | Why | 2026-03-05 |\n| 2 | Who | 2026-03-12 |\n',
  }

  test('writes a page for each session, or for one', () => {
    const cwd = folderWith(programme)
    expect(run(['facilitate'], { cwd }).out.match(/^# Session .*/gm)).toEqual(['# Session 1: Why', '# Session 2: Who'])
    expect(run(['facilitate', '.', '--session', '2'], { cwd })).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^# Session 2: Who\n/),
    })
  })

  test('says in a sentence what it could not do', () => {
    const cwd = folderWith(programme)
    expect(run(['facilitate', '--session', '3'], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('There is no session 3; there are sessions 1 and 2.'),
    })
    expect(run(['facilitate', '--session', 'two'], { cwd }).err).toContain('Write the number of a session, such as 2.')
    expect(run(['facilitate'], { cwd: folderWith({ 'README.md': '# Hello\n' }) }).code).toBe(2)
  })
})

describe('what cannot run ends with 2 and one sentence', () => {
  test.each([
    ['a folder that is not there', ['check', '/no/such/folder']],
    ['a file in place of a folder', ['check', 'package.json']],
    ['a day that no calendar has', ['check', '--date', '2026-02-30']],
    ['a format that does not exist', ['check', '--format', 'pdf']],
    ['an option that does not exist', ['check', '--loud']],
    ['two folders', ['check', 'src', 'test']],
  ])('%s', (_, args) => {
    const { code, out, err } = run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(2)
    expect(err).not.toMatch(/\bat .*:\d+:\d+/)
  })

  test.skipIf(process.getuid?.() === 0)('a folder that nobody may read', () => {
    const dir = folderWith({ 'a.md': '# A\n' })
    chmodSync(dir, 0)
    expect(run(['check', dir]).code).toBe(2)
    chmodSync(dir, 0o700)
  })
})

test.each(
  [['--help'], ['check', '--help'], ['explain', '--help'], ['facilitate', '--help']].map(
    (args) => [args.join(' '), args] as const,
  ),
)('moothall %s shows an example', (_, args) => {
  const { code, out } = run(args)
  expect(code).toBe(0)
  expect(out).toMatch(/Examples?:\n\s+moothall/)
})
