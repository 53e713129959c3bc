// What a workflow can say to the action, and what it hears when it says it wrong.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { outputNames } from '../../src/delivery/workflow.ts'
import { inputNames, readInputs } from '../../src/settings/action-inputs.ts'

const given = (inputs: Readonly<Record<string, string>>) => readInputs((name) => inputs[name] ?? '')

describe('the inputs of the action', () => {
  test('all have a default', () => {
    expect(given({})).toEqual({
      task: 'check',
      token: '',
      folder: '',
      failOn: 'error',
      formats: [],
      checkWorkflow: '.github/workflows/check.yml',
      reviewWorkflow: '.github/workflows/review-relay.yml',
      author: 'github-actions[bot]',
      suggests: false,
      out: '',
    })
  })

  test('are what action.yml names, and only the token has its default there', () => {
    const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8'))
    expect(Object.keys(inputs)).toEqual(inputNames)
    expect(Object.keys(outputs)).toEqual(outputNames)
    expect(inputNames.filter((name) => 'default' in inputs[name])).toEqual(['token'])
  })

  test.each([
    ['.', ''],
    ['./', ''],
    ['docs', 'docs'],
    ['./docs/community/', 'docs/community'],
    ['docs\\community', 'docs/community'],
  ])('path %s is the folder “%s”', (path, folder) => {
    expect(given({ path })).toMatchObject({ folder })
  })

  test.each([
    ['sarif', ['sarif']],
    ['sarif,badge', ['sarif', 'badge']],
    ['one-page\n  badge-json\n', ['one-page', 'badge-json']],
    [' badge, badge ', ['badge']],
  ])('formats %j are %j', (formats, read) => {
    expect(given({ formats })).toMatchObject({ formats: read })
  })

  test.each([
    [
      { task: 'publish' },
      'Below “with:” in the workflow, “task” must be one of “check”, “comment”, “decision”, “standing”, “update” or “site”.',
    ],
    [
      { 'fail-on': 'errors' },
      'Below “with:” in the workflow, “fail-on” must be one of “stop”, “error”, “warning”, “advice” or “never”.',
    ],
    [
      { task: 'site', out: '.' },
      'Below “with:” in the workflow, “out” must name a folder of the repository, such as “our-site”.',
    ],
    [
      { path: '../elsewhere' },
      'Below “with:” in the workflow, “path” must name a folder of the repository, such as “community”.',
    ],
    [
      { path: '/etc' },
      'Below “with:” in the workflow, “path” must name a folder of the repository, such as “community”.',
    ],
    [
      { formats: 'sarif, pdf' },
      'Below “with:” in the workflow, “formats” may name “sarif”, “badge”, “badge-json” or “one-page”, with commas between them.',
    ],
    [
      { 'check-workflow': 'check.yml' },
      'Below “with:” in the workflow, “check-workflow” must name a workflow, such as “.github/workflows/check.yml”.',
    ],
    [
      { 'comment-author': 'app/github-actions' },
      'Below “with:” in the workflow, “comment-author” must be the name of an account, such as “github-actions[bot]”.',
    ],
    [
      { task: 'comment' },
      'Below “with:” in the workflow, “token” cannot be used. Leave it out, and the workflow’s own token is used.',
    ],
  ])('%j cannot be used', (inputs, problem) => {
    expect(given(inputs)).toEqual({ problem })
  })
})
