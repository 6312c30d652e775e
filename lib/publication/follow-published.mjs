import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { CHANNEL } from './channel.mjs'

/** For what no message tells of: those that were sent while the connection was away, or that something on the way holds. */
const LOOK_EVERY_MS = 1000
const UNTIL_NEXT_TRY_MS = 500
const TIMEOUT_MS = 5000

/**
 * Follows what each municipality has published, whichever instance did it: listens, looks again every second, and
 * connects anew as often as it takes. `forget` is called with each address of which something was published, changed
 * name or was taken away; what wasn't known before counts.
 * @param {string} connectionString @param {(slug: string) => void} forget
 * @returns {Promise<{ wasAwaySince: (time: number) => boolean, isGone: (slug: string) => boolean, end: () => Promise<void> }>} Resolves when it has looked for
 *   the first time, or could not. `wasAwaySince`: whether the database has been out of reach at any moment since `time`
 *   (ms, `performance.now`). `isGone`: whether a municipality with this address was taken away.
 */
export async function followPublished(connectionString, forget) {
  /** @type {Map<number, { slug: string, version: number }>} */
  let known = new Map()
  /** Addresses of those that were taken away. @type {Set<string>} */
  let gone = new Set()
  let isOver = false
  /** When it last connected, ms; null while it isn't. @type {number | null} */
  let hearsSince = null
  let client = newClient(connectionString)

  const look = async () => {
    const { rows: all } = await client.query(
      `SELECT id, slug, "publishedVersion" AS version FROM "Municipality" UNION ALL SELECT NULL, slug, 0 FROM "RemovedMunicipality"`,
    )
    const rows = all.filter(({ id }) => id !== null)
    gone = new Set(all.filter(({ id }) => id === null).map(({ slug }) => slug))
    const found = new Map(rows.map(row => [row.id, row]))
    for (const { id, slug, version } of rows) {
      const before = known.get(id)
      if (before && before.slug === slug && before.version === version) continue
      forget(slug)
      if (before && before.slug !== slug) forget(before.slug)
    }
    for (const [id, { slug }] of known) if (!found.has(id)) forget(slug)
    known = found
  }
  const listen = async () => {
    await client.connect()
    await client.query(`LISTEN ${CHANNEL}`)
    await look()
    hearsSince = performance.now()
  }
  /** Until the connection is lost, or stands so still that it may as well be. */
  const stay = () =>
    new Promise((/** @type {(fault?: unknown) => void} */ resolve) => {
      const lookAgain = () => look().catch(resolve)
      const timer = setInterval(lookAgain, LOOK_EVERY_MS)
      client.on('notification', lookAgain).on('end', resolve).on('error', resolve)
      client.once('end', () => clearInterval(timer))
    })
  /** @param {boolean} begun */
  const follow = async begun => {
    for (let heard = begun; !isOver; heard = await tried(listen)) {
      if (heard) await stay()
      hearsSince = null
      await client.end().catch(() => {})
      if (isOver) return
      if (!heard) await pause(UNTIL_NEXT_TRY_MS)
      client = newClient(connectionString)
    }
  }
  const following = follow(await tried(listen))
  return {
    isGone: slug => gone.has(slug),
    wasAwaySince: time => hearsSince === null || hearsSince > time,
    end: async () => {
      isOver = true
      await client.end().catch(() => {})
      await following
    },
  }
}

/** A database that is away is tried again: that it is away is told elsewhere. @param {() => Promise<void>} work */
const tried = work =>
  work().then(
    () => true,
    () => false,
  )

/** @param {string} connectionString */
function newClient(connectionString) {
  const client = new pg.Client({
    connectionString,
    application_name: 'malbild-follows',
    keepAlive: true,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
  })
  // Without somebody who listens, a lost connection would end the program.
  client.on('error', () => {})
  return client
}
