import 'server-only'
import { db } from './db'

/** Whether the database answers. A probe asks precisely about its failure, so the error is the answer. */
export async function isDatabaseUp(): Promise<boolean> {
  return db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
}
