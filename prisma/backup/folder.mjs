import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What the program itself has named, and may throw away. The time is UTC. */
const OURS = /^malbild-(\d{4}-\d\d-\d\d)T\d{6}Z\.backup$/
const UNFINISHED = /^malbild-.*\.backup\.\d+\.part$/
const DAY_MS = 24 * 60 * 60 * 1000

/** Where copies lie when nobody has said where. @param {string} root @param {string} dataDir */
export const usualFolder = (root, dataDir) => resolve(root, dataDir, 'sakerhetskopior')

/**
 * Names sort as time does. One of a single municipality says so, and is never thrown away by the program.
 * @param {Date} at @param {string} [municipality]
 */
export const fileName = (at, municipality) =>
  `malbild-${municipality ? `${municipality}-` : ''}${at.toISOString().replace(/\.\d+/, '').replaceAll(':', '')}.backup`

/** Its copies, the newest first. @param {string} folder */
export const copiesIn = folder =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(name => OURS.test(name))
        .sort()
        .reverse()
    : []

/** Whether no copy has been made this day (UTC), so that it is made at night in Sweden. @param {string} folder @param {Date} now */
export const isDue = (folder, now) =>
  !copiesIn(folder).some(name => OURS.exec(name)?.[1] === now.toISOString().slice(0, 10))

/**
 * Throws away all but the newest, and what was broken off and left. @param {string} folder @param {number} kept how many
 * @param {Date} now
 */
export function throwAway(folder, kept, now) {
  for (const name of copiesIn(folder).slice(kept)) rmSync(join(folder, name))
  for (const name of readdirSync(folder).filter(found => UNFINISHED.test(found)))
    if (now.getTime() - statSync(join(folder, name)).mtimeMs > DAY_MS) rmSync(join(folder, name), { force: true })
}
