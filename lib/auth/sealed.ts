import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
/** Of GCM (NIST SP 800-38D). */
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A key of its own for each use of the instance's secret. */
const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'malbild', 'second factor', KEY_BYTES))

/** Seals what only this instance may read again; it can be opened for the same owner alone. */
export function seal(plain: Buffer, owner: string, secret: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(secret), nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(owner))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** What was sealed; null where it was by another secret, for another owner, or has been changed since. */
export function unseal(sealed: string, owner: string, secret: string): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv(CIPHER, keyOf(secret), bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  }).setAAD(Buffer.from(owner))
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  const plain = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES))
  try {
    return Buffer.concat([plain, decipher.final()])
  } catch {
    return null
  }
}
