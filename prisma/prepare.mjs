import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { tryLock } from './lock.mjs'
import { Advice, codeOf, run, step } from './progress.mjs'

/** Everything that decides what the build becomes. */
const BUILT_FROM = [
  'app',
  'components',
  'lib',
  'prisma/address.mjs',
  'public',
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
]
const LOCKED = ['package-lock.json']
const SCHEMA = ['prisma/schema.prisma']
/** Everything that decides what the scripts of public pages become. */
const ISLANDS_FROM = ['components', 'lib', 'prisma/islands.mjs', 'tsconfig.json']
const NOT_BUILT = /\.test\.tsx?$/

/** No tool reports home, nags about versions, or fetches an engine. */
const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  npm_config_yes: 'true',
}

/** @typedef {('ignore' | 'pipe' | 'ipc' | number)[]} Stdio */

/**
 * Brings packages, database client and build up to date with the source; what is fresh costs a few milliseconds.
 * @param {string} root @param {{ build?: boolean }} [options]
 */
export async function prepare(root, { build = true } = {}) {
  if (isReleased(root)) return
  const turn = await takeTurn(root)
  // Whoever does our work holds our turn too: were we killed, the next start waits until the last of them has ended.
  /** @type {Stdio} */
  const stdio = ['ignore', 'pipe', 'pipe', turn?.fd ?? 'ignore']
  try {
    await install(root, stdio)
    await generate(root, stdio)
    await islands(root)
    if (build) await buildApp(root, stdio)
  } finally {
    turn?.release()
  }
}

/** Lies in a program that was built elsewhere, with all that it needs (release.mjs). */
export const RELEASE = 'release.json'

/** What a build's native parts hold for. */
export const thisMachine = () => `${process.platform}-${process.arch}`

/** Throws an Advice where it was made for another kind of machine. @param {string} root */
function isReleased(root) {
  const file = join(root, RELEASE)
  if (!existsSync(file)) return false
  const { machine } = JSON.parse(readFileSync(file, 'utf8'))
  if (machine === thisMachine()) return true
  throw new Advice(
    `Programmet är byggt för ${machine} och den här datorn är ${thisMachine()}. Hämta det som är byggt för den.`,
  )
}

/** @param {string} root @param {Stdio} stdio */
async function install(root, stdio) {
  if (isInstalled(root)) return
  const { npm_execpath: ours } = process.env
  const [program, first] = ours ? [process.execPath, [ours]] : ['npm', []]
  // Not `npm ci`: it refuses a lock file that lacks some other platform's packages, which no one platform can complete.
  const flags = ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  await step('Installerar paket', () =>
    run(program, [...first, ...flags], { cwd: root, env: environment({ NODE_ENV: undefined, ...npmCache() }), stdio }),
  )
}

/** npm keeps what it fetches under the home folder, where a service may not write. */
function npmCache() {
  const usual = process.env.npm_config_cache ?? join(homedir(), '.npm')
  try {
    mkdirSync(usual, { recursive: true })
    accessSync(usual, constants.W_OK)
    return {}
  } catch {
    return { npm_config_cache: join(tmpdir(), `malbild-npm-${process.getuid?.() ?? ''}`) }
  }
}

/** npm writes node_modules/.package-lock.json last, so it vouches for what is there. @param {string} root */
function isInstalled(root) {
  /** @param {string} file @returns {Record<string, { version: string, optional?: boolean }>} */
  const packagesOf = file => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'))
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')))
  return wanted.every(([path, { version, optional }]) => !path || optional || installed[path]?.version === version)
}

/** @param {string} root @param {Stdio} stdio */
const generate = (root, stdio) =>
  unlessStamped(join(root, 'prisma/generated/.stamp'), hashOf(root, [...LOCKED, ...SCHEMA]), () =>
    step('Skapar databasklienten', () => prisma(root, ['generate'], stdio)),
  )

/** @param {string} root */
const islands = root =>
  unlessStamped(join(root, 'public/islands/.stamp'), hashOf(root, [...LOCKED, ...ISLANDS_FROM]), async () => {
    const { makeIslands } = await import('./islands.mjs')
    await makeIslands(root)
  })

/** @param {string} root @param {Stdio} stdio */
const buildApp = (root, stdio) =>
  unlessStamped(join(root, '.next/.stamp'), hashOf(root, [...LOCKED, ...SCHEMA, ...BUILT_FROM]) + ofSharedKey(), () =>
    step('Bygger webbplatsen', () => {
      const next = join(root, 'node_modules/next/dist/bin/next')
      const withUs = ['--import', new URL('with-parent.mjs', import.meta.url).href]
      const env = environment({ NODE_ENV: 'production', MALBILD_PARENT: String(process.pid) })
      return run(process.execPath, [...withUs, next, 'build'], { cwd: root, env, stdio: [...stdio, 'ipc'] })
    }),
  )

/** What server functions are called depends on the key that instances share, where one is set. */
function ofSharedKey() {
  const key = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
  return key ? ` ${createHash('sha256').update(key).digest('hex')}` : ''
}

/**
 * The stamp lies in what it vouches for: throw that away and it is made again.
 * @param {string} stamp @param {string} hash @param {() => Promise<unknown>} work
 */
async function unlessStamped(stamp, hash, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  rmSync(stamp, { force: true })
  await work()
  writeFileSync(stamp, hash)
}

/** A fingerprint of files and folders, tests left out. @param {string} root @param {string[]} paths */
export function hashOf(root, paths) {
  const hash = createHash('sha256')
  const add = (/** @type {string} */ path) => {
    if (NOT_BUILT.test(path) || !existsSync(join(root, path))) return
    hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  }
  for (const path of paths) filesIn(root, path).forEach(add)
  return hash.digest('hex')
}

/** @param {string} root @param {string} path @returns {string[]} */
function filesIn(root, path) {
  const entries = readDirectory(join(root, path))
  return entries ? entries.flatMap(entry => filesIn(root, `${path}/${entry}`)) : [path]
}

/** @param {string} path */
function readDirectory(path) {
  try {
    return readdirSync(path).sort()
  } catch (error) {
    if (['ENOTDIR', 'ENOENT'].includes(codeOf(error))) return null
    throw error
  }
}

/**
 * Runs Prisma's command line. Where npm brought no native engine, ours on WebAssembly takes its place.
 * @param {string} root @param {string[]} args @param {Stdio} stdio
 */
function prisma(root, args, stdio) {
  const engines = join(root, 'node_modules/@prisma/engines')
  const isNative = readdirSync(engines).some(file => file.startsWith('schema-engine'))
  const engine = isNative ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'prisma/schema-engine.mjs') }
  const cli = join(root, 'node_modules/prisma/build/index.js')
  return run(process.execPath, [cli, ...args], { cwd: root, env: environment(engine), stdio })
}

/** The environment for the tools we run. @param {Record<string, string | undefined>} extra */
export const environment = extra => ({ ...process.env, ...QUIET, ...extra })

/**
 * Two that start in the same folder at once take turns, whatever data folders they have. A turn that can't be read or
 * written (another user's, a full disk) is nobody's, and nobody waits for it: then null.
 * @param {string} root
 */
async function takeTurn(root) {
  const file = join(tmpdir(), `malbild-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.turn`)
  const wait = async () => {
    for (;;) {
      const turn = tryLock(file)
      if (turn) return turn
      await pause(200)
    }
  }
  try {
    return tryLock(file) ?? (await step('Väntar på en annan start i samma mapp', wait))
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return null
  }
}
