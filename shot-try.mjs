import { chromium } from 'playwright'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [name, path, w] of [['sv','/sv/boras/indikatorer/BORAS-STOD',1280],['phone','/sv/boras/indikatorer/BORAS-STOD',390],['en','/en/boras/indikatorer/BORAS-STOD',1280]]) {
  const p = await b.newPage({ viewport: { width: w, height: 900 } })
  const r = await p.goto('http://localhost:4617' + path, { timeout: 240000, waitUntil: 'load' })
  console.log(name, r.status())
  await p.screenshot({ path: `/tmp/months-${name}.png`, fullPage: true })
  console.log((await p.locator('main').innerText()).slice(0, 1800))
}
await b.close()
