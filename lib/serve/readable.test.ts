import { createServer, request, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { listen } from '@/prisma/port.mjs'
import { markEntered } from './entered.mjs'
import { readable } from './readable.mjs'

const open: { close: () => void }[] = []
afterAll(() => open.forEach(server => server.close()))

/** The status and words that a form gets of an app that answers like this once it has read it. */
async function sent(answerIt: RequestListener, parts: string[], action = 'x'): Promise<[number, string]> {
  const read = async (asked: IncomingMessage, answer: ServerResponse) => {
    for await (const part of asked) void part
    return answerIt(asked, answer)
  }
  const server = createServer(readable((asked, answer) => void read(asked, answer)))
  open.push(server)
  const port = await listen(server, 0)
  return new Promise((resolve, reject) => {
    const headers = action ? { 'next-action': action } : {}
    const asked = request({ port, host: 'localhost', method: 'POST', headers }, answer => {
      let words = ''
      answer.on('data', part => (words += String(part))).on('end', () => resolve([answer.statusCode ?? 0, words]))
    }).on('error', reject)
    for (const part of parts) asked.write(part)
    asked.end()
  })
}
const fails: RequestListener = (_, answer) => void answer.writeHead(500).end('Internal Server Error')

describe('what is sent to a server function', () => {
  it('and cannot be read is the caller’s fault', async () =>
    expect(await sent(fails, ['{'])).toEqual([400, 'Innehållet går inte att läsa.']))
  it('and is too long, however it is sent, is told so', async () =>
    expect(await sent(fails, ['x'.repeat(600_000), 'y'.repeat(600_000)])).toEqual([413, 'Innehållet är för stort.']))
  it('and was read, but met a bug of ours, is our fault', async () => {
    const buggy: RequestListener = (asked, answer) => {
      markEntered()
      return fails(asked, answer)
    }
    expect((await sent(buggy, ['{}']))[0]).toBe(500)
  })
  it('and is answered is left alone', async () =>
    expect(await sent((_, answer) => void answer.end('ok'), ['{}'])).toEqual([200, 'ok']))
  it('is no other request', async () => expect((await sent(fails, ['{}'], ''))[0]).toBe(500))
})
