// Serves the files of a site on loopback, as a host of static pages does.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  xml: 'application/xml',
  ics: 'text/calendar; charset=utf-8',
}

/** Returns the address under which the files are served, in a folder as on the pages of a project, and how to end it. */
export async function serve(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname).replace(
      /^\/community\//,
      '',
    )
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const found = files.get(name)
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    })
    response.end(found ?? files.get('404.html') ?? '')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/community/`,
    stop: () => new Promise((ended) => void server.close(() => ended())),
  }
}
