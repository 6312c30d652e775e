import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unfileReports } from './filed-reports'
import { identityProvider } from './identity-provider'
import { koladaWithNews } from './kolada-with-news'
import { pxwebServer } from './pxweb-server'
import { freshDatabase } from './scratch-database'
import { leaveAddress, servedFolder, takeAddressAway } from './served-database'

/**
 * Serves the production build for browser tests as npm start does, on PORT, with a seeded database of its own. Of the
 * seed's report it makes what a meeting has in English; the template holds a byte for each file.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const { url, drop } = await freshDatabase()
if (process.env.TEMPLATE_DATABASE_URL) await unfileReports(url)
leaveAddress(url)
const folder = servedFolder(process.env.PORT)
// The municipality's own sign-in: one who is in a group that gives a role.
const service = await identityProvider(
  { site: () => `http://localhost:${process.env.PORT}` },
  { 'maja.grupp': { name: 'Maja Grupp', email: 'maja.grupp@exempel.se', groups: ['malbild-las'] } },
)
const provider = { ...service.settings, OIDC_GROUPS: 'malbild-las=boras:läsare' }
// Kolada as it is published, with news of two measures.
const kolada = await koladaWithNews(url)
const pxweb = await pxwebServer()
const env = {
  ...process.env,
  ...provider,
  KOLADA_URL: kolada.base,
  PXWEB_URL: pxweb.base,
  DATABASE_URL: url,
  DATA_DIR: folder,
  npm_lifecycle_event: '',
}
const app = spawn(process.execPath, ['prisma/start.mjs'], { cwd: root, env, stdio: 'inherit' })

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal))
app.on('exit', code => {
  takeAddressAway()
  rmSync(folder, { recursive: true, force: true })
  void service.close()
  void kolada.close()
  void pxweb.close()
  void drop().finally(() => process.exit(code ?? 1))
})
