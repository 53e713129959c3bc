// The steps of our release that decide something, run by the shell that GitHub runs them with. Only npm and gh, which
// would publish, are stand-ins that write down how they were called.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { git, newFolder, newRepository, write } from './sources/repository.ts'
import { ours } from './support/workflows.ts'

const { jobs } = ours.find(({ path }) => path.endsWith('/release.yml')) ?? {}
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }

interface Situation {
  readonly env: Readonly<Record<string, string>>
  /** What a program says, as a shell script; how it was called is written down first. */
  readonly programs?: Readonly<Record<string, string>>
}

/** Runs a step of the release; returns its exit code, what it said, and how the stand-ins were called. */
function runStep(job: string, name: string, { env, programs = {} }: Situation) {
  const script = jobs?.[job]?.steps.find((step) => step.name === name)?.run
  if (script === undefined) throw new Error(`The job ${job} has no step ${name}.`)
  const dir = newFolder({ step: script })
  for (const [program, answer] of Object.entries(programs)) {
    write(dir, { [`bin/${program}`]: `#!/bin/sh\necho "${program} $*" >> '${dir}/calls'\n${answer}\n` })
    chmodSync(`${dir}/bin/${program}`, 0o755)
  }
  const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', `${dir}/step`], {
    encoding: 'utf8',
    env: { PATH: `${dir}/bin:${process.env.PATH}`, HOME: dir, RUNNER_TEMP: dir, ...env },
  })
  const calls = existsSync(`${dir}/calls`) ? readFileSync(`${dir}/calls`, 'utf8').trim().split('\n') : []
  return { code: done.status, said: done.stdout, calls, left: existsSync(`${dir}/deploy-key`) }
}

describe('the tag is the version of the package', () => {
  const tagged = (tag: string) =>
    runStep('check', 'The tag is the version of the package', { env: { GITHUB_REF_NAME: tag } })

  test('it is', () => {
    expect(tagged(`v${version}`)).toMatchObject({ code: 0, said: '' })
  })

  test.each([version, 'v999.0.0'])('it is not: %s', (tag) => {
    expect(tagged(tag)).toMatchObject({ code: 1, said: expect.stringContaining(`package.json says v${version}`) })
  })
})

describe('npm', () => {
  const publish = (view: string, answer = '') =>
    runStep('npm', 'Publish, unless npm has this version already', {
      env: { GITHUB_REF_NAME: 'v0.2.0' },
      programs: { npm: `if [ "$1" = view ]; then ${view}; else ${answer || 'true'}; fi` },
    })

  test('gets a version that it does not have, with the proof of where it was made', () => {
    const { code, calls } = publish('exit 1')
    expect({ code, calls }).toEqual({
      code: 0,
      calls: ['npm view moothall@0.2.0 version', expect.stringMatching(/^npm publish \.\/moothall-.*--provenance$/)],
    })
  })

  test('is left alone when it has the version, so that a release can be run again', () => {
    expect(publish('echo 0.2.0')).toMatchObject({ code: 0, calls: ['npm view moothall@0.2.0 version'] })
  })

  test('that refuses stops the release', () => {
    expect(publish('exit 1', 'exit 1').code).toBe(1)
  })
})

describe('the major tag', () => {
  const move = (tag: string, { gh = 'true', missing = false } = {}) => {
    const server = newFolder()
    const repository = newRepository({ 'README.md': 'Moothall' })
    for (const name of ['v0', 'v0.1.0', 'v0.2.0', 'v0.10.0', 'v1.0.0']) git(repository, 'tag', name)
    git(server, 'clone', '--quiet', '--bare', repository, 'moothall/moothall')
    return runStep('page', 'The major tag', {
      env: {
        GITHUB_REF_NAME: tag,
        GITHUB_SHA: 'a'.repeat(40),
        GITHUB_SERVER_URL: `file://${server}`,
        GITHUB_REPOSITORY: missing ? 'moothall/gone' : 'moothall/moothall',
      },
      programs: { gh },
    })
  }
  const sha = `sha=${'a'.repeat(40)}`

  test('moves to the newest version, by numbers and not by letters', () => {
    expect(move('v0.10.0')).toMatchObject({
      code: 0,
      calls: [`gh api --method PATCH repos/moothall/moothall/git/refs/tags/v0 -f ${sha} -F force=true`],
    })
  })

  test('is made when there is none yet', () => {
    const { code, calls } = move('v1.0.0', { gh: 'case "$*" in *PATCH*) exit 1 ;; esac' })
    expect({ code, last: calls.at(-1) }).toEqual({
      code: 0,
      last: `gh api --method POST repos/moothall/moothall/git/refs -f ref=refs/tags/v1 -f ${sha}`,
    })
  })

  test('stays when an older version gets a fix', () => {
    expect(move('v0.2.0')).toMatchObject({ code: 0, calls: [], said: expect.stringContaining('v0 stays at v0.10.0') })
  })

  test('stays, and says so in red, when nobody can tell which version is the newest', () => {
    const { code, calls } = move('v0.10.0', { missing: true })
    expect(code).not.toBe(0)
    expect(calls).toEqual([])
  })
})

describe('the template', () => {
  const publish = (key: string, node = 'true') =>
    runStep('template', 'Publish, if there is a key', {
      env: { DEPLOY_KEY: key, KNOWN_HOST: 'github.com ssh-ed25519 AAAA', GITHUB_REF_NAME: 'v0.2.0' },
      programs: { node: `case "$(ls -l "$RUNNER_TEMP/deploy-key")" in -rw-------*) ${node} ;; *) exit 9 ;; esac` },
    })

  test('without a key it is not published, and one notice says so', () => {
    const { code, said, calls } = publish('')
    expect({ code, calls }).toEqual({ code: 0, calls: [] })
    expect(said).toMatch(/^::notice::The secret TEMPLATE_DEPLOY_KEY is not set.*\n$/)
  })

  test('with a key it is, and the key does not stay behind', () => {
    expect(publish('a key')).toMatchObject({
      code: 0,
      left: false,
      calls: ['node src/tools/publish-template.ts git@github.com:moothall/community-template.git v0.2.0'],
    })
    expect(publish('a key', 'exit 1')).toMatchObject({ code: 1, left: false })
  })
})
