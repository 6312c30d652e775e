import { createHmac, randomBytes } from 'node:crypto'

/** RFC 6238 with what every app assumes: SHA-1, steps of 30 seconds, six digits. */
const STEP_MS = 30_000
const DIGITS = 6
/** As RFC 4226 §4 asks for: as long as what the hash gives. */
const SECRET_BYTES = 20
/** So many steps a phone's clock may be off, either way (RFC 6238 §5.2). */
const DRIFT = 1
/** RFC 4648 §6. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export const newSecret = (): Buffer => randomBytes(SECRET_BYTES)

/** Which step a moment, in milliseconds since 1970, falls in. */
export const stepAt = (now: number): number => Math.floor(now / STEP_MS)

/** The code of a step (RFC 4226 §5.3). */
export function codeOf(secret: Buffer, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const offset = hash.at(-1)! & 15
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0')
}

/** The step that a code is of, this one or beside it; null for one that does not hold now. */
export function stepOfCode(secret: Buffer, code: string, now: number): number | null {
  const near = Array.from({ length: 2 * DRIFT + 1 }, (_, i) => stepAt(now) - DRIFT + i)
  return near.find(step => codeOf(secret, step) === code) ?? null
}

/** As people type it and apps read it. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map(part => ALPHABET[parseInt(part.padEnd(5, '0'), 2)]).join('')
}

/** What stands in the QR code: the address that apps agree on. */
export const appAddress = (issuer: string, account: string, secret: Buffer): string =>
  `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`
