import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/** What a person can mend: its message says how, and is shown without a stack. `passes`: waiting may be enough. */
export class Advice extends Error {
  passes = false
}

const REPORT_EVERY_MS = 15_000
const PATIENCE_MS = 3000
/** A program that has said that it is ending gets this long. */
const ENDING_MS = 60_000
/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()
let steps = 0

/** Node's or PostgreSQL's code of a fault, '' where it has none. @param {unknown} error */
export const codeOf = error => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** @param {number} since */
const seconds = since =>
  `${((performance.now() - since) / 1000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} s`

/**
 * Runs `work` and prints one line when it's done, with the seconds it took. Long work is announced first:
 * on a terminal at once, in a log when it has taken a while.
 * @template T @param {string} title present tense, Swedish @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function step(title, work) {
  const since = performance.now()
  // Two at once would write over each other's line.
  const live = steps++ === 0 && process.stdout.isTTY
  const report = () =>
    process.stdout.write(live ? `\r… ${title} ${seconds(since)}  ` : `… ${title} ${seconds(since)}\n`)
  if (live) report()
  const timer = setInterval(report, live ? 1000 : REPORT_EVERY_MS)
  const end = (/** @type {string} */ mark) =>
    process.stdout.write(`${live ? '\r' : ''}${mark} ${title} ${seconds(since)}  \n`)
  try {
    const result = await work()
    end('✓')
    return result
  } catch (error) {
    end('✗')
    throw error
  } finally {
    clearInterval(timer)
    steps--
  }
}

/**
 * Runs a program to its end and returns what it printed. Throws an Error with its last lines when it fails.
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk)
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    children.add(child)
    child.on('error', reject)
    child.on('close', code => {
      children.delete(child)
      if (code === 0) resolve(output)
      else reject(Object.assign(new Error(essenceOf(output)), { output }))
    })
  })
}

/** Both ends of what a failed program said: some name the fault first, others last. @param {string} output */
function essenceOf(output) {
  const lines = output.trim().split('\n')
  return lines.length <= 50 ? lines.join('\n') : [...lines.slice(0, 25), '…', ...lines.slice(-25)].join('\n')
}

/**
 * Tries again for some seconds before an Advice is given: what is in the way may be a start that is just ending.
 * @template T @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function patiently(work) {
  for (const since = performance.now(); ;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Advice)) throw error
      if (performance.now() - since > (error.passes ? ENDING_MS : PATIENCE_MS)) throw error
      await pause(200)
    }
  }
}

/** Ends what is still running, for a start that is broken off. */
export const endChildren = () => children.forEach(child => child.kill('SIGTERM'))
