import { connection } from 'next/server'
import { openApi } from '@/lib/exchange/open-data/open-api'
import { env } from '@/lib/env'
import { jsonAnswer } from '../answer'

/** What the open data promise, for programs (OpenAPI 3.1). */
export async function GET(request: Request) {
  // The build doesn't know the address that the site will be reached at.
  await connection()
  return jsonAnswer(request, openApi(env().SITE_URL))
}
