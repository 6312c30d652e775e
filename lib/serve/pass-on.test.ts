import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listen } from '@/prisma/port.mjs'
import { numberOf } from './fault-number.mjs'
import { callerOf, knownCaller } from './known-caller.mjs'
import { passOn, passedOn } from './pass-on.mjs'

let drawing: RequestListener = () => {}
let servers: Server[] = []
let folder = ''
let port = 0

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'malbild-'))
  const behind = createServer(
    { keepAliveTimeout: 0 },
    passedOn((...asked) => drawing(...asked)),
  )
  await once(behind.listen(join(folder, 'behind')), 'listening')
  const before = createServer(knownCaller(passOn(join(folder, 'behind'))))
  port = await listen(before, 0, '127.0.0.1')
  servers = [behind, before]
})
afterEach(() => {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
  rmSync(folder, { recursive: true })
})

type Sent = { method?: string; headers?: Record<string, string>; body?: string[] }

/** What is answered to what is sent in parts. */
async function ask(path: string, { method = 'GET', headers = {}, body = [] }: Sent = {}) {
  const asked = request({ port, host: '127.0.0.1', path, method, headers })
  for (const part of body) asked.write(part)
  asked.end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  return { answer, body: await text(answer) }
}

describe('what is passed on to the thread that draws', () => {
  it.each([
    ['by its length', 'POST', { 'content-length': '8' }],
    ['in parts', 'POST', { 'transfer-encoding': 'chunked' }],
    ['in parts, where few send anything', 'DELETE', { 'transfer-encoding': 'chunked' }],
  ])('is what was sent, %s', async (_, method, headers) => {
    drawing = (request, answer) => {
      void text(request).then(sent => answer.end(`${request.method} ${request.url} ${sent}`))
    }
    const sent = { method, headers, body: ['åtg', 'ärd'] }
    expect((await ask('/sv/boras/arbete?a=%20b', sent)).body).toBe(`${method} /sv/boras/arbete?a=%20b åtgärd`)
  })

  it('is told apart by caller and number, whatever the caller says', async () => {
    drawing = (request, answer) => answer.end(`${callerOf(request)} ${numberOf(request)}`)
    const headers = { 'x-malbild-caller': '10.0.0.1', 'x-malbild-number': 'made up' }
    expect((await ask('/sv/boras/arbete', { headers })).body).toMatch(/^127\.0\.0\.1 \d{8}$/)
  })

  it('has nothing of who asks where all are given the same', async () => {
    drawing = ({ headers }, answer) => answer.end(JSON.stringify(headers))
    const headers = { cookie: 'a=b', 'accept-language': 'en' }
    expect(JSON.parse((await ask('/sv/boras', { headers })).body)).toEqual({ host: 'localhost' })
    expect(JSON.parse((await ask('/sv/boras/arbete', { headers })).body)).toMatchObject(headers)
  })

  it('is not asked any more for who has gone', async () => {
    const gone = new Promise<boolean>(resolve => {
      drawing = (_, answer) => answer.once('close', () => resolve(answer.writableFinished))
    })
    const socket = connect(port, '127.0.0.1')
    socket.write('GET /sv/boras/arbete HTTP/1.1\r\nHost: a\r\n\r\n')
    await new Promise(resolve => setTimeout(resolve, 100))
    socket.destroy()
    expect(await gone).toBe(false)
  })
})

describe('what the thread that draws answers', () => {
  it('comes as it was answered, each cookie for itself', async () => {
    drawing = (_, answer) => answer.writeHead(201, 'Skapad', { 'set-cookie': ['a=1', 'b=2'], 'x-own': 'å' }).end('ja')
    const { answer, body } = await ask('/sv/boras/arbete')
    expect([answer.statusCode, answer.headers['set-cookie'], answer.headers['x-own'], body]).toEqual([
      201,
      ['a=1', 'b=2'],
      'å',
      'ja',
    ])
  })

  it.each([204, 304])('has nothing in it at %i', async status => {
    drawing = (_, answer) => answer.writeHead(status).end()
    const { answer, body } = await ask('/sv/boras/arbete')
    expect([answer.statusCode, body]).toEqual([status, ''])
  })

  it('is told by its length alone to who asks for no more', async () => {
    drawing = (_, answer) => answer.writeHead(200, { 'content-length': 7 }).end('åtgärd')
    const { answer, body } = await ask('/sv/boras/arbete', { method: 'HEAD' })
    expect([answer.headers['content-length'], body]).toEqual(['7', ''])
  })

  it('comes as it is written', async () => {
    let finish = () => {}
    drawing = (_, answer) => {
      answer.write('först')
      finish = () => answer.end(' sedan')
    }
    const asked = request({ port, host: '127.0.0.1', path: '/sv/boras/arbete' }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    const [first] = await once(answer, 'data')
    expect(String(first)).toBe('först')
    finish()
    expect(await text(answer)).toBe(' sedan')
  })

  it('is broken off where it was broken off, and never looks whole', async () => {
    drawing = (_, answer) => {
      answer.write('halva')
      setTimeout(() => answer.destroy(), 50)
    }
    await expect(ask('/sv/boras/arbete')).rejects.toThrow()
  })

  it('may come before all is sent', async () => {
    drawing = (_, answer) => answer.writeHead(413, { connection: 'close' }).end('för stort')
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write('POST /sv/boras/arbete HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\nförst')
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 413 [\s\S]*för stort/)
  })

  it.each([
    ['goes', (socket: Socket) => void socket.destroy()],
    ['stays', () => {}],
  ])('may come before all is sent, and nothing waits for the rest, whether who sent it %s', async (_, leave) => {
    const closed = new Promise(resolve => {
      drawing = (request, answer) => {
        request.socket.once('close', resolve)
        answer.writeHead(403).end('nej')
      }
    })
    const socket = connect(port, '127.0.0.1')
    socket.write('POST /sv/boras/arbete HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\nförst')
    await once(socket, 'data')
    leave(socket)
    await closed
    socket.destroy()
  })
})
