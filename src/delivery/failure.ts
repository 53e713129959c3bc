// Why a report did not reach its place, in one sentence that says what to do. GitHub's own words are never repeated.
import type { NoReport } from '../github/artifact.ts'
import type { Errand, GitHubError, Trouble } from '../github/trouble.ts'
import { partsBranch } from '../reports/parts-proposal.ts'

interface Wording {
  /** We could not … */
  readonly toDo: string
  /** … because the workflow may not … */
  readonly may: string
  readonly permission: string
  readonly workflow: string
}

const comment = '.github/workflows/comment.yml'
const update = '.github/workflows/update.yml'
const pulls = { permission: 'pull-requests: write', workflow: comment }

const wordings: Readonly<Record<Errand, Wording>> = {
  'find-pull-request': { toDo: 'find the pull request', may: 'see pull requests', ...pulls },
  'list-files': { toDo: 'see which pages the pull request changes', may: 'see pull requests', ...pulls },
  'list-reviews': { toDo: 'see who agrees', may: 'see pull requests', ...pulls },
  'set-status': {
    toDo: 'say beside the change how far your rules are met',
    may: 'set a status',
    permission: 'statuses: write',
    workflow: '.github/workflows/decision.yml',
  },
  'read-pages': {
    toDo: 'read the pages of the community',
    may: 'read the files of the repository',
    permission: 'contents: read',
    workflow: comment,
  },
  'write-suggestions': { toDo: 'offer corrections beside the lines', may: 'write to pull requests', ...pulls },
  'write-comment': { toDo: 'write the comment', may: 'write to pull requests', ...pulls },
  'fetch-report': {
    toDo: 'fetch the report of the check',
    may: 'read what other workflows leave behind',
    permission: 'actions: read',
    workflow: comment,
  },
  'write-issue': {
    toDo: 'write the issue “How our community is doing”',
    may: 'write issues',
    permission: 'issues: write',
    workflow: '.github/workflows/standing.yml',
  },
  propose: {
    toDo: `write the branch “${partsBranch}”`,
    may: 'write files',
    permission: 'contents: write',
    workflow: update,
  },
  'open-pull-request': {
    toDo: 'open a pull request for the marked parts',
    may: 'write pull requests',
    permission: 'pull-requests: write',
    workflow: update,
  },
  'ask-pages': {
    toDo: 'find out whether GitHub Pages is switched on',
    may: 'see how it is set',
    permission: 'pages: read',
    workflow: '.github/workflows/publish.yml',
  },
}

const again = 'To try again, open this run under “Actions” and press “Re-run all jobs”.'

/** … because … */
const reasons: Readonly<Record<Trouble, (wording: Wording) => string>> = {
  forbidden: (wording) => `the workflow may not ${wording.may}. ${allow(wording)}`,
  token: () =>
    'GitHub did not accept the token. Take “token” out of the lines below “with:” in the workflow, and its own token is used.',
  locked: () =>
    'the conversation is locked. Press “Unlock conversation” on its page, then “Re-run all jobs” on the page of this run.',
  'switched-off': () =>
    'workflows may not open pull requests here. Choose “Allow GitHub Actions to create and approve pull requests” under Settings, Actions, General.',
  archived: () => 'the repository is archived, and nobody can write in it.',
  limit: () => `GitHub asked us to slow down. ${again}`,
  missing: (wording) =>
    `GitHub does not find the place. It may be gone; if it is not, the workflow may not ${wording.may}. ${allow(wording)}`,
  conflict: () => `somebody else changed it at the same moment. ${again}`,
  gone: () => 'it is gone from GitHub.',
  refused: () => 'GitHub did not take it as it is.',
  down: () => `GitHub has troubles of its own. ${again}`,
  lost: () => `the connection to GitHub was lost. ${again}`,
  slow: () => `GitHub did not answer in time. ${again}`,
  odd: () => `GitHub answered something that we do not understand. ${again}`,
  'other-name': ({ workflow }) =>
    `it stands under another name than the input “comment-author” says, and we would never find it again. Set “comment-author” in ${workflow} to the account that the token belongs to.`,
  'too-many': () => 'it would take more questions to GitHub than one run may ask.',
}

const issuesAreOff =
  'There is no place for “How our community is doing”, because issues are switched off. To have it, open Settings, General, Features, and choose “Issues”.'

/** Returns why GitHub did not do what we asked, and what helps; the task that asked says which workflow may do too little. */
export function failureSentence({ errand, trouble }: GitHubError, task?: 'decision'): string {
  if (errand === 'write-issue' && trouble === 'gone') return issuesAreOff
  if (errand === 'fetch-report' && trouble === 'gone') return noReportSentences['no-longer-kept']
  const wording = task === 'decision' ? { ...wordings[errand], ...toDecide(errand) } : wordings[errand]
  return `We could not ${wording.toDo}, because ${reasons[trouble](wording)}`
}

/** What decides writes nothing below a pull request, and is not told to ask for more than it needs. */
function toDecide(errand: Errand): Partial<Wording> {
  const workflow = '.github/workflows/decision.yml'
  return wordings[errand].permission === pulls.permission
    ? { workflow, permission: 'pull-requests: read' }
    : { workflow }
}

function allow({ permission, workflow }: Wording): string {
  return `Add “${permission}” under “permissions” in ${workflow}.`
}

/** Why the report of a check could not be read. */
export const noReportSentences: Readonly<Record<NoReport, string>> = {
  'none-left':
    'The check left no report behind, so there is no comment. In .github/workflows/check.yml, the step after ours should upload it under the name “community-report”.',
  'no-longer-kept': 'The report of the check is no longer kept, so there is no comment. Run the check again.',
  'no-address': 'GitHub did not say where the report of the check is, so there is no comment.',
  'too-large': 'The report of the check is larger than we read, so there is no comment.',
  'not-a-zip': 'The report of the check is not packed in a way that we can open, so there is no comment.',
  'not-one-file': 'The check left something else than its report behind, so there is no comment.',
  'unpacks-too-far': 'The report of the check is larger than we read, so there is no comment.',
  'not-a-report':
    'The report of the check is not one that we can read, so there is no comment. Both workflows should use the same version of Moothall.',
}
