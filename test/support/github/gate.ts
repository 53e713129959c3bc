// The door of the loopback GitHub: an HTTP server that records every request and passes it through layers.
// Each layer adds one thing that the emulator behind them lacks; the last one asks the emulator.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { now } from '../clock.ts'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The address of the gate, which answers must name. */
  readonly origin: string
}

export interface Answered {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type Next = (asked: Asked) => Promise<Answered>
export type Layer = (asked: Asked, next: Next) => Promise<Answered>

/** What went through the gate; `status` is 0 where no answer came back. */
export interface Recorded {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly status: number
}

/** Thrown by a layer that cuts the line instead of answering, or in the middle of this answer. */
export class Cut extends Error {
  readonly half: Answered | undefined

  constructor(half?: Answered) {
    super('The line was cut.')
    this.half = half
  }
}

export interface Gate {
  readonly origin: string
  readonly requests: readonly Recorded[]
  close(): Promise<void>
}

/** Returns an open gate on a free loopback port. */
export async function openGate(layers: readonly Layer[]): Promise<Gate> {
  const requests: Recorded[] = []
  let origin = ''
  const pass = layers.reduceRight<Next>(
    (next, layer) => (asked) => layer(asked, next),
    () => Promise.resolve(json(404, { message: 'Not Found' })),
  )
  const server = createServer(async (request, response) => {
    const asked = await read(request, origin)
    const { method, path, query } = asked
    const index = requests.push({ method, path, query: query.toString(), status: 0 }) - 1
    try {
      const answered = await pass(asked)
      requests[index] = { method, path, query: query.toString(), status: answered.status }
      send(response, answered)
    } catch (trouble) {
      if (!(trouble instanceof Cut)) console.error(trouble)
      if (trouble instanceof Cut && trouble.half) await sendHalf(response, trouble.half)
      const socket: Socket | null = response.socket
      socket?.resetAndDestroy()
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** Returns an answer with this JSON. */
export const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answered => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
})

async function read(request: IncomingMessage, origin: string): Promise<Asked> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { pathname, searchParams } = new URL(request.url ?? '/', origin)
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers,
    body: Buffer.concat(chunks).toString(),
    origin,
  }
}

async function sendHalf(response: ServerResponse, { status, headers = {}, body = '' }: Answered): Promise<void> {
  const bytes = Buffer.from(body)
  response.writeHead(status, { ...headers, 'content-length': String(bytes.length) })
  await new Promise((written) => response.write(bytes.subarray(0, bytes.length / 2), written))
}

function send(response: ServerResponse, { status, headers = {}, body = '' }: Answered): void {
  response.writeHead(status, { 'x-github-request-id': 'A1B2:C3D4', date: now().toUTCString(), ...headers })
  response.end(body)
}
