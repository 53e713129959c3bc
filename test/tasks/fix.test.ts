// Corrections in a real folder: what is written, and what is left as it is.
import { lstatSync, mkdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctedFiles } from '../../src/adopt/fix.ts'
import { checks } from '../../src/checks/all.ts'
import { proposedCorrections } from '../../src/reports/corrections.ts'
import { memory } from '../../src/sources/memory.ts'
import { findCorrections } from '../../src/tasks/corrections.ts'
import { propose, writeCorrections } from '../../src/tasks/fix.ts'
import { terminal } from '../../src/words/writers/terminal.ts'
import { folderWith } from '../support/run.ts'

const options = { now: '2026-03-01', visibility: 'unknown' } as const
const stage = { 'community.yml': 'stage: active\n' }
const roadmap = '---\nlast_reviewed: 18 February 2026\n---\n# Roadmap\n\n## Next steps\n\nWe open the doors.\n'
const corrected = roadmap.replace('18 February 2026', '2026-02-18')
const read = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8')

describe('corrections in a folder', () => {
  test('are written once, and the file stays what it was otherwise', async () => {
    const dir = folderWith({ ...stage, 'roadmap.md': `\ufeff${roadmap.replaceAll('\n', '\r\n')}` })
    writeFileSync(join(dir, 'roadmap.md'), read(dir, 'roadmap.md'), { mode: 0o640 })
    const mode = statSync(join(dir, 'roadmap.md')).mode
    expect(writeCorrections(dir, (await propose(dir, options)).files)).toEqual([])
    expect(read(dir, 'roadmap.md')).toBe(`\ufeff${corrected.replaceAll('\n', '\r\n')}`)
    expect(statSync(join(dir, 'roadmap.md')).mode).toBe(mode)
    expect((await propose(dir, options)).files).toEqual([])
  })

  test('are not written over what somebody wrote meanwhile', async () => {
    const dir = folderWith({ ...stage, 'roadmap.md': roadmap })
    const { files } = await propose(dir, options)
    writeFileSync(join(dir, 'roadmap.md'), `${roadmap}\nOne more.\n`)
    expect(writeCorrections(dir, files)).toEqual([{ path: 'roadmap.md', reason: 'changed' }])
    expect(read(dir, 'roadmap.md')).toBe(`${roadmap}\nOne more.\n`)
  })

  test('are not written through links, of a file or of a folder', async () => {
    const elsewhere = folderWith({ 'roadmap.md': roadmap })
    const dir = folderWith({ ...stage, 'docs/roadmap.md': roadmap })
    const { files } = await propose(dir, options)
    renameSync(join(dir, 'docs'), join(dir, 'before'))
    symlinkSync(elsewhere, join(dir, 'docs'))
    expect(writeCorrections(dir, files)).toEqual([{ path: 'docs/roadmap.md', reason: 'leads-out' }])
    renameSync(join(dir, 'docs'), join(dir, 'link'))
    mkdirSync(join(dir, 'docs'))
    symlinkSync(join(elsewhere, 'roadmap.md'), join(dir, 'docs/roadmap.md'))
    expect(writeCorrections(dir, files)).toEqual([{ path: 'docs/roadmap.md', reason: 'leads-out' }])
    expect(lstatSync(join(dir, 'docs/roadmap.md')).isSymbolicLink()).toBe(true)
    expect(read(elsewhere, 'roadmap.md')).toBe(roadmap)
  })

  test('leave what the community has set aside', async () => {
    const aside =
      'stage: active\nnot_for_us:\n  - check: date-is-iso\n    because: We write them in words.\n    until: 2027-01-01\n'
    const dir = folderWith({ 'community.yml': aside, 'roadmap.md': roadmap })
    expect((await propose(dir, options)).files).toEqual([])
  })

  test('begin a file that is not there yet, and never one that is', () => {
    const dir = folderWith({})
    const file = { path: '.github/CODEOWNERS', before: undefined, after: '* @amira\n', changes: [] }
    expect(writeCorrections(dir, [file])).toEqual([])
    expect(read(dir, '.github/CODEOWNERS')).toBe('* @amira\n')
    expect(writeCorrections(dir, [{ ...file, after: '' }])).toEqual([{ path: '.github/CODEOWNERS', reason: 'taken' }])
  })
})

