import { EventEmitter, once } from 'node:events'
import { createServer, request, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { expire } from './expiries.mjs'
import { rememberPublic } from './remember-public.mjs'

const PUBLIC = { 'Content-Type': 'text/html', 'Cache-Control': 'public, max-age=0, must-revalidate' }
const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach(close => close()))

type Answer = { status: number | undefined; headers: IncomingMessage['headers']; body: Buffer }

/** A server with the memory before `draw`; `ask` gets an address of it. */
const serve = (draw: RequestListener, settings = {}) =>
  serveBy(rememberPublic(draw, { room: 2 ** 26, ...settings }).reply)

async function serveBy(reply: RequestListener) {
  const server = createServer(reply)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  const { port } = server.address() as AddressInfo
  const ask = async (path: string, headers = {}, method = 'GET'): Promise<Answer> => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers, agent: false }).end()
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    const parts: Buffer[] = []
    for await (const part of answer) parts.push(part as Buffer)
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }
  }
  return Object.assign(ask, { port })
}

/** Draws a page that tells how many have been drawn before it. */
function counting(headers: Record<string, string> = PUBLIC, status = 200) {
  let drawn = 0
  const draw: RequestListener = (_, answer) => {
    answer.writeHead(status, headers)
    answer.write('Sida ')
    answer.end(String(++drawn))
  }
  return draw
}

const text = ({ body }: Answer) => body.toString()

it('draws a page once and gives it to everyone', async () => {
  const ask = await serve(counting())
  expect(text(await ask('/sv/boras'))).toBe('Sida 1')
  expect(text(await ask('/sv/boras'))).toBe('Sida 1')
  expect(text(await ask('/sv/borlange'))).toBe('Sida 2')
})

it('makes what is read again as small as it can be, and gives the same', async () => {
  const page = Array.from({ length: 3000 }, (_, i) => `Skillnaden var ${(i * 7919) % 1000} år ${i}. `).join('')
  const ask = await serve((_, answer) => void answer.writeHead(200, PUBLIC).end(page))
  const read = () => ask('/sv/boras', { 'accept-encoding': 'br' })
  const first = await read()
  await expect.poll(async () => (await read()).body.length).toBeLessThan(first.body.length)
  const small = await read()
  expect(brotliDecompressSync(small.body).toString()).toBe(page)
  expect([small.headers.etag, small.headers['content-length']]).toEqual([first.headers.etag, String(small.body.length)])
})

it('packs a page as the reader can take it', async () => {
  const page = 'Andelen ökade. '.repeat(100)
  const ask = await serve((_, answer) => void answer.writeHead(200, PUBLIC).end(page))
  for (let i = 0; i < 2; i++) {
    const brotli = await ask('/sv/boras', { 'accept-encoding': 'gzip, br' })
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page)
    const gzip = await ask('/sv/boras', { 'accept-encoding': 'gzip' })
    expect(gunzipSync(gzip.body).toString()).toBe(page)
    const plain = await ask('/sv/boras')
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(text(plain)).toBe(page)
  }
})

it('gives what is kept, as browsers ask for it, before anything else is looked at', async () => {
  const { reply, giveKept } = rememberPublic(counting(), { room: 2 ** 26 })
  const lookedAt: string[] = []
  const ask = await serveBy((request, answer) => {
    if (giveKept(request, answer)) return
    lookedAt.push(request.url!)
    reply(request, answer)
  })
  const browser = { 'accept-encoding': 'gzip, deflate, br' }
  const first = await ask('/sv/boras', browser)
  expect(text(await ask('/sv/boras', browser))).toBe('Sida 1')
  expect((await ask('/sv/boras', { ...browser, 'if-none-match': first.headers.etag })).status).toBe(304)
  expect(lookedAt).toEqual(['/sv/boras'])
  await ask('/sv/boras', { ...browser, rsc: '1' })
  await ask('/sv/boras?q=1', browser)
  expect(lookedAt).toEqual(['/sv/boras', '/sv/boras', '/sv/boras?q=1'])
  expire()
  expect(text(await ask('/sv/boras', browser))).not.toBe('Sida 1')
})

it('keeps no more than it has room for: what was read longest ago is drawn anew', async () => {
  const draw: RequestListener = (request, answer) =>
    void answer.writeHead(200, PUBLIC).end(`${request.url} ${drawn++} ${'.'.repeat(1000)}`)
  let drawn = 0
  const ask = await serve(draw, { room: 20_000 })
  const paths = Array.from({ length: 40 }, (_, i) => `/sv/boras/${i}`)
  for (const path of paths) await ask(path)
  await ask(paths.at(-1)!)
  expect(drawn).toBe(paths.length)
  await ask(paths[0]!)
  expect(drawn).toBe(paths.length + 1)
})

it('gives the kept page whatever query it is asked with', async () => {
  const ask = await serve(counting())
  expect([text(await ask('/sv/boras')), text(await ask('/sv/boras?q=1'))]).toEqual(['Sida 1', 'Sida 1'])
})

it('says that nothing has changed to the one who has the page, the first time too', async () => {
  const ask = await serve(counting())
  const { headers } = await ask('/sv/boras')
  const again = await ask('/sv/boras', { 'if-none-match': headers.etag })
  expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) })
  expect(again.headers).toMatchObject({ etag: headers.etag, 'cache-control': PUBLIC['Cache-Control'] })
  expect((await ask('/sv/boras', { 'if-none-match': '"other"' })).status).toBe(200)
})

