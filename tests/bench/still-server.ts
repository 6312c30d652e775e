import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** One file: its type and its bytes as they are. */
export type StillFile = { type: string; body: Buffer }

type StillServer = { address: string; close: () => void }

/** Serves files that never change from memory, packed beforehand: as little as a server can do. */
export async function serveStill(files: ReadonlyMap<string, StillFile>): Promise<StillServer> {
  const packed = new Map([...files].map(([path, { type, body }]) => [path, packs(type, body)]))
  const server = createServer((request, answer) => {
    const file = packed.get(request.url ?? '')
    if (!file) return void answer.writeHead(404).end()
    const accepted = String(request.headers['accept-encoding'])
    const { headers, body } = /\bbr\b/.test(accepted) ? file.br : /\bgzip\b/.test(accepted) ? file.gzip : file.plain
    answer.writeHead(200, headers).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${port}`, close: () => server.close().closeAllConnections() }
}

function packs(type: string, body: Buffer) {
  const as = (bytes: Buffer, encoding: Record<string, string> = {}) => ({
    body: bytes,
    headers: { 'content-type': type, 'content-length': bytes.length, vary: 'Accept-Encoding', ...encoding },
  })
  const plain = as(body)
  // Fonts are packed already.
  if (type.startsWith('font/')) return { plain, br: plain, gzip: plain }
  return {
    plain,
    br: as(brotliCompressSync(body), { 'content-encoding': 'br' }),
    gzip: as(gzipSync(body), { 'content-encoding': 'gzip' }),
  }
}
