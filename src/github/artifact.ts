// Fetches the report that the check left behind. Anybody's pull request may have written it: nothing of it is trusted.
import * as v from 'valibot'
import { type ReadReport, readReported } from '../reports/read-report.ts'
import { fetchThroughProxy, type GitHub } from './client.ts'
import type { CompletedRun } from './event.ts'
import { GitHubError, troubleIn, understood } from './trouble.ts'
import { onlyFileIn, type ZipTrouble } from './unzip.ts'

/** Why there is no report to be read. */
export type NoReport = 'none-left' | 'no-longer-kept' | 'no-address' | 'too-large' | ZipTrouble | 'not-a-report'

const artifactName = 'community-report'
const fileName = 'community-report.json'
const mostZipBytes = 5 * 1024 * 1024
const mostBytes = 10 * 1024 * 1024
const errand = 'fetch-report'

/** Returns the report of a run, or why it cannot be had. Throws a `GitHubError` when GitHub does not answer. */
export async function fetchReport(github: GitHub, run: CompletedRun): Promise<ReadReport | NoReport> {
  const artifact = await newestOf(github, run)
  if (typeof artifact === 'string') return artifact
  const address = await addressOf(github, artifact.id)
  if (address === undefined) return 'no-address'
  const zip = await github.patience.attempt(() => download(address, github.limit))
  if (typeof zip === 'string') return zip
  const bytes = onlyFileIn(zip, { name: fileName, mostBytes })
  return typeof bytes === 'string' ? bytes : (reportIn(bytes) ?? 'not-a-report')
}

const artifactSchema = v.object({
  id: v.number(),
  name: v.string(),
  expired: v.boolean(),
  created_at: v.nullish(v.string(), ''),
  workflow_run: v.nullish(v.object({ head_sha: v.nullish(v.string()) })),
})

async function newestOf(github: GitHub, { id, headSha }: CompletedRun): Promise<{ readonly id: number } | NoReport> {
  // One of this name for each time that the run was started again: a page of a hundred holds them all.
  const { data } = await github.rest.actions.listWorkflowRunArtifacts({
    ...github.to(errand),
    run_id: id,
    name: artifactName,
    per_page: 100,
  })
  const ours = understood(errand, v.object({ artifacts: v.array(artifactSchema) }), data)
    .artifacts.filter(({ name, workflow_run: run }) => name === artifactName && run?.head_sha === headSha)
    .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id)
  return ours.find(({ expired }) => !expired) ?? (ours.length > 0 ? 'no-longer-kept' : 'none-left')
}

const mostMoves = 3

/** Returns where GitHub keeps an artifact; the token must not travel there. */
async function addressOf(github: GitHub, id: number): Promise<URL | undefined> {
  const { owner, repo } = github.to(errand)
  let place = `${github.api}/repos/${owner}/${repo}/actions/artifacts/${id}/zip`
  // A repository that was renamed answers under another address of the API itself, which wants the token.
  for (let moves = 0; place.startsWith(`${github.api}/`); moves += 1) {
    if (moves === mostMoves) return undefined
    const { headers } = await github.request(`GET ${place}`, { request: { errand, redirect: 'manual' } })
    place = headers.location ?? ''
  }
  const address = URL.canParse(place) ? new URL(place) : undefined
  return address && maySend(address, new URL(github.api)) ? address : undefined
}

/** Only https; a server that speaks http itself may also name itself or this machine. */
function maySend(address: URL, api: URL): boolean {
  if (address.protocol === 'https:') return true
  const isNear = address.hostname === api.hostname || ['127.0.0.1', '[::1]', 'localhost'].includes(address.hostname)
  return api.protocol === 'http:' && address.protocol === 'http:' && isNear
}

/** Returns the bytes at an address, stopped as soon as they are too many, whatever length was promised. */
async function download(address: URL, limit: number): Promise<Uint8Array | 'too-large'> {
  try {
    const answer = await fetchThroughProxy(address, { redirect: 'error', signal: AbortSignal.timeout(limit * 1000) })
    if (!answer.ok || !answer.body) throw new GitHubError(errand, answer.status >= 500 ? 'down' : 'missing')
    const parts: Uint8Array[] = []
    let bytes = 0
    for await (const part of answer.body) {
      bytes += part.length
      if (bytes > mostZipBytes) return 'too-large'
      parts.push(part)
    }
    return Buffer.concat(parts)
  } catch (error) {
    throw troubleIn(error, errand, limit)
  }
}

function reportIn(bytes: Uint8Array): ReadReport | undefined {
  try {
    return readReported(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return undefined
  }
}
