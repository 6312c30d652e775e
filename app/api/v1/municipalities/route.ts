import { connection } from 'next/server'
import { addressesIn } from '@/lib/exchange/open-data/addresses'
import { municipalityTold } from '@/lib/exchange/open-data/things'
import { listPublished } from '@/lib/exchange/queries'
import { env } from '@/lib/env'
import { invalidAnswer, jsonAnswer } from '../answer'
import { noParameters } from '../one-of'

/** Every municipality with open data here. */
export async function GET(request: Request) {
  await connection()
  const { SITE_URL } = env()
  const invalid = noParameters(request)
  if (invalid) return invalidAnswer(invalid)
  const items = (await listPublished()).map(({ municipality }) =>
    municipalityTold(municipality, addressesIn(SITE_URL, municipality.slug)),
  )
  return jsonAnswer(request, { self: new URL('/api/v1/municipalities', SITE_URL).href, next: null, items })
}
