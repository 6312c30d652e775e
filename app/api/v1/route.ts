import { connection } from 'next/server'
import { API } from '@/lib/exchange/open-data/promise'
import { env } from '@/lib/env'
import { jsonAnswer } from './answer'

/** Where everything begins (api-info of Digg's REST profile). */
export async function GET(request: Request) {
  await connection()
  const at = (path: string) => new URL(path, env().SITE_URL).href
  const links = { self: at('/api/v1'), municipalities: at('/api/v1/municipalities'), catalogue: at('/datasets/dcat') }
  return jsonAnswer(request, { ...API, apiDocumentation: at('/api/v1/openapi.json'), links })
}
