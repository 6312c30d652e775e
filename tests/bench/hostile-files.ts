/**
 * npm run bench:hostile: every hostile file read in a process of its own: what is told of it, how much more memory it
 * takes at most, and how long the process answered nobody.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { UnreadableFile } from '@/lib/exchange/import/file-kind'
import { holdAgainst } from '@/lib/exchange/import/hold-against'
import { importInput } from '@/lib/exchange/import/import-input'
import { laidOut } from '@/lib/exchange/import/laid-file'
import { readFile } from '@/lib/exchange/import/read-file'
import { ale } from '../support/ale'
import { columns } from './columns'
import { HOSTILE } from '../support/hostile-files'
import { report } from './goals'
import { machine } from './machine'

const MOST_MORE_MB = 250
const MOST_SILENT_MS = 1_000
type Seen = { told: string; moreMb: number; silentMs: number }

async function seen(bytes: Uint8Array): Promise<Seen> {
  const hold = async (file: Uint8Array) =>
    holdAgainst(await laidOut(await readFile(file)), ale({}), importInput.parse({}), '2026-11-29')
  await hold(new TextEncoder().encode('Kommun;Antal\nAle;5'))
  const before = process.memoryUsage().rss
  let [silentMs, last] = [0, performance.now()]
  const beat = setInterval(() => {
    silentMs = Math.max(silentMs, performance.now() - last)
    last = performance.now()
  }, 5)
  const told = await hold(bytes).then(
    () => 'reads',
    (error: unknown) => (error instanceof UnreadableFile ? error.fault : String(error)),
  )
  await pause(20)
  clearInterval(beat)
  // What the system counted, which misses no moment; in kilobytes.
  return { told, moreMb: process.resourceUsage().maxRSS / 1024 - before / 1024 ** 2, silentMs }
}

const [, , path] = process.argv
if (path) {
  console.log(JSON.stringify(await seen(readFileSync(path))))
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
try {
  const rows = HOSTILE.map(({ what, told, bytes }) => {
    const file = join(folder, 'file')
    writeFileSync(file, bytes())
    const own = execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), file], {
      env: { ...process.env, TSX_TSCONFIG_PATH: fileURLToPath(new URL('tsconfig.uncached.json', import.meta.url)) },
    })
    return { what, wanted: told, ...(JSON.parse(String(own)) as Seen) }
  })
  const figures = rows.map(({ what, told, moreMb, silentMs }) => [what, told, moreMb.toFixed(0), silentMs.toFixed(0)])
  console.log(columns([['', 'told', 'MB more', 'ms silent'], ...figures]))
  const most = (of: 'moreMb' | 'silentMs') => Math.max(...rows.map(row => row[of]))
  console.log(
    report([
      { what: 'told otherwise than wanted', is: rows.filter(row => row.told !== row.wanted).length, limit: 0 },
      { what: 'MB more', is: most('moreMb'), limit: MOST_MORE_MB },
      { what: 'ms in which nobody was answered', is: most('silentMs'), limit: MOST_SILENT_MS },
    ]),
  )
  console.log(machine())
} finally {
  rmSync(folder, { recursive: true })
}
