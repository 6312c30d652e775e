import { log } from '../../lib/serve/log.mjs'
import { run } from '../progress.mjs'
import { folderAdvice } from './folder-faults.mjs'
import { isDue } from './folder.mjs'

const LOOK_EVERY_MS = 10 * 60 * 1000

/**
 * Sees to it that a copy is made each day, by a program of its own that leaves this one to its readers. What fails is told
 * once, and tried again until it succeeds.
 * @param {{ root: string, folder: string }} where @returns {() => Promise<void>} ends it
 */
export function backUpDaily({ root, folder }) {
  let [isBusy, told] = [false, '']
  const look = async () => {
    if (isBusy) return
    isBusy = true
    try {
      if (isDue(folder, new Date())) await run(process.execPath, ['prisma/backup/backup.mjs', '--due'], { cwd: root })
      told = ''
    } catch (fault) {
      const error = folderAdvice(folder, fault)
      const said = error instanceof Error ? error.message : String(error)
      if (said !== told) log('error', 'backup', { said: `Ingen säkerhetskopia: ${said}` })
      told = said
    } finally {
      isBusy = false
    }
  }
  const timer = setInterval(() => void look(), LOOK_EVERY_MS).unref()
  void look()
  return async () => clearInterval(timer)
}