it('tells the length to one who only asks about the page, and gives the whole to one who wants a part', async () => {
  const ask = await serve(counting())
  for (let i = 0; i < 2; i++) {
    const about = await ask('/sv/boras', {}, 'HEAD')
    expect(about.headers['content-length']).toBe('6')
    expect(about.body).toHaveLength(0)
    expect(text(await ask('/sv/boras', { range: 'bytes=0-1' }))).toBe('Sida 1')
  }
})

it('never gives a page from before its values expired', async () => {
  const ask = await serve(counting())
  expect(text(await ask('/sv/boras'))).toBe('Sida 1')
  expire()
  expect(text(await ask('/sv/boras'))).toBe('Sida 2')
})

it('does not keep a page whose values expired while it was drawn', async () => {
  let value = 'före'
  const drawing = new EventEmitter()
  const ask = await serve((_, answer) => {
    const read = value
    drawing.once('go on', () => answer.writeHead(200, PUBLIC).end(read))
    drawing.emit('begun')
    if (read === 'efter') drawing.emit('go on')
  })
  const begun = once(drawing, 'begun')
  const first = ask('/sv/boras')
  await begun
  value = 'efter'
  expire()
  drawing.emit('go on')
  await first
  expect(text(await ask('/sv/boras'))).toBe('efter')
})

it('does not keep a page that Next gives while it draws it anew', async () => {
  let drawn = 0
  const ask = await serve((_, answer) => {
    drawn++
    answer.writeHead(200, { ...PUBLIC, 'x-nextjs-cache': drawn === 1 ? 'STALE' : 'HIT' }).end(`Sida ${drawn}`)
  })
  expect(text(await ask('/sv/boras'))).toBe('Sida 1')
  for (let i = 0; i < 2; i++) expect(text(await ask('/sv/boras'))).toBe('Sida 2')
})

it('draws a page anew when it has been kept for its time', async () => {
  const ask = await serve(counting(), { lifetime: 0 })
  expect(text(await ask('/sv/boras'))).toBe('Sida 1')
  expect(text(await ask('/sv/boras'))).toBe('Sida 2')
})

it('keeps nothing that is private, missing or gone wrong', async () => {
  for (const [headers, status] of [
    [{ ...PUBLIC, 'Cache-Control': 'private, no-store' }, 200],
    [PUBLIC, 404],
    [PUBLIC, 500],
  ] as const) {
    const ask = await serve(counting(headers, status))
    const [first, second] = [await ask('/sv/boras'), await ask('/sv/boras')]
    expect([first.status, second.status]).toEqual([status, status])
    expect(text(second)).not.toBe(text(first))
  }
})

it('leaves the work area as it is, whoever asks', async () => {
  const ask = await serve((asked, answer) => void answer.writeHead(200, PUBLIC).end(asked.headers.cookie))
  expect(text(await ask('/sv/boras/arbete', { cookie: 'anna' }))).toBe('anna')
  expect(text(await ask('/sv/boras/arbete', { cookie: 'bo' }))).toBe('bo')
})

it('lets nothing that one reader sends colour what others are given', async () => {
  const ask = await serve((asked, answer) => void answer.writeHead(200, PUBLIC).end(JSON.stringify(asked.headers)))
  const seen = await ask('/sv/boras', { cookie: 'anna', 'x-forwarded-host': 'evil.example', host: 'evil.example' })
  expect(JSON.parse(text(seen))).toEqual({ host: 'localhost' })
})

it('what many ask for at once is drawn once', async () => {
  let drawn = 0
  const ask = await serve((_, answer) => {
    drawn++
    setTimeout(() => answer.writeHead(200, PUBLIC).end('sidan'), 30)
  })
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/sv/boras')))
  expect(answers.map(({ body }) => body.toString())).toEqual(Array.from({ length: 20 }, () => 'sidan'))
  expect(drawn).toBe(1)
})

it('what is not kept is drawn for each who waits', async () => {
  const ask = await serve((_, answer) => void setTimeout(() => answer.writeHead(404, PUBLIC).end('saknas'), 20))
  const [first, second] = await Promise.all([ask('/sv/boras'), ask('/sv/boras')])
  expect([first.status, second.status]).toEqual([404, 404])
})

it('refuses the method that a web request may not have, and draws nothing', async () => {
  const ask = await serve(counting())
  expect((await ask('/sv/boras', {}, 'TRACE')).status).toBe(405)
  expect((await ask('/sv/boras')).body.toString()).toBe('Sida 1')
})

it('lets others in when what they wait for is not kept, and those who waited have gone', async () => {
  const held: ServerResponse[] = []
  let isAway = true
  const address = await serveBy(
    rememberPublic(
      (_, answer) => {
        if (isAway && held.push(answer) > 1) answer.writeHead(503).end('borta')
        else if (!isAway) answer.writeHead(200, PUBLIC).end('sida')
      },
      { room: 2 ** 26 },
    ).reply,
  )
  const first = address('/sv/boras')
  await expect.poll(() => held.length).toBe(1)
  const gone = request({ port: address.port, host: '127.0.0.1', path: '/sv/boras', agent: false }).end()
  gone.on('error', () => {})
  await pause(50)
  gone.destroy()
  await pause(50)
  held[0]!.writeHead(503).end('borta')
  expect((await first).status).toBe(503)
  await pause(50)
  isAway = false
  expect(text(await address('/sv/boras'))).toBe('sida')
})
