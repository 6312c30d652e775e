import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import { env } from '@/lib/env'
import { SESSION_SECONDS, whoHolds, type SignedIn } from './sessions'

export const isSecure = () => env().SITE_URL.startsWith('https:')

/** The cookie that holds the ticket, by next-auth's own name. */
export const cookieName = () => `${isSecure() ? '__Secure-' : ''}next-auth.session-token`

/**
 * next-auth reads the session; the rows are ours, since its own database sessions refuse passwords. Its "JWT" is only
 * the text of a cookie: here a ticket, so that a session ends on every instance when its row is gone. Its routes are
 * closed as long as nobody signs in elsewhere.
 */
export const authOptions = (): NextAuthOptions => ({
  secret: env().AUTH_SECRET,
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  useSecureCookies: isSecure(),
  providers: [],
  jwt: {
    encode: ({ token }) => String(token?.ticket ?? ''),
    decode: async ({ token: ticket }) => {
      const who = ticket ? await whoHolds(ticket) : null
      return who && { ticket, who }
    },
  },
  callbacks: { session: ({ session, token }) => ({ ...session, who: token.who as SignedIn }) },
})
