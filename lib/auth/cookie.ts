import 'server-only'
import { env } from '@/lib/env'

export const isSecure = () => env().SITE_URL.startsWith('https:')

/** The cookie that holds the ticket, by next-auth's own name, which will read it when its routes open. */
export const cookieName = () => `${isSecure() ? '__Secure-' : ''}next-auth.session-token`
