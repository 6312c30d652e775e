import { createTransport } from 'nodemailer'

/** A server that does not answer is given up within this, in milliseconds, so that whoever waits for it is told. */
const PATIENCE = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 }
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** The way to a mail server. A password never goes over the net unencrypted. @param {string} url MAIL_URL */
export function transportTo(url) {
  const { password, hostname } = new URL(url)
  const requireTLS = password !== '' && !LOCAL.test(hostname)
  return createTransport({ url, requireTLS, disableFileAccess: true, disableUrlAccess: true, ...PATIENCE })
}
