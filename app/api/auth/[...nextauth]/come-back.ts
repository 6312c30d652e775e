import { readClaims } from '@/lib/auth/claims'
import { provider } from '@/lib/auth/provider'
import { fromProvider } from '@/lib/auth/provider-door'
import type { ProviderFault } from '@/lib/auth/provider-fault'
import { endSession, getCaller, getSignedIn, startSession } from '@/lib/auth/session'
import { comeHome, tellFault } from '@/lib/auth/session-away'
import { mayTry, SIGN_IN_LIMITS } from '@/lib/auth/throttle'
import { workPaths } from '@/lib/municipality/work-paths'
import { admit } from '@/lib/people/admit'

/** Lets in who comes back from the provider, or says why not on the page that they went from. */
export async function comeBack(sent: URLSearchParams): Promise<Response> {
  const home = await comeHome()
  if (!home) return notBegun()
  const { slug, to } = home.wayHome
  const fault = await enter(sent, home.cookies, to === 'account')
  if (fault) await tellFault(fault)
  return new Response(null, { status: 303, headers: { Location: workPaths[to](slug), 'Cache-Control': 'no-store' } })
}

async function enter(
  sent: URLSearchParams,
  cookies: Record<string, string>,
  isLinking: boolean,
): Promise<ProviderFault | null> {
  const { address } = await getCaller()
  const set = provider()
  if (!set || !(await mayTry('provider-here', address, SIGN_IN_LIMITS.here))) return 'tooMany'
  const come = await fromProvider(sent, cookies)
  if ('fault' in come) return come.fault
  const identity = readClaims(come.claims, set)
  if ('fault' in identity) return identity.fault
  const actor = isLinking ? await getSignedIn() : null
  const admitted = await admit(identity, actor?.id ?? null)
  if ('fault' in admitted) return admitted.fault
  if (actor) return null
  await endSession()
  await startSession(admitted.personId, { hasShownBoth: identity.hasShownBoth, idToken: come.idToken })
  return null
}

const notBegun = () =>
  new Response('Inloggningen har inte börjat här, eller tog för lång tid. Logga in i kommunens arbetsyta.', {
    status: 400,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
