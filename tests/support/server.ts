import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scratchDatabase } from './scratch-database'
import { leaveAddress, servedFolder, takeAddressAway } from './served-database'

/** Serves the production build for browser tests as npm start does, on PORT, with a seeded database of its own. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const { url, drop } = await scratchDatabase()
leaveAddress(url)
const folder = servedFolder(process.env.PORT)
const env = { ...process.env, DATABASE_URL: url, DATA_DIR: folder, npm_lifecycle_event: '' }
const app = spawn(process.execPath, ['prisma/start.mjs'], { cwd: root, env, stdio: 'inherit' })

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal))
app.on('exit', code => {
  takeAddressAway()
  rmSync(folder, { recursive: true, force: true })
  void drop().finally(() => process.exit(code ?? 1))
})
