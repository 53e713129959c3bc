import { columnOf, reporteds, reporters } from '../../documents/confidential.ts'
import { plainName } from '../../documents/sections.ts'
import { isNoAnswer } from '../../documents/written.ts'
import { defineCheck } from '../check.ts'
import { everyPage, type LookedAt } from '../subjects/area-of-page.ts'
import { isPublic, stopInOwnPages } from '../subjects/in-public.ts'
import { tablesOf } from '../subjects/tables-of-people.ts'
import { linesOf, visibleText } from '../subjects/visible-text.ts'

const report = (reporter: string, reported: string) =>
  `# Incident 2026-02\n\nReporter: ${reporter}\n\nReported person: ${reported}\n\nWhat happened: see below.\n`

export default defineCheck({
  id: 'conduct-case-stays-out',
  area: (page: LookedAt) => page.area,
  severity: stopInOwnPages,
  from: 'always',
  since: 1,
  title: 'No report of behaviour is kept where anyone can read it',
  says: '{page:path} looks like a report about somebody’s behaviour, and anyone can read it.',
  exposes: 'What looks like a report about somebody’s behaviour',
  why: 'It can hurt the one who reported and the one who was reported, and deleting it later does not take it out of older versions.',
  fix: 'Take it out now, and keep it where only those who receive reports can read it. Then ask whoever looks after the repository to take it out of older versions. Tell the people concerned.',
  minutes: 30,
  source: 'CHAOSS and Kubernetes, incident procedures: the record is never public',
  examples: [
    {
      name: 'a report with names',
      files: { 'notes/incident.md': report('Jana Nováková', 'Ben Okafor') },
      expect: [
        'notes/incident.md:3 notes/incident.md looks like a report about somebody’s behaviour, and anyone can read it.',
      ],
    },
    { name: 'an empty form', files: { 'notes/form.md': report('', '[name]') }, expect: [] },
    {
      name: 'a form that explains itself',
      files: { 'notes/form.md': report('your name, if you wish', 'who did it?') },
      expect: [],
    },
    {
      name: 'a procedure',
      files: {
        'conduct.md':
          '# How we handle reports\n\n## Reporter\n\nThe reporter hears back within two days.\n\n## Reported person\n\nThey are asked, too.\n',
      },
      expect: [],
    },
    {
      name: 'a broken server',
      files: {
        'notes/outage.md':
          '# Incident: the mailing list was down\n\nReported by: Dana Vermeulen\n\nFixed by: Amira Haddad\n',
      },
      expect: [],
    },
  ],

  subjects: (context) =>
    isPublic(context)
      ? everyPage(context.community).flatMap((page) => {
          const line = caseIn(page)
          return line === undefined ? [] : [{ ...page, line }]
        })
      : [],

  inspect: (subject) => [
    { about: subject.about(), place: subject.at({ line: subject.line, column: 1 }), values: { page: subject.path } },
  ],
})

const aboutConduct =
  /conduct|harass|complaint|misconduct|grievance|harcelement|plainte|verhalten|belastigung|beschwerde|conducta|acoso|queja|comportamento|molesti|reclamo/

// Looking at the text first spares reading thousands of pages that hold no such line.
const quickLook = new RegExp(`\\n[ \\t>*_-]{0,8}(?:${reporters})[*_ \\t]{0,4}:`, 'i')

/** Returns the line on which a case is told: somebody who reported is named, and so is the reported, or the page is about conduct. */
function caseIn(subject: LookedAt): number | undefined {
  const inTable = rowOfCase(subject)
  if (inTable !== undefined || !quickLook.test(`\n${subject.page.text}`)) return inTable
  const reporter = namedAfter(reporters, subject)
  const isAboutConduct = aboutConduct.test(plainName(`${subject.path} ${subject.page.title ?? ''}`))
  return isAboutConduct || namedAfter(reporteds, subject) !== undefined ? reporter : undefined
}

/** A label at the beginning of a line, and a name after it: short, with a capital letter, neither a question nor a hint. */
function namedAfter(labels: string, { page }: LookedAt): number | undefined {
  const labelled = new RegExp(`^[ \\t]*(?:${labels})[ \\t]*:[ \\t]*(\\S[^\\n]{0,80})$`, 'imu')
  for (const block of visibleText(page)) {
    const match = labelled.exec(block.text)
    if (match && isName(match[1] ?? '')) return linesOf(block)(match.index)
  }
  return undefined
}

function rowOfCase(subject: LookedAt): number | undefined {
  for (const table of tablesOf(subject)) {
    const [by, about] = [columnOf(reporters, table.columns), columnOf(reporteds, table.columns)]
    if (by < 0 || about < 0) continue
    const row = table.rows().find(({ cells }) => isName(cells[by]?.text ?? '') && isName(cells[about]?.text ?? ''))
    if (row) return row.line
  }
  return undefined
}

const nobody =
  /^(?:any|every|some)(?:one|body)|^(?:an?|the|member|participant|person|people|user|staff|anonymous|yes|no)\b/iu
const particle = /^(?:af|al|bin|da|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|y|zu)$/u

/** A name of one to five words, each with a capital letter; a sentence, a hint and a bracket are none. */
function isName(text: string): boolean {
  const written = text.trim()
  const words = written.split(/\s+/)
  if (isNoAnswer(written) || nobody.test(written) || /[^\p{L}\p{M}\s.'’-]|\p{Ll}\.$/u.test(written)) return false
  return words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word) || particle.test(word))
}
