import type { NextRequest } from 'next/server'
import { providerName } from '@/lib/auth/provider'
import { CALLBACK } from '@/lib/auth/provider-door'
import { comeBack } from './come-back'

type Asked = { params: Promise<{ nextauth: string[] }> }

/**
 * Where people come back from the service that signs them in. The rest of next-auth's routes are closed: forms of ours
 * do what they do, and they would answer some of what is sent them with 500.
 */
export async function GET({ nextUrl }: NextRequest, { params }: Asked): Promise<Response> {
  const { nextauth } = await params
  return providerName() && nextauth.join('/') === CALLBACK ? comeBack(nextUrl.searchParams) : closed()
}

const closed = () =>
  new Response('Här går det inte att logga in. Logga in i kommunens arbetsyta.', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })

export { closed as POST }
