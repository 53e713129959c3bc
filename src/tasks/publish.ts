// The task `site`: builds the web site of what is checked out, and says whether it may be published and what is in the way.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failureSentence } from '../delivery/failure.ts'
import { output, summarise, warn } from '../delivery/workflow.ts'
import { connect } from '../github/client.ts'
import { currentEvent, type Event } from '../github/event.ts'
import { homeOf } from '../github/home.ts'
import { type PagesSite, pagesSite } from '../github/pages-site.ts'
import { attempt, GitHubError } from '../github/trouble.ts'
import { visibilityOf } from '../github/visibility.ts'
import { type Publishing, siteSummary } from '../reports/site-summary.ts'
import type { ActionInputs } from '../settings/action-inputs.ts'
import { markdown } from '../words/writers/markdown.ts'
import type { Ending, Outside } from './outside.ts'
import { pagesIn, site } from './site.ts'

/** Builds the site. It never ends red: what is in the way is told in the summary. */
export async function publish(inputs: ActionInputs, { env, today, sleep }: Outside): Promise<Ending> {
  const event = currentEvent()
  const workspace = env.GITHUB_WORKSPACE ?? '.'
  const out = inputs.out === '' ? join(env.RUNNER_TEMP ?? tmpdir(), 'community-site') : join(workspace, inputs.out)
  const asked = await askedOf(event, inputs, sleep)
  const pages = asked instanceof GitHubError || 'is' in asked ? undefined : asked.pages
  const made = await site({
    ...{ dir: join(workspace, inputs.folder), out, home: homeOf(event, inputs.folder), url: pages?.url },
    look: { now: today },
  })
  if ('trouble' in made) {
    warn(made.trouble)
    output('publish', 'false')
    return 'green'
  }
  const wished = made.assessment.settings.site.public
  const publishing = publishingOf(asked, event, wished)
  if (publishing.is === 'unknown') warn(publishing.why)
  output('site', out)
  output('pages', String(pagesIn(made.site)))
  output('publish', String(publishing.is === 'published'))
  const settings = `${event.server}/${event.owner}/${event.repo}/settings/pages`
  const { told } = made.site
  await summarise(markdown(siteSummary({ pages: pagesIn(made.site), told, publishing, settings })))
  return 'green'
}

interface Asked {
  readonly pages: PagesSite
  readonly visibility: Event['visibility']
}

/** Only what is saved on the main branch is published, and only then is anybody asked. */
async function askedOf(
  event: Event,
  { token }: ActionInputs,
  sleep: Outside['sleep'],
): Promise<Asked | GitHubError | { readonly is: 'proposed' | 'other-branch' }> {
  if (event.name === 'pull_request') return { is: 'proposed' }
  const publishes = event.name === 'push' || event.name === 'workflow_dispatch'
  if (!publishes || event.branch !== event.defaultBranch) return { is: 'other-branch' }
  const github = connect({ ...event, token, sleep })
  return attempt(async () => ({ pages: await pagesSite(github, event), visibility: await visibilityOf(github, event) }))
}

function publishingOf(asked: Awaited<ReturnType<typeof askedOf>>, event: Event, wished: boolean): Publishing {
  if (asked instanceof GitHubError) return { is: 'unknown', why: failureSentence(asked) }
  if ('is' in asked) return asked
  const { pages, visibility } = asked
  // What a whole enterprise can read is not for the whole world either.
  const isPrivate = visibility !== 'public' && pages.isPublic && !wished
  const { isFork } = event
  if (pages.from !== 'workflow')
    return { is: pages.from === 'nothing' ? 'switched-off' : 'from-branch', isFork, isPrivate }
  return isPrivate ? { is: 'private' } : { is: 'published', url: pages.url ?? '' }
}
