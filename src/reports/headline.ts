// The first lines of a report: they stand alone, since they are all that an e-mail shows.
import { isResting } from '../checks/stage.ts'
import type { Severity } from '../finding.ts'
import type { Assessment, Reported } from '../health/assessment.ts'
import { kinds } from '../kinds/all.ts'
import { kindNamed } from '../kinds/every-kind.ts'
import type { Block } from '../words/blocks.ts'
import { type Segment, words } from '../words/speak.ts'

interface Opening {
  readonly headline: string
  readonly lines: readonly string[]
}

/** Returns the headline and the sentences below it. */
export function headline(assessment: Assessment): readonly Block[] {
  const { headline, lines } = openingOf(assessment)
  const name: readonly Segment[] = assessment.name ? [{ type: 'name', text: assessment.name }, words(': ')] : []
  return [
    { type: 'heading', level: 2, text: [words(headline)] },
    { type: 'paragraph', text: [...name, words(lines.join(' '))] },
  ]
}

function openingOf(assessment: Assessment): Opening {
  const { pages, findings, stage } = assessment
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  // What one check says of several places is one note of the report.
  const notes = (severity: Severity) =>
    new Set(findings.flatMap((finding) => (finding.severity === severity ? [finding.check] : []))).size
  const ready = pages.filter((page) => page.status !== 'missing' && !isAnybodys(page.kind))
  if (count('stop') > 0)
    return {
      headline: 'Please do not publish this yet.',
      lines: [
        `${amount(count('stop'), 'thing', 'things')} in these pages should not be public.`,
        'What is deleted later can still be read in older versions, so look at this first.',
      ],
    }
  if (hasNoPages(assessment))
    return {
      headline: 'There is no page of a community here yet.',
      lines: [
        assessment.community.pages.length === 0
          ? 'We found no text pages at all.'
          : `We read ${amount(assessment.community.pages.length, 'page', 'pages')} and found none that says who the community is or how it works.`,
        'Nothing is wrong with that. Below is where most communities begin.',
      ],
    }
  if (isResting(stage))
    return {
      headline: stage === 'dormant' ? 'This community is asleep.' : 'This community has closed.',
      lines: [
        'We only look for a way to reach somebody, a way to report a concern, and where the papers are kept.',
        open(notes),
      ],
    }
  if (isNew(assessment))
    return {
      headline: 'Welcome. Your community has a home.',
      lines: [readyPages(assessment)],
    }
  const missing = pages.length - ready.length
  if (missing > ready.length)
    return {
      headline: 'We found a few of your pages.',
      lines: [
        `${amount(ready.length, 'page is', 'pages are')} here, and ${missing} that most communities keep ${missing === 1 ? 'is' : 'are'} not, or under a name that we do not know.`,
        open(notes),
      ],
    }
  if (count('error') > 0) return { headline: 'A few things need your attention.', lines: [open(notes)] }
  if (count('warning') > 0) return { headline: 'Your community is in good shape.', lines: [open(notes)] }
  return { headline: 'Nothing needs to be fixed.', lines: [open(notes)] }
}

function open(count: (severity: Severity) => number): string {
  const parts = [
    count('error') > 0 ? `${amount(count('error'), 'thing', 'things')} to fix` : '',
    count('warning') > 0 ? `${amount(count('warning'), 'thing', 'things')} worth doing soon` : '',
  ].filter(Boolean)
  const noticed = parts.length > 0 ? `We noticed ${parts.join(' and ')}.` : ''
  const ideas = count('advice') > 0 ? `We have ${amount(count('advice'), 'idea', 'ideas')} for you.` : ''
  return [noticed, ideas].filter(Boolean).join(' ') || 'We have no notes for you today.'
}

/** Returns how many pages are ready, and how many of them still wait for words. */
export function readyPages({ pages }: Pick<Reported, 'pages'>): string {
  // Several kinds may stand on one page, such as people and roles.
  const paths = (chosen: typeof pages) => new Set(chosen.map(({ path }) => path))
  const begun = paths(pages.filter(({ status }) => status !== 'missing' && status !== 'waiting'))
  const waiting = [...paths(pages.filter(({ status }) => status === 'waiting'))].filter((path) => !begun.has(path))
  const ready = begun.size + waiting.length
  return `${amount(ready, 'page is', 'pages are')} ready. ${waiting.length} of them wait for your own words; everyone starts like this.`
}

/** True when most pages still wait for the community's own words. */
export function isNew({ pages }: Pick<Reported, 'pages'>): boolean {
  const ready = pages.filter((page) => page.status !== 'missing')
  return ready.filter((page) => page.status === 'waiting').length > ready.length / 2
}

/** True when nothing here speaks for a community yet: no page of ours, or one or two that are empty or only point elsewhere. */
export function hasNoPages({ pages }: Pick<Reported, 'pages'>): boolean {
  const ready = pages.filter((page) => page.status !== 'missing')
  return ready.length < 3 && ready.every((page) => ['waiting', 'elsewhere'].includes(page.status))
}

/** A guide for contributors stands in many a repository that is no community. */
function isAnybodys(kind: string): boolean {
  return kind !== kinds.community.kind && kindNamed(kind)?.tellsOfArea === false
}

/** Returns a number with its noun: "1 page", "12 pages". */
export function amount(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
