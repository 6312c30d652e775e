import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What goes wrong with one answer, in place of it. */
export type Fault =
  | { what: 'status'; status: number; retryAfter?: string }
  | { what: 'hangs' | 'cut' | 'half' | 'page of html' }
  | { what: 'says'; body: unknown }

/** A source on this computer: each fault in `faults` is played once, in order, before it answers again. */
export async function sourceServer(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const faults: Fault[] = []
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const fault = faults.shift()
    if (fault) play(fault, response)
    else answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    asked,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}

function play(fault: Fault, response: ServerResponse): void {
  const json = { 'content-type': 'application/json' }
  switch (fault.what) {
    case 'status':
      return void response
        .writeHead(fault.status, fault.retryAfter === undefined ? json : { ...json, 'retry-after': fault.retryAfter })
        .end('{}')
    case 'hangs':
      return
    case 'cut':
      response.writeHead(200, { ...json, 'content-length': '1000' })
      response.write('{"values":[')
      return void setTimeout(() => response.destroy(), 20)
    case 'half':
      return void response.writeHead(200, json).end('{"values":[{"kpi":"N1')
    case 'page of html':
      return void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Underhåll</title>')
    case 'says':
      return void response.writeHead(200, json).end(JSON.stringify(fault.body))
  }
}
