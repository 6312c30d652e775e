import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'

/** A server that does not answer is given up within this, in milliseconds, so that whoever waits for it is told. */
const PATIENCE = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 }
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** The mail server and who the letters are from; null where none is set. A password never goes over the net unencrypted. */
export function mailServer() {
  const { MAIL_URL: url, MAIL_FROM: from } = env()
  if (!url || !from) return null
  const { password, hostname } = new URL(url)
  const requireTLS = password !== '' && !LOCAL.test(hostname)
  const transport = createTransport({ url, requireTLS, disableFileAccess: true, disableUrlAccess: true, ...PATIENCE })
  return { transport, from }
}
