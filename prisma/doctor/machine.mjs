import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { copiesIn } from '../backup/folder.mjs'
import { checkNode } from '../node-version.mjs'
import { freePort } from '../port.mjs'
import { well, worth, wrong } from './finding.mjs'

/** @import { Finding } from './finding.mjs' */

const GIB = 1024 ** 3
const ROOM = { least: GIB, enough: 5 * GIB }
const HEALTH_MS = 3000
const DAY_MS = 24 * 60 * 60 * 1000
/** Made each night, so two days without one is a fault. */
const OLDEST_COPY_DAYS = 2

/** @returns {Promise<Finding[]>} */
export async function node() {
  checkNode()
  return [well(`Node ${process.versions.node}.`)]
}

/** Room where a folder lies, or is going to lie. @param {string} folder absolute @returns {Promise<Finding[]>} */
export async function disk(folder) {
  let found = folder
  while (!existsSync(found)) found = dirname(found)
  const { bavail, bsize } = statfsSync(found)
  const free = bavail * bsize
  const said = `${(free / GIB).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} GB ledigt där ${folder} ligger.`
  if (free < ROOM.least) return [wrong(`Bara ${said} Frigör utrymme, annars stannar databasen när disken är full.`)]
  return [free < ROOM.enough ? worth(`${said} Se till att det inte blir mindre.`) : well(said)]
}

/** The port is free, or Målbild has it. @param {number} port @param {string | undefined} host @returns {Promise<Finding[]>} */
export async function door(port, host) {
  const health = await fetch(
    `http://${host && !['0.0.0.0', '::'].includes(host) ? host : 'localhost'}:${port}/api/health`,
    {
      signal: AbortSignal.timeout(HEALTH_MS),
    },
  ).catch(() => null)
  const said = await health?.json().catch(() => null)
  if (said?.status === 'ok') return [well(`Målbild svarar på port ${port}.`)]
  if (said?.status) return [wrong(`Målbild svarar på port ${port}, men säger att databasen inte går att nå.`)]
  await freePort(port, host)
  return [well(`Port ${port} är ledig. Målbild körs inte där just nu.`)]
}

/** @param {string | undefined} folder of the copies @param {Date} now @returns {Promise<Finding[]>} */
export async function copies(folder, now) {
  if (!folder)
    return [worth('Inga säkerhetskopior tas av sig själva. Ange en mapp i BACKUP_DIR, helst på en annan disk.')]
  const [newest] = copiesIn(folder)
  if (!newest) return [wrong(`Det finns ingen säkerhetskopia i ${folder}. Kör npm run backup och se vad som står.`)]
  const day = newest.slice('malbild-'.length, 'malbild-'.length + 'ÅÅÅÅ-MM-DD'.length)
  const days = Math.floor((now.getTime() - Date.parse(day)) / DAY_MS)
  const said = `Den senaste säkerhetskopian är från ${day}.`
  return [
    days > OLDEST_COPY_DAYS
      ? wrong(`${said} Det är ${days} dagar sedan: kör npm run backup och se vad som står.`)
      : well(said),
  ]
}
