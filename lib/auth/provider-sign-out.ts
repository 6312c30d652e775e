import 'server-only'
import { z } from 'zod'
import { env } from '@/lib/env'
import { isSafeAddress } from '@/lib/input/safe-address'
import { discoveryOf, provider } from './provider'

/** Where whoever has signed out comes; the provider has to know the address. */
export const SIGNED_OUT = '/sv'
/** A provider that doesn't answer within this keeps nobody waiting. */
const PATIENCE_MS = 3000

const discovered = z.object({ end_session_endpoint: z.string().refine(isSafeAddress) })

/**
 * Where the provider signs out whom it let in (OpenID Connect RP-Initiated Logout 1.0 §2); null where it has no such
 * place, or does not answer: they are signed out here already.
 */
export async function signOutAddress(idToken: string): Promise<string | null> {
  const set = provider()
  if (!set) return null
  const said = discovered.safeParse(await ask(discoveryOf(set)))
  if (!said.success) return null
  const address = new URL(said.data.end_session_endpoint)
  address.searchParams.set('id_token_hint', idToken)
  address.searchParams.set('client_id', set.clientId)
  address.searchParams.set('post_logout_redirect_uri', new URL(SIGNED_OUT, env().SITE_URL).href)
  return address.href
}

async function ask(address: string): Promise<unknown> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
