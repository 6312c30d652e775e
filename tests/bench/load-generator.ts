import { execFile } from 'node:child_process'
import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

const CONNECTIONS = 32
export const LIKE_A_BROWSER = { 'Accept-Encoding': 'gzip, deflate, br' }

/** Requests a second that an address answers for `seconds`, 32 at a time: by wrk where it is installed, else by Node. */
export async function requestsPerSecond(url: string, seconds: number, headers: Record<string, string>) {
  const flags = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  try {
    const { stdout } = await promisify(execFile)('wrk', [
      '-t1',
      `-c${CONNECTIONS}`,
      `-d${seconds}s`,
      '--timeout',
      '30s',
      ...flags,
      url,
    ])
    const failed = /Non-2xx or 3xx responses: (\d+)|Socket errors.*/.exec(stdout)
    if (failed) throw new Error(`${url}: ${failed[0]}`)
    return Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return withNode(url, seconds, headers)
  }
}

/** Slower than wrk, so that it holds back the fastest servers. */
async function withNode(url: string, seconds: number, headers: Record<string, string>) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const begun = performance.now()
  const until = begun + seconds * 1000
  let answered = 0
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      get(url, { agent, headers }, answer => answer.resume().on('end', resolve).on('error', reject)).on('error', reject)
    })
  const keepAsking = async () => {
    for (; performance.now() < until; answered++) await ask()
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, keepAsking))
  agent.destroy()
  return answered / ((performance.now() - begun) / 1000)
}

/**
 * How long each answer takes, ms, to readers who come as often whether they are answered or not, address by address,
 * until `hasEnded`.
 */
export async function answerTimes(urls: readonly string[], perSecond: number, hasEnded: () => boolean) {
  const agent = new Agent({ keepAlive: true })
  const asked: Promise<number>[] = []
  for (const begun = performance.now(); !hasEnded();) {
    asked.push(timed(urls[asked.length % urls.length]!, agent))
    await pause(Math.max(0, begun + (asked.length * 1000) / perSecond - performance.now()))
  }
  const times = await Promise.all(asked)
  agent.destroy()
  return times
}

function timed(url: string, agent: Agent): Promise<number> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: LIKE_A_BROWSER }, answer => {
      const isWell = answer.statusCode === 200
      answer.resume().on('error', reject)
      answer.on('end', () =>
        isWell ? resolve(performance.now() - begun) : reject(new Error(`${url}: ${answer.statusCode}`)),
      )
    }).on('error', reject)
  })
}
