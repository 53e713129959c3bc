// What a new community reads below its first pull requests: where to begin, and where it is.
import { isAboutSame } from '../../comparison/identity.ts'
import type { Finding } from '../../finding.ts'
import type { Reported } from '../../health/assessment.ts'
import type { NextStep } from '../../health/next-steps.ts'
import type { PageStatus } from '../../health/pages.ts'
import type { Block } from '../../words/blocks.ts'
import { words } from '../../words/speak.ts'
import { everyoneReads } from '../health-report.ts'
import { stepItems } from '../notes.ts'
import { statusNames } from '../phrases.ts'
import type { PullRequest } from './pull-request.ts'

/** Returns, for a community whose pages still wait, three steps and where it is; what was `told` above is no step. */
export function firstSteps(reported: Reported, { home }: PullRequest, told: readonly Finding[]): readonly Block[] {
  // What was said above is not said again as a step.
  const isNewHere = ({ finding }: NextStep) =>
    !told.some(({ check, about }) => finding?.check === check && isAboutSame(about, finding.about))
  const steps = stepItems({ ...reported, nextSteps: reported.nextSteps.filter(isNewHere) }, home)
  const order: readonly PageStatus[] = ['written', 'elsewhere', 'open', 'waiting', 'missing']
  return [
    {
      type: 'paragraph',
      text: [
        { type: 'strong', text: [words(steps.length === 3 ? 'Three good first steps' : 'Good first steps')] },
        ...(home ? [words(' (each link opens the page, ready to edit)')] : []),
      ],
    },
    { type: 'list', ordered: true, items: steps },
    { type: 'paragraph', text: [{ type: 'strong', text: [words('Where you are')] }] },
    {
      type: 'table',
      head: [[words('Pages')], [words('Now')]],
      rows: order.flatMap((status) => {
        const titles = reported.pages.filter((page) => page.status === status).map(({ title }) => title)
        return titles.length > 0 ? [[[words(titles.join(', '))], [words(statusNames[status])]]] : []
      }),
    },
    { type: 'paragraph', text: [words('The rest can wait. We will mention it when it is time.')] },
    everyoneReads,
  ]
}
