import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { lostWork } from './lost-work.mjs'

const NONE = '<div class="work-heading" data-missing="true"><h1>Finns inte</h1></div>'
const server = createServer(
  lostWork((request, answer) => {
    answer.writeHead(200, { 'Content-Type': 'text/html' })
    answer.write('<!doctype html>')
    answer.end(request.url?.endsWith('7') ? '<h1>Inlämning</h1>&lt;div class=&quot;work-heading&quot; …' : NONE)
  }),
).listen(0)
afterAll(() => void server.close())

it.each([
  ['/sv/boras/arbete/granskning/7', 200],
  ['/sv/boras/arbete/granskning/8', 404],
  ['/sv/boras/arbete/granskning/8?x=1', 404],
  ['/sv/boras/arbete/granskning', 200],
])('%s answers %d, and the page is whole', async (path, status) => {
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`)
  expect([answer.status, (await answer.text()).startsWith('<!doctype html><')]).toEqual([status, true])
})
