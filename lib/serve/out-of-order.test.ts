import { createServer, type RequestListener } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { listen } from '@/prisma/port.mjs'
import { withOutOfOrder } from './out-of-order.mjs'
import { rememberPublic } from './remember-public.mjs'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => servers.splice(0).forEach(server => server.close()))

/** As Next draws: a page that anyone may keep while the database is there, an error when it isn't. */
const drawing =
  (database: { isUp: boolean }): RequestListener =>
  (_, answer) => {
    if (database.isUp) answer.writeHead(200, { 'cache-control': 'public', 'content-type': 'text/plain' })
    else answer.statusCode = 500
    answer.write(database.isUp ? 'tal' : 'fel')
    answer.end()
  }

async function serving(draw: RequestListener, isUp: () => boolean) {
  const server = createServer(
    rememberPublic(
      withOutOfOrder(draw, async () => isUp()),
      { room: 2 ** 20 },
    ).reply,
  )
  servers.push(server)
  const port = await listen(server, 0, '127.0.0.1')
  return (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
}

describe('while the database is away', () => {
  it('what is kept is given as always, what is not is answered 503 and when to ask again', async () => {
    const database = { isUp: true }
    const ask = await serving(drawing(database), () => database.isUp)
    expect(await (await ask('/sv/boras')).text()).toBe('tal')
    database.isUp = false
    expect((await ask('/sv/boras')).status).toBe(200)
    for (const path of ['/en/boras/om', '/sv/boras/sok?q=x', '/api/v1/boras/indicators.csv']) {
      const away = await ask(path)
      expect(away.status, path).toBe(503)
      expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(away.headers.get('cache-control')).toBe('no-store')
      expect(await away.text()).not.toContain('fel')
    }
    expect((await ask('/api/v1/x')).headers.get('content-type')).toBe('application/problem+json')
    expect(await (await ask('/en/boras/om')).text()).toContain('lang="en"')
    database.isUp = true
    expect(await (await ask('/en/boras/om')).text()).toBe('tal')
  })

  it('an error of ours with the database there stays an error', async () => {
    const ask = await serving(drawing({ isUp: false }), () => true)
    const broken = await ask('/sv/boras')
    expect([broken.status, await broken.text()]).toEqual([500, 'fel'])
  })
})

it('a long answer that waits to be read comes whole, through whatever it is packed by', async () => {
  const part = 'x'.repeat(1000)
  const ask = await serving(
    (_, answer) => {
      // As compression does: a way of its own before ours, put there before the first word.
      const write = answer.write.bind(answer) as (text: string) => boolean
      answer.write = ((text: string) => write(text.toUpperCase())) as typeof answer.write
      let left = 500
      const go = () => {
        while (left > 0) {
          left--
          if (!answer.write(part)) return void answer.once('drain', go)
        }
        answer.end()
      }
      go()
    },
    () => true,
  )
  const whole = await (await ask('/sv/boras/arbete')).text()
  expect(whole.length).toBe(500_000)
  expect(whole).not.toContain('x')
})
