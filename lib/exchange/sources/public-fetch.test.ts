import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { answerOf, isOpenAddress, isOpenNumber, onlyOpen, publicFetch, type Reach } from './public-fetch'
import { ask } from './patient'
import { z } from 'zod'

it.each([
  'https://fohm-app.folkhalsomyndigheten.se/api/v2',
  'https://statistik.exempel.se',
  'https://statistik.exempel.se:8443/px/api/v2/',
])('%s may be named', address => expect(isOpenAddress(address)).toBe(true))

it.each([
  'http://statistik.exempel.se/api',
  'https://127.0.0.1/api',
  'https://2130706433/api',
  'https://0x7f.1/api',
  'https://[::1]/api',
  'https://localhost/api',
  'https://databas/api',
  'https://databas.internal/api',
  'https://namn:ord@statistik.exempel.se/api',
  'https://statistik.exempel.se/api?till=http://10.0.0.1',
  'https://statistik.exempel.se/api#a',
  'file:///etc/passwd',
])('%s may not', address => expect(isOpenAddress(address)).toBe(false))

it.each(['8.8.8.8', '193.10.1.1', '2a00:1450:400f::1'])('%s is of the open internet', address =>
  expect(isOpenNumber(address)).toBe(true),
)

it.each([
  ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '255.1.1.1'],
  ...['::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::a00:1', '2002:a00:1::', ''],
])('%s is not', address => expect(isOpenNumber(address)).toBe(false))

it('a number is not asked, whatever it is', async () => {
  const asked = { redirect: 'error' as const, headers: {}, signal: AbortSignal.timeout(2_000) }
  await expect(publicFetch(new URL('https://127.0.0.1:1/config'), asked)).rejects.toThrow('closed address')
})

it('a name is connected to only where every number of it is open', () => {
  const found = (...addresses: string[]): unknown[] => {
    const said: unknown[] = []
    const known = addresses.map(address => ({ address, family: 4 }))
    onlyOpen((_name, _options, done) => done(null, known))('statistik.exempel.se', {}, (...all) => said.push(...all))
    return said
  }
  expect(found('193.10.1.1', '193.10.1.2')).toEqual([null, '193.10.1.1', 4])
  for (const addresses of [['10.0.0.1'], ['193.10.1.1', '127.0.0.1'], []])
    expect(found(...addresses)[0]).toBeInstanceOf(Error)
})

it.each<[string, RequestListener, string]>([
  ['has no body', (_, response) => response.writeHead(204).end(), 'unreachable'],
  ['has a status that is none', (_, response) => response.writeHead(999).end('{}'), 'unreachable'],
  ['leads elsewhere', (_, response) => response.writeHead(302, { location: '/' }).end(), 'unreachable'],
  ['never ends', (_, response) => response.writeHead(200).write('{'), 'slow'],
])('an answer that %s is a fault, and nothing worse', async (_, say, fault) => {
  const server = createServer(say).listen(0, '127.0.0.1')
  await once(server, 'listening')
  // As publicFetch does, of a source on this computer.
  const reach: Reach = async (address, { signal }) => {
    const asked = request(address, { signal }).end()
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    asked.on('error', () => {})
    return answerOf(response, signal)
  }
  const patience = { answerMs: 200, tries: 1, pauseMs: 1, longestPauseMs: 1 }
  const address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  await expect(ask(address, z.object({}), patience, reach)).rejects.toMatchObject({ fault })
  server.closeAllConnections()
  server.close()
})
