import { connection } from 'next/server'

/** For whoever starts a program that hangs anew: 200 as long as it answers, whether the database does or not. */
export async function GET() {
  await connection()
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
}
