import 'server-only'
import { publishedDb } from './published-db'

/** Whether the database answers. A probe asks precisely about its failure, so the error is the answer. */
export async function isDatabaseUp(): Promise<boolean> {
  return publishedDb.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
}
