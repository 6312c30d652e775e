import { createServer, type RequestListener } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { listen } from '@/prisma/port.mjs'
import { front } from './front.mjs'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => servers.splice(0).forEach(server => server.close()))

const sayPath: RequestListener = (request, answer) => answer.end(request.url)

/** The status and body of what is answered to a request written out by hand. */
async function ask(target: string, method = 'GET', headers: string[] = []): Promise<string> {
  const server = createServer()
  servers.push(server)
  const port = await listen(server, 0, '127.0.0.1')
  server.on('request', front(sayPath, { hosts: ['malbild.example', `127.0.0.1:${port}`] }))
  const lines = [`${method} ${target.replace('PORT', String(port))} HTTP/1.1`, 'Host: evil.example', ...headers]
  const socket = connect(port, '127.0.0.1')
  socket.write([...lines, 'Connection: close', '', ''].join('\r\n'))
  let answer = ''
  for await (const chunk of socket) answer += String(chunk)
  return `${answer.slice(9, 12)} ${answer.split('\r\n').at(-1)}`
}

describe('before everything else', () => {
  it.each([
    ['http://evil.example/sv/boras/om', 'GET'],
    ['http://malbild.example@evil.example/sv', 'GET'],
    ['http://malbild.example:81/sv', 'GET'],
    ['*', 'GET'],
    ['*', 'OPTIONS'],
    ['evil', 'GET'],
  ])('%s by %s is no place of ours', async (target, method) => expect(await ask(target, method)).toMatch(/^400 /))

  it.each(['http://malbild.example/sv?q=1', 'http://127.0.0.1:PORT/sv?q=1', '/sv?q=1'])('%s is ours', async target =>
    expect(await ask(target, 'HEAD')).toMatch(/^200 /),
  )

  it.each([
    ['multipart/form-data', 400],
    ['multipart/form-data; charset=utf-8', 400],
    ['multipart/form-data; boundary=x', 200],
    ['text/plain', 200],
  ])('a body of %s is answered %d', async (type, status) =>
    expect(await ask('/sv', 'POST', [`Content-Type: ${type}`, 'Content-Length: 0'])).toContain(String(status)),
  )

  it.each(['h2c', 'websocket'])('an offer to go over to %s is passed by', async protocol =>
    expect(await ask('/sv', 'HEAD', [`Upgrade: ${protocol}`])).toMatch(/^200 /),
  )
})
