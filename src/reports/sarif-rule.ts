// What SARIF tells of a check: its title, why it matters, what to do, and where to read more.
import type { Check } from '../checks/check.ts'
import type { Finding, Severity } from '../finding.ts'
import { severities } from '../finding.ts'
import { words } from '../words/speak.ts'
import { markdown } from '../words/writers/markdown.ts'
import { sarifText } from '../words/writers/sarif.ts'
import { areaNames } from './phrases.ts'

/** How serious a note is, in the words of SARIF. */
export const sarifLevels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  stop: 'error',
  error: 'error',
  warning: 'warning',
  advice: 'note',
}

const problems = { error: 'error', warning: 'warning', note: 'recommendation' } as const

/** Returns the rule of a check that has found something; what it weighs here is what its most serious note weighs. */
export function sarifRule(check: Check, findings: readonly Finding[]): object {
  const worst = severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'advice'
  const level = sarifLevels[worst]
  const helpUri = `https://github.com/moothall/moothall/blob/main/docs/checks/${check.id}.md`
  const fix = readAloud(check.fix)
  return {
    id: check.id,
    name: inOneWord(check.id),
    shortDescription: { text: sarifText([words(`${check.title}.`)]) },
    fullDescription: { text: sarifText([words(check.why)]) },
    help: {
      text: sarifText([words(`${check.why} ${fix}`)]),
      markdown: markdown([
        { type: 'paragraph', text: [{ type: 'strong', text: [words('Why:')] }, words(` ${check.why}`)] },
        { type: 'paragraph', text: [{ type: 'strong', text: [words('What to do:')] }, words(` ${fix}`)] },
        { type: 'paragraph', text: [{ type: 'anchor', text: [words('Read more')], href: helpUri }] },
      ]).replace(/[{}]/g, (brace) => brace.repeat(2)),
    },
    helpUri,
    defaultConfiguration: { level },
    properties: { tags: tagsOf(check, findings), 'problem.severity': problems[level] },
  }
}

function tagsOf({ principles = [] }: Check, findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ area }) => areaNames[area])), ...principles]
}

/** `milestone-has-date` as programs write it: `MilestoneHasDate`. */
function inOneWord(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** A template read aloud: its slots become dots. */
function readAloud(template: string): string {
  return template.replace(/\{[^}]*\}/g, '…')
}
