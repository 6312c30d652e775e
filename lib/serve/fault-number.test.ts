import { createServer, type RequestListener } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listen } from '@/prisma/port.mjs'
import { tellFault, withFaultNumber } from './fault-number.mjs'
import { logged as logging } from './logged.mjs'
import { withOutOfOrder } from './out-of-order.mjs'

const servers: ReturnType<typeof createServer>[] = []
let logged: Record<string, string>[]
beforeEach(() => {
  logged = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(JSON.parse(line)))
})
afterEach(() => {
  servers.splice(0).forEach(server => server.close())
  vi.restoreAllMocks()
})

async function asking(draw: RequestListener, isUp = true) {
  const server = createServer(withFaultNumber(withOutOfOrder(draw, async () => isUp)))
  servers.push(server)
  const port = await listen(server, 0, '127.0.0.1')
  return (path: string, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers })
}
/** As Next does: tells of the fault, and answers with a page that is empty without its scripts. */
const failing: RequestListener = (request, answer) => {
  const error = Object.assign(new TypeError('anna@exempel.se finns inte'), { digest: '42' })
  const context = {
    routerKind: 'App Router',
    routePath: '/[locale]/om',
    routeType: 'render',
    revalidateReason: undefined,
  } as const
  void tellFault(error, { path: request.url ?? '', method: 'GET', headers: {} }, context)
  answer.writeHead(500, { 'content-type': 'text/html', etag: 'x' })
  answer.end('<html id="__next_error__">')
}

describe('a page that could not be drawn', () => {
  it('shows a number that stands in one line of the log', async () => {
    const answer = await (await asking(failing))('/sv/boras/om?sok=anna')
    const html = await answer.text()
    const [, number] = /loggat med nummer (\d{8})\./.exec(html) ?? []
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([
      500,
      'no-store',
      null,
    ])
    expect(logged).toMatchObject([
      { level: 'error', number, digest: '42', method: 'GET', path: '/sv/boras/om', name: 'TypeError' },
    ])
  })

  it('has a number of its own each time', async () => {
    const ask = await asking(failing)
    await Promise.all([ask('/sv'), ask('/sv')])
    expect(new Set(logged.map(({ number }) => number)).size).toBe(2)
  })

  it('is told in the language of its address, and to programs as a problem', async () => {
    const ask = await asking(failing)
    expect(await (await ask('/en/boras')).text()).toContain('logged with number')
    const problem = await ask('/api/v1/boras')
    expect(problem.headers.get('content-type')).toBe('application/problem+json')
    expect(await problem.json()).toMatchObject({
      status: 500,
      detail: expect.stringContaining(logged.at(-1)?.number ?? '?'),
    })
  })

  it('is in the log though nobody told of it', async () => {
    const ask = await asking((_, answer) => void answer.writeHead(500).end())
    expect(await (await ask('/sv')).text()).toContain(logged[0]?.number)
    expect(logged).toHaveLength(1)
  })

  it('is left to the page that asked for a part of itself', async () => {
    const ask = await asking(failing)
    expect(await (await ask('/sv', { rsc: '1' })).text()).toContain('__next_error__')
  })

  it('is not our fault while the database is away', async () => {
    const away = await (await asking(failing, false))('/sv')
    expect([away.status, await away.text()]).toEqual([503, expect.stringContaining('Databasen svarar inte')])
  })

  it('that can be drawn is as it was', async () => {
    const fine = await (await asking((_, answer) => void answer.end('tal')))('/sv')
    expect([fine.status, await fine.text(), logged]).toEqual([200, 'tal', []])
  })
})

it('the log has nothing of what was asked, written or found', () => {
  const error = new Error('Ingen person heter Anna Andersson')
  const path = '/sv/boras/arbete/lank/abc123hemlig?till=anna@exempel.se'
  const where = { routerKind: 'App Router', routePath: '/', routeType: 'render', revalidateReason: undefined } as const
  void tellFault(error, { path, method: 'GET', headers: {} }, where)
  expect(JSON.stringify(logged)).not.toMatch(/Anna|anna|hemlig/)
  expect(logged).toMatchObject([
    { path: '/sv/boras/arbete/lank/…', name: 'Error', at: expect.stringContaining('fault-number.test') },
  ])
})

it('each answer may have a line, with the number of the fault in it', async () => {
  const answers: Record<string, unknown>[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void answers.push(JSON.parse(line)))
  const server = createServer(logging(withFaultNumber(failing)))
  servers.push(server)
  const port = await listen(server, 0, '127.0.0.1')
  await (await fetch(`http://127.0.0.1:${port}/sv?namn=anna`)).text()
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  expect(answers).toMatchObject([{ event: 'answer', path: '/sv', status: 500, number: logged[0]?.number }])
})
