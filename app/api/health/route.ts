import { connection } from 'next/server'
import { isDatabaseUp } from '@/lib/health'

/** For probes: 200 when the database answers, otherwise 503. */
export async function GET() {
  await connection()
  const database = await isDatabaseUp()
  return Response.json(
    { status: database ? 'ok' : 'degraded', database: database ? 'up' : 'down' },
    { status: database ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
