import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess, assessChange } from '../../src/assess.ts'
import { jsonReport } from '../../src/reports/json.ts'
import { markdownReport } from '../../src/reports/markdown.ts'
import { memory } from '../../src/sources/memory.ts'

const privacy = new Set(readdirSync('src/checks/privacy').map((file) => file.replace(/\.ts$/, '')))

const home = { url: 'https://github.com/lindenau/community', branch: 'main', folder: '' }

const everything = (folder: string) => ({
  [`${folder}people.md`]:
    '# People\n\n| Name | May we list you? | Private notes | Age | Religion | Mobile | Latitude | Public e-mail |\n|---|---|---|---|---|---|---|---|\n| Jana Nováková | | often late | 34 | atheist | +49 341 2345 6789 | 51.3397 | jana.novakova@gmail.com |\n\nHome address: Lindenweg 12\n\nAccount: DE89 3704 0044 0532 0130 00\n',
  [`${folder}notes/jana.novakova@gmail.com.md`]: '# Call\n\nPosters help.\n',
  [`${folder}stakeholders.md`]:
    '# Stakeholders\n\n| Contributor | Role | Power | Interest |\n|---|---|---|---|\n| Prof. Ben Okafor | Dean | low | low |\n| Library | Rooms | high | low |\n',
  [`${folder}engagement.md`]:
    '# Ways to take part\n\n| Level | Who is here | What they do |\n|---|---|---|\n| Discovery | Prof. Ben Okafor | reads |\n',
  [`${folder}personas.md`]: '# Personas\n\n| Name | Story |\n|---|---|\n| Jana Nováková | new here |\n',
  [`${folder}roadmap.md`]:
    '---\nvisibility: private\n---\n# Roadmap\n\nReporter: Jana Nováková\n\nReported person: Ben Okafor\n\n## Gender\n\n| Gender | Members |\n|---|---|\n| Women | 2 |\n',
  [`${folder}meetings.md`]:
    '# Meetings\n\n## Call\n\nWhen: third Wednesday of every month\n\n[Join](https://zoom.example/j/1?pwd=abc)\n\n## Attendees\n\n- Jana Nováková\n- Ben Okafor\n- Chi Oyelaran\n',
})

const found = async (files: Readonly<Record<string, string>>, visibility: 'public' | 'private' | 'unknown') => {
  const assessment = await assess(memory(files), { now: '2026-03-01', visibility })
  return assessment.outcomes.flatMap((outcome) => outcome.findings).filter((finding) => privacy.has(finding.check))
}

// That none of it is repeated in any report is shown in test/canary.test.ts.
describe('what is private', () => {
  test('is stopped in a public repository, and in one of which nobody knows', async () => {
    for (const visibility of ['public', 'unknown'] as const) {
      const findings = await found({ ...everything(''), 'elections/ballots.csv': 'x' }, visibility)
      expect(new Set(findings.map((finding) => finding.check))).toEqual(privacy)
    }
  })

  test('is stopped in the name of a file wherever entries have files of their own, whatever people call the folder', async () => {
    for (const folder of ['notes', 'programme', 'sessions']) {
      const findings = await found({ [`${folder}/jana.novakova@gmail.com.md`]: '# Call\n' }, 'public')
      expect(findings.map(({ check, severity }) => `${check} ${severity}`)).toEqual([
        'file-name-tells-nothing-of-people stop',
      ])
    }
  })

  test('is nobody’s business in a private one', async () => {
    expect(await found(everything(''), 'private')).toEqual([])
  })

  test('is not repeated by other notes either, such as one on a link that leads nowhere', async () => {
    const secret = 'zoom.us/j/1?pwd=s3cret'
    const files = {
      'README.md': `# ${secret}\n\n[here](${secret}) and [there](teams.microsoft.com/meet/1?p=s3cret)\n`,
      'community.yml': `name: ${secret}\nurl: ${secret}\nlanguages: ${secret}\nstage: ${secret}\n`,
      'meetings.md': `# Meetings\n\n| Call | When | Time zone |\n|---|---|---|\n| ${secret} | ${secret} | Passcode: s3cret |\n`,
    }
    const assessment = await assess(memory(files), { now: '2026-03-01', visibility: 'public' })
    expect(assessment.findings.map((finding) => finding.check)).toContain('link-leads-somewhere')
    expect(jsonReport(assessment)).not.toContain('s3cret')
  })

  test('is not shown as the name of a file, read or not, here or in what a change touches', async () => {
    const before = { 'README.md': '# Lindenau\n' }
    const after = {
      ...before,
      'notes/jana.novakova@gmail.com.md': '# Call\n\n[Broken](nowhere.md)\n',
      'notes/pictures of +49 341 2345 6789/a.csv': 'x',
      'elections/jana.novakova@gmail.com/ballots.csv': 'x',
    }
    const { assessment, comparison } = await assessChange(
      { head: memory(after), base: memory(before) },
      { now: '2026-03-01', visibility: 'public' },
    )
    expect(comparison.touched.map(({ path }) => path)).toEqual([
      'elections/…/ballots.csv',
      'notes/….md',
      'notes/…/a.csv',
    ])
    expect(comparison.new.filter(({ check }) => check === 'file-name-tells-nothing-of-people')).toHaveLength(3)
    const told = jsonReport(assessment, { comparison }) + JSON.stringify(markdownReport(assessment, { home }))
    expect(told).not.toMatch(/novakova|2345/)
    expect(told).not.toContain('edit/main/notes')
  })

  test('is at most a warning in a page that is none of the community’s own', async () => {
    const findings = await found(everything('drafts/2026/'), 'public')
    expect(findings.length).toBeGreaterThan(3)
    expect(findings.filter((finding) => finding.severity === 'stop' || finding.severity === 'error')).toEqual([])
  })

  test('is asked for at every stage', async () => {
    for (const stage of ['planning', 'sustaining', 'dormant', 'closed']) {
      const files = { 'community.yml': `stage: ${stage}\n`, ...everything('') }
      const assessment = await assess(memory(files), { now: '2026-03-01', visibility: 'public' })
      expect(assessment.findings.filter((finding) => finding.severity === 'stop').length).toBeGreaterThan(5)
    }
  })

  test('cannot be set aside', async () => {
    const files = {
      ...everything(''),
      'community.yml':
        'not_for_us:\n  - check: phone-number-stays-out\n    because: We like to be called.\n    until: 2027-01-01\n',
    }
    expect((await found(files, 'public')).map((finding) => finding.check)).toContain('phone-number-stays-out')
  })
})
