import { execFile } from 'node:child_process'
import type { RequestListener } from 'node:http'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { freePort } from '@/prisma/port.mjs'
import { expire } from './expiries.mjs'
import { startFront } from './start-front.mjs'

const BUSY_MS = 2000

it('gives what is kept while the thread that draws is busy, and nothing that has expired', async () => {
  let drawn = 0
  const draw: RequestListener = (_, answer) =>
    answer.writeHead(200, { 'cache-control': 'public', 'content-type': 'text/html' }).end(`sida ${++drawn}`)
  const port = await freePort()
  const how = { port, host: '127.0.0.1', room: 2 ** 20, hosts: [], trusted: 0, isLogged: false }
  const end = await startFront(draw, how, { tell: null, fail: () => {} })
  try {
    const address = `http://127.0.0.1:${port}/sv/boras`
    const ask = async () => (await fetch(address)).text()
    expect([await ask(), await ask()]).toEqual(['sida 1', 'sida 1'])

    const script = `const begun = Date.now(); fetch('${address}').then(a => a.text()).then(a => console.log(a, begun, Date.now()))`
    const other = promisify(execFile)(process.execPath, ['-e', script])
    // Until another thread would have let it in: this one does nothing else.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BUSY_MS)
    const freed = Date.now()
    const [, page, answered] = /^(sida 1) \d+ (\d+)/.exec((await other).stdout) ?? []
    expect(page).toBe('sida 1')
    expect(Number(answered)).toBeLessThan(freed)

    expire()
    expect(await ask()).toBe('sida 2')
    await expect(startFront(draw, how, { tell: null, fail: () => {} })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  } finally {
    await end()
  }
})
