// A copy of the template in a repository of its own, filled in step by step as its README says, with the built program.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commit, git, newFolder } from './sources/repository.ts'
import { run } from './support/run.ts'
import { template, templateWorkflow } from './support/workflows.ts'

function copyOfTemplate(): string {
  const dir = newFolder()
  cpSync('community-template', dir, { recursive: true })
  git(dir, 'init', '--quiet')
  commit(dir)
  return dir
}

/** Saves a page as somebody does in the browser: one change, one commit. */
function save(dir: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(`${dir}/${path}`, 'utf8')
  const after = change(before)
  expect(after, `${path} has not changed.`).not.toBe(before)
  writeFileSync(`${dir}/${path}`, after)
  commit(dir)
}

/** What the check of a folder says; it ends well and has nothing to fix. */
function cleanReport(dir: string): string {
  const { code, out, err } = run(['check', dir, '--date', '2026-11-20'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).not.toMatch(/^(?:Please fix|Do not publish)/m)
  return out
}

const answers: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?-->/g, ''],
  [/^\|.*\[Write here:.*\n/gm, ''],
  [/\b(conduct|jonas|list)@example\.org/g, '$1@osc-lindenau.example'],
  [/\[Write here: [^\]]*\b(?:date|day|month|year)\b[^\]]*\]/g, '2026-10-21'],
  [/\[Write here:[^\]]*\]/g, 'Our own words, one sentence long.'],
  [/Example: /g, ''],
]
const answered = (text: string) => answers.reduce((now, [prompt, answer]) => now.replace(prompt, answer), text)

test('the first hour: every step ends well, and the report follows', () => {
  const dir = copyOfTemplate()
  expect(cleanReport(dir)).toContain('Your community has a home.')

  save(dir, 'community.yml', (text) =>
    text
      .replace(/^name: +/m, 'name: Open Science Community Lindenau ')
      .replace(/^contact: +/m, 'contact: hello@osc-lindenau.example '),
  )
  expect(cleanReport(dir)).not.toContain('does not say what the community is called')

  save(dir, 'story.md', (text) =>
    text.replace(/\[Write here:[^\]]*\]/, 'Two librarians met a doctoral student who had lost her data.'),
  )
  cleanReport(dir)

  for (const path of readdirSync(dir).filter((name) => name.endsWith('.md')))
    if (answered(readFileSync(`${dir}/${path}`, 'utf8')) !== readFileSync(`${dir}/${path}`, 'utf8'))
      save(dir, path, answered)
  save(dir, 'community.yml', (text) => text.replace('stage: planning', 'stage: launching'))
  expect(cleanReport(dir)).toContain('Open Science Community Lindenau')
  expect(git(dir, 'status', '--porcelain')).toBe('')
})

describe('what a page calls by its name has that name', () => {
  const pages = [
    'community-template/README.md',
    'community-template/CONTRIBUTING.md',
    'community-template/.github/PULL_REQUEST_TEMPLATE.md',
    'docs/guide/on-github.md',
  ]
  const text = (page: string) => readFileSync(page, 'utf8')

  test.each(['community-template/README.md', 'docs/guide/on-github.md'])('every workflow in %s', (page) => {
    const called = [...text(page).matchAll(/\*(Community [^*]+)\*/g)].map(([, name]) => name)
    expect(called).toContain(templateWorkflow('standing.yml').name)
    expect(called).toContain(templateWorkflow('monthly.yml').name)
    expect(called.filter((name) => !template.some((workflow) => workflow.name === name))).toEqual([])
  })

  test.each([
    ['I understand my workflows, go ahead and enable them', ['README.md', 'on-github.md']],
    ['Approve workflows to run', ['README.md', 'CONTRIBUTING.md', 'PULL_REQUEST_TEMPLATE.md', 'on-github.md']],
    ['Enable workflow', ['README.md', 'on-github.md']],
    ['Settings → General → Features', ['README.md', 'on-github.md']],
    ['Settings → Actions → General', ['README.md', 'on-github.md']],
    ['Run workflow', ['README.md', 'on-github.md']],
  ])('the button or setting “%s” stands where people look for it', (button, where) => {
    const missing = pages.filter((page) => where.some((name) => page.endsWith(name)) && !text(page).includes(button))
    expect(missing).toEqual([])
  })

  test('the way to the web site names the workflow and what GitHub calls the buttons', () => {
    const way = text('community-template/README.md').split('## Your web site')[1]?.split('\n## ')[0] ?? ''
    for (const name of [templateWorkflow('publish.yml').name, 'Pages', 'Source', 'GitHub Actions', 'Run workflow'])
      expect(way).toContain(`*${name}*`)
  })
})
