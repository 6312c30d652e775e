import 'server-only'
import { env } from '@/lib/env'
import { transportTo } from './transport.mjs'

/** The mail server and who the letters are from; null where none is set. */
export function mailServer() {
  const { MAIL_URL: url, MAIL_FROM: from } = env()
  return url && from ? { transport: transportTo(url), from } : null
}
