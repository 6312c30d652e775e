import { reportsAreFiled } from '../support/filed-reports'
import { scratchDatabase } from '../support/scratch-database'
import { startApp } from '../support/started-app'

type ServedApp = { address: string; databaseUrl: string; close: () => Promise<void> }

/** The production build as npm start serves it, with a database of its own that holds what the seed loads. */
export async function servedApp(): Promise<ServedApp> {
  const { url, drop } = await scratchDatabase()
  const app = await startApp({ DATABASE_URL: url })
  const close = async () => {
    await app.end('SIGTERM')
    await drop()
  }
  if (app.address) {
    await reportsAreFiled(url)
    return { address: app.address, databaseUrl: url, close }
  }
  await close()
  throw new Error(`The app did not start:\n${app.output()}`)
}