describe('what is shown before', () => {
  const shown = async (files: Readonly<Record<string, string>>) => {
    const { files: found, isHidden } = await propose(folderWith({ ...stage, ...files }), options)
    return terminal(proposedCorrections(found, isHidden), { width: 100, colour: false })
  }

  test('names the line and the sentence, and both lines', async () => {
    expect(await shown({ 'roadmap.md': roadmap })).toBe(
      [
        'roadmap.md',
        '  Line 2: The date “18 February 2026”, under “Last reviewed” of “Roadmap”, reads the same everywhere',
        '  as “2026-02-18”.',
        '',
        '    - last_reviewed: 18 February 2026',
        '    + last_reviewed: 2026-02-18',
        '',
      ].join('\n'),
    )
  })

  test('of a long line is the part that changes', async () => {
    const long = `${'We share what we learn. '.repeat(20)}Read [our charter](charter.md) first.${' And then more.'.repeat(20)}`
    const text = await shown({
      'README.md': `# Hello\n\n${long}\n`,
      'docs/charter.md': '# Charter\n\n## Vision\n\nOpen.\n',
    })
    expect(text).toContain('(charter.md) first.')
    expect(text).toContain('(docs/charter.md) first.')
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(200)
  })

  test('is no line in which something private stands', async () => {
    const text = await shown({
      'README.md': '# Hello\n\nCall Ana: +32 470 12 34 56, or read [our charter](charter.md).\n',
      'docs/charter.md': '# Charter\n\n## Vision\n\nOpen.\n',
    })
    expect(text).toContain('We do not show this line here')
    expect(text).not.toContain('470')
  })

  test.each(['consent_record: told us: by mail', 'consent_recrod: she told us', 'consent_record:she-told-us'])(
    'is no private setting, not even one that cannot be read: %s',
    async (setting) => {
      const people = `---\nlast_reviewed: 2026-01-12\n${setting}\n---\n# People\n\n| Name | May we list you? |\n|---|---|\n| Amira | yes, 2026-01-12 |\n`
      const text = await shown({ 'people.md': people })
      expect(text).not.toContain('told')
    },
  )

  test('gives a build log no commands, and a terminal none either', async () => {
    const text = await shown({
      'README.md': '# Hello\n\n::error::look \u001b[31m[here](www.lindenau.example)\n',
    })
    expect(text).toContain('https://www.lindenau.example')
    expect(text.split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line))).toEqual([])
    expect(text).not.toContain('\u001b')
  })
})

test('whatever several slips come together, correcting comes to an end, and what is right stays as it is', async () => {
  const examples = checks.flatMap((check) => (check.correct ? check.examples : [])).map(({ files }) => files)
  await fc.assert(
    fc.asyncProperty(fc.subarray(examples, { minLength: 1, maxLength: 4 }), async (chosen) => {
      let files: Record<string, string> = Object.assign({}, ...chosen)
      // One correction may bring to light another: a setting with its right name has a value that is read.
      for (let round = 0; round < 4; round += 1) {
        const { corrections, read } = await findCorrections(memory(files), options)
        const found = correctedFiles(corrections, (path) => read.read.get(path)?.bytes)
        if (found.length === 0) return
        expect(round).toBeLessThan(3)
        files = { ...files, ...Object.fromEntries(found.map(({ path, after }) => [path, after])) }
      }
    }),
    { numRuns: 60 },
  )
})

describe('marked parts in a folder', () => {
  const readme = '# Lindenau\r\n\r\n<!-- moothall:roles -->\r\n<!-- /moothall:roles -->\r\n\r\nOurs.\r\n'
  const files = {
    'README.md': readme,
    'community.yml': 'stage: active\ncodeowners: true\n',
    'people.md':
      '# People\n\n| Name | May we list you? | Links |\n|---|---|---|\n| Amira Benhallou | yes, 2026-01-12 | github.com/amira |\n',
    'roles.md': '---\nowner: Amira Benhallou\n---\n# Roles\n\n| Role | Who |\n|---|---|\n| Host | Amira Benhallou |\n',
  }

  test('are written, and CODEOWNERS is begun; what stands around them stays, and once is enough', async () => {
    const dir = folderWith(files)
    const { files: found } = await propose(dir, options)
    expect(found.map(({ path }) => path)).toEqual(['README.md', '.github/CODEOWNERS'])
    expect(writeCorrections(dir, found)).toEqual([])
    const [above, below] = readme.split(/(?<=moothall:roles -->\r\n)(?=<!-- \/)/)
    const written = read(dir, 'README.md')
    expect(written.startsWith(`${above}\r\n| Role | Who `) && written.endsWith(`\r\n\r\n${below}`)).toBe(true)
    expect(read(dir, '.github/CODEOWNERS')).toContain('\n/roles.md @amira\n')
    expect((await propose(dir, options)).files).toEqual([])
  })

  test('are written into the CODEOWNERS that is there, among the lines of people', async () => {
    const dir = folderWith({
      ...files,
      CODEOWNERS: '* @dana\n# moothall:owners\n# /moothall:owners\n/money.md @eeva\n',
    })
    expect(writeCorrections(dir, (await propose(dir, options)).files)).toEqual([])
    expect(read(dir, 'CODEOWNERS')).toMatch(
      /^\* @dana\n# moothall:owners\n#.*\n\/roles\.md @amira\n# \/moothall:owners\n\/money\.md @eeva\n$/,
    )
    expect((await propose(dir, options)).files).toEqual([])
  })
})
