import { run } from '../progress.mjs'
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
    if (isBusy || !isDue(folder, new Date())) return
    isBusy = true
    try {
      await run(process.execPath, ['prisma/backup/backup.mjs', '--due'], { cwd: root })
      told = ''
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      if (said !== told) console.error(`Ingen säkerhetskopia: ${said}`)
      told = said
    } finally {
      isBusy = false
    }
  }
  const timer = setInterval(() => void look(), LOOK_EVERY_MS).unref()
  void look()
  return async () => clearInterval(timer)
}
