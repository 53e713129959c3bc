// Short forms in whole communities: where a glossary stands, nothing is said of what everybody knows or is written out.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'

const glossary = '# Glossary\n\n| Term | Definition |\n|---|---|\n| Open | Anyone can read it. |\n'
const filesOf = (dir: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => statSync(`${dir}/${path}`).isFile())
      .map((path) => [path, readFileSync(`${dir}/${path}`, 'utf8')]),
  )
const formsIn = async (files: Readonly<Record<string, string>>) => {
  const { findings } = await assess(memory({ 'community.yml': 'stage: active\n', ...files }), {
    now: '2026-11-20',
    visibility: 'unknown',
  })
  return findings.filter(({ check }) => check === 'short-form-is-explained').map(({ values }) => values.form)
}
const onTwoPages = (text: string) => ({
  'glossary.md': glossary,
  'README.md': `# Lindenau\n\n${text}\n`,
  'guide.md': `# Guide\n\n${text}\n`,
})

describe('no false alarm', () => {
  const communities = [
    'community-template',
    ...readdirSync('test/communities').map((name) => `test/communities/${name}`),
  ]
  test.each(communities.filter((dir) => !dir.endsWith('competence-centre')))('in %s', async (dir) => {
    const files = filesOf(dir)
    const stage = (files['community.yml'] ?? 'name: x\n').replace(/^stage:.*$/m, 'stage: active')
    expect(await formsIn({ ...files, 'community.yml': stage, 'glossary.md': glossary })).toEqual([])
  })

  test.each([
    [
      'a full name with brackets, in the plural',
      'Our data stewards help; each of the data management plans (DMPs) counts. A DMP is short.',
    ],
    ['brackets after the short form', 'The LIDO (Lindenau Data Office) answers. LIDO is open on Mondays.'],
    ['a name with small words in it', 'The Centre for Data and Software opens. CDS is new.'],
    ['French', 'Le plan de gestion de données (PGD) est court. Le PGD est lu deux fois.'],
    ['German', 'Der Datenmanagementplan (DMP) ist kurz. Jeder DMP wird gelesen.'],
    ['words that are stressed', 'You are NOT alone, and you MAY ask, but do not and may not worry.'],
    ['parts of paths and addresses', 'See docs/ABC/XYZ.md, QRS.example, #KLM, @NOP, R2D2, MS1 and UVW_1.'],
    ['licences and identifiers with hyphens', 'CC-BY-SA, EUPL-1.2, RFC-5545 and LS-RI are names.'],
    ['a heading that is shouted', '## HOW WE DO THIS HERE\n\nCOME AND JOIN US TODAY.'],
    ['a row of initials in a table', '| Short | Long |\n|---|---|\n| QSX (Quick Study Exchange) | A call |'],
    ['an abbreviation in HTML', 'The <abbr title="Quick Study Exchange">QSX</abbr> meets. QSX is fun.'],
  ])('from %s', async (_, text) => {
    expect(await formsIn(onTwoPages(text))).toEqual([])
  })
})

describe('what is told', () => {
  test('short forms in running text, in brackets alone, in tables and lists', async () => {
    const text =
      'Our CLOCC works (RDM, QSX) with a TNA.\n\n- the WPRs\n\n| Where | What |\n|---|---|\n| Lab | the HPKS queue |'
    expect((await formsIn(onTwoPages(text))).toSorted()).toEqual(['CLOCC', 'HPKS', 'QSX', 'RDM', 'TNA'])
  })

  test('not what only one page uses, or only old notes', async () => {
    const files = onTwoPages('We meet.')
    const note = '# Notes\n\nThe CLOCC met.\n'
    expect(await formsIn({ ...files, 'a.md': note, 'notes/2026-03-18.md': note, 'notes/2026-04-15.md': note })).toEqual(
      [],
    )
  })

  test('nothing of a page that is marked as private', async () => {
    const hidden = '---\nvisibility: private\n---\n# Plans\n\nThe CLOCC moves.\n'
    expect(await formsIn({ ...onTwoPages('We meet.'), 'a.md': hidden, 'b.md': hidden })).toEqual([])
  })
})
