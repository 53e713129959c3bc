import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { memory } from '../../src/sources/memory.ts'
import { speak } from '../../src/words/speak.ts'
import { plain } from '../../src/words/writers/plain.ts'

const privacy = new Set(readdirSync('src/checks/privacy').map((file) => file.replace(/\.ts$/, '')))

const secrets = [
  'jana.novakova@gmail.com',
  '+49 341 2345 6789',
  'Lindenweg 12',
  '51.3397',
  'often late',
  'Okafor',
  'pwd=abc',
  'atheist',
]

const everything = (folder: string) => ({
  [`${folder}people.md`]:
    '# People\n\n| Name | May we list you? | Private notes | Age | Religion | Mobile | Latitude | Public e-mail |\n|---|---|---|---|---|---|---|---|\n| Jana Nováková | | often late | 34 | atheist | +49 341 2345 6789 | 51.3397 | jana.novakova@gmail.com |\n\nHome address: Lindenweg 12\n',
  [`${folder}stakeholders.md`]:
    '# Stakeholders\n\n| Contributor | Role | Power | Interest |\n|---|---|---|---|\n| Prof. Ben Okafor | Dean | low | low |\n| Library | Rooms | high | low |\n',
  [`${folder}engagement.md`]:
    '# Ways to take part\n\n| Level | Who is here | What they do |\n|---|---|---|\n| Discovery | Prof. Ben Okafor | reads |\n',
  [`${folder}personas.md`]: '# Personas\n\n| Name | Story |\n|---|---|\n| Jana Nováková | new here |\n',
  [`${folder}roadmap.md`]:
    '---\nvisibility: private\n---\n# Roadmap\n\nReporter: Jana Nováková\n\nReported person: Ben Okafor\n\n## Gender\n\n| Gender | Members |\n|---|---|\n| Women | 2 |\n',
  [`${folder}meetings.md`]:
    '# Meetings\n\n## Call\n\nWhen: third Wednesday of every month\n\n[Join](https://zoom.example/j/1?pwd=abc)\n',
})

const found = async (files: Readonly<Record<string, string>>, visibility: 'public' | 'private' | 'unknown') => {
  const assessment = await assess(memory(files), { now: '2026-03-01', visibility })
  return {
    findings: assessment.outcomes
      .flatMap((outcome) => outcome.findings)
      .filter((finding) => privacy.has(finding.check)),
    words: (finding: (typeof assessment.findings)[number]) =>
      plain(speak(finding, assessment.checks.get(finding.check) as never)),
  }
}

describe('what is private', () => {
  test('is stopped in a public repository, and in one of which nobody knows', async () => {
    for (const visibility of ['public', 'unknown'] as const) {
      const { findings } = await found({ ...everything(''), 'elections/ballots.csv': 'x' }, visibility)
      expect(new Set(findings.map((finding) => finding.check))).toEqual(privacy)
    }
  })

  test('is nobody’s business in a private one', async () => {
    expect((await found(everything(''), 'private')).findings).toEqual([])
  })

  test('is never repeated: not in the words, the values, nor in what the note is about', async () => {
    const { findings, words } = await found(everything(''), 'public')
    const told = JSON.stringify(findings.map(({ place: _, ...finding }) => finding)) + findings.map(words).join('\n')
    for (const secret of secrets) expect(told).not.toContain(secret)
    expect(told).not.toMatch(/nov[aá]kov[aá]/i)
  })

  test('is at most a warning in a page that is none of the community’s own', async () => {
    const { findings } = await found(everything('drafts/2026/'), 'public')
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
    expect((await found(files, 'public')).findings.map((finding) => finding.check)).toContain('phone-number-stays-out')
  })
})
