import { connection } from 'next/server'
import { dataCatalogue } from '@/lib/exchange/dcat/catalogue'
import type { Thing } from '@/lib/exchange/dcat/vocabulary'
import { listPublished } from '@/lib/exchange/queries'
import { env } from '@/lib/env'

/** Every municipality's open data (DCAT-AP-SE 3.0.1). */
export async function wholeCatalogue(): Promise<Thing[]> {
  // The build has neither database nor the address that the site will be reached at.
  await connection()
  return (await listPublished()).flatMap(({ municipality, indicators }) =>
    dataCatalogue(env().SITE_URL, municipality, indicators),
  )
}
