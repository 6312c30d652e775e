import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { identityOf } from './alive.mjs'
import { run, step } from './progress.mjs'

/** Everything that decides what the build becomes. */
const BUILT_FROM = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
]
const LOCKED = ['package-lock.json']
const SCHEMA = ['prisma/schema.prisma']
const NOT_BUILT = /\.test\.tsx?$/

/** No tool reports home, nags about versions, or fetches an engine. */
const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  npm_config_yes: 'true',
}

/** Brings packages, database client and build up to date with the source; what is fresh costs a few milliseconds. */
export async function prepare(root, { build = true } = {}) {
  const release = await takeTurn(root)
  try {
    await install(root)
    await generate(root)
    if (build) await buildApp(root)
  } finally {
    release()
  }
}

async function install(root) {
  if (isInstalled(root)) return
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []]
  // Not `npm ci`: it refuses a lock file that lacks some other platform's packages, which no one platform can complete.
  const flags = ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  await step('Installerar paket', () =>
    run(npm[0], [...npm[1], ...flags], { cwd: root, env: environment({ NODE_ENV: undefined }) }),
  )
}

/** npm writes node_modules/.package-lock.json last, so it vouches for what is there. */
function isInstalled(root) {
  const packagesOf = file => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'))
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')))
  return wanted.every(([path, { version, optional }]) => !path || optional || installed[path]?.version === version)
}

const generate = root =>
  unlessStamped(join(root, 'prisma/generated/.stamp'), hashOf(root, [...LOCKED, ...SCHEMA]), () =>
    step('Skapar databasklienten', () => prisma(root, ['generate'])),
  )

const buildApp = root =>
  unlessStamped(join(root, '.next/.stamp'), hashOf(root, [...LOCKED, ...SCHEMA, ...BUILT_FROM]), () =>
    step('Bygger webbplatsen', () => {
      const next = join(root, 'node_modules/next/dist/bin/next')
      return run(process.execPath, [next, 'build'], { cwd: root, env: environment({ NODE_ENV: 'production' }) })
    }),
  )

/** The stamp lies in what it vouches for: throw that away and it is made again. */
async function unlessStamped(stamp, hash, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  rmSync(stamp, { force: true })
  await work()
  writeFileSync(stamp, hash)
}

function hashOf(root, paths) {
  const hash = createHash('sha256')
  const add = path => {
    if (NOT_BUILT.test(path) || !existsSync(join(root, path))) return
    hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  }
  for (const path of paths) filesIn(root, path).forEach(add)
  return hash.digest('hex')
}

function filesIn(root, path) {
  const entries = readDirectory(join(root, path))
  return entries ? entries.flatMap(entry => filesIn(root, `${path}/${entry}`)) : [path]
}

function readDirectory(path) {
  try {
    return readdirSync(path).sort()
  } catch (error) {
    if (error.code === 'ENOTDIR' || error.code === 'ENOENT') return null
    throw error
  }
}

/** Runs Prisma's command line. Where npm brought no native engine, ours on WebAssembly takes its place. */
export function prisma(root, args, env = {}) {
  const engines = join(root, 'node_modules/@prisma/engines')
  const isNative = readdirSync(engines).some(file => file.startsWith('schema-engine'))
  const engine = isNative ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'prisma/schema-engine.mjs') }
  const cli = join(root, 'node_modules/prisma/build/index.js')
  return run(process.execPath, [cli, ...args], { cwd: root, env: environment({ ...engine, ...env }) })
}

/** The environment for the tools we run. */
export const environment = extra => ({ ...process.env, ...QUIET, ...extra })

/** Two that start in the same folder at once take turns, whatever data folders they have. */
async function takeTurn(root) {
  const file = join(tmpdir(), `malbild-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.turn`)
  const me = identityOf(process.pid) ?? ''
  const free = () => {
    try {
      writeFileSync(file, me, { flag: 'wx' })
      return true
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const holder = readFileSync(file, 'utf8')
      if (holder && identityOf(Number.parseInt(holder, 10)) !== holder) rmSync(file, { force: true })
      return false
    }
  }
  const wait = async () => {
    while (!free()) await pause(200)
  }
  if (!free()) await step('Väntar på en annan start i samma mapp', wait)
  return () => rmSync(file, { force: true })
}
