// npm test, npm run check and npm run test:all: installs what is missing, runs every check, and ends with a count.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { environment, prepare } from '../prisma/prepare.mjs'
import { Advice, run, step } from '../prisma/progress.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const quick = process.argv[2] === 'check'
if (process.argv[2] === 'all') process.env.TEST_ALL = '1'
const reports = mkdtempSync(join(tmpdir(), 'malbild-reports-'))
const total = { passed: 0, failed: 0 }
/** Ends the database that the tests copy. */
let letGo = async () => {}

process.chdir(root)
try {
  await prepare(root, { build: false })
  if (quick) await Promise.all([lint(), typesAndRules()])
  else await everything()
} catch (error) {
  total.failed++
  console.error(error instanceof Advice ? error.message : error)
} finally {
  await letGo()
  rmSync(reports, { recursive: true })
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0

async function lint() {
  const cached = ['--cache', '--cache-location', 'node_modules/.cache/eslint']
  await check('Läser koden (eslint)', ['eslint/bin/eslint.js', ['.', '--max-warnings', '0', ...cached]])
  await check('Söker oanvänt (knip)', ['knip/bin/knip.js', []])
  const quietly = ['--cache', '--log-level', 'warn']
  await check('Ser till formen (prettier)', ['prettier/bin/prettier.cjs', ['--check', '.', ...quietly]])
}

async function typesAndRules() {
  await check('Prövar typerna', ['next/dist/bin/next', ['typegen']], ['typescript/bin/tsc', ['--noEmit']])
  await vitest('Prövar reglerna', 'unit')
}

/** The tests of the database need no build, and wait where it computes. */
async function everything() {
  await Promise.all([lint(), typesAndRules(), seed()])
  const app = prepare(root).then(() => vitest('Prövar att starta', 'app'))
  await Promise.all([vitest('Prövar mot databasen', 'db'), app])
  await ensureBrowser()
  await playwright()
}

/** One database is seeded for the whole run; each file of tests, and the app in the browser, gets a copy. */
async function seed() {
  const keeper = fork('tests/support/template.ts', {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(keeper, 'exit')
  letGo = async () => {
    if (keeper.connected) keeper.disconnect()
    await ended
  }
  await step('Läser in databasen som proven får kopior av', async () => {
    const [where] = await Promise.race([
      once(keeper, 'message'),
      ended.then(() => Promise.reject(new Error('The database to copy was not made.'))),
    ])
    Object.assign(process.env, where)
  })
}

/**
 * Runs programs after one another, as one check that passes or fails.
 * @param {string} title @param {[program: string, args: string[]][]} programs
 */
async function check(title, ...programs) {
  const work = async () => {
    for (const [program, args] of programs) await node(program, args)
  }
  await step(title, work).then(() => total.passed++, fail)
}

/**
 * Files of tests that start programs wait for them, so where few of them fail they are tried once more, as the browser's are.
 * @param {string} title @param {string} project @param {string[]} [again] the files that failed the first time
 */
async function vitest(title, project, again = []) {
  const report = join(reports, `${project}${again.length}.json`)
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  /** @type {string[]} */
  let failed = []
  /**
   * @param {{ numPassedTests: number, numFailedTests: number, testResults: VitestFile[] }} report
   * @returns {Counts} without the files that are tried once more
   */
  const counts = ({ numPassedTests, numFailedTests, testResults }) => {
    const files = testResults.filter(({ status }) => status === 'failed')
    if (project === 'unit' || again.length > 0 || files.length === 0 || files.length > 3)
      return [numPassedTests, numFailedTests]
    failed = files.map(({ name }) => relative(root, name))
    const tests = files.flatMap(({ assertionResults }) => assertionResults)
    return [numPassedTests - tests.filter(({ status }) => status === 'passed').length, 0]
  }
  const work = () => node('vitest/vitest.mjs', ['run', '--project', project, ...flags, ...again])
  await counted(title, report, work, counts, () => failed.length > 0)
  if (failed.length > 0) await vitest(`${title} en gång till: ${failed.join(', ')}`, project, failed)
}

async function playwright() {
  const report = join(reports, 'browser.json')
  const work = () =>
    node('@playwright/test/cli.js', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  /** @param {{ stats: { expected: number, flaky: number, unexpected: number } }} report @returns {Counts} */
  const counts = ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]
  await counted('Prövar i webbläsaren', report, work, counts)
}

/** @typedef {[passed: number, failed: number]} Counts */
/** @typedef {{ name: string, status: string, assertionResults: { status: string }[] }} VitestFile */

/**
 * A run that fails without a failed test, as when a file can't be read, counts as one failure.
 * @param {string} title @param {string} report @param {() => Promise<string>} work @param {(report: any) => Counts} countsOf
 * @param {() => boolean} isTriedAgain asked when what was counted is known
 */
async function counted(title, report, work, countsOf, isTriedAgain = () => false) {
  const fault = await step(title, work).then(
    () => null,
    error => error,
  )
  const [passed, failed] = existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8'))) : [0, 0]
  total.passed += passed
  total.failed += fault && !isTriedAgain() ? Math.max(failed, 1) : failed
  if (fault) console.error(fault.output ?? fault)
}

/** @param {any} error what a program that failed leaves behind */
function fail(error) {
  total.failed++
  console.error(error.output ?? error)
}

/** @param {string} program @param {string[]} args @param {Record<string, string>} [extra] */
function node(program, args, extra = {}) {
  const env = environment({ NODE_ENV: undefined, NO_COLOR: '1', ...extra })
  return run(process.execPath, [join(root, 'node_modules', program), ...args], { env })
}

/** Playwright's own Chromium where it can be downloaded, otherwise Debian's. */
async function ensureBrowser() {
  const { chromium } = await import('@playwright/test')
  const packages = ['chromium-headless-shell', 'chromium']
  const isThere = () =>
    [chromium.executablePath(), ...packages.map(name => `/usr/bin/${name}`), '/usr/bin/chromium-browser'].some(
      existsSync,
    )
  if (isThere()) return
  const isRoot = process.getuid?.() === 0
  await step('Hämtar webbläsaren', async () => {
    await node('@playwright/test/cli.js', ['install', ...(isRoot ? ['--with-deps'] : []), 'chromium']).catch(() => {})
    if (isThere() || !isRoot) return
    const env = environment({ DEBIAN_FRONTEND: 'noninteractive' })
    await run('apt-get', ['update'], { env })
    // Older releases of Debian have no package of the one without a window.
    for (const name of packages)
      if (!isThere()) await run('apt-get', ['install', '-y', '--no-install-recommends', name], { env }).catch(() => {})
  })
  if (!isThere())
    throw new Advice('Ingen Chromium: kör npx playwright install --with-deps chromium och sedan npm test igen.')
}
