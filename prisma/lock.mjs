import { spawnSync } from 'node:child_process'
import { closeSync, constants, openSync } from 'node:fs'
import { codeOf } from './progress.mjs'

/**
 * Where open(2) can lock what it opens: O_EXLOCK on macOS, and on Windows libuv's flag that shares with nobody.
 * @type {Partial<Record<NodeJS.Platform, number>>}
 */
const LOCKING_OPEN = { darwin: 0x20 | constants.O_NONBLOCK, win32: 0x10000000 }
const IS_TAKEN = ['EAGAIN', 'EBUSY', 'EWOULDBLOCK']

/**
 * Takes a lock that the kernel keeps for as long as the file is open here, or in a process that was given `fd`: seen
 * from every container that shares the folder, and gone with its last holder however it ended.
 * @param {string} file made when it isn't there, and left behind: removing it would let two hold locks of one name
 * @returns {{ fd: number, isKept: boolean, release: () => void } | null} null while another holds it; `isKept` is
 *   false where this system has nothing to lock with. Throws when the file can't be opened.
 */
export function tryLock(file) {
  const byOpening = LOCKING_OPEN[process.platform]
  let fd
  try {
    fd = open(file, byOpening ?? 0)
  } catch (error) {
    if (byOpening && IS_TAKEN.includes(codeOf(error))) return null
    throw error
  }
  const release = () => closeSync(fd)
  if (byOpening) return { fd, isKept: true, release }
  // Node has no flock(2), but a lock belongs to the open file, which this program shares with us for a moment.
  const { status } = spawnSync('flock', ['-xn', '3'], { stdio: ['ignore', 'ignore', 'ignore', fd] })
  if (status === 1) release()
  return status === 1 ? null : { fd, isKept: status === 0, release }
}

/** A file that someone else made may be locked too, if only we may read it. @param {string} file @param {number} flags */
function open(file, flags) {
  try {
    return openSync(file, constants.O_RDWR | constants.O_CREAT | flags, 0o644)
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes(codeOf(error))) throw error
    return openSync(file, constants.O_RDONLY | flags)
  }
}
