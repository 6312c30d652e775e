import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { listen } from '@/prisma/port.mjs'
import { counting, kindOf, measured, newRegistry } from './measured.mjs'

it('tells addresses by kind, so that there is an end to them', () => {
  expect(
    [
      '/',
      '/sv',
      '/sv?x',
      '/en/boras/malbild',
      '/sv/boras/arbete/jobb',
      '/api/v1/boras',
      '/api/health/live',
      '/_next/x.js',
      '/anna@exempel.se',
    ].map(kindOf),
  ).toEqual(['public', 'public', 'public', 'public', 'work', 'api', 'health', 'asset', 'other'])
})

it('counts what was answered, by status, and who went before that', async () => {
  const registry = newRegistry()
  const server = createServer(
    measured((request, answer) => {
      if (request.url !== '/sv/slow') answer.writeHead(request.url === '/sv/lost' ? 404 : 200).end('x')
    }, counting(registry)),
  )
  const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
  for (const path of ['/sv', '/sv/boras', '/sv/lost']) await (await fetch(address + path)).text()
  await fetch(`${address}/sv/slow`, { signal: AbortSignal.timeout(50) }).catch(() => {})
  await pause(50)
  server.close()
  server.closeAllConnections()
  const { values } = (await registry.getSingleMetric('malbild_http_answers_total')?.get()) ?? { values: [] }
  expect(values.map(({ labels, value }) => [labels.status, value])).toEqual([
    ['2xx', 2],
    ['4xx', 1],
    ['gone', 1],
  ])
  expect(await registry.metrics()).toContain('malbild_http_answer_seconds_count{kind="public",status="2xx"} 2')
})
