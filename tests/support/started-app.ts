import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** A build that is out of date is made anew by the first start. */
const PATIENCE_MS = 300_000
const running = new Set<ChildProcess>()

type StartedApp = {
  pid: number
  /** Where it answers; null when it ended before it served. */
  address: string | null
  /** What it has printed so far. */
  output: () => string
  /** Closes what it prints to. */
  stopListening: () => void
  /** Exit code once it has ended, null when a signal ended it. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Starts the app as npm start does, on a free port, and waits until it serves or ends. */
export async function startApp(settings: Record<string, string>): Promise<StartedApp> {
  const env = { ...process.env, DATABASE_URL: undefined, npm_lifecycle_event: undefined, PORT: '0', ...settings }
  const child = spawn(process.execPath, ['prisma/start.mjs'], { cwd: root, env })
  let output = ''
  running.add(child)
  const ended = new Promise<number | null>(resolve => child.on('exit', resolve)).finally(() => running.delete(child))
  const address = await new Promise<string | null>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += String(chunk)
      const [found] = /http:\/\/\S+/.exec(output) ?? []
      if (found) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then(() => resolve(null))
    setTimeout(() => reject(new Error(`The app did not start:\n${output}`)), PATIENCE_MS).unref()
  })
  return {
    pid: child.pid ?? 0,
    address,
    output: () => output,
    stopListening: () => {
      child.stdout.destroy()
      child.stderr.destroy()
    },
    end: signal => {
      if (signal) child.kill(signal)
      return ended
    },
  }
}

/** Ends those that a failed test left running, so that the next begins without them. */
export async function endStarted(): Promise<void> {
  for (const child of running) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

/** Process number of the embedded server of a data folder. */
export function postgresPid(dataDir: string): number {
  return Number.parseInt(readFileSync(join(clusterOf(dataDir).folder, 'postmaster.pid'), 'utf8'), 10)
}

/** Where the running embedded server of a data folder is asked. */
export function embeddedUrl(dataDir: string): string {
  const { folder, password } = clusterOf(dataDir)
  const port = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[3]
  return `postgresql://malbild:${encodeURIComponent(password)}@127.0.0.1:${port}/malbild`
}

/** Asks the running embedded server of a data folder and returns the first row. */
export async function askEmbedded(dataDir: string, sql: string): Promise<Record<string, unknown> | undefined> {
  const client = new pg.Client({ connectionString: embeddedUrl(dataDir) })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql).finally(() => client.end())
  return rows[0]
}

function clusterOf(dataDir: string): { folder: string; password: string } {
  const { folder, password } = JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8')) as {
    folder: string
    password: string
  }
  return { folder: join(dataDir, folder), password }
}
