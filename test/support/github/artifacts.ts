// The files that runs leave behind: lists of them, and a second loopback origin from which they are fetched without a token.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answers } from './faults.ts'
import { json, type Layer } from './gate.ts'

export interface Artifact {
  readonly run: number
  readonly name: string
  /** The head commit of the run, as the platform knows it. */
  readonly head: string
  readonly bytes: Uint8Array | (() => AsyncIterable<Uint8Array>)
  /** What the list says of its size, and what the download says; the truth when left out. */
  readonly claimedSize?: number
  readonly contentLength?: number
  readonly expired?: boolean
  /** When it was made, in minutes from the first one. */
  readonly minute?: number
}

export interface Storage {
  readonly layer: Layer
  /** What was fetched, with the number of bytes that were sent. */
  readonly fetched: readonly { readonly authorized: boolean; readonly sent: number; readonly status: number }[]
  add(artifact: Artifact): void
  close(): Promise<void>
}

/** Returns the storage, with nothing in it. */
export async function openStorage(): Promise<Storage> {
  const kept: Artifact[] = []
  const fetched: { authorized: boolean; sent: number; status: number }[] = []
  const server = createServer(async (request, response) => {
    const artifact = kept[Number(/^\/blob\/(\d+)\?sig=ours$/.exec(request.url ?? '')?.[1]) - 1]
    const authorized = request.headers.authorization !== undefined
    const line = { authorized, sent: 0, status: authorized ? 403 : artifact === undefined ? 404 : 200 }
    fetched.push(line)
    // Azure refuses a request that shows two kinds of credentials.
    if (authorized || artifact === undefined) return void response.writeHead(line.status).end('<Error/>')
    const length = artifact.contentLength ?? (artifact.bytes instanceof Uint8Array ? artifact.bytes.length : undefined)
    response.writeHead(200, {
      'content-type': 'application/zip',
      ...(length === undefined ? {} : { 'content-length': String(length) }),
    })
    let open = true
    const gone = once(response, 'close').then(() => {
      open = false
    })
    for await (const chunk of artifact.bytes instanceof Uint8Array ? [artifact.bytes] : artifact.bytes()) {
      if (!open) return
      line.sent += chunk.length
      if (!response.write(chunk)) await Promise.race([once(response, 'drain'), gone])
    }
    response.end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const layer: Layer = async (asked, next) => {
    if (asked.method !== 'GET') return next(asked)
    const zip = /\/actions\/artifacts\/(\d+)\/zip$/.exec(asked.path)?.[1]
    if (zip !== undefined) {
      const artifact = kept[Number(zip) - 1]
      if (artifact === undefined) return answers.notFound
      if (artifact.expired) return json(410, { message: 'Artifact has expired' })
      return { status: 302, headers: { location: `${origin}/blob/${zip}?sig=ours` } }
    }
    const run = /\/actions\/(?:runs\/(\d+)\/)?artifacts$/.exec(asked.path)
    if (run === null) return next(asked)
    const wanted = asked.query.get('name')
    const listed = kept
      .map((artifact, index) => ({ artifact, id: index + 1 }))
      .filter(({ artifact }) => run[1] === undefined || artifact.run === Number(run[1]))
      .filter(({ artifact }) => wanted === null || artifact.name === wanted)
    const size = Math.min(100, Number(asked.query.get('per_page') ?? 30))
    const page = Math.max(1, Number(asked.query.get('page') ?? 1))
    return json(200, {
      total_count: listed.length,
      artifacts: listed
        .slice((page - 1) * size, page * size)
        .map(({ artifact, id }) => entry(artifact, id, asked.origin)),
    })
  }

  return {
    layer,
    fetched,
    add: (artifact) => void kept.push(artifact),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function entry(
  { run, name, head, bytes, claimedSize, expired = false, minute = 0 }: Artifact,
  id: number,
  origin: string,
) {
  const at = (minutes: number) =>
    new Date(Date.UTC(2026, 10, 20, 9) + minutes * 60_000).toISOString().replace('.000', '')
  return {
    id,
    node_id: `A_${id}`,
    name,
    size_in_bytes: claimedSize ?? (bytes instanceof Uint8Array ? bytes.length : 0),
    url: `${origin}/repos/lindenau/community/actions/artifacts/${id}`,
    archive_download_url: `${origin}/repos/lindenau/community/actions/artifacts/${id}/zip`,
    expired,
    created_at: at(minute),
    updated_at: at(minute),
    expires_at: at(minute + 90 * 24 * 60),
    workflow_run: { id: run, repository_id: 1, head_repository_id: 1, head_branch: 'a-branch', head_sha: head },
  }
}
