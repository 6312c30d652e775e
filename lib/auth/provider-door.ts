import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import NextAuth from 'next-auth'
import type { NextAuthOptions } from 'next-auth'
import { env } from '@/lib/env'
import { authOptions } from './auth-options'
import { isSecure } from './cookie'
import { discoveryOf, provider } from './provider'
import type { ProviderFault } from './provider-fault'

/** What next-auth wants kept in the browser while somebody is away at the provider; empty for what is to be forgotten. */
export type Kept = { name: string; value: string }
type Cookies = Record<string, string>

/** The one of next-auth's routes that is open, with what a provider sends there. */
export const CALLBACK = 'callback/oidc'
const SENT = ['code', 'state', 'iss', 'session_state', 'error']

/** Without it nobody has gone to the provider from this browser. */
export const stateCookie = () => `${isSecure() ? '__Secure-' : ''}next-auth.state`
const csrfCookie = () => `${isSecure() ? '__Host-' : ''}next-auth.csrf-token`

/** Where to go to sign in, with proof key, state and nonce kept here; null where the provider does not answer. */
export async function toProvider(): Promise<{ address: string; kept: Kept[] } | null> {
  // next-auth wants its own proof that a form was ours. The function that asks has had one of its origin.
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${token}${env().AUTH_SECRET}`).digest('hex')
  const cookies = { [csrfCookie()]: `${token}|${hash}` }
  const { location, kept } = await ask(['signin', 'oidc'], { method: 'POST', cookies, body: { csrfToken: token } })
  return location.startsWith(`${new URL(env().SITE_URL).origin}/api/auth/`) ? null : { address: location, kept }
}

/** What the provider says of whoever comes back from it. */
export async function fromProvider(
  sent: URLSearchParams,
  cookies: Cookies,
): Promise<{ kept: Kept[] } & ({ claims: unknown; idToken: string | undefined } | { fault: ProviderFault })> {
  let claims: unknown
  let idToken: string | undefined
  const query = Object.fromEntries(SENT.flatMap(name => (sent.has(name) ? [[name, sent.get(name)!]] : [])))
  const signIn = ({ profile, account }: { profile?: unknown; account: { id_token?: string } | null }) => {
    claims = profile
    idToken = account?.id_token
    // Who it is and what they may is ours to say: next-auth goes no further.
    return env().SITE_URL
  }
  const { kept } = await ask(['callback', 'oidc'], { method: 'GET', cookies, query }, { signIn })
  if (claims) return { claims, idToken, kept }
  return { fault: sent.get('error') === 'access_denied' ? 'cancelled' : 'broken', kept }
}

type Asked = { method: string; cookies: Cookies; query?: Cookies; body?: Cookies }

/** next-auth's answer to a request of its own, which neither sees nor sends anything of ours. */
async function ask(
  nextauth: string[],
  { query = {}, ...request }: Asked,
  callbacks: NextAuthOptions['callbacks'] = {},
) {
  const set: string[] = []
  let location = ''
  const answer = {
    status: () => answer,
    getHeader: () => set,
    setHeader: (name: string, value: string | string[]) => {
      if (name === 'Location') location = String(value)
      return answer
    },
    end: () => {},
    json: () => {},
    send: () => {},
  }
  const options = authOptions()
  options.providers = providers()
  options.callbacks = { ...options.callbacks, ...callbacks }
  await NextAuth({ ...request, headers: {}, query: { ...query, nextauth } } as never, answer as never, options)
  return { location, kept: set.map(keptIn) }
}

/** "name=value; Path=/; …" */
function keptIn(header: string): Kept {
  const [pair = ''] = header.split(';')
  const name = pair.slice(0, pair.indexOf('='))
  return { name, value: decodeURIComponent(pair.slice(name.length + 1)) }
}

function providers(): NextAuthOptions['providers'] {
  const set = provider()
  if (!set) return []
  return [
    {
      ...{ id: 'oidc', name: set.name, type: 'oauth', clientId: set.clientId, clientSecret: set.clientSecret },
      wellKnown: discoveryOf(set),
      authorization: { params: { scope: 'openid profile email' } },
      idToken: true,
      checks: ['pkce', 'state', 'nonce'],
      profile: ({ sub }: { sub: string }) => ({ id: sub }),
    },
  ]
}
