import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { isSecure } from './cookie'
import { UNREADABLE } from '@/lib/input/row-id'
import { slugInput } from '@/lib/input/slug'
import { stateCookie, type Kept } from './provider-door'
import { PROVIDER_FAULTS, type ProviderFault } from './provider-fault'

/** As long as state, nonce and proof key hold (next-auth's own). */
const AWAY_SECONDS = 15 * 60
/** Long enough for the page that it is told on. */
const TOLD_SECONDS = 30

/** Where somebody was when they went to the provider; `account` to link their own account to it. */
export const wayHomeInput = z.object({
  slug: slugInput,
  to: z.enum(['start', 'account'], UNREADABLE),
})
type WayHome = z.output<typeof wayHomeInput>

const named = (name: string) => `${isSecure() ? '__Secure-' : ''}malbild.${name}`
const about = (maxAge: number) => ({ httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/', maxAge }) as const

/** Keeps in this browser what is needed when somebody comes back from the provider. */
export async function goAway(kept: readonly Kept[], { slug, to }: WayHome): Promise<void> {
  const jar = await cookies()
  jar.set(named('way-home'), `${slug}/${to}`, about(AWAY_SECONDS))
  for (const { name, value } of kept) jar.set(name, value, about(AWAY_SECONDS))
}

/** Where somebody was who comes back; null where nobody has gone from this browser, or too long ago. What was kept is read once. */
export async function comeHome(): Promise<{ wayHome: WayHome; cookies: Record<string, string> } | null> {
  const jar = await cookies()
  const [slug, to] = (jar.get(named('way-home'))?.value ?? '').split('/')
  const read = wayHomeInput.safeParse({ slug, to })
  if (!read.success || !jar.has(stateCookie())) return null
  const all = jar.getAll()
  const used = all.filter(
    ({ name }) => name === named('way-home') || /next-auth\.(state|nonce|pkce|callback)/.test(name),
  )
  for (const { name } of used) jar.set(name, '', about(0))
  return { wayHome: read.data, cookies: Object.fromEntries(all.map(({ name, value }) => [name, value])) }
}

/** Tells why nobody was let in, on the next page alone. */
export async function tellFault(fault: ProviderFault): Promise<void> {
  const jar = await cookies()
  jar.set(named('fault'), fault, about(TOLD_SECONDS))
}

export async function toldFault(): Promise<ProviderFault | null> {
  const told = (await cookies()).get(named('fault'))?.value
  return PROVIDER_FAULTS.find(fault => fault === told) ?? null
}
