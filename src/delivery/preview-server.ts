// Shows a site to the browser of this machine, from memory, and tells the browser when it has changed.
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Files = ReadonlyMap<string, string | Uint8Array>

export interface PreviewServer {
  readonly port: number
  /** Shows these files from now on; browsers that look at one read it anew. */
  readonly show: (files: Files) => void
  readonly close: () => Promise<void>
}

const here = '127.0.0.1'
/** Ports that are tried, one after the other. */
const mostPorts = 20

/** Returns a server on the first free port from `port` on, or nothing where none of the next twenty is; port 0 is any free one. */
export async function servePreview(
  port: number,
  { files, changes }: { readonly files: Files; readonly changes: string },
): Promise<PreviewServer | undefined> {
  const server = createServer()
  for (let at = 0; at < mostPorts && !server.listening; at += 1) await listening(server, port === 0 ? 0 : port + at)
  if (!server.listening) return undefined
  const bound = (server.address() as AddressInfo).port
  const run = randomBytes(6).toString('hex')
  const listeners = new Set<ServerResponse>()
  let [shown, version] = [files, 1]
  const tell = (to: ServerResponse) => to.write(`data: ${run}-${version}\n\n`)
  server.on('request', (request, response) => {
    const refused = refusal(request, bound)
    if (refused) return answer(response, refused, request)
    const path = pathOf(request.url ?? '/')
    if (path !== changes || request.method === 'HEAD') return answer(response, fileAt(path, shown), request)
    response.writeHead(200, { ...always, 'content-type': 'text/event-stream' })
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
    tell(response)
  })
  return {
    port: bound,
    show: (next) => {
      shown = next
      version += 1
      for (const listener of listeners) tell(listener)
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function listening(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  await new Promise<void>((settled, failed) => {
    const refused = (error: NodeJS.ErrnoException) => {
      server.off('listening', done)
      if (['EADDRINUSE', 'EACCES'].includes(error.code ?? '') || port > 65_535) settled()
      else failed(error)
    }
    const done = () => {
      server.off('error', refused)
      settled()
    }
    server.once('error', refused).once('listening', done).listen(port, here)
  })
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
  readonly location?: string
}

const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body })

/** A page elsewhere may give its own name the address of this machine, and would then read what is shown here. */
function refusal({ method, headers }: IncomingMessage, port: number): Answer | undefined {
  const names = [here, 'localhost'].flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
  if (!names.includes(headers.host ?? '')) return plain(421, 'This is shown on this machine only.\n')
  return method === 'GET' || method === 'HEAD' ? undefined : plain(405, 'There is nothing to send here.\n')
}

/** Returns a path from the root of the site; one that cannot be read leads nowhere. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(/^\/([^?#]*)/.exec(url)?.[1] ?? '\0')
  } catch {
    return '\0'
  }
}

function fileAt(path: string, files: Files): Answer {
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const body = files.get(wanted)
  if (body !== undefined) return { status: 200, type: typeOf(wanted), body }
  const folder = `${path}/`
  if (files.has(`${folder}index.html`))
    return { ...plain(308, ''), location: `/${folder.split('/').map(encodeURIComponent).join('/')}` }
  const missing = files.get('404.html')
  return missing === undefined
    ? plain(404, 'There is no such page.\n')
    : { status: 404, type: typeOf('404.html'), body: missing }
}

const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
} as const

function answer(response: ServerResponse, { status, type, body, location }: Answer, { method }: IncomingMessage): void {
  response.writeHead(status, {
    ...always,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...(location !== undefined && { location }),
    ...(status === 405 && { allow: 'GET, HEAD' }),
  })
  response.end(method === 'HEAD' ? undefined : body)
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
}

function typeOf(path: string): string {
  return types[/\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}
