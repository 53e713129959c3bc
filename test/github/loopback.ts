// A server on loopback that answers as a test says, and what it was asked.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { connect, type GitHub } from '../../src/github/client.ts'

export interface Loopback {
  readonly url: string
  /** Such as `GET /repos/osc-lindenau/community/pulls?state=open`. */
  readonly asked: string[]
  readonly github: GitHub
  /** Seconds that were waited between questions. */
  readonly waits: number[]
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Returns an answer of JSON. */
export const json =
  (data: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(data))
  }

/** Starts a server that gives these answers in turn, the last one for ever; it goes away with the test. */
export async function loopback(answers: readonly Answer[], limit = 5): Promise<Loopback> {
  const asked: string[] = []
  const waits: number[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${decodeURIComponent(request.url ?? '')}`)
    answers[Math.min(asked.length, answers.length) - 1]?.(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const sleep = async (seconds: number) => void waits.push(seconds)
  const github = connect({ token: 'ours', api: url, owner: 'osc-lindenau', repo: 'community', sleep, limit })
  return { url, asked, waits, github }
}
