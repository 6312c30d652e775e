// npm test, npm run check and npm run test:all: installs what is missing, runs every check, and ends with a count.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { environment, prepare } from '../prisma/prepare.mjs'
import { Advice, run, step } from '../prisma/progress.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const quick = process.argv[2] === 'check'
if (process.argv[2] === 'all') process.env.TEST_ALL = '1'
const reports = mkdtempSync(join(tmpdir(), 'malbild-reports-'))
const total = { passed: 0, failed: 0 }

process.chdir(root)
try {
  await prepare(root, { build: false })
  await Promise.all([lint(), typesAndRules()])
  if (!quick) await allThatNeedsTheBuild()
} catch (error) {
  total.failed++
  console.error(error instanceof Advice ? error.message : error)
} finally {
  rmSync(reports, { recursive: true })
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0

async function lint() {
  await check('Läser koden (eslint)', 'eslint/bin/eslint.js', [
    '.',
    '--max-warnings',
    '0',
    '--cache',
    '--cache-location',
    'node_modules/.cache/eslint',
  ])
  await check('Söker oanvänt (knip)', 'knip/bin/knip.js', [])
  await check('Ser till formen (prettier)', 'prettier/bin/prettier.cjs', [
    '--check',
    '.',
    '--cache',
    '--log-level',
    'warn',
  ])
}

async function typesAndRules() {
  await check('Prövar typerna', 'next/dist/bin/next', ['typegen'], 'typescript/bin/tsc', ['--noEmit'])
  await vitest('Prövar reglerna', 'unit')
}

async function allThatNeedsTheBuild() {
  await prepare(root)
  await Promise.all([vitest('Prövar mot databasen', 'db'), vitest('Prövar att starta', 'app')])
  await ensureBrowser()
  await playwright()
}

/** Runs pairs of program and arguments after one another, as one check that passes or fails. */
async function check(title, ...programs) {
  const work = async () => {
    for (let i = 0; i < programs.length; i += 2) await node(programs[i], programs[i + 1])
  }
  await step(title, work).then(() => total.passed++, fail)
}

async function vitest(title, project) {
  const report = join(reports, `${project}.json`)
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const work = () => node('vitest/vitest.mjs', ['run', '--project', project, ...flags])
  await counted(title, report, work, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests])
}

async function playwright() {
  const report = join(reports, 'browser.json')
  const work = () =>
    node('@playwright/test/cli.js', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  await counted('Prövar i webbläsaren', report, work, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected])
}

/** A run that fails without a failed test, as when a file can't be read, counts as one failure. */
async function counted(title, report, work, countsOf) {
  const fault = await step(title, work).then(
    () => null,
    error => error,
  )
  const [passed, failed] = existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8'))) : [0, 0]
  total.passed += passed
  total.failed += fault ? Math.max(failed, 1) : failed
  if (fault) console.error(fault.output ?? fault)
}

function fail(error) {
  total.failed++
  console.error(error.output ?? error)
}

function node(program, args, extra = {}) {
  const env = environment({ NODE_ENV: undefined, NO_COLOR: '1', ...extra })
  return run(process.execPath, [join(root, 'node_modules', program), ...args], { env })
}

/** Playwright's own Chromium where it can be downloaded, otherwise Debian's. */
async function ensureBrowser() {
  const { chromium } = await import('@playwright/test')
  const isThere = () => [chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/chromium-browser'].some(existsSync)
  if (isThere()) return
  const isRoot = process.getuid?.() === 0
  await step('Hämtar webbläsaren', async () => {
    await node('@playwright/test/cli.js', ['install', ...(isRoot ? ['--with-deps'] : []), 'chromium']).catch(() => {})
    if (isThere() || !isRoot) return
    const env = environment({ DEBIAN_FRONTEND: 'noninteractive' })
    await run('apt-get', ['update'], { env })
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env })
  })
  if (!isThere())
    throw new Advice('Ingen Chromium: kör npx playwright install --with-deps chromium och sedan npm test igen.')
}
