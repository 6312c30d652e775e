import { defineConfig } from '@playwright/test'
import { freePort } from './prisma/port.mjs'
import { browser } from './tests/support/chromium'

// Every worker reads this file again and must find the port that the first reading chose.
const port = (process.env.E2E_PORT ??= String(await freePort()))
const baseURL = `http://localhost:${port}`

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 3,
  retries: 2,
  timeout: 120_000,
  // How fast a page is belongs to the benches: a journey waits for a machine that has more to do.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: browser(),
    screenshot: 'only-on-failure',
  },
  projects: [
    // What hangs on the width or on a finger is tried on both; the rest too in the nightly.
    {
      name: 'phone',
      ...(!process.env.TEST_ALL && { grep: /@phone/ }),
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: 'node --import tsx tests/support/server.ts',
    url: `${baseURL}/api/health`,
    env: { PORT: port },
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
