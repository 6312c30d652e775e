import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { codeOf } from './progress.mjs'

const hasProc = existsSync('/proc/self/stat')

/**
 * Names a living process so that a later one with the same number isn't taken for it: "4711 8839201" (number and
 * start time where the system tells). Null when there is no such process, or only its remains.
 * @param {number} pid @returns {string | null}
 */
export function identityOf(pid) {
  if (hasProc) {
    // The name before the last bracket may hold anything; fields 3 (state) and 22 (start) of proc(5) follow it.
    const fields = read(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[0] && !'ZX'.includes(fields[0]) ? `${pid} ${fields[19]}` : null
  }
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return null
  }
  return String(pid)
}

/**
 * Whether the process is the PostgreSQL server of the folder; the number may have passed to another program since it
 * was noted, and a process of another container is none here.
 * @param {string} folder @param {number | undefined} pid
 */
export function isServerOf(folder, pid) {
  if (!pid || identityOf(pid) === null) return false
  if (process.platform === 'win32') return true
  const command = hasProc
    ? read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
    : String(spawnSync('ps', ['-p', String(pid), '-o', 'command=']).stdout)
  return command.includes('postgres') && command.includes(folder)
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
