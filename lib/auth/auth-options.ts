import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import { env } from '@/lib/env'
import { log } from '@/lib/serve/log.mjs'
import { isSecure } from './cookie'
import { closeSession, openSession, SESSION_SECONDS, whoHolds } from './sessions'

/**
 * next-auth over our own session rows. Its "JWT" is a ticket that means nothing by itself: `encode` writes the row,
 * `decode` reads it, so a changed role, a deactivated person and a signed-out device hold at the next request here too.
 * Passwords go by a form of ours (session-actions.ts), which makes the same ticket; providers come with OpenID Connect.
 */
export const authOptions = (): NextAuthOptions => ({
  secret: env().AUTH_SECRET,
  useSecureCookies: isSecure(),
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS, updateAge: 0 },
  providers: [],
  // By name alone, as the rest may hold tickets; and a ticket that holds no longer is no fault.
  logger: {
    error: code => void (code !== 'JWT_SESSION_ERROR' && log('error', 'sign-in-service', { code })),
    warn: () => {},
  },
  jwt: {
    maxAge: SESSION_SECONDS,
    encode: async params => {
      if (isOwn(params)) return encode(params)
      const { token } = params
      return typeof token?.ticket === 'string' ? token.ticket : openSession(Number(token?.sub), '')
    },
    decode: async params => {
      if (isOwn(params)) return decode(params)
      const holder = params.token ? await whoHolds(params.token) : null
      return holder && { sub: String(holder.id), name: holder.name, email: holder.email, ticket: params.token }
    },
  },
  callbacks: { session: ({ session, token }) => ({ ...session, user: { ...session.user, id: token.sub } }) },
  events: {
    signOut: async ({ token }) => {
      if (typeof token.ticket === 'string') await closeSession(token.ticket)
    },
  },
})

/** Its short-lived cookies of a sign-in under way (state, nonce, PKCE) are salted, and stay what they are. */
const isOwn = ({ salt }: { salt?: string }): boolean => Boolean(salt)
